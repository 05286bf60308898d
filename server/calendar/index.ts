export { bankHolidays, coverInWords, type HolidayCorrections, withBankHolidays } from './bank-holidays.ts'
export {
  addDays,
  addMonths,
  formatBritish,
  isIsoDate,
  monthNames,
  todayInLondon,
  weekdayName,
} from './plain-dates.ts'
export type { Calendar, FoundDate, Holiday, IsoDate, WrittenDate } from './types.ts'
export { addWorkingDays, holidaysBetween, isCovered, isWorkingDay, workingDaysBetween } from './working-days.ts'
export { findWrittenDates, readWrittenDate } from './written-dates.ts'

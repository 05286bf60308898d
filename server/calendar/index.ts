export { bankHolidays, coverInWords, withBankHolidays } from './bank-holidays.ts'
export {
  addMonths,
  formatBritish,
  isIsoDate,
  toDayNumber,
  todayInLondon,
  weekdayName,
} from './plain-dates.ts'
export type { Calendar, FoundDate, IsoDate, WrittenDate } from './types.ts'
export { addWorkingDays, holidaysBetween, workingDaysBetween } from './working-days.ts'
export { findWrittenDates, readWrittenDate } from './written-dates.ts'

import { bankHolidayTable, tableCovers } from './bank-holidays.generated.ts'
import { formatBritish, isIsoDate } from './plain-dates.ts'
import type { Calendar, Holiday, IsoDate } from './types.ts'

/** Bank holidays of England and Wales. Those of Scotland and Northern Ireland are working days here. */
export const bankHolidays: Calendar = {
  covers: tableCovers,
  holidays: bankHolidayTable.map(([date, name]) => ({ date, name })),
}

export interface HolidayCorrections {
  /** Days that are not worked besides; a day without a name is called "Additional bank holiday". */
  readonly added?: readonly (IsoDate | Holiday)[]
  /** Days that are worked after all. */
  readonly removed?: readonly IsoDate[]
}

/**
 * The calendar with a team's corrections (a newly proclaimed holiday, one that was moved). A day both removed and added
 * is a holiday under its new name. Days outside the calendar's cover are taken in but do not widen it.
 */
export function withBankHolidays(calendar: Calendar, { added = [], removed = [] }: HolidayCorrections): Calendar {
  if (added.length === 0 && removed.length === 0) return calendar
  const names = new Map(calendar.holidays.map(({ date, name }) => [date, name]))
  for (const date of removed) names.delete(date)
  for (const day of added) {
    const { date, name } = typeof day === 'string' ? { date: day, name: 'Additional bank holiday' } : day
    if (isIsoDate(date)) names.set(date, name)
  }
  const holidays = [...names].map(([date, name]) => ({ date, name })).sort((a, b) => (a.date < b.date ? -1 : 1))
  return { covers: calendar.covers, holidays }
}

/** For messages where a count has no answer: "bank holidays are known from 1 January 2015 to 31 December 2040". */
export function coverInWords({ covers }: Calendar): string {
  return `bank holidays are known from ${formatBritish(covers.from)} to ${formatBritish(covers.to)}`
}

import { fromDayNumber, toDayNumber, weekdayOf } from './plain-dates.ts'
import type { Calendar, Holiday, IsoDate } from './types.ts'

/**
 * A calendar counted through once, so that each later question is two look-ups. Day 0 is the calendar's first day;
 * `before[d]` is how many working days precede day d, and `days[k]` is the day of the k-th working day.
 */
interface Index {
  readonly first: number
  readonly length: number
  readonly before: Uint16Array
  readonly days: Uint16Array
}

const indexes = new WeakMap<Calendar, Index>()

function indexOf(calendar: Calendar): Index {
  const known = indexes.get(calendar)
  if (known) return known
  const index = count(calendar)
  indexes.set(calendar, index)
  return index
}

function count({ covers, holidays }: Calendar): Index {
  const first = toDayNumber(covers.from) ?? 0
  const length = Math.max(0, (toDayNumber(covers.to) ?? -1) - first + 1)
  const off = new Set(holidays.map(({ date }) => toDayNumber(date)))
  const before = new Uint16Array(length + 1)
  const days = new Uint16Array(length)
  let working = 0
  // Ten thousand days are counted before the first answer, by code that has not run before: the weekday goes round by itself.
  let weekday = weekdayOf(first)
  for (let day = 0; day < length; day++) {
    before[day] = working
    if (weekday < 5 && !off.has(first + day)) days[working++] = day
    weekday = weekday === 6 ? 0 : weekday + 1
  }
  before[length] = working
  return { first, length, before, days: days.subarray(0, working) }
}

/** The day's place in the index, or undefined where the calendar does not reach or the text is no date. */
function place(date: IsoDate, { first, length }: Index): number | undefined {
  const number = toDayNumber(date)
  if (number === undefined) return undefined
  const day = number - first
  return day >= 0 && day < length ? day : undefined
}

/**
 * The `count`-th working day after `from`, which is day 0 and does not count itself, worked or not (Lester v Garland,
 * 1808); before it when `count` is negative, and `from` itself when it is 0.
 * Undefined where the calendar does not reach: the day is then not known.
 */
export function addWorkingDays(from: IsoDate, count: number, calendar: Calendar): IsoDate | undefined {
  const index = indexOf(calendar)
  const start = place(from, index)
  if (start === undefined || !Number.isInteger(count)) return undefined
  if (count === 0) return from
  const ordinal = count > 0 ? index.before[start + 1]! + count - 1 : index.before[start]! + count
  const day = index.days[ordinal]
  return day === undefined ? undefined : fromDayNumber(index.first + day)
}

/**
 * Working days after `from` up to and including `to`; negative when `to` is the earlier.
 * Undefined where the calendar does not reach both.
 */
export function workingDaysBetween(from: IsoDate, to: IsoDate, calendar: Calendar): number | undefined {
  const index = indexOf(calendar)
  const start = place(from, index)
  const end = place(to, index)
  return start === undefined || end === undefined ? undefined : index.before[end + 1]! - index.before[start + 1]!
}

/** Weekdays after `from` up to and including `to` that are bank holidays; undefined where the calendar does not reach. */
export function holidaysBetween(from: IsoDate, to: IsoDate, calendar: Calendar): readonly Holiday[] | undefined {
  const index = indexOf(calendar)
  if (place(from, index) === undefined || place(to, index) === undefined) return undefined
  return calendar.holidays.filter(({ date }) => date > from && date <= to && weekdayOf(toDayNumber(date) ?? 6) < 5)
}

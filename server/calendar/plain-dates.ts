import { parseDate } from '@internationalized/date'
import type { IsoDate } from './types.ts'

export const monthNames: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

export const weekdayNames: readonly string[] = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
]

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Days in a month of the Gregorian calendar; `month` from 1. */
export function daysInMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return month === 2 && leap ? 29 : (monthLengths[month - 1] ?? 0)
}

type YearMonthDay = readonly [year: number, month: number, day: number]

const isoShape = /^(\d{4})-(\d{2})-(\d{2})$/

/** The date's parts, where the text is one that exists. */
function parse(text: string): YearMonthDay | undefined {
  const match = isoShape.exec(text)
  if (!match) return undefined
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return year >= 1 && day >= 1 && day <= daysInMonth(year, month) ? [year, month, day] : undefined
}

const digits = (value: number, width: number) => String(value).padStart(width, '0')

export function isoDate(year: number, month: number, day: number): IsoDate {
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`
}

/** True for a day that exists, written `YYYY-MM-DD`. */
export function isIsoDate(text: string): text is IsoDate {
  return parse(text) !== undefined
}

// Working days are counted by day numbers for every document, so these two are plain arithmetic on years that begin in
// March (the leap day is then the last); a test holds them to the date library over two centuries.
const daysIn400Years = 146_097

/** Days counted without a gap, so that differences are days; undefined for no date. */
export function toDayNumber(date: IsoDate): number | undefined {
  const parts = parse(date)
  if (!parts) return undefined
  const [year, month, day] = parts
  const years = month > 2 ? year : year - 1
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1
  return years * 365 + Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400) + dayOfYear
}

/** The date of a day number that `toDayNumber` can give. */
export function fromDayNumber(number: number): IsoDate {
  const era = Math.floor(number / daysIn400Years)
  const dayOfEra = number - era * daysIn400Years
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = ((monthFromMarch + 2) % 12) + 1
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1
  return isoDate(era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, day)
}

/** From 0 for Monday to 6 for Sunday. */
export function weekdayOf(dayNumber: number): number {
  return (dayNumber + 2) % 7
}

/** The weekday's name, or undefined for no date. */
export function weekdayName(date: IsoDate): string | undefined {
  const day = toDayNumber(date)
  return day === undefined ? undefined : weekdayNames[weekdayOf(day)]
}

/**
 * The corresponding date `count` months later, or the month's last day where it has no such date
 * (Dodds v Walker [1981] UKHL): 30 September + 4 is 30 January, 31 August + 6 is 28 or 29 February.
 */
export function addMonths(date: IsoDate, count: number): IsoDate | undefined {
  return isIsoDate(date) ? parseDate(date).add({ months: count }).toString() : undefined
}

/** The last Sunday of a month, as days since 1970; `month` from 0. */
function lastSunday(year: number, month: number): number {
  const last = Date.UTC(year, month + 1, 0) / dayLength
  return last - ((last + 4) % 7)
}

const dayLength = 86_400_000
const hour = 3_600_000

/**
 * The date in London at the instant `now`; the one place where a time zone matters. Summer time runs from the last Sunday
 * of March to the last of October, at 1 o'clock UTC (since 1996): asking the system for it takes longer than a small review.
 */
export function todayInLondon(now: Date): IsoDate {
  const time = now.getTime()
  const year = now.getUTCFullYear()
  const summer = time >= lastSunday(year, 2) * dayLength + hour && time < lastSunday(year, 9) * dayLength + hour
  return new Date(time + (summer ? hour : 0)).toISOString().slice(0, 10)
}

/** `5 March 2026`; text that is no date comes back as it is. */
export function formatBritish(date: IsoDate): string {
  const parsed = parse(date)
  return parsed ? `${parsed[2]} ${monthNames[parsed[1] - 1]} ${parsed[0]}` : date
}

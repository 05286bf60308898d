import { daysInMonth, isoDate, monthNames } from './plain-dates.ts'
import type { IsoDate, WrittenDate } from './types.ts'

/** Where a date stands decides how freely it is read: a value is nothing but a date, prose holds other numbers too. */
export type Mode = 'value' | 'prose'

/** Days beyond these years are typing mistakes in a review: 0202, 3026. */
const earliestYear = 1900
const latestYear = 2100

const padded = (year: number) => String(year).padStart(4, '0')

/** Why there is no such day, or undefined when there is one. */
function whyImpossible(year: number, month: number, day: number): string | undefined {
  if (year < earliestYear || year > latestYear)
    return `the year ${padded(year)} lies outside ${earliestYear} to ${latestYear}`
  if (month < 1 || month > 12) return `there is no month ${month}`
  if (day < 1) return `there is no day ${day}`
  const days = daysInMonth(year, month)
  return day > days ? `${monthNames[month - 1]} ${year} has ${days} days` : undefined
}

/**
 * The years a written year can mean. Two digits: 2000 to 2039 and 1960 to 1999 are taken as settled (incidents and
 * recent history; parents' births); 40 to 59 could be either century.
 */
export function yearsMeant(written: string): readonly number[] {
  const year = Number(written)
  if (written.length > 2) return [year]
  if (year < 40) return [2000 + year]
  return year < 60 ? [1900 + year, 2000 + year] : [1900 + year]
}

/** A date from its parts in British order. `iso`: it was written `YYYY-MM-DD`. */
export function dateOf(years: readonly number[], month: number, day: number, iso = false): WrittenDate {
  const year = years[0] ?? 0
  const why = whyImpossible(year, month, day)
  if (why) return { kind: 'impossible', why }
  if (years.length === 1) return { kind: 'date', date: isoDate(year, month, day), iso }
  const candidates = years.filter((each) => !whyImpossible(each, month, day)).map((each) => isoDate(each, month, day))
  return { kind: 'ambiguous', candidates, why: 'the two digits of the year fit two centuries' }
}

/** A numeric date, day first; when only month-first order makes a date of it, that is offered and not assumed. */
export function dayFirst(years: readonly number[], month: number, day: number): WrittenDate {
  const british = dateOf(years, month, day)
  if (british.kind !== 'impossible' || month <= 12) return british
  const swapped = dateOf(years, day, month)
  const candidates: readonly IsoDate[] =
    swapped.kind === 'date' ? [swapped.date] : swapped.kind === 'ambiguous' ? swapped.candidates : []
  if (candidates.length === 0) return british
  return { kind: 'ambiguous', candidates, why: `read day first, the month would be ${month}` }
}

import { dateOf, type Mode, yearsMeant } from './date-parts.ts'
import type { FoundDate, WrittenDate } from './types.ts'

// The month's name is looked for, and a bounded stretch on either side of it read: linear, whatever the text.
// Whether a letter stands beside it is asked afterwards: most of what looks like a month's name is no part of a date.
const month =
  /jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?/gi
const letterBefore = /\p{L}$/u
const letterAfter = /^\p{L}/u
const reach = 40
/** A day or year beside the month, in figures or as a template leaves it: a text without one holds no date in words. */
const figure = /[\d?_]|\bx|xxxx|yyyy/i

const dayBefore =
  /(?<![\p{L}\d_]|\d\.)(\d{1,2}|[xX?_]{1,2})(?:st|nd|rd|th)?(?:\s{1,6}day)?(?:\s{0,6}|\s?[-‐‑–/]\s?|\.)(?:of\s{1,6})?$/iu
const fourDigits = /^\.?,?(?:\s{0,6}|\s?[-‐‑–/.]\s?)(\d{4}|(?:19|20)[xX?_]{2}|[yY]{4}|[xX]{4})(?![\p{L}\d_])/u
/** `'26`, and `5-Mar-26`: safe enough to be read in prose. */
const markedTwoDigits = /^\.?(?:\s{1,6}['’]|[-‐‑/])(\d{2})(?![\p{L}\d_])/u
const fewDigits = /^\.?,?(?:\s{0,6}|\s?[-‐‑–/.]\s?)(\d{2,3})(?![\p{L}\d_])/u
const monthFirst = /^\.?\s{0,6}(\d{1,2})(?:st|nd|rd|th)?(?:\s{0,6},\s{0,6}|\s{1,6}|-)(\d{4})(?![\p{L}\d_])/iu

const monthKeys = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

interface MonthWord {
  readonly number: number
  readonly capital: boolean
  readonly start: number
  readonly end: number
}

/** The year after the month: its digits as written, and where it ends. */
function yearAfter(text: string, from: number, mode: Mode): { written: string; end: number } | undefined {
  const after = text.slice(from, from + reach)
  const match =
    fourDigits.exec(after) ?? markedTwoDigits.exec(after) ?? (mode === 'value' ? fewDigits.exec(after) : null)
  return match ? { written: match[1]!, end: from + match[0].length } : undefined
}

function full(day: string, word: MonthWord, year: string): WrittenDate {
  if (!/^\d+$/.test(day + year)) return { kind: 'placeholder' }
  if (year.length === 3) return { kind: 'impossible', why: 'its year has three digits' }
  return dateOf(yearsMeant(year), word.number, Number(day))
}

function withDayBefore(text: string, word: MonthWord, mode: Mode): FoundDate | undefined {
  const before = text.slice(Math.max(0, word.start - reach), word.start)
  const day = dayBefore.exec(before)
  if (!day) return undefined
  const start = word.start - (before.length - day.index)
  const year = yearAfter(text, word.end, mode)
  // "section 47 March 2026": no day, so the month and year are read alone.
  if (mode === 'prose' && Number(day[1]) > 31) return undefined
  if (year) return { start, end: year.end, reading: full(day[1]!, word, year.written) }
  // "Child 5 may have": a month without a year needs its capital.
  if (!word.capital && mode === 'prose') return undefined
  return { start, end: word.end, reading: { kind: /\d/.test(day[1]!) ? 'partial' : 'placeholder' } }
}

function withDayAfter(text: string, word: MonthWord): FoundDate | undefined {
  const match = monthFirst.exec(text.slice(word.end, word.end + reach))
  if (!match) return undefined
  return { start: word.start, end: word.end + match[0].length, reading: full(match[1]!, word, match[2]!) }
}

function withoutDay(text: string, word: MonthWord): FoundDate | undefined {
  const match = fourDigits.exec(text.slice(word.end, word.end + reach))
  if (!match) return undefined
  const kind = /^\d+$/.test(match[1]!) ? 'partial' : 'placeholder'
  return { start: word.start, end: word.end + match[0].length, reading: { kind } }
}

/** Dates whose month is a word, whole or in part, in order. Linear in the text. */
export function findWordedDates(text: string, mode: Mode): FoundDate[] {
  if (!figure.test(text)) return []
  const dates: FoundDate[] = []
  for (const match of text.matchAll(month)) {
    const name = match[0]
    const word: MonthWord = {
      number: monthKeys.indexOf(name.slice(0, 3).toLowerCase()) + 1,
      capital: name[0] !== name[0]!.toLowerCase(),
      start: match.index,
      end: match.index + name.length,
    }
    if (letterBefore.test(text.slice(Math.max(0, word.start - 2), word.start))) continue
    if (letterAfter.test(text.slice(word.end, word.end + 2))) continue
    const found = withDayBefore(text, word, mode) ?? withDayAfter(text, word) ?? withoutDay(text, word)
    if (found) dates.push(found)
  }
  return dates
}

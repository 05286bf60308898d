import type { Mode } from './date-parts.ts'
import { findNumericDates } from './numeric-dates.ts'
import { formatBritish, isIsoDate, weekdayName } from './plain-dates.ts'
import type { FoundDate, WrittenDate } from './types.ts'
import { findWordedDates } from './worded-dates.ts'

const weekday = '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)'
const weekdayBefore = new RegExp(String.raw`(?<!\p{L})(${weekday})\.?,?\s{1,6}(?:the\s{1,6})?$`, 'iu')
const weekdayAfter = new RegExp(String.raw`^,?\s{0,3}\(?(${weekday})\)?$`, 'iu')
const timeAfter = /^(?:T|,?\s{1,3}(?:at\s{1,3})?)\d{1,2}(?:[:.]\d{2}|\s?[ap]m)[\d:.+\-apmzhrs\s]{0,24}$/i

const placeholderWords = new Set(
  'tbc|tba|tbd|to be confirmed|to be agreed|to be advised|to be decided|not known|not yet known|unknown|not recorded|awaited|awaiting|pending|n/a|na|none|nil|not applicable|date|insert date|enter date|date to be confirmed'.split(
    '|',
  ),
)

const partialShapes: readonly RegExp[] = [
  /^(?:c\.?\s?|circa\s|about\s|around\s)?(?:19|20)\d{2}$/i,
  /^(?:0?[1-9]|1[0-2])\s?[-/.]\s?(?:19|20)\d{2}$/,
  /^(?:19|20)\d{2}\s?[-/.]\s?(?:0?[1-9]|1[0-2])$/,
  /^(?:(?:early|mid|late)[\s-])?(?:spring|summer|autumn|winter)(?:\s(?:19|20)\d{2})?$/i,
  /^(?:(?:early|mid|late)[\s-])?(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/i,
]
const monthOnly = /^(?:(\d{1,2})\s?[-/.]\s?(?:19|20)\d{2}|(?:19|20)\d{2}\s?[-/.]\s?(\d{1,2}))$/
const vague = /^(?:(?:in\s)?(?:early|mid|late|the beginning of|the end of)[\s-])?$/i

/** No value that is a date is longer; what is longer is prose. */
const longestValue = 80

const asDay = (word: string) => word.slice(0, 2).toLowerCase()

/** A weekday beside a date has to be that date's own: "Thursday 6 March 2026" is no day at all. */
function checkWeekday(reading: WrittenDate, word: string): WrittenDate {
  if (reading.kind !== 'date') return reading
  const actual = weekdayName(reading.date)
  if (!actual || asDay(actual) === asDay(word)) return reading.iso ? { ...reading, iso: false } : reading
  return { kind: 'impossible', why: `${formatBritish(reading.date)} is a ${actual}` }
}

function takeWeekday(text: string, found: FoundDate): FoundDate {
  const before = text.slice(Math.max(0, found.start - 24), found.start)
  const match = weekdayBefore.exec(before)
  // "the panel sat 5 March": short names are weekdays only with their capital.
  if (!match || /^[a-z]{3,5}$/.test(match[1]!)) return found
  return {
    start: found.start - (before.length - match.index),
    end: found.end,
    reading: checkWeekday(found.reading, match[1]!),
  }
}

function find(text: string, mode: Mode): FoundDate[] {
  const all = [...findNumericDates(text, mode), ...findWordedDates(text, mode)]
  if (all.length === 0) return all
  all.sort((a, b) => a.start - b.start || b.end - a.end)
  const dates: FoundDate[] = []
  let end = 0
  for (const each of all) {
    if (each.start < end) continue
    dates.push(takeWeekday(text, each))
    end = each.end
  }
  return dates
}

/**
 * The dates in running text, in order and without overlaps: whole dates, impossible and ambiguous ones, placeholders,
 * and month with year or day with month (`partial`). Numbers that may be something else are left alone. Linear.
 */
export function findWrittenDates(text: string): FoundDate[] {
  return find(text, 'prose')
}

/** A value that is nothing but a date may carry its time or its weekday behind it. */
function withTail(reading: WrittenDate, tail: string): WrittenDate | undefined {
  if (tail === '') return reading
  const day = weekdayAfter.exec(tail)
  if (day) return checkWeekday(reading, day[1]!)
  if (!timeAfter.test(tail)) return undefined
  return reading.kind === 'date' ? { ...reading, iso: false } : reading
}

function readOther(value: string): WrittenDate {
  const words = value.replace(/^[[<({]|[\])}>]$/g, '').toLowerCase()
  if (placeholderWords.has(words) || /^[?_\-–—.…\s/]+$/.test(words)) return { kind: 'placeholder' }
  if (partialShapes.some((shape) => shape.test(value))) return { kind: 'partial' }
  const wrong = monthOnly.exec(value)
  if (wrong) return { kind: 'impossible', why: `there is no month ${Number(wrong[1] ?? wrong[2])}` }
  return { kind: 'not-a-date' }
}

/** How a whole value (a front-matter entry, a table's cell) reads as a date. Any text is accepted; none throws. */
export function readWrittenDate(text: string): WrittenDate {
  const value = text.length > 1000 ? '' : text.trim().replace(/\.$/, '')
  if (value === '' || value.length > longestValue) return { kind: 'not-a-date' }
  // What a tidy front matter holds, and a large folder holds thousands of: no need to search it.
  if (/^(?:19|20)/.test(value) && isIsoDate(value)) return { kind: 'date', date: value, iso: true }
  const [first] = find(value, 'value')
  if (first && first.start === 0) {
    const reading = withTail(first.reading, value.slice(first.end))
    if (reading) return reading
  }
  // "early March 2026"
  if (first?.reading.kind === 'partial' && first.end === value.length && vague.test(value.slice(0, first.start)))
    return first.reading
  return readOther(value)
}

import { dateOf, dayFirst, type Mode, yearsMeant } from './date-parts.ts'
import type { FoundDate, WrittenDate } from './types.ts'

// Every quantifier is bounded, so that each attempt is a constant amount of work however the text is made.
const part = String.raw`(?:(?:19|20)[xX?_]{2}|\d{1,4}|[xX?_]{1,4}|[dD]{1,2}|[mM]{1,3}|[yY]{2,4})`
const separator = String.raw`\s{0,2}[-‐‑–—./]\s{0,2}`
const shape = new RegExp(
  String.raw`(?<![\p{L}\d_?])(${part})(${separator})(${part})(${separator})(${part})(?!\d|(?!T\d)[\p{L}_])`,
  'gu',
)

/** The middle of what `shape` finds, without its looking around: most texts hold none, and need no closer look. */
const middle = /[-‐‑–—./]\s{0,2}[\dxX?_dDmMyY]{1,4}\s{0,2}[-‐‑–—./]/

/** `3.2.10` where sections are numbered and named is a section, unless it is written as only dates are: `03.02.10`. */
const numbering = /(?:^|\n|\b(?:section|paragraph|para|chapter|appendix|table|figure|see|version)s?)[\s#*_>]{0,6}$/i

const isNumber = (text: string) => /^\d+$/.test(text)
/** `00/00/0000`, as forms leave it. */
const isZero = (text: string) => /^0{2,4}$/.test(text)
const isMonth = (text: string) => Number(text) >= 1 && Number(text) <= 12
const isPadded = (text: string) => text.length === 2 && text.startsWith('0')

interface Parts {
  readonly parts: readonly [string, string, string]
  /** `-`, `.` or `/`, or `mixed`. */
  readonly separator: string
  /** Offset of the first part. */
  readonly start: number
  readonly end: number
}

function partsOf(match: RegExpExecArray): Parts {
  const [whole, a = '', first = '', b = '', second = '', c = ''] = match
  const [one, two] = [first, second].map((each) => each.trim().replace(/[‐‑–—]/, '-'))
  return {
    parts: [a, b, c],
    separator: one === two ? (one ?? '') : 'mixed',
    start: match.index,
    end: match.index + whole.length,
  }
}

/** Part of something longer: a version, an address, a reference such as RR-2026-03-05. */
function isPartOfMore(text: string, { separator, start, end }: Parts): boolean {
  const previous = text[start - 1] ?? ''
  if (/[-./]/.test(previous) && /[\p{L}\d]/u.test(text[start - 2] ?? '')) {
    if (previous === separator || /\p{L}/u.test(text[start - 2] ?? '')) return true
  }
  return text[end] === separator && /\d/.test(text[end + 1] ?? '')
}

function readPlaceholder({ parts, separator }: Parts, mode: Mode): WrittenDate | undefined {
  if (
    mode === 'prose' &&
    (separator === 'mixed' || !parts.some((each) => each.length === 4 || /^\d|^[dDxX?_]{2}/.test(each)))
  )
    return undefined
  return { kind: 'placeholder' }
}

function readNumbers({ parts: [a, b, c], separator }: Parts): WrittenDate | undefined {
  if (a.length === 4 && b.length <= 2 && c.length <= 2) {
    const iso = separator === '-' && b.length === 2 && c.length === 2
    return dateOf([Number(a)], Number(b), Number(c), iso)
  }
  if (a.length > 2 || b.length > 2 || c.length === 1) return undefined
  if (c.length === 3) return { kind: 'impossible', why: 'its year has three digits' }
  return dayFirst(yearsMeant(c), Number(b), Number(a))
}

/** In prose, three numbers are taken for a date only where little else could be meant. */
function isDateInProse(text: string, found: Parts, reading: WrittenDate): boolean {
  const [a, b, c] = found.parts
  if (found.separator === 'mixed' || c.length === 3) return false
  if (a.length === 4 || c.length === 4) return true
  // "30/02/26" has the shape of a day and a month, and one day too many for it.
  if (reading.kind === 'impossible') return found.separator === '/' && Number(a) > 28 && Number(a) <= 31 && isMonth(b)
  if (reading.kind !== 'date') return false
  if (found.separator === '/' || [a, b, c].some(isPadded)) return true
  // "10-11-12 weeks" goes up; so do some dates, and they are let go.
  if (found.separator === '-') return Number(a) > Number(b)
  return !numbering.test(text.slice(Math.max(0, found.start - 20), found.start))
}

function read(text: string, found: Parts, mode: Mode): WrittenDate | undefined {
  if (isPartOfMore(text, found)) return undefined
  if (!found.parts.every(isNumber) || found.parts.every(isZero)) return readPlaceholder(found, mode)
  const reading = readNumbers(found)
  return reading && (mode === 'value' || isDateInProse(text, found, reading)) ? reading : undefined
}

/** Dates written in numbers, and placeholders for them, in order. Linear in the text. */
export function findNumericDates(text: string, mode: Mode): FoundDate[] {
  if (!middle.test(text)) return []
  const dates: FoundDate[] = []
  shape.lastIndex = 0
  for (let match = shape.exec(text); match; match = shape.exec(text)) {
    const found = partsOf(match)
    const reading = read(text, found, mode)
    if (reading) dates.push({ start: found.start, end: found.end, reading })
    // What was no date may still overlap one: "3.1 - 5/3/2026".
    else shape.lastIndex = found.start + found.parts[0].length
  }
  return dates
}

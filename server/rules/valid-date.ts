import { type FoundDate, formatBritish, type IsoDate } from '../calendar/index.ts'
import { monthNames } from '../calendar/plain-dates.ts'
import { dateKeys } from '../guidance/document-facts.ts'
import { capitalised } from '../guidance/english.ts'
import { gathering } from '../review/gathered.ts'
import { nearestName } from '../review/nearest-name.ts'
import type { DateKey, Fact, Review, Span, WrittenDate } from '../review/types.ts'
import { dateNames } from './shared/date-names.ts'
import { datesIn } from './shared/dates-in-text.ts'
import { writtenLike } from './shared/written-like.ts'
import { defineRule, type Fix, type Report } from './types.ts'

export const validDate = defineRule({
  id: 'valid-date',
  category: 'dates',
  severity: 'error',
  summary:
    'A date that cannot be, whose month is misspelt, that can be read in two ways, or that front matter does not write as YYYY-MM-DD.',
  sources: ['project-choice'],
  fixes: ['safe', 'suggestion'],
  check({ review, assessment, report }) {
    const inPart = assessment.type.dates.flatMap(({ date, partWillDo }) => (partWillDo ? [date] : []))
    for (const key of dateKeys) {
      const fact = review.facts.dates[key]
      if (fact?.value.kind === 'partial' && inPart.includes(key)) continue
      const found = fact && judgeFact(key, fact)
      if (found) report(found)
    }
    // Of a date in the key table everything is said above.
    const facts = dateKeys.flatMap((key) => review.facts.dates[key]?.span ?? [])
    const isFact = ({ span }: Report) => facts.some((fact) => span.start < fact.end && fact.start < span.end)
    for (const found of inText(review)) report(found)
    for (const found of misspelt(review)) if (!isFact(found)) report(found)
  },
})

function judgeFact(key: DateKey, fact: Fact<WrittenDate>): Report | undefined {
  const { value, span } = fact
  const name = `${capitalised(`the ${dateNames[key]}`)}`
  const about = key
  switch (value.kind) {
    case 'date': {
      if (value.iso || fact.from === 'table') return undefined
      const message = `${name} is read as ${formatBritish(value.date)}. In front matter write it as YYYY-MM-DD, which nobody can read in two ways.`
      return { message, span, about, atMost: 'info', fixes: [toIso(value.date, span, 'safe')] }
    }
    case 'impossible':
      return {
        message: `${name} cannot be right: ${value.why}. Correct it, so that the deadlines can be counted.`,
        span,
        about,
      }
    case 'ambiguous': {
      const message = `${name} can be read in more than one way: ${value.why}. Write it as YYYY-MM-DD, so that the deadlines can be counted.`
      return {
        message,
        span,
        about,
        atMost: 'warn',
        fixes: value.candidates.map((date) => toIso(date, span, 'suggestion')),
      }
    }
    case 'partial':
      return {
        message: `${name} is not a whole date. Give day, month and year, so that the deadlines can be counted.`,
        span,
        about,
        atMost: 'warn',
      }
    case 'not-a-date':
      return { message: `${name} cannot be read as a date. Write it as YYYY-MM-DD.`, span, about }
    default:
      return undefined
  }
}

const toIso = (date: string, span: Span, kind: 'safe' | 'suggestion') => ({
  title: `Write the date as ${date}`,
  kind,
  edits: [{ ...span, text: date }],
})

/** The date that a written one is with its month first, where it is none with its day first: 12/13/2026. */
const monthFirst = (reading: WrittenDate): IsoDate | undefined =>
  reading.kind === 'ambiguous' && reading.candidates.length === 1 ? reading.candidates[0] : undefined

function dayFirst(date: IsoDate, review: Review, span: Span): Fix {
  const text = writtenLike(review.slice(span.start, span.end), date)
  return { title: `Write the date as ${text}`, kind: 'suggestion', edits: [{ ...span, text }] }
}

/** Dates in running text: only what no calendar has, read day first; how they are written is the author's. */
function inText(review: Review): Report[] {
  const judged = new Set(Object.values(review.facts.dates).map((fact) => fact.span.start))
  return wrongDates(review).flatMap(({ found: { start, end, reading }, passage: { span } }): Report[] => {
    if (judged.has(span.start + start)) return []
    const place = { start: span.start + start, end: span.start + end }
    const swapped = monthFirst(reading)
    return [
      {
        message: `This date cannot be right: ${reading.why}. Check it against the records.`,
        span: place,
        atMost: 'warn',
        fixes: swapped === undefined ? [] : [dayFirst(swapped, review, place)],
      },
    ]
  })
}

interface MisspeltMonth extends Span {
  /** Of the whole date. */
  readonly date: Span
  readonly month: string
}

const datesInWords = /(?<![\p{L}\p{N}])\d{1,2}(?:st|nd|rd|th)?,? (?:of )?(\p{L}{4,10})(?=,? (?:19|20)\d{2}(?!\d))/gu
const knownMonths: ReadonlySet<string> = new Set(monthNames.map((name) => name.toLowerCase()))

/** "15 Feburary 2021" is no date to any rule. Letters that changed places are two slips. */
const misspeltMonths = gathering((block): readonly MisspeltMonth[] =>
  [...block.text.matchAll(datesInWords)].flatMap(({ 0: whole, 1: word = '', index }) => {
    const month = knownMonths.has(word.toLowerCase()) ? undefined : nearestName(word, monthNames, slips(word))
    if (month === undefined) return []
    const end = index + whole.length
    return [{ start: end - word.length, end, date: { start: index, end }, month }]
  }),
)
const slips = (word: string): number => (word.length < 6 ? 1 : 2)

const misspelt = (review: Review): Report[] =>
  misspeltMonths(review).map(({ found: { start, end, date, month }, passage: { span } }): Report => {
    const place = { start: span.start + start, end: span.start + end }
    return {
      message: `The month of this date seems to be misspelt, so that no other rule can read it. If ${month} is meant, write it so.`,
      span: { start: span.start + date.start, end: span.start + date.end },
      atMost: 'warn',
      fixes: [{ title: `Write “${month}”`, kind: 'suggestion', edits: [{ ...place, text: month }] }],
    }
  })

type WrongDate = FoundDate & { readonly reading: Extract<WrittenDate, { readonly why: string }> }

const wrongDates = gathering((block): readonly WrongDate[] => datesIn(block).filter(isWrong))

const isWrong = (found: FoundDate): found is WrongDate =>
  found.reading.kind === 'impossible' || monthFirst(found.reading) !== undefined

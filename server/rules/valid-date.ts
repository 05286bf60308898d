import { type FoundDate, formatBritish, type IsoDate } from '../calendar/index.ts'
import { dateKeys } from '../guidance/document-facts.ts'
import { gathering } from '../review/gathered.ts'
import type { DateKey, Fact, Review, Span, WrittenDate } from '../review/types.ts'
import { dateNames } from './shared/date-names.ts'
import { datesIn } from './shared/dates-in-text.ts'
import { capitalised } from './shared/words.ts'
import { writtenLike } from './shared/written-like.ts'
import { defineRule, type Fix, type Report } from './types.ts'

export const validDate = defineRule({
  id: 'valid-date',
  category: 'dates',
  severity: 'error',
  summary: 'A date that cannot be, that can be read in two ways, or that front matter does not write as YYYY-MM-DD.',
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
    for (const found of inText(review)) report(found)
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

type WrongDate = FoundDate & { readonly reading: Extract<WrittenDate, { readonly why: string }> }

const wrongDates = gathering((block): readonly WrongDate[] => datesIn(block).filter(isWrong))

const isWrong = (found: FoundDate): found is WrongDate =>
  found.reading.kind === 'impossible' || monthFirst(found.reading) !== undefined

import type { Assessment } from '../assessment/types.ts'
import { addMonths, formatBritish, type IsoDate, readWrittenDate } from '../calendar/index.ts'
import { dayColumns, eventColumns } from '../guidance/chronologies.ts'
import { statuses } from '../guidance/document-facts.ts'
import { capitalised } from '../guidance/english.ts'
import { either } from '../guidance/language/word-lists.ts'
import { gathering } from '../review/gathered.ts'
import type { DateKey, Span, Status } from '../review/types.ts'
import { cellTexts } from './shared/cells.ts'
import { dateNames } from './shared/date-names.ts'
import { dayOf, statusOf } from './shared/stated-facts.ts'
import { defineRule, type Report } from './types.ts'

/** What happens one after the other; the same day is in order. */
const chains: readonly (readonly DateKey[])[] = [
  ['incident-date', 'aware-date', 'notification-date', 'submitted-date'],
  ['notification-date', 'decision-date', 'publication-date'],
]

/** Days that have passed by the time they are written down, in documents of these states. */
const past: Readonly<Partial<Record<DateKey, readonly Status[]>>> = {
  'incident-date': statuses,
  'aware-date': statuses,
  'notification-date': statuses,
  'submitted-date': ['final', 'published'],
  'publication-date': ['published'],
}

export const dateOrder = defineRule({
  id: 'date-order',
  category: 'dates',
  severity: 'error',
  summary: 'Dates contradict each other, or lie in the future where they cannot.',
  sources: ['children-act-2004-s16c', 'panel-faqs'],
  timeDependent: true,
  check({ assessment, report }) {
    for (const chain of chains) for (const found of contradictions(chain, assessment)) report(found)
    for (const found of futures(assessment)) report(found)
    for (const found of chronologies(assessment)) report(found)
  },
})

function contradictions(chain: readonly DateKey[], { review }: Assessment): Report[] {
  const known = chain.flatMap((key) => {
    const day = dayOf(review, key)
    return day ? [{ key, ...day }] : []
  })
  return known.flatMap((later, index): Report[] => {
    const earlier = known[index - 1]
    if (earlier === undefined || earlier.date <= later.date) return []
    return [
      {
        message: `The ${dateNames[later.key]} (${formatBritish(later.date)}) stands before the ${dateNames[earlier.key]} (${formatBritish(earlier.date)}). One of the two is wrong, and every deadline that is counted from them with it.`,
        span: later.span,
        about: later.key,
        related: [{ message: `${capitalised(`the ${dateNames[earlier.key]}`)}.`, span: earlier.span }],
      },
    ]
  })
}

function futures(assessment: Assessment): Report[] {
  const { review, today } = assessment
  const status = statusOf(review)
  return Object.entries(past).flatMap(([key, states]): Report[] => {
    const day = dayOf(review, key as DateKey)
    if (day === undefined || day.date <= today) return []
    const isPast = states.includes(status)
    if (isPast && key === 'notification-date' && status === 'draft' && isPlanned(day.date, assessment)) return []
    if (!isPast && (key !== 'submitted-date' || day.date <= furthestPlanned(today))) return []
    const message = isPast
      ? `The ${dateNames[key as DateKey]} lies in the future. Check the year, or the document’s status.`
      : 'The day on which the document is to be sent to the Panel lies further ahead than anybody plans. Check the year.'
    return [{ message, span: day.span, about: `${key} in the future`, atMost: 'warn' }]
  })
}

/** No clock runs longer than six months; a draft that is to be sent so much later has last year's, or next year's, year. */
const furthestPlanned = (today: IsoDate): IsoDate => addMonths(today, 9) ?? today

/** A notification that is being written may be planned, in time. */
const isPlanned = (date: IsoDate, { type, deadlines }: Assessment): boolean =>
  type.id === 'serious-incident-notification' &&
  !deadlines.some(({ deadline, due }) => deadline === 'notification' && due !== null && due < date)

/** The columns of a chronology: the day, and what happened on it. */
const dayTitle = new RegExp(`^${either(dayColumns)}$`, 'i')
const eventTitle = new RegExp(`^${either(eventColumns)}$`, 'i')

/** Days in the rows of chronologies, relative to the passage's text. */
const chronologyDays = gathering((row, { header }): readonly (Span & { readonly date: IsoDate })[] => {
  if (header === undefined || row === header) return []
  const titles = cellTexts(header).map(({ text }) => text.trim())
  if (!titles.some((title) => eventTitle.test(title))) return []
  const cell = cellTexts(row)[titles.findIndex((title) => dayTitle.test(title))]
  const day = cell && readWrittenDate(cell.text.trim())
  if (cell === undefined || day?.kind !== 'date') return []
  return [{ start: cell.span.start - row.span.start, end: cell.span.end - row.span.start, date: day.date }]
})

/** Days of a chronology that lie years ahead. Nearer ones may be planned: a table of events can hold a meeting to come. */
function chronologies({ review, today }: Assessment): Report[] {
  const farAhead = addMonths(today, 12) ?? today
  return chronologyDays(review).flatMap(({ found: { start, end, date }, passage: { span } }): Report[] =>
    date <= farAhead
      ? []
      : [
          {
            message: 'This day of a chronology lies more than a year ahead. Check the year.',
            span: { start: span.start + start, end: span.start + end },
            atMost: 'warn',
          },
        ],
  )
}

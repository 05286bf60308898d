import type { Assessment } from '../assessment/types.ts'
import { formatBritish, type IsoDate } from '../calendar/index.ts'
import { actionWords } from '../guidance/index.ts'
import type { Written } from '../review/remembered.ts'
import { type Action, type ActionList, actionLists } from './actions/action-list.ts'
import { lastDayIn } from './actions/periods.ts'
import { datesIn } from './shared/dates-in-text.ts'
import { isPlaceholder } from './shared/placeholders.ts'
import { placesOf, says } from './shared/saying.ts'
import { dayOf, statusOf } from './shared/stated-facts.ts'
import { defineRule, type Report } from './types.ts'

export const actionDate = defineRule({
  id: 'action-date',
  category: 'decisions',
  severity: 'warn',
  summary: 'An action or recommendation does not say by when, or its date had passed while it was still open.',
  sources: ['working-together-2023', 'panel-guidance-2022'],
  types: ['rapid-review', 'lcspr'],
  timeDependent: true,
  check({ assessment, report }) {
    for (const list of actionLists(assessment)) for (const found of judge(list, assessment)) report(found)
  },
})

function judge({ section, actions }: ActionList, assessment: Assessment): Report[] {
  // A published report's recommendations are dated in the partners' response as often as in the report itself.
  const atMost = assessment.type.id === 'lcspr' ? 'info' : undefined
  const without = actions.filter((action) => !isDated(action))
  const passed = actions.flatMap((action) => passedReport(action, assessment))
  if (without.length > 1 && without.length === actions.length) {
    const message = `None of these ${actions.length} actions says by when. Without a date nobody can tell whether it was done: give each a day, a month or a term.`
    return [{ message, span: section.textSpan, atMost: actions.some(({ told }) => told) ? 'info' : atMost }]
  }
  return [
    ...without.map(
      ({ cells, span, told }): Report => ({
        message:
          'Nothing says by when this is to be done. Give a day, a month or a term, so that it can be followed up.',
        span: cells.date && cells.date.span.end > cells.date.span.start ? cells.date.span : span,
        atMost: told ? 'info' : atMost,
      }),
    ),
    ...passed,
  ]
}

function isDated({ words, cells: { date, status } }: Action): boolean {
  if (date === undefined) return namesATime(words) || (status !== undefined && namesATime(status.words))
  const { text } = date.words
  return text.trim() !== '' && !isPlaceholder(text) && !noTime.test(text)
}

const namesATime = (words: Written) => datesIn(words).length > 0 || saysWhen(words) || yearOnly.test(words.text)

function saysWhen(words: Written): boolean {
  const standards = placesOf(words, actionWords.standards)
  return placesOf(words, actionWords.times).some(
    ({ start, end }) => !standards.some((one) => one.start <= start && one.end >= end),
  )
}

/** In a column for dates, it names none. */
const noTime = new RegExp(`^\\s*(?:${actionWords.noTimes.join('|')}|-+|–|—)\\.?\\s*$`, 'i')

const yearOnly = /\b20\d\d\b/

/**
 * Only what had passed when the document was written: an action plan in a report is not kept up after the report was sent, so
 * what it calls open was so then. Where nobody knows when that was, what it still calls open is asked about.
 */
function passedReport(action: Action, assessment: Assessment): Report[] {
  const { date, status } = action.cells
  if (date === undefined) return []
  const day = onlyDay(date.words)
  const last = day ?? lastDayIn(date.words.text)
  const written = writtenOn(assessment)
  if (last === undefined || isDone(action)) return []
  const due = `This action was due ${day === undefined ? 'by' : 'on'} ${formatBritish(last)}`
  if (written !== undefined) {
    const message = `${due}, before this document was finished. Say that it was done, or set a date that lies ahead.`
    return last < written ? [{ message, span: date.span }] : []
  }
  if (status === undefined || last >= assessment.today || !says(status.words, actionWords.open)) return []
  const message = `${due} and still stands as open. Say what was done, or set a new date and why.`
  return [{ message, span: date.span }]
}

function onlyDay(words: Written): IsoDate | undefined {
  const dates = datesIn(words).flatMap(({ reading }) => (reading.kind === 'date' ? [reading.date] : []))
  return dates.length === 1 ? dates[0] : undefined
}

function isDone({ words, cells: { date, status } }: Action): boolean {
  if (status !== undefined && status.words.text !== '')
    return says(status.words, actionWords.done) && !says(status.words, actionWords.open)
  return says({ text: `${words.text} ${date?.words.text ?? ''}` }, actionWords.done)
}

/** A draft is being written today, even where it says on which day to come it will be sent. */
function writtenOn({ review, today }: Assessment): IsoDate | undefined {
  const sent = (dayOf(review, 'submitted-date') ?? dayOf(review, 'publication-date'))?.date
  return statusOf(review) === 'draft' && (sent === undefined || sent > today) ? today : sent
}

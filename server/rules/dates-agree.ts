import type { Neighbour, Neighbourhood } from '../assessment/index.ts'
import { formatBritish } from '../calendar/index.ts'
import { dateKeys } from '../guidance/document-facts.ts'
import type { ReviewTypeId } from '../guidance/types.ts'
import type { DateKey, Review } from '../review/types.ts'
import { dateNames } from './shared/date-names.ts'
import { dayOf } from './shared/stated-facts.ts'
import { defineRule } from './types.ts'

export const datesAgree = defineRule({
  id: 'dates-agree',
  category: 'estate',
  severity: 'warn',
  summary: 'A review and the one it follows from state different dates for the same event.',
  sources: ['panel-guidance-2025', 'project-choice'],
  acrossDocuments: true,
  check({ review, assessment: { type, neighbours }, report }) {
    if (neighbours === undefined) return
    for (const other of followed(review, type.id, neighbours)) {
      for (const key of happenedOnce) {
        const own = dayOf(review, key)
        const theirs = other.dates[key]
        if (own === undefined || theirs === undefined || own.date === theirs) continue
        report({
          message: `${other.path} gives ${formatBritish(theirs)} as the ${dateNames[key]}, and this review ${formatBritish(own.date)}. Deadlines and chronology rest on one of them: find out which is right, and correct the other.`,
          span: own.span,
          about: `${key} of ${other.reference}`,
        })
      }
    }
  },
})

/** What happened once for an incident. When each document was sent or published is its own affair. */
const happenedOnce: readonly DateKey[] = dateKeys.filter(
  (key) => key !== 'submitted-date' && key !== 'publication-date',
)

/** The order in which one follows from the other; a difference is told once, in the later document. */
const rank: Readonly<Record<ReviewTypeId, number>> = {
  'serious-incident-notification': 0,
  'rapid-review': 1,
  lcspr: 2,
  'serious-case-review': 2,
}

/** Earlier documents of the same incident. One that follows from several of a kind looks at several incidents. */
function followed(review: Review, type: ReviewTypeId, neighbours: Neighbourhood): Neighbour[] {
  const found = review.facts.related
    .flatMap(({ value }) => neighbours.called(value))
    .filter((other) => rank[other.type] < rank[type])
  return found.filter((one) => found.filter((other) => other.type === one.type).length === 1)
}

import * as z from 'zod/mini'
import { nearestName } from '../review/nearest-name.ts'
import type { Fact } from '../review/types.ts'
import { defineRule, type Fix } from './types.ts'

export const relatedExists = defineRule<{ readonly elsewhere: readonly string[] }>({
  id: 'related-exists',
  category: 'estate',
  severity: 'warn',
  summary: 'A review that `related` names is not in the repository.',
  sources: ['project-choice'],
  fixes: ['suggestion'],
  acrossDocuments: true,
  options: {
    schema: () => z.object({ elsewhere: z._default(z.array(z.string()), []) }),
    defaults: { elsewhere: [] },
  },
  check({ review, assessment: { neighbours }, options, report }) {
    for (const fact of neighbours === undefined ? [] : review.facts.related) {
      if (neighbours === undefined || neighbours.called(fact.value).length > 0) continue
      if (fact.value === review.facts.reference?.value) {
        report({ message: 'This is the review’s own reference. Name the review it follows from.', span: fact.span })
        continue
      }
      if (!neighbours.complete || options.elsewhere.some((start) => fact.value.startsWith(start))) continue
      report({
        message:
          'No review in this repository bears this reference, so the trail from the incident to the learning breaks here. Correct it, or name its beginning under `elsewhere` when such reviews are kept in another place.',
        span: fact.span,
        fixes: nearest(fact, neighbours.references()),
      })
    }
  },
})

/** A slip of the pen; two references of one series differ by no more, so that a person chooses. */
const slips = 2

function nearest({ value, span }: Fact<string>, references: readonly string[]): Fix[] {
  const meant = nearestName(value, references, slips)
  return meant === undefined ? [] : [{ title: `Write ${meant}`, kind: 'suggestion', edits: [{ ...span, text: meant }] }]
}

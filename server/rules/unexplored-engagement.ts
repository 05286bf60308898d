import { distance, reasonsExplored } from '../guidance/index.ts'
import { quotationsIn } from './shared/quotations.ts'
import { defineRule } from './types.ts'

export const unexploredEngagement = defineRule({
  id: 'unexplored-engagement',
  category: 'words',
  severity: 'warn',
  summary: 'A family is said to have kept its distance, and nothing in the review asks why.',
  sources: ['panel-annual-report-2020', 'panel-chair-2021'],
  types: ['rapid-review', 'lcspr'],
  check({ review, report }) {
    const told = review.passages.flatMap(({ block, span }) => {
      const found = block.prompt ? null : distance.exec(block.text)
      if (found === null) return []
      const place = { start: found.index, end: found.index + found[0].length }
      const quoted = quotationsIn(block.text).some(({ start, end }) => start <= place.start && place.end <= end)
      return quoted ? [] : [{ start: span.start + place.start, end: span.start + place.end }]
    })
    const [first, ...others] = told
    if (first === undefined) return
    const explored = review.passages.some(
      ({ block }) => aboutEngagement.test(block.text) && reasonsExplored.test(block.text),
    )
    if (explored) return
    report({
      message:
        'The family is said to have kept its distance, and nothing here asks why. Say what was offered, what they feared or lacked, and what was tried: “lack of engagement” is a description, not a reason.',
      span: first,
      related: others.slice(0, mostRelated).map((span) => ({ message: 'And here.', span })),
    })
  },
})

const mostRelated = 5
const aboutEngagement =
  /\b(?:engag\w*|disengag\w*|support|services|help|visits?|appointments?|cancel\w*|professionals|relationship)\b/i

import type { Assessment, Mention, TopicAssessment } from '../assessment/types.ts'
import { defineRule, type Level } from './types.ts'

export const riskFactorUnresolved = defineRule({
  id: 'risk-factor-unresolved',
  category: 'considerations',
  severity: 'warn',
  summary: 'A risk factor of which the review says only that it is not known, or that it was denied.',
  sources: ['panel-annual-report-2020', 'project-choice'],
  types: ['rapid-review', 'lcspr'],
  check({ assessment, report }) {
    for (const factor of assessment.topics) {
      if (factor.kind !== 'risk-factor' || factor.status !== 'unresolved' || factor.statement) continue
      const open = factor.mentions.filter(({ assertion }) => assertion === 'unknown' || assertion === 'denied')
      const first = open.find(({ assertion }) => assertion === 'unknown') ?? open[0]
      if (first === undefined) continue
      report({
        message: messageFor(factor, first),
        span: first.span,
        about: factor.id,
        atMost: levelFor(factor, assessment),
        related: open
          .filter((mention) => mention !== first)
          .slice(0, mostRelated)
          .map(({ span, assertion }) => ({
            message: assertion === 'denied' ? 'Denied here.' : 'Left open here.',
            span,
          })),
      })
    }
  },
})

const mostRelated = 5

/** While a review is being written much is still open; once it is final, an open question needs its reason. */
function levelFor({ expected, weight }: TopicAssessment, { type, review }: Assessment): Level | undefined {
  const status = review.facts.status?.value ?? 'draft'
  return expected && weight === 'key' && type.id === 'rapid-review' && status !== 'draft' ? undefined : 'info'
}

function messageFor({ id, topic }: TopicAssessment, { assertion }: Mention): string {
  const name = topic?.name ?? id
  return assertion === 'denied'
    ? `Left open: ${name}. All that stands here is a family member’s own denial. Say what records and other people show, or that nothing more can be known and why.`
    : `Left open: ${name}. Say who will find out and by when, or why it cannot be known.`
}

import { mostRelated, openFactors, openLevel } from './considerations/open-factors.ts'
import { defineRule } from './types.ts'

export const riskFactorUnresolved = defineRule({
  id: 'risk-factor-unresolved',
  category: 'considerations',
  severity: 'warn',
  answeredByStatement: true,
  summary: 'A risk factor of which the review says only that it is not known.',
  sources: ['panel-annual-report-2020', 'project-choice'],
  types: ['rapid-review', 'lcspr'],
  check({ assessment, report }) {
    for (const { factor, open, unknown } of openFactors(assessment)) {
      // A denial and nothing else is another matter, with a rule of its own.
      const [first] = unknown
      if (first === undefined) continue
      report({
        message: `Left open: ${factor.topic.name}. Say who will find out and by when, or why it cannot be known.`,
        span: first.span,
        about: factor.id,
        atMost: openLevel(factor, assessment),
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

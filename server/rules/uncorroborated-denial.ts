import { findTopic } from '../guidance/index.ts'
import { mostRelated, openFactors, openLevel } from './considerations/open-factors.ts'
import { defineRule } from './types.ts'

export const uncorroboratedDenial = defineRule({
  id: 'uncorroborated-denial',
  category: 'considerations',
  severity: 'warn',
  summary: 'A risk factor that rests on nothing but a family member’s denial or playing down.',
  sources: ['panel-annual-report-2020', 'project-choice'],
  types: ['rapid-review', 'lcspr'],
  check({ assessment, report }) {
    for (const { factor, open, unknown } of openFactors(assessment)) {
      const [first, ...others] = open
      if (first === undefined || unknown.length > 0) continue
      report({
        message: `All that stands here on ${factor.topic.name} is a family member’s own word. Say what records and other people show, or that nothing more can be known: taking accounts at face value belongs to the theme “${theme}”.`,
        span: first.span,
        about: factor.id,
        atMost: openLevel(factor, assessment),
        related: others.slice(0, mostRelated).map(({ span }) => ({ message: 'Denied here too.', span })),
      })
    }
  },
})

/** The practice theme under which the Panel tells of explanations accepted untested. */
const theme = findTopic('critical-thinking')?.name ?? 'critical thinking'

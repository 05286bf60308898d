import { listed } from '../guidance/english.ts'
import { sectionOrTitle } from './shared/places.ts'
import { defineRule } from './types.ts'

export const pandemicConsidered = defineRule({
  id: 'pandemic-considered',
  category: 'considerations',
  severity: 'warn',
  summary: 'The incident falls in the pandemic, and the review does not say what that meant.',
  sources: ['panel-annual-report-2020', 'project-choice'],
  types: ['rapid-review', 'lcspr'],
  check({ review, assessment, report }) {
    const themes = assessment.topics.filter(({ kind, expected }) => kind === 'pandemic-theme' && expected)
    const open = themes.filter(({ considered }) => !considered)
    if (open.length === 0) return
    const names = listed(open.map(({ topic }) => topic.name))
    const none = open.length === themes.length
    report({
      message: none
        ? `The incident falls in the pandemic, and nothing here says what that meant for the family or for services. The Panel asks about ${names}.`
        : `The incident falls in the pandemic. Nothing is said of ${names}; say so where it played no part.`,
      span: sectionOrTitle(assessment, 'analysis'),
      about: 'pandemic',
      // Some of the themes are considered: the rest may well have had no bearing.
      atMost: none ? undefined : 'info',
      related: review.facts.dates['incident-date'] && [
        { message: 'The date of the incident.', span: review.facts.dates['incident-date'].span },
      ],
    })
  },
})

import { sectionOrTitle } from './shared/places.ts'
import { defineRule } from './types.ts'

export const practiceThemeCovered = defineRule({
  id: 'practice-theme-covered',
  category: 'considerations',
  severity: 'info',
  answeredByStatement: true,
  summary: 'One of the Panel’s six practice themes on which the review shows nothing about practice.',
  sources: ['panel-annual-report-2020'],
  types: ['rapid-review', 'lcspr'],
  check({ assessment, report }) {
    const span = sectionOrTitle(assessment, 'analysis')
    for (const { id, kind, considered, topic } of assessment.topics) {
      if (kind !== 'practice-theme' || considered) continue
      report({
        message:
          `Not covered: ${topic.name}. ${topic.finding} Say what practice in this case showed of it, good or weak.`.replace(
            '  ',
            ' ',
          ),
        span,
        about: id,
      })
    }
  },
})

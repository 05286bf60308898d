import type { Topic } from '../types.ts'

export const changingRiskAndNeed: Topic = {
  id: 'changing-risk-and-need',
  kind: 'practice-theme',
  name: 'responding to changing risk and need',
  label: 'Changing risk and need',
  finding:
    'Risk assessment was weak in most cases, and was seldom done again when circumstances changed; plans drifted.',
  prompts: ['What changed, when, and was risk judged again?'],
  figures: [],
  expected: { when: 'always', weight: 'key' },
  sources: ['panel-annual-report-2020'],
}

import type { Topic } from '../types.ts'

export const familyEngagement: Topic = {
  id: 'family-engagement',
  kind: 'practice-theme',
  name: 'working with families whose engagement is reluctant or sporadic',
  label: 'Family engagement',
  finding:
    '“Lack of engagement” is a description, not a reason: adverse experiences, hardship and too many professionals lie behind it and need to be understood.',
  prompts: ['What was offered, what stood in the way, and what was tried?'],
  figures: [],
  expected: { when: 'always', weight: 'key' },
  sources: ['panel-annual-report-2020'],
}

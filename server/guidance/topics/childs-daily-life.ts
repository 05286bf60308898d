import type { Topic } from '../types.ts'

export const childsDailyLife: Topic = {
  id: 'childs-daily-life',
  kind: 'practice-theme',
  name: "understanding the child's daily life",
  label: "The child's daily life",
  finding:
    'Practitioners need to understand what daily life is like for the child; behaviour and presentation are communication, and challenging behaviour may reflect harm.',
  prompts: ['What was it like to be this child, from waking to sleeping, and how do we know?'],
  figures: [],
  expected: { when: 'always', weight: 'key' },
  sources: ['panel-annual-report-2020'],
}

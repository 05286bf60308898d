import type { Topic } from '../types.ts'

export const fathersAndOtherMales: Topic = {
  id: 'fathers-and-other-males',
  kind: 'risk-factor',
  name: 'fathers and other males',
  label: 'Fathers and other males',
  finding:
    'Fathers and other adult males in the child’s life were not understood: not asked about, not met, not assessed.',
  prompts: [
    'Which men were part of the child’s life, what did they do in it, and what was known of their history?',
    'Which services had met them, and what was asked?',
  ],
  figures: [],
  expected: { when: 'always', weight: 'key' },
  sources: ['panel-annual-report-2020', 'myth-of-invisible-men-2021'],
}

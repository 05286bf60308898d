import type { Topic } from '../types.ts'

export const pandemicAdaptedPractice: Topic = {
  id: 'pandemic-adapted-practice',
  kind: 'pandemic-theme',
  name: 'COVID-safe practice',
  label: 'Adapted practice (pandemic)',
  finding:
    'Remote and blended visits worked where practitioners still observed the child, assessed the home and asked focused questions.',
  prompts: ['How were contacts made, what could be seen, and what could not?'],
  figures: [],
  expected: { when: 'pandemic', weight: 'recommended' },
  sources: ['panel-annual-report-2020'],
}

import type { Topic } from '../types.ts'

export const pandemicUnderOnes: Topic = {
  id: 'pandemic-under-ones',
  kind: 'pandemic-theme',
  name: 'babies in the pandemic',
  label: 'Babies (pandemic)',
  finding: 'Harm to babies under twelve months stood out among the incidents in which the pandemic played a part.',
  prompts: ['What did restrictions mean for the pregnancy, the birth and the baby’s first months?'],
  figures: [],
  expected: { when: 'pandemic', to: 0, weight: 'recommended' },
  sources: ['panel-annual-report-2020'],
}

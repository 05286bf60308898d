import type { Topic } from '../types.ts'

export const parentalAlcoholMisuse: Topic = {
  id: 'parental-alcohol-misuse',
  kind: 'risk-factor',
  name: 'parental alcohol misuse',
  label: 'Parental alcohol misuse',
  finding: 'Substance misuse by parents was among the factors not taken into account enough when risk was assessed.',
  prompts: [
    'What is known of the drinking of each adult who cares for the child, and how is it known?',
    'Who looked after the child when an adult had been drinking?',
  ],
  figures: [
    {
      text: 'parental alcohol misuse featured in 18 % of incidents notified in 2020',
      percent: 18,
      base: 'all 482 incidents notified in 2020',
      source: 'panel-annual-report-2020',
    },
  ],
  expected: { when: 'always', weight: 'key' },
  sources: ['panel-annual-report-2020'],
}

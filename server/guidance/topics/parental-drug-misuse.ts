import type { Topic } from '../types.ts'

export const parentalDrugMisuse: Topic = {
  id: 'parental-drug-misuse',
  kind: 'risk-factor',
  name: 'parental drug misuse',
  label: 'Parental drug misuse',
  finding: 'Substance misuse by parents was among the factors not taken into account enough when risk was assessed.',
  prompts: [
    'What is known of drug use, prescribed or not, by each adult who cares for the child, and how is it known?',
    'What did tests, searches and treatment records show?',
  ],
  figures: [
    {
      text: 'parental drug misuse featured in 24 % of incidents notified in 2020',
      percent: 24,
      base: 'all 482 incidents notified in 2020',
      source: 'panel-annual-report-2020',
    },
  ],
  expected: { when: 'always', weight: 'key' },
  sources: ['panel-annual-report-2020'],
}

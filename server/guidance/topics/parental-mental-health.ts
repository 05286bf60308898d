import type { Topic } from '../types.ts'

export const parentalMentalHealth: Topic = {
  id: 'parental-mental-health',
  kind: 'risk-factor',
  name: 'parental mental health',
  label: 'Parental mental health',
  finding:
    'Mental ill-health of a parent featured in many incidents, the mother’s in nearly one in four, and was not taken into account enough when risk was assessed.',
  prompts: [
    'What is known of each parent’s and carer’s mental health, past and present, and from whose records?',
    'How did it bear on the care of the child from day to day?',
  ],
  figures: [
    {
      text: 'the mother’s mental ill-health featured in 24 % of incidents notified in 2020',
      percent: 24,
      base: 'all 482 incidents notified in 2020',
      source: 'panel-annual-report-2020',
    },
    {
      text: 'the father’s mental ill-health featured in 7 % of incidents notified in 2020',
      percent: 7,
      base: 'all 482 incidents notified in 2020',
      source: 'panel-annual-report-2020',
    },
  ],
  expected: { when: 'always', weight: 'key' },
  sources: ['panel-annual-report-2020'],
}

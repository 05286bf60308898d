import type { Topic } from '../types.ts'

export const domesticAbuse: Topic = {
  id: 'domestic-abuse',
  kind: 'risk-factor',
  name: 'domestic abuse',
  label: 'Domestic abuse',
  finding:
    'The Panel found domestic abuse in two in five incidents and not taken into account enough when risk was assessed.',
  prompts: [
    'What do police, health, housing and school records say about violence or control between the adults?',
    'Was each adult asked about it alone, by whom, and what was the answer?',
    'What was it like for the child to live with?',
  ],
  figures: [
    {
      text: 'domestic abuse featured in 42 % of incidents notified in 2020',
      percent: 42,
      base: 'all 482 incidents notified in 2020',
      source: 'panel-annual-report-2020',
    },
  ],
  expected: { when: 'always', weight: 'key' },
  sources: ['panel-annual-report-2020'],
}

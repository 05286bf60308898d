import type { Topic } from '../types.ts'

export const neglect: Topic = {
  id: 'neglect',
  kind: 'risk-factor',
  name: 'neglect',
  label: 'Neglect',
  finding:
    'Neglect was the primary form of harm in one in eight non-fatal incidents and lay behind a third of all of them.',
  prompts: [
    'What did those who saw the home and the child record about food, warmth, clothing, health care and supervision?',
    'Was there a pattern over time, and who could see the whole of it?',
  ],
  figures: [
    {
      text: 'neglect was the main harm in 12 % of non-fatal incidents notified in 2020',
      percent: 12,
      base: '276 non-fatal incidents notified in 2020',
      source: 'panel-annual-report-2020',
    },
    {
      text: 'neglect was underlying in 34 % of non-fatal incidents notified in 2020',
      percent: 34,
      base: '276 non-fatal incidents notified in 2020',
      source: 'panel-annual-report-2020',
    },
    {
      text: 'neglect was underlying in 35 % of fatal incidents notified in 2020',
      percent: 35,
      base: '206 fatal incidents notified in 2020',
      source: 'panel-annual-report-2020',
    },
  ],
  expected: { when: 'always', weight: 'key' },
  sources: ['panel-annual-report-2020'],
}

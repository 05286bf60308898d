import type { Topic } from '../types.ts'

export const harmToUnderOnes: Topic = {
  id: 'harm-to-under-ones',
  kind: 'risk-factor',
  name: 'harm to babies under one',
  label: 'Harm to under-ones',
  finding:
    'A third of the children were under one year old. Non-accidental injury in infancy was the first of the Panel’s priorities for 2021–22.',
  prompts: [
    'Were injuries, handling, crying and sleeping arrangements of the baby asked about and seen?',
    'Which advice was given, to whom, and in a form each carer could use?',
  ],
  figures: [
    {
      text: '35 % of the children in incidents notified in 2020 were under one',
      percent: 35,
      base: '514 children in incidents notified in 2020',
      source: 'panel-annual-report-2020',
    },
    {
      text: '31 % of the deaths notified in 2020 were sudden unexpected deaths in infancy',
      percent: 31,
      base: '206 deaths notified in 2020',
      source: 'panel-annual-report-2020',
    },
  ],
  expected: { when: 'age', from: 0, to: 0, weight: 'key' },
  sources: ['panel-annual-report-2020'],
}

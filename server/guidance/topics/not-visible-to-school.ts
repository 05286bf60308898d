import type { Topic } from '../types.ts'

export const notVisibleToSchool: Topic = {
  id: 'not-visible-to-school',
  kind: 'risk-factor',
  name: 'not being visible to school',
  label: 'Not visible to school',
  finding:
    'Children who are not on roll, educated at home, excluded or seldom there are out of the sight of the service that sees children most. Being educated at home is not in itself a risk.',
  prompts: [
    'Was the child on a school roll and in school, and if not, who saw them and how often?',
    'What did falling attendance or exclusion say about the child’s life?',
  ],
  figures: [
    {
      text: 'of the children of school age in incidents notified from April 2022 to March 2023, 11 % were not in school',
      percent: 11,
      base: 'children of school age in incidents notified from April 2022 to March 2023',
      source: 'panel-annual-report-2022-23',
    },
    {
      text: 'of the children of school age in incidents notified from April 2022 to March 2023, 29 % were regularly absent',
      percent: 29,
      base: 'children of school age in incidents notified from April 2022 to March 2023',
      source: 'panel-annual-report-2022-23',
    },
  ],
  expected: { when: 'age', from: 4, to: 17, weight: 'key' },
  sources: ['panel-annual-report-2020', 'panel-annual-report-2022-23', 'elective-home-education-2024'],
}

import type { Topic } from '../types.ts'

export const notVisibleToSchool: Topic = {
  id: 'not-visible-to-school',
  kind: 'risk-factor',
  name: 'not being visible to school',
  label: 'Not visible to school',
  finding:
    'Children who are not on roll, educated at home, excluded or seldom there are out of the sight of the service that sees children most.',
  prompts: [
    'Was the child on a school roll and in school, and if not, who saw them and how often?',
    'What did falling attendance or exclusion say about the child’s life?',
  ],
  figures: [],
  expected: { when: 'age', from: 4, to: 17, weight: 'key' },
  sources: ['panel-annual-report-2020'],
}

import type { Topic } from '../types.ts'

export const ethnicityAndIdentity: Topic = {
  id: 'ethnicity-and-identity',
  kind: 'risk-factor',
  name: 'ethnicity and identity',
  label: 'Ethnicity and identity',
  finding:
    'Ethnicity is recorded more often than it is thought about; the Panel asks how race, culture, faith, language and identity shaped the child’s experience and the response.',
  prompts: [
    'What are the child’s and family’s ethnicity, language, faith and identity, as they describe them?',
    'How did these, and racism where there was any, bear on what happened and on what services did?',
  ],
  figures: [
    {
      text: '69 % of the children in incidents notified in 2020 were White British; Black teenagers and children of mixed ethnicity were over-represented',
      percent: 69,
      base: '514 children in incidents notified in 2020',
      source: 'panel-annual-report-2020',
    },
  ],
  expected: { when: 'always', weight: 'key' },
  sources: ['panel-annual-report-2020', 'its-silent-2025', 'panel-guidance-2025'],
}

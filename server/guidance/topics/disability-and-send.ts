import type { Topic } from '../types.ts'

export const disabilityAndSend: Topic = {
  id: 'disability-and-send',
  kind: 'risk-factor',
  name: 'disability and special educational needs',
  label: 'Disability and SEND',
  finding:
    'Disabled children and those with special educational needs are at greater risk and less often heard; school closures weighed on their carers in particular.',
  prompts: [
    'Does the child or a sibling have a disability, neurodivergence or special educational need, known or likely?',
    'Was behaviour explained by it that may have meant something else?',
  ],
  figures: [],
  expected: { when: 'always', weight: 'recommended' },
  sources: ['panel-annual-report-2020'],
}

import type { Topic } from '../types.ts'

export const disabilityAndSend: Topic = {
  id: 'disability-and-send',
  kind: 'risk-factor',
  name: 'disability and special educational needs',
  label: 'Disability and SEND',
  finding: 'The Panel’s later reports name children with disabilities and health needs among their themes.',
  findingThen: {
    period: 'pandemic',
    text: 'School closures weighed on the carers of disabled children in particular.',
    from: 4,
  },
  prompts: [
    'Does the child or a sibling have a disability, neurodivergence or special educational need, known or likely?',
    'Was behaviour explained by it that may have meant something else?',
  ],
  figures: [],
  expected: { when: 'always', weight: 'recommended' },
  sources: ['panel-annual-report-2020', 'panel-annual-report-2022-23', 'panel-guidance-2025', 'project-choice'],
}

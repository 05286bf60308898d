import type { Topic } from '../types.ts'

export const childProtectionHistory: Topic = {
  id: 'child-protection-history',
  kind: 'risk-factor',
  name: 'child protection history',
  label: 'Child protection history',
  finding:
    'More than six in ten of the children had already been identified as vulnerable by the child protection system.',
  prompts: [
    'Had this child, an unborn child or a sibling been referred to, assessed or helped by children’s social care, here or elsewhere?',
    'How did each involvement end, and why?',
  ],
  figures: [
    {
      text: 'the child was already known as vulnerable to the child protection system in more than 60 % of incidents notified in 2020',
      percent: 60,
      base: 'all 482 incidents notified in 2020',
      source: 'panel-annual-report-2020',
    },
  ],
  expected: { when: 'always', weight: 'key' },
  sources: ['panel-annual-report-2020'],
}

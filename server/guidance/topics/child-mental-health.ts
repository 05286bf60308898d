import type { Topic } from '../types.ts'

export const childMentalHealth: Topic = {
  id: 'child-mental-health',
  kind: 'risk-factor',
  name: "the child's mental health",
  label: "Child's mental health",
  finding: 'One child in six had a mental health condition; suicide was the second most common category of death.',
  prompts: [
    'How was the child feeling, who had asked, and what did they say?',
    'What help was sought or offered, and what came of it?',
  ],
  figures: [
    {
      text: 'the child had a mental health condition in 16 % of incidents notified in 2020',
      percent: 16,
      base: 'all 482 incidents notified in 2020',
      source: 'panel-annual-report-2020',
      from: 4,
    },
    {
      text: '20 % of the deaths notified in 2020 were by suicide',
      percent: 20,
      base: '206 deaths notified in 2020',
      source: 'panel-annual-report-2020',
      from: 4,
    },
  ],
  // Of a baby or a toddler, services seldom record a state of mind that could be looked for: what is asked of them is daily life.
  expected: { when: 'always', weight: 'key', keyFrom: 4, source: 'project-choice' },
  sources: ['panel-annual-report-2020', 'project-choice'],
}

import type { Topic } from '../types.ts'

export const leadershipAndCulture: Topic = {
  id: 'leadership-and-culture',
  kind: 'practice-theme',
  name: 'organisational leadership and culture',
  label: 'Leadership and culture',
  finding:
    'Good outcomes need leadership: oversight, capacity, consistent methods and a culture in which staff can think and speak.',
  prompts: ['What were workload, supervision and oversight like, and what did leaders know and do?'],
  figures: [],
  expected: { when: 'always', weight: 'key' },
  sources: ['panel-annual-report-2020'],
}

import type { Topic } from '../types.ts'

export const criticalThinking: Topic = {
  id: 'critical-thinking',
  kind: 'practice-theme',
  name: 'critical thinking and challenge',
  label: 'Critical thinking and challenge',
  finding:
    'Over-optimism and explanations taken at face value recur; evidence-based tools need critical reflection, and disagreement needs to be voiced.',
  prompts: ['What was accepted without being tested, who doubted it, and what became of the doubt?'],
  figures: [],
  expected: { when: 'always', weight: 'key' },
  sources: ['panel-annual-report-2020'],
}

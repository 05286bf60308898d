import type { Topic } from '../types.ts'

export const pandemicFamilyStressors: Topic = {
  id: 'pandemic-family-stressors',
  kind: 'pandemic-theme',
  name: 'family stressors in the pandemic',
  label: 'Family stressors (pandemic)',
  finding:
    'Stress on parents and families was the most significant factor in escalating risk: loss of support, disrupted routines, overcrowding.',
  prompts: ['What did restrictions take from this family, and what pressure did they add?'],
  figures: [
    {
      text: 'notifications of April to September 2020 were 27 % above those of the same months of 2019',
      percent: 27,
      base: 'notifications of April to September 2019',
      source: 'panel-annual-report-2020',
    },
  ],
  expected: { when: 'pandemic', weight: 'recommended' },
  sources: ['panel-annual-report-2020'],
}

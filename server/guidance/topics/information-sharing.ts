import type { Topic } from '../types.ts'

export const informationSharing: Topic = {
  id: 'information-sharing',
  kind: 'practice-theme',
  name: 'sharing information',
  label: 'Information sharing',
  finding: 'Information was held in parts, recorded poorly, out of date or not passed on in time.',
  prompts: ['Who knew what, when, and who needed to know it and did not?'],
  figures: [],
  expected: { when: 'always', weight: 'key' },
  sources: ['panel-annual-report-2020'],
}

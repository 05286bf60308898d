import type { Topic } from '../types.ts'

export const pandemicSchoolClosures: Topic = {
  id: 'pandemic-school-closures',
  kind: 'pandemic-theme',
  name: 'school closures',
  label: 'School closures (pandemic)',
  finding:
    'With schools closed, children fell out of sight and pressure on carers grew; schools that kept in touch made a difference.',
  prompts: ['Was a place offered, was it taken up, and who saw the child?'],
  figures: [],
  expected: { when: 'pandemic', from: 4, weight: 'recommended' },
  sources: ['panel-annual-report-2020'],
}

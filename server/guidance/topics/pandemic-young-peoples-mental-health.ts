import type { Topic } from '../types.ts'

export const pandemicYoungPeoplesMentalHealth: Topic = {
  id: 'pandemic-young-peoples-mental-health',
  kind: 'pandemic-theme',
  name: "young people's mental health in the pandemic",
  label: "Young people's mental health (pandemic)",
  finding:
    'Isolation featured in all the suicides in which COVID-19 played a part, with self-harm, exposure to sexual abuse and bullying.',
  prompts: ['What did isolation mean for this young person?'],
  figures: [],
  expected: { when: 'pandemic', from: 10, weight: 'recommended' },
  sources: ['panel-annual-report-2020'],
}

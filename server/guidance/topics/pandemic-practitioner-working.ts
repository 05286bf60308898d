import type { Topic } from '../types.ts'

export const pandemicPractitionerWorking: Topic = {
  id: 'pandemic-practitioner-working',
  kind: 'pandemic-theme',
  name: 'practitioner working in the pandemic',
  label: 'Practitioner working (pandemic)',
  finding:
    'Services whose staff worked from home, were redeployed or unwell needed new frameworks for assessing risk and sharing information; some learned and changed protocols at once.',
  prompts: ['How did the pandemic change who was at work, where and with what information?'],
  figures: [],
  expected: { when: 'pandemic', weight: 'recommended' },
  sources: ['panel-annual-report-2020'],
}

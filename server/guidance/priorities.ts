/** What the Panel set itself to look at after its 2020 report, with the topics that bear on it. */
export interface Priority {
  readonly id: string
  /** "2021–22". */
  readonly period: string
  readonly title: string
  readonly topics: readonly string[]
  readonly source: string
}

const period = '2021–22'
const source = 'panel-annual-report-2020'

export const priorities: readonly Priority[] = [
  {
    id: 'injury-to-under-ones',
    period,
    title: 'Non-accidental injury to babies under one',
    topics: ['harm-to-under-ones', 'fathers-and-other-males', 'pandemic-under-ones'],
    source,
  },
  {
    id: 'families-in-the-pandemic',
    period,
    title: 'Supporting vulnerable children and families during COVID-19',
    topics: [
      'pandemic-practitioner-working',
      'pandemic-family-stressors',
      'pandemic-young-peoples-mental-health',
      'pandemic-adapted-practice',
    ],
    source,
  },
  {
    id: 'not-visible-to-schools',
    period,
    title: 'Children who are not visible to schools',
    topics: ['not-visible-to-school', 'pandemic-school-closures'],
    source,
  },
  { id: 'criminal-exploitation', period, title: 'Criminal exploitation', topics: ['criminal-exploitation'], source },
  { id: 'domestic-abuse', period, title: 'Domestic abuse', topics: ['domestic-abuse'], source },
  {
    id: 'risk-assessment',
    period,
    title: 'Risk assessment and decision making',
    topics: ['critical-thinking', 'changing-risk-and-need'],
    source,
  },
]

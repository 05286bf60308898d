/** The days of the pandemic, both included: incidents of these days are asked about the pandemic themes. */
export const pandemicPeriod = {
  /** The first national lockdown. */
  from: '2020-03-23',
  /** The end of legal restrictions in England. */
  to: '2022-02-24',
  source: 'project-choice',
} as const

/** A stretch of days, both included, in which a review is asked about the pandemic themes. */
export interface PandemicPeriod {
  readonly from: string
  readonly to: string
  /** What begins and ends it, as it can stand in a sentence. */
  readonly begins: string
  readonly ends: string
  /** Both, for people. */
  readonly text: string
  readonly source: string
}

/** First lockdown to the end of legal restrictions in England: incidents of these days are asked about the pandemic themes. */
export const pandemicPeriod = {
  from: '2020-03-23',
  to: '2022-02-24',
  begins: 'the first national lockdown',
  ends: 'the end of legal restrictions in England',
  text: 'from the first national lockdown (23 March 2020) to the end of legal restrictions in England (24 February 2022)',
  source: 'project-choice',
} as const satisfies PandemicPeriod

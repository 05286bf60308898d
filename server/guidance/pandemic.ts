/** First lockdown to the end of legal restrictions in England: incidents of these days are asked about the pandemic themes. */
export const pandemicPeriod = { from: '2020-03-23', to: '2022-02-24', source: 'project-choice' } as const

import type { Assessment, Mention, TopicAssessment } from '../../assessment/types.ts'
import { statusOf } from '../shared/stated-facts.ts'
import type { Level } from '../types.ts'

/** A risk factor that the review leaves open. */
export interface OpenFactor {
  readonly factor: TopicAssessment
  /** Where it is said to be unknown, or denied: in the order of the text. */
  readonly open: readonly Mention[]
  readonly unknown: readonly Mention[]
}

/** The risk factors that are left open, and of which the authors do not state that they were considered. */
export const openFactors = ({ topics }: Assessment): readonly OpenFactor[] =>
  topics
    .filter(({ kind, status, statement }) => kind === 'risk-factor' && status === 'unresolved' && !statement)
    .map((factor) => {
      const open = factor.mentions.filter(({ assertion }) => assertion === 'unknown' || assertion === 'denied')
      return { factor, open, unknown: open.filter(({ assertion }) => assertion === 'unknown') }
    })

/** Other places that a finding points to. */
export const mostRelated = 5

/** While a review is being written much is still open; once it is final, an open question needs its reason. */
export function openLevel({ expected, weight }: TopicAssessment, { type, review }: Assessment): Level | undefined {
  return expected && weight === 'key' && type.id === 'rapid-review' && statusOf(review) !== 'draft' ? undefined : 'info'
}

import type { Assessment, TopicAssessment } from '../../assessment/types.ts'
import type { Level } from '../types.ts'

/** While a review is being written much is still open; once it is final, an open question needs its reason. */
export function openLevel({ expected, weight }: TopicAssessment, { type, review }: Assessment): Level | undefined {
  const status = review.facts.status?.value ?? 'draft'
  return expected && weight === 'key' && type.id === 'rapid-review' && status !== 'draft' ? undefined : 'info'
}

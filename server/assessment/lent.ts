/** What a review's facts and its list of people lend to its passages. */
import type { Review } from '../review/types.ts'
import type { Lexicon } from './considering/index.ts'
import { codesIn } from './considering/lexicon/codes.ts'
import type { Lent } from './considering/lexicon/lent.ts'

export const lentBy = (review: Review, lexicon: Lexicon): Lent => ({
  about: aboutWhom(review),
  codes: codesIn(review, lexicon.matcher.writes),
})

/** Of several children only one may be the baby; and who is not born yet has no bruise. */
function aboutWhom({ facts: { ages } }: Review): Lent['about'] {
  if (ages.length === 0) return 'anyone'
  if (ages.every(({ value }) => value.years === 0 && value.unborn !== true)) return 'babies'
  return ages.every(({ value }) => value.years > 0) ? 'older' : 'anyone'
}

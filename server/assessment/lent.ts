/** What a review's facts and its list of people lend to its passages. */
import type { Review } from '../review/types.ts'
import type { Lexicon } from './considering/index.ts'
import { codesIn } from './considering/lexicon/codes.ts'
import type { Lent } from './considering/lexicon/lent.ts'

export const lentBy = (review: Review, lexicon: Lexicon): Lent => ({
  ofBabies: isOfBabies(review),
  codes: codesIn(review, lexicon.matcher.writes),
})

/** Of several children only one may be the baby; and who is not born yet has no bruise. */
const isOfBabies = ({ facts: { ages } }: Review): boolean =>
  ages.length > 0 && ages.every(({ value }) => value.years === 0 && value.unborn !== true)

/** What a review's facts and its list of people lend to its passages. */
import type { Review } from '../review/types.ts'
import type { Lexicon } from './considering/index.ts'
import { codesIn } from './considering/lexicon/codes.ts'
import type { Lent } from './considering/lexicon/lent.ts'

export const lentBy = (review: Review, lexicon: Lexicon): Lent => ({
  ofBabies: isOfBabies(review),
  ofYouth: isOfYouth(review),
  codes: codesIn(review, lexicon.matcher.writes),
})

/** Of several children only one may be the baby; and who is not born yet has no bruise. */
const isOfBabies = ({ facts: { ages } }: Review): boolean =>
  ages.length > 0 && ages.every(({ value }) => value.years === 0 && value.unborn !== true)

/** From this age on a child may have done what is told of a parent in a review about a small one: the age of criminal responsibility in England. */
const youngest = 10

const isOfYouth = ({ facts: { ages } }: Review): boolean =>
  ages.length > 0 && ages.every(({ value }) => value.years >= youngest)

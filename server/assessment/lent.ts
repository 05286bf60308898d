/** What a review's facts and its list of people lend to its passages. */
import type { Review } from '../review/types.ts'
import { codesIn } from './considering/codes.ts'
import type { Lexicon } from './considering/index.ts'
import type { Lent } from './considering/lent.ts'

export const lentBy = ({ facts: { ages }, passages }: Review, lexicon: Lexicon): Lent => ({
  // Of several children only one may be the baby; and who is not born yet has no bruise.
  ofBabies: ages.length > 0 && ages.every(({ value }) => value.years === 0 && value.unborn !== true),
  codes: codesIn(passages, lexicon.matcher.writes),
})

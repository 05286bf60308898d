/** The lexicon of each review: with what that lends to its passages. */
import type { Lexicon } from './entries.ts'
import type { Lent } from './lent.ts'

/** More reviews than are open beside each other: what is kept of passages holds while theirs is the same. */
const most = 50

const lexicons = new WeakMap<Lexicon, Map<string, Lexicon>>()

/**
 * A lexicon as it is used in a review: the same one for as long as the review lends the same, since what is kept of a passage
 * holds for one lexicon.
 */
export function lexiconWithLent(lexicon: Lexicon, lent: Lent): Lexicon {
  const key = keyOf(lent)
  if (key === keyOf(lexicon.lent)) return lexicon
  const known = lexicons.get(lexicon) ?? new Map<string, Lexicon>()
  lexicons.set(lexicon, known)
  const before = known.get(key)
  if (before !== undefined) return before
  const now = { ...lexicon, lent }
  if (known.size >= most) known.clear()
  known.set(key, now)
  return now
}

const keyOf = ({ codes, about }: Lent): string => `${about} ${[...codes].join(' ')}`

/** The "no" that a term brings along: in its own words, or in its phrase. Nobody negates twice. */
import { either } from '../../../guidance/language/word-lists.ts'
import { negations, negationsInPhrases, notKnownOrNot } from '../../../guidance/language/words/negations.ts'
import type { TermEntry } from '../lexicon/entries.ts'
import type { Found } from '../reading/found.ts'
import type { Reading } from '../reading/reading.ts'
import { reaches } from './scope.ts'

/** A negation in the term's words or at most a few before them. */
export function hasNot(reading: Reading, { first, last }: Found<TermEntry>): boolean {
  for (let at = Math.max(0, first - reaches.near); at <= last; at++) {
    if (negations.has(reading.tokens.words[at]?.text ?? '')) return true
  }
  return false
}

/** The words found say that something is not. */
export function holdsNot({ tokens }: Reading, { first, last }: Found<TermEntry>): boolean {
  for (let at = first; at <= last; at++) {
    if (notKnownOrNot.has(tokens.words[at]?.text ?? '')) return true
  }
  return false
}

/** "Not taken up", "without a meal": the negation is the observation's own. */
export const beginsWithNot = ({ tokens }: Reading, { first }: Found<TermEntry>): boolean =>
  negations.has(tokens.words[first]?.text ?? '')

/** The phrase, as the guidance writes it, has a "no" of its own. */
export const isNegative = ({ entry }: Found<TermEntry>): boolean => negation.test(entry.phrase)

const negation = new RegExp(`\\b${either(negationsInPhrases)}\\b`)

/** Words by which something is said not to be. */
import { wordSet } from '../word-lists.ts'

export const negations = wordSet('not no never without nothing nobody none neither')

/** A phrase of the guidance that has one of these says so itself, and nobody negates twice. */
export const negationsInPhrases: readonly string[] = [...negations, 'nor', 'nil', 'negative', 'clear']

/** Words in which nothing is found: it is not, or nobody knows. */
export const notKnownOrNot: ReadonlySet<string> = new Set([...negations, 'unknown', 'unclear'])

/** Behind what the family says, these deny what follows: "she said that he had never raised a hand". */
export const neverWords = wordSet('never nobody')

/** Nobody, in two words. */
export const noOne = ['no', 'one'] as const

/** Right before a good sign these say that it is not there: "no food in the house". */
export const beforeMissing = wordSet('no')

/**
 * A compiled list of phrases as plain data, so that it can be made when the program is built. What belongs to one word or
 * group stands as a text of its own and is read when a document first holds it.
 */

/** What phrases ask of words, numbered; a word test is one such number. */
export interface Table {
  /** Numbers of phrases, tests and groups go on from another table's, so that two can be used together. */
  readonly first: Counts
  readonly counts: Counts
  /** A spelling, then the numbers of the tests that it passes: "mother 5 17". */
  readonly literals: readonly string[]
  readonly prefixes: readonly string[]
  readonly capitals: readonly string[]
  /** Tests that figures pass. */
  readonly numbers: readonly number[]
  /** The test of a word class, then the tests that name the class. */
  readonly classes: readonly string[]
  /** By test, counted from `first.tests`: a JSON list of `Attempt`s to make where a word passes it; '' for none. */
  readonly attempts: readonly string[]
  /** By group, counted from `first.groups`: a JSON `Group`. */
  readonly groups: readonly string[]
}

export interface Counts {
  readonly phrases: number
  readonly tests: number
  readonly groups: number
}

/**
 * One element of a phrase as a number: `2 × test` for a word, `2 × group + 1` for alternatives; a gap is negative,
 * −1 − 2 × (most words between), less one where it may pass the end of a sentence.
 */
export type Step = number

export const steps = {
  word: (test: number): Step => test * 2,
  group: (group: number): Step => group * 2 + 1,
  gap: (most: number, across: boolean): Step => -1 - most * 2 - (across ? 1 : 0),
}

/** Whether the group may be left out; a test that the first word of every alternative passes, or −1; the alternatives. */
export type Group = readonly [optional: 0 | 1, edge: number, ...alternatives: (readonly Step[])[]]

/** How to try phrases from their rarest word. */
export type Attempt = readonly [
  /** Indices of the phrases that are spelt so: topics share words. */
  phrases: readonly number[],
  before: readonly Step[],
  after: readonly Step[],
  gaps: 0 | 1,
  /** Two pairs: a test that a word nearby must pass (−1: none), and within how many words, back if negative. */
  guards: readonly [number, number, number, number],
]

export const noCounts: Counts = { phrases: 0, tests: 0, groups: 0 }

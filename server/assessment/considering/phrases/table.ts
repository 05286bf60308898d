/**
 * A compiled list of phrases as plain data, so that it can be made when the program is built: what a search follows are arrays
 * of numbers, ready to be followed as they are.
 */
import type { KeyedLists, Lists } from './lists.ts'
import type { SpellingsData } from './spellings.ts'

/** What phrases ask of words, numbered; a word test is one such number. */
export interface Table {
  /** Numbers of phrases, tests and groups go on from another table's, so that two can be used together. */
  readonly first: Counts
  readonly counts: Counts
  /** Words as they are spelt, and the tests that each passes. */
  readonly literals: Spelt
  /** Beginnings of words. */
  readonly prefixes: Spelt
  /** Words in capitals. */
  readonly capitals: Spelt
  /** Tests that figures pass. */
  readonly numbers: readonly number[]
  /** Tests that words with a capital letter pass. */
  readonly names: readonly number[]
  /** The test of a word class, then the tests that name the class. */
  readonly classes: readonly (readonly number[])[]
  /** What to try where a word passes a test: attempts one after the other, as `attemptNumbers` writes them. */
  readonly attempts: Int32Array
  /** By test: what to try where a word passes it. */
  readonly tries: Tries
  /** By group, counted from `first.groups`: the group, as `groupNumbers` writes it. */
  readonly groups: Lists
}

export interface Spelt {
  readonly spellings: SpellingsData
  /** By a spelling's number: the tests that it passes. */
  readonly tests: Lists
}

/** By test, what to try where a word passes it: phrases by number, attempts by their place in `Table.attempts`. */
export interface Tries {
  /** Phrases that are this word and nothing else. */
  readonly alone: KeyedLists
  /** Attempts to make where the very next word passes the guard. */
  readonly next: KeyedLists
  /** Where the word before does. */
  readonly previous: KeyedLists
  /** By their own guards. */
  readonly others: KeyedLists
}

export interface Counts {
  readonly phrases: number
  readonly tests: number
  readonly groups: number
}

export const noCounts: Counts = { phrases: 0, tests: 0, groups: 0 }

/** Numbers that are still free behind a table. */
export const after = ({ first, counts }: Table): Counts => ({
  phrases: first.phrases + counts.phrases,
  tests: first.tests + counts.tests,
  groups: first.groups + counts.groups,
})

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

/** Alternatives, as `groupNumbers` writes them: where what stands, counted from the group's first number. */
export const inGroup = { optional: 0, edge: 1, alternatives: 2, first: 3 } as const

/** @param edge a test that the first word of every alternative passes, or −1 */
export const groupNumbers = (optional: boolean, edge: number, alternatives: readonly (readonly Step[])[]): number[] => [
  optional ? 1 : 0,
  edge,
  alternatives.length,
  ...alternatives.flatMap((alternative) => [alternative.length, ...alternative]),
]

/** How to try phrases from their rarest word. */
export interface Attempt {
  /** Numbers of the phrases that are spelt so: topics share words. */
  readonly phrases: readonly number[]
  readonly before: readonly Step[]
  readonly after: readonly Step[]
  /** Up to two: a test that a word nearby must pass, and within how many words, back if negative. */
  readonly guards: readonly (readonly [test: number, within: number])[]
}

/** An attempt, as `attemptNumbers` writes it: where what stands, counted from its first number. */
export const inAttempt = {
  /** 0: word after word; 1: with alternatives; 2: with gaps, so that the nearest of several ends is meant. */
  shape: 0,
  guard: 1,
  within: 2,
  secondGuard: 3,
  secondWithin: 4,
  /** How many phrases, then the phrases; how many steps before, then those; how many after, then those. */
  phrases: 5,
} as const

export const shapes = { words: 0, alternatives: 1, gaps: 2 } as const

const isWord = (step: Step): boolean => step >= 0 && step % 2 === 0

/** @param hasGaps a gap stands somewhere in the phrase, within alternatives too */
export function attemptNumbers({ phrases, before, after, guards }: Attempt, hasGaps: boolean): number[] {
  const [guard = [-1, 0], second = [-1, 0]] = guards
  const plain = before.every(isWord) && after.every(isWord)
  const shape = hasGaps ? shapes.gaps : plain ? shapes.words : shapes.alternatives
  return [shape, ...guard, ...second, phrases.length, ...phrases, before.length, ...before, after.length, ...after]
}

/**
 * A compiled list of phrases as plain data, so that it can be made when the program is built. What a search follows is one
 * list of numbers, ready to be followed as it is; spellings are lists written as one text each.
 */

/** What phrases ask of words, numbered; a word test is one such number. */
export interface Table {
  /** Numbers of phrases, tests and groups go on from another table's, so that two can be used together. */
  readonly first: Counts
  readonly counts: Counts
  /** A spelling, then the numbers of the tests that it passes: "mother 5 17". */
  readonly literals: string
  readonly prefixes: string
  readonly capitals: string
  /** Tests that figures pass. */
  readonly numbers: readonly number[]
  /** Tests that words with a capital letter pass. */
  readonly names: readonly number[]
  /** The test of a word class, then the tests that name the class. */
  readonly classes: string
  /** For each test, counted from `first.tests`: how many numbers follow, then the attempts to make where a word passes it. */
  readonly attempts: string
  /** For each group, counted from `first.groups`: how many numbers follow, then the group. */
  readonly groups: string
}

export interface Counts {
  readonly phrases: number
  readonly tests: number
  readonly groups: number
}

export const noCounts: Counts = { phrases: 0, tests: 0, groups: 0 }

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
  /** How many numbers it takes up. */
  size: 0,
  /** 0: word after word; 1: with alternatives; 2: with gaps, so that the nearest of several ends is meant. */
  shape: 1,
  guard: 2,
  within: 3,
  secondGuard: 4,
  secondWithin: 5,
  /** How many phrases, then the phrases; how many steps before, then those; how many after, then those. */
  phrases: 6,
} as const

export const shapes = { words: 0, alternatives: 1, gaps: 2 } as const

const isWord = (step: Step): boolean => step >= 0 && step % 2 === 0

/** @param hasGaps a gap stands somewhere in the phrase, within alternatives too */
export function attemptNumbers({ phrases, before, after, guards }: Attempt, hasGaps: boolean): number[] {
  const [guard = [-1, 0], second = [-1, 0]] = guards
  const plain = before.every(isWord) && after.every(isWord)
  const shape = hasGaps ? shapes.gaps : plain ? shapes.words : shapes.alternatives
  const rest = [
    shape,
    ...guard,
    ...second,
    phrases.length,
    ...phrases,
    before.length,
    ...before,
    after.length,
    ...after,
  ]
  return [rest.length + 1, ...rest]
}

/**
 * Whole numbers as a text of plain characters, of which none has to be escaped in a program: up to three a number, 45 values
 * each, and the characters of all but a number's last stand 45 higher. A text of other than plain characters would make the
 * program that holds it twice as large in memory, and slow to start.
 */
const base = 45
const firstCode = 35
const backslash = 92

export function numbersToText(numbers: readonly number[]): string {
  let text = ''
  for (const number of numbers) {
    let rest = number < 0 ? -2 * number - 1 : 2 * number
    while (rest >= base) {
      text += characterOf((rest % base) + base)
      rest = Math.floor(rest / base)
    }
    text += characterOf(rest)
  }
  return text
}

const characterOf = (digit: number): string =>
  String.fromCharCode(digit + firstCode + (digit + firstCode >= backslash ? 1 : 0))

/** The numbers of several texts, one after the other. */
export function textToNumbers(texts: readonly string[]): Int32Array {
  const numbers = new Int32Array(texts.reduce((sum, { length }) => sum + length, 0))
  let count = 0
  for (const text of texts) {
    let number = 0
    let unit = 1
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index)
      const digit = code - firstCode - (code > backslash ? 1 : 0)
      if (digit >= base) {
        number += (digit - base) * unit
        unit *= base
        continue
      }
      number += digit * unit
      numbers[count++] = number & 1 ? -(number + 1) / 2 : number / 2
      number = 0
      unit = 1
    }
  }
  return numbers.subarray(0, count)
}

/** A list of words and numbers as one text; `|` stands in no spelling. */
const divider = '|'

export const lines = {
  join: (list: readonly string[]): string => list.join(divider),
  split: (text: string): readonly string[] => (text === '' ? [] : text.split(divider)),
}

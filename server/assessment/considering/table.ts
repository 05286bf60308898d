/**
 * A compiled list of phrases as plain data, so that it can be made when the program is built. Its parts are lists written as
 * one text each (see `lines`): a program that has just started reads few of their thousands of entries.
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
  /** The test of a word class, then the tests that name the class. */
  readonly classes: string
  /** By test, counted from `first.tests`: a JSON list of `Attempt`s to make where a word passes it; '' for none. */
  readonly attempts: string
  /** By group, counted from `first.groups`: a JSON `Group`. */
  readonly groups: string
}

/** What divides the entries of a list written as one text. It stands in no spelling and in no JSON of numbers. */
const divider = '|'

export const lines = {
  join: (list: readonly string[]): string => list.join(divider),
  split: (text: string): readonly string[] => (text === '' ? [] : text.split(divider)),
}

/** Lists written as one text each, whose entries are numbered on from one to the next; an entry is cut out when asked for. */
export class Lines {
  private readonly texts: readonly string[]
  /** By entry: which text, where it starts and ends. */
  private readonly places: Int32Array

  /** @param lists each text with the number of its entries */
  constructor(lists: readonly { readonly text: string; readonly count: number }[]) {
    this.texts = lists.map(({ text }) => text)
    this.places = new Int32Array(3 * lists.reduce((sum, { count }) => sum + count, 0))
    let entry = 0
    lists.forEach(({ text, count }, list) => {
      let start = 0
      for (let index = 0; index < count; index++) {
        const end = index === count - 1 ? text.length : text.indexOf(divider, start)
        this.places.set([list, start, end], 3 * entry++)
        start = end + 1
      }
    })
  }

  get count(): number {
    return this.places.length / 3
  }

  at(entry: number): string {
    const { texts, places } = this
    const text = texts[places[3 * entry] as number] as string
    return text.slice(places[3 * entry + 1], places[3 * entry + 2])
  }
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

/**
 * Which phrases to try where two words stand side by side. Reviews say the same pairs of words over and over, so the answer
 * is kept by pair: the matcher then looks at two neighbours once and not at every phrase that begins with one of them.
 */
import type { Knowledge, Passes, TableReader } from './knowledge.ts'
import { inAttempt } from './table.ts'

/** Attempts to make from the first of the two words, and from the second. */
export interface Pair {
  readonly fromFirst: readonly number[]
  readonly fromSecond: readonly number[]
}

const none: readonly number[] = []
const nothing: Pair = { fromFirst: none, fromSecond: none }

/** Never more pairs than this are kept: text with endless new pairs starts afresh. */
const most = 1 << 15
const slots = most * 2

export class Neighbours {
  /** Two numbers a slot: the words' knowledge, each plus one, so that 0 is an empty slot. */
  private readonly firsts = new Int32Array(slots)
  private readonly seconds = new Int32Array(slots)
  private readonly pairs: Pair[] = new Array(slots).fill(nothing)
  private size = 0
  private readonly passes: Passes
  private readonly attempts: Int32Array

  constructor({ passes, attempts }: TableReader) {
    this.passes = passes
    this.attempts = attempts
  }

  /** What to try where `first` stands right before `second`. */
  between(first: Knowledge, second: Knowledge): Pair {
    const one = first.id + 1
    const two = second.id + 1
    let slot = (Math.imul(one, 0x9e3779b1) ^ Math.imul(two, 0x85ebca6b)) >>> 16
    while (this.firsts[slot] !== 0) {
      if (this.firsts[slot] === one && this.seconds[slot] === two) return this.pairs[slot] as Pair
      slot = (slot + 1) & (slots - 1)
    }
    if (++this.size > most) {
      this.firsts.fill(0)
      this.size = 1
    }
    this.firsts[slot] = one
    this.seconds[slot] = two
    const pair = this.pairOf(first, second)
    this.pairs[slot] = pair
    return pair
  }

  private pairOf(first: Knowledge, second: Knowledge): Pair {
    const fromFirst = first.next.filter((attempt) => this.isGuarded(attempt, second))
    const fromSecond = second.previous.filter((attempt) => this.isGuarded(attempt, first))
    return fromFirst.length === 0 && fromSecond.length === 0 ? nothing : { fromFirst, fromSecond }
  }

  private isGuarded(attempt: number, { row }: Knowledge): boolean {
    return this.passes.has(row, this.attempts[attempt + inAttempt.guard] as number)
  }
}

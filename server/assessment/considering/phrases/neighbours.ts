/**
 * Which phrases to try where two words stand side by side. Reviews say the same pairs of words over and over, so the answer
 * is kept by pair: the matcher then looks at two neighbours once and not at every phrase that begins with one of them.
 */
import type { Knowledge, TableReader } from './knowledge.ts'
import type { Passes } from './passes.ts'
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

export class Neighbours {
  /** Two numbers a slot: the words' knowledge, each plus one, so that 0 is an empty slot. At least half the slots are empty. */
  private firsts = new Int32Array(0)
  private seconds = new Int32Array(0)
  private pairs: Pair[] = []
  private size = 0
  private readonly passes: Passes
  private readonly attempts: Int32Array

  constructor({ passes, attempts }: TableReader) {
    this.passes = passes
    this.attempts = attempts
    this.clear(4096)
  }

  /** What to try where `first` stands right before `second`. */
  between(first: Knowledge, second: Knowledge): Pair {
    const one = first.id + 1
    const two = second.id + 1
    const slot = this.slotOf(one, two)
    if (this.firsts[slot] !== 0) return this.pairs[slot] as Pair
    const pair = this.pairOf(first, second)
    this.put(one, two, pair)
    return pair
  }

  /** Where the pair stands, or the empty slot where it would. */
  private slotOf(one: number, two: number): number {
    const { firsts, seconds } = this
    const mask = firsts.length - 1
    let slot = ((Math.imul(one, 0x9e3779b1) ^ Math.imul(two, 0x85ebca6b)) >>> 15) & mask
    while (firsts[slot] !== 0 && (firsts[slot] !== one || seconds[slot] !== two)) slot = (slot + 1) & mask
    return slot
  }

  private put(one: number, two: number, pair: Pair): void {
    if (this.size === most) this.clear(4096)
    else if (2 * this.size >= this.firsts.length) this.grow()
    const slot = this.slotOf(one, two)
    this.firsts[slot] = one
    this.seconds[slot] = two
    this.pairs[slot] = pair
    this.size++
  }

  private clear(slots: number): void {
    this.firsts = new Int32Array(slots)
    this.seconds = new Int32Array(slots)
    this.pairs = new Array(slots).fill(nothing)
    this.size = 0
  }

  private grow(): void {
    const { firsts, seconds, pairs } = this
    this.clear(2 * firsts.length)
    for (const [slot, one] of firsts.entries())
      if (one !== 0) this.put(one, seconds[slot] as number, pairs[slot] as Pair)
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

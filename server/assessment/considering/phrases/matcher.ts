/**
 * Finds many phrases in one pass over the tokens. Each phrase is tried only where its rarest word stands and a neighbour it
 * needs is near, forwards and backwards from there within a bounded window, so that the time is linear in the length of the
 * text whatever it says.
 */
import { Barriers } from './barriers.ts'
import { compilePhrases } from './compile.ts'
import { Finds } from './finds.ts'
import { type Knowledge, TableReader } from './knowledge.ts'
import { Neighbours } from './neighbours.ts'
import type { Passes } from './passes.ts'
import type { WordClasses } from './syntax.ts'
import { inAttempt, inGroup, type Step, shapes, type Table } from './table.ts'
import { breaks, type Tokens, Vocabulary, type Word } from './tokens.ts'

export type { Knowledge } from './knowledge.ts'

export interface Matcher {
  readonly vocabulary: Vocabulary<Knowledge>
  /** Whether some phrase spells this word out: tests that any name or number passes do not count. @param word in small letters */
  readonly writes: (word: string) => boolean
  /**
   * Every match, roughly in the order of the text; at most one for a phrase and a place of its rarest word. The answer holds
   * until the next search.
   */
  find(tokens: Tokens<Knowledge>): Finds
}

/**
 * A matcher for phrases compiled beforehand.
 * @param tables the numbers of each go on from the one before
 */
export function matcherOf(tables: readonly Table[]): Matcher {
  const reader = new TableReader(tables)
  const search = new Search(reader)
  return {
    vocabulary: new Vocabulary((...spelling) => reader.knowledge(...spelling)),
    writes: (word) => reader.writes(word),
    find: (tokens) => search.find(tokens),
  }
}

/** Builds a matcher. @throws PhraseError when a phrase cannot be read */
export const buildMatcher = (phrases: readonly string[], classes: WordClasses): Matcher =>
  matcherOf([compilePhrases(phrases, classes)])

/** Places from which a phrase may go a word further: it reaches at most 30 words from its anchor. */
const inReach = 0x3fffffff

/** The search through one passage after the other. */
class Search {
  private readonly reader: TableReader
  private readonly attempts: Int32Array
  private readonly groups: Int32Array
  private readonly passed: Passes
  private readonly neighbours: Neighbours
  private readonly finds = new Finds()
  private readonly known: Knowledge[] = []
  /** By token: where in `passed` the tests stand that it passes. */
  private rows = new Int32Array(256)
  private count = 0
  private before = new Int32Array(0)
  private readonly barriers = new Barriers()

  constructor(reader: TableReader) {
    this.reader = reader
    this.attempts = reader.attempts
    this.groups = reader.groups
    this.passed = reader.passes
    this.neighbours = new Neighbours(reader)
  }

  find({ words, count, before }: Tokens<Knowledge>): Finds {
    const { known, finds, neighbours } = this
    finds.clear()
    if (this.rows.length < count) this.rows = new Int32Array(before.length)
    for (let at = 0; at < count; at++) {
      const one = (words[at] as Word<Knowledge>).known
      known[at] = one
      this.rows[at] = one.row
    }
    this.count = count
    this.before = before
    this.barriers.set(before, count)
    for (let at = 0; at < count; at++) {
      const here = known[at] as Knowledge
      if (here.id === 0) continue
      const { alone, others } = here
      for (let index = 0; index < alone.length; index++) {
        finds.add(alone[index] as number, at, at)
      }
      if (at + 1 < count && (known[at + 1] as Knowledge).id !== 0) {
        const { fromFirst, fromSecond } = neighbours.between(here, known[at + 1] as Knowledge)
        for (let index = 0; index < fromFirst.length; index++) this.try(at, fromFirst[index] as number)
        for (let index = 0; index < fromSecond.length; index++) this.try(at + 1, fromSecond[index] as number)
      }
      for (let index = 0; index < others.length; index++) {
        const attempt = others[index] as number
        if (this.near(at, attempt + inAttempt.guard)) this.try(at, attempt)
      }
    }
    return finds
  }

  /** Whether a word near `at` passes the guard written at `guard`, the reach behind it. */
  private near(at: number, guard: number): boolean {
    const id = this.attempts[guard] as number
    if (id < 0) return true
    const reach = this.attempts[guard + 1] as number
    const first = reach < 0 ? Math.max(0, at + reach) : at + 1
    const last = reach < 0 ? at - 1 : Math.min(this.count - 1, at + reach)
    return this.passed.hasAny(this.rows, first, last, id)
  }

  private passes(at: number, id: number): boolean {
    return this.passed.has(this.rows[at] as number, id)
  }

  private try(at: number, attempt: number): void {
    const { attempts } = this
    if (!this.near(at, attempt + inAttempt.secondGuard)) return
    const phrases = attempt + inAttempt.phrases
    const before = phrases + 1 + (attempts[phrases] as number)
    const after = before + 1 + (attempts[before] as number)
    const shape = attempts[attempt + inAttempt.shape] as number
    const last = this.end(at, after, 1, shape)
    if (last < 0) return
    const first = this.end(at, before, -1, shape)
    if (first < 0) return
    for (let index = phrases + 1; index < before; index++) this.finds.add(attempts[index] as number, first, last)
  }

  /** Follows the steps written at `steps`, their number first, from the anchor in one direction; the token they end at, or −1. */
  private end(anchor: number, steps: number, direction: 1 | -1, shape: number): number {
    const from = steps + 1
    const to = from + (this.attempts[steps] as number)
    if (from === to) return anchor
    if (shape === shapes.words) return this.walk(anchor, from, to, direction)
    const places = this.follow(anchor, this.attempts, from, to, direction, 1, breaks.colon)
    if (places === 0) return -1
    return anchor + direction * (31 - Math.clz32(shape === shapes.gaps ? places & -places : places))
  }

  /** Follows steps that are words next to each other. */
  private walk(anchor: number, from: number, to: number, direction: 1 | -1): number {
    let at = anchor
    for (let index = from; index < to; index++) {
      const gap = direction === 1 ? at + 1 : at
      at += direction
      if (at < 0 || at >= this.count || (this.before[gap] as number) > breaks.colon) return -1
      if (!this.passes(at, (this.attempts[index] as number) >> 1)) return -1
    }
    return at
  }

  /**
   * `places` is a set of distances from the anchor, as bits: bit n says that the steps so far may end n words away.
   * The result is the same set after the steps from `from` to `to` of `numbers`. @param limit the strongest break before the first
   */
  private follow(
    anchor: number,
    numbers: Int32Array,
    from: number,
    to: number,
    direction: 1 | -1,
    places: number,
    limit: number,
  ): number {
    for (let index = from; index < to && places !== 0; index++) {
      const step = numbers[index] as Step
      if (step < 0) {
        limit = (step & 1) === 0 ? breaks.sentence : breaks.colon
        places = this.spread(anchor, direction, places, limit, (-1 - step) >> 1)
        continue
      }
      places =
        (step & 1) === 0
          ? this.advance(anchor, direction, places, limit, step >> 1)
          : this.followGroup(anchor, this.reader.group(step >> 1), direction, places, limit)
      limit = breaks.colon
    }
    return places
  }

  private followGroup(anchor: number, group: number, direction: 1 | -1, places: number, limit: number): number {
    const { groups } = this
    let result = groups[group + inGroup.optional] === 1 ? places : 0
    const edge = groups[group + inGroup.edge] as number
    if (edge >= 0) {
      // Only where some alternative can begin need any be followed.
      places = this.advance(anchor, direction, places, limit, edge) >>> 1
      if (places === 0) return result
    }
    const inside = limit === breaks.sentence ? breaks.sentence : breaks.colon
    let at = group + inGroup.first
    for (let left = groups[group + inGroup.alternatives] as number; left > 0; left--) {
      const end = at + 1 + (groups[at] as number)
      result |= this.follow(anchor, groups, at + 1, end, direction, places, inside)
      at = end
    }
    return result
  }

  /** Up to `most` words further on, whatever they are. */
  private spread(anchor: number, direction: 1 | -1, places: number, limit: number, most: number): number {
    const open = ~this.barriers.from(anchor, direction, limit) & inReach
    let edge = places
    for (let count = most; count > 0 && edge !== 0; count--) {
      edge = (edge & open) << 1
      places |= edge
    }
    return places
  }

  /** Moves every place one word on where that word passes test `id` and no break above `limit` is crossed. */
  private advance(anchor: number, direction: 1 | -1, places: number, limit: number, id: number): number {
    let result = 0
    for (let rest = places & ~this.barriers.from(anchor, direction, limit) & inReach; rest !== 0; ) {
      const bit = rest & -rest
      rest ^= bit
      if (this.passes(anchor + direction * (32 - Math.clz32(bit)), id)) result |= bit << 1
    }
    return result
  }
}

/**
 * Finds many phrases in one pass over the tokens. Each phrase is tried only where its rarest word stands and a neighbour it
 * needs is near, forwards and backwards from there within a bounded window, so that the time is linear in the length of the
 * text whatever it says.
 */
import { compilePhrases } from './compile.ts'
import { Finds } from './finds.ts'
import { type Knowledge, TableReader, type Try } from './knowledge.ts'
import { Neighbours } from './neighbours.ts'
import type { WordClasses } from './syntax.ts'
import type { Group, Step, Table } from './table.ts'
import { breaks, type Tokens, Vocabulary, type Word } from './tokens.ts'

export type { Knowledge } from './knowledge.ts'

export interface Matcher {
  readonly vocabulary: Vocabulary<Knowledge>
  /**
   * Every match, roughly in the order of the text; at most one for a phrase and a place of its rarest word. The answer holds
   * until the next search.
   * @param wanted purposes of the phrases to look for, as bits; a phrase that shares its spelling with a wanted one may come too
   */
  find(tokens: Tokens<Knowledge>, wanted?: number): Finds
}

/**
 * A matcher for phrases compiled beforehand.
 * @param tables the numbers of each go on from the one before
 * @param purposes by phrase, what it is for, as bits
 */
export function matcherOf(tables: readonly Table[], purposes?: Int32Array): Matcher {
  const reader = new TableReader(tables, purposes)
  const search = new Search(reader)
  return {
    vocabulary: new Vocabulary((...spelling) => reader.knowledge(...spelling)),
    find: (tokens, wanted = -1) => search.find(tokens, wanted),
  }
}

/** Builds a matcher. @throws PhraseError when a phrase cannot be read */
export const buildMatcher = (phrases: readonly string[], classes: WordClasses): Matcher =>
  matcherOf([compilePhrases(phrases, classes)])

/** How far from its anchor a phrase may reach, in words. */
const window = 30

/** The search through one passage after the other. */
class Search {
  private readonly reader: TableReader
  private readonly neighbours = new Neighbours()
  private readonly known: Knowledge[] = []
  private readonly finds = new Finds()
  private count = 0
  private before = new Int32Array(0)
  private wanted = -1

  constructor(reader: TableReader) {
    this.reader = reader
  }

  find({ words, count, before }: Tokens<Knowledge>, wanted: number): Finds {
    const { known, finds, neighbours } = this
    finds.clear()
    for (let at = 0; at < count; at++) known[at] = (words[at] as Word<Knowledge>).known
    this.count = count
    this.before = before
    this.wanted = wanted
    const { purposes } = this.reader
    for (let at = 0; at < count; at++) {
      const here = known[at] as Knowledge
      if (here.id === 0) continue
      const { alone, others } = here
      for (let index = 0; index < alone.length; index++) {
        const phrase = alone[index] as number
        if (purposes === undefined || ((purposes[phrase] as number) & wanted) !== 0) finds.add(phrase, at, at)
      }
      if (at + 1 < count && (known[at + 1] as Knowledge).id !== 0) {
        const { fromFirst, fromSecond } = neighbours.between(here, known[at + 1] as Knowledge)
        for (let index = 0; index < fromFirst.length; index++) this.try(at, fromFirst[index] as Try)
        for (let index = 0; index < fromSecond.length; index++) this.try(at + 1, fromSecond[index] as Try)
      }
      for (let index = 0; index < others.length; index++) {
        const one = others[index] as Try
        if ((one.purpose & wanted) !== 0 && this.near(at, one.within, one.guard)) this.try(at, one)
      }
    }
    return finds
  }

  /** Whether a word within `reach` words after `at` (before it, when negative) passes test `id`; none is asked for by −1. */
  private near(at: number, reach: number, id: number): boolean {
    if (id < 0) return true
    const first = reach < 0 ? Math.max(0, at + reach) : at + 1
    const last = reach < 0 ? at - 1 : Math.min(this.count - 1, at + reach)
    for (let place = first; place <= last; place++) if (this.passes(place, id)) return true
    return false
  }

  private passes(at: number, id: number): boolean {
    return ((((this.known[at] as Knowledge).passes[id >>> 5] as number) >>> (id & 31)) & 1) === 1
  }

  private try(at: number, one: Try): void {
    if ((one.purpose & this.wanted) === 0 || !this.near(at, one.secondWithin, one.secondGuard)) return
    const last = one.plain ? this.walk(at, one.after, 1) : this.reach(at, one.after, 1, one.shortest)
    if (last < 0) return
    const first = one.plain ? this.walk(at, one.before, -1) : this.reach(at, one.before, -1, one.shortest)
    if (first < 0) return
    const { phrases } = one
    for (let index = 0; index < phrases.length; index++) this.finds.add(phrases[index] as number, first, last)
  }

  /** Follows steps that are words next to each other; the token they end at, or −1. */
  private walk(anchor: number, steps: readonly Step[], direction: 1 | -1): number {
    let at = anchor
    for (let index = 0; index < steps.length; index++) {
      const gap = direction === 1 ? at + 1 : at
      at += direction
      if (at < 0 || at >= this.count || (this.before[gap] as number) > breaks.colon) return -1
      if (!this.passes(at, (steps[index] as Step) >> 1)) return -1
    }
    return at
  }

  /** Follows the steps from the anchor in one direction; the token they end at, or −1. */
  private reach(anchor: number, steps: readonly Step[], direction: 1 | -1, shortest: boolean): number {
    if (steps.length === 0) return anchor
    const places = this.follow(anchor, steps, direction, 1, false)
    if (places === 0) return -1
    return anchor + direction * (31 - Math.clz32(shortest ? places & -places : places))
  }

  /**
   * `places` is a set of distances from the anchor, as bits: bit n says that the steps so far may end n words away.
   * The result is the same set after `steps`.
   */
  private follow(anchor: number, steps: readonly Step[], direction: 1 | -1, places: number, wide: boolean): number {
    let limit: number = wide ? breaks.sentence : breaks.colon
    for (let index = 0; index < steps.length && places !== 0; index++) {
      const step = steps[index] as Step
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

  private followGroup(anchor: number, group: Group, direction: 1 | -1, places: number, limit: number): number {
    let result = group[0] === 1 ? places : 0
    if (group[1] >= 0 && this.advance(anchor, direction, places, limit, group[1]) === 0) return result
    for (let one = 2; one < group.length; one++)
      result |= this.follow(anchor, group[one] as readonly Step[], direction, places, limit === breaks.sentence)
    return result
  }

  /** Up to `most` words further on, whatever they are. */
  private spread(anchor: number, direction: 1 | -1, places: number, limit: number, most: number): number {
    let edge = places
    for (let count = most; count > 0 && edge !== 0; count--) {
      edge = this.advance(anchor, direction, edge, limit, -1)
      places |= edge
    }
    return places
  }

  /** Moves every place one word on where that word passes test `id` (−1: any word) and no break above `limit` is crossed. */
  private advance(anchor: number, direction: 1 | -1, places: number, limit: number, id: number): number {
    let result = 0
    for (let rest = places & 0x7fffffff; rest !== 0; ) {
      const bit = rest & -rest
      rest ^= bit
      const distance = 32 - Math.clz32(bit)
      if (distance > window) break
      const at = anchor + direction * distance
      if (at < 0 || at >= this.count) continue
      if ((this.before[direction === 1 ? at : at + 1] as number) > limit) continue
      if (id < 0 || this.passes(at, id)) result |= bit << 1
    }
    return result
  }
}

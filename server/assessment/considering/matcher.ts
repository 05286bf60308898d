/**
 * Finds many phrases in one pass over the tokens. Each phrase is tried only where its rarest word stands and a neighbour it
 * needs is near, forwards and backwards from there within a bounded window, so that the time is linear in the length of the
 * text whatever it says.
 */
import { compilePhrases } from './compile.ts'
import { type Knowledge, TableReader } from './knowledge.ts'
import type { WordClasses } from './syntax.ts'
import type { Attempt, Step, Table } from './table.ts'
import { breaks, type Tokens, Vocabulary } from './tokens.ts'

export type { Knowledge } from './knowledge.ts'

export interface Match {
  /** Index into the phrases the matcher was built from. */
  readonly phrase: number
  /** First and last token. */
  readonly first: number
  readonly last: number
}

export interface Matcher {
  readonly vocabulary: Vocabulary<Knowledge>
  /** Every match in the order of its anchor; at most one for a phrase and a place of its rarest word. */
  find(tokens: Tokens<Knowledge>): Match[]
}

/** A matcher for phrases compiled beforehand. @param tables the numbers of each go on from the one before */
export function matcherOf(tables: readonly Table[]): Matcher {
  const reader = new TableReader(tables)
  return {
    vocabulary: new Vocabulary((...spelling) => reader.knowledge(...spelling)),
    find: (tokens) => findAll(tokens, reader),
  }
}

/** Builds a matcher. @throws PhraseError when a phrase cannot be read */
export const buildMatcher = (phrases: readonly string[], classes: WordClasses): Matcher =>
  matcherOf([compilePhrases(phrases, classes)])

type Words = Tokens<Knowledge>

function findAll(tokens: Words, reader: TableReader): Match[] {
  const found: Match[] = []
  const passes: Uint32Array[] = []
  for (let at = 0; at < tokens.count; at++) passes.push((tokens.words[at] as Words['words'][number]).known.passes)
  for (let at = 0; at < tokens.count; at++) {
    const { tries, guards } = (tokens.words[at] as Words['words'][number]).known
    for (let index = 0; index < tries.length; index++) {
      const first = guards[index * 4] as number
      if (first >= 0 && !near(passes, at, guards[index * 4 + 1] as number, first)) continue
      const second = guards[index * 4 + 2] as number
      if (second >= 0 && !near(passes, at, guards[index * 4 + 3] as number, second)) continue
      attemptAt(tokens, at, tries[index] as Attempt, reader, found)
    }
  }
  return found
}

/** Whether a word within `reach` words after `at` (before it, when negative) passes test `id`. */
function near(passes: readonly Uint32Array[], at: number, reach: number, id: number): boolean {
  const word = id >>> 5
  const bit = 1 << (id & 31)
  const first = reach < 0 ? Math.max(0, at + reach) : at + 1
  const last = reach < 0 ? at - 1 : Math.min(passes.length - 1, at + reach)
  for (let place = first; place <= last; place++) {
    const bits = passes[place] as Uint32Array
    if (word < bits.length && ((bits[word] as number) & bit) !== 0) return true
  }
  return false
}

function attemptAt(tokens: Words, at: number, attempt: Attempt, reader: TableReader, found: Match[]): void {
  const [phrases, before, after, gaps] = attempt
  const last = after.length === 0 ? at : reach(tokens, at, after, 1, gaps, reader)
  if (last < 0) return
  const first = before.length === 0 ? at : reach(tokens, at, before, -1, gaps, reader)
  if (first < 0) return
  for (let index = 0; index < phrases.length; index++) found.push({ phrase: phrases[index] as number, first, last })
}

/** Follows the steps from the anchor in one direction; the token they end at, or −1. */
function reach(
  tokens: Words,
  anchor: number,
  steps: readonly Step[],
  direction: 1 | -1,
  gaps: 0 | 1,
  reader: TableReader,
): number {
  const places = follow(tokens, anchor, steps, direction, 1, false, reader)
  if (places === 0) return -1
  const distance = gaps === 1 ? 31 - Math.clz32(places & -places) : 31 - Math.clz32(places)
  return anchor + direction * distance
}

/**
 * `places` is a set of distances from the anchor, as bits: bit n says that the steps so far may end n words away.
 * The result is the same set after `steps`. Window: 31 words.
 */
function follow(
  tokens: Words,
  anchor: number,
  steps: readonly Step[],
  direction: 1 | -1,
  places: number,
  wide: boolean,
  reader: TableReader,
): number {
  let limit: number = wide ? breaks.sentence : breaks.colon
  for (let index = 0; index < steps.length && places !== 0; index++) {
    const step = steps[index] as Step
    if (step < 0) {
      limit = (step & 1) === 0 ? breaks.sentence : breaks.colon
      let edge = places
      for (let count = (-1 - step) >> 1; count > 0 && edge !== 0; count--) {
        edge = advance(tokens, anchor, direction, edge, limit, -1)
        places |= edge
      }
      continue
    }
    if ((step & 1) === 0) places = advance(tokens, anchor, direction, places, limit, step >> 1)
    else {
      const group = reader.group(step >> 1)
      let result = group[0] === 1 ? places : 0
      if (group[1] < 0 || advance(tokens, anchor, direction, places, limit, group[1]) !== 0) {
        for (let one = 2; one < group.length; one++) {
          const alternative = group[one] as readonly Step[]
          result |= follow(tokens, anchor, alternative, direction, places, limit === breaks.sentence, reader)
        }
      }
      places = result
    }
    limit = breaks.colon
  }
  return places
}

/** Moves every place one word on where that word passes test `id` (−1: any word) and no break above `limit` is crossed. */
function advance(tokens: Words, anchor: number, direction: 1 | -1, places: number, limit: number, id: number): number {
  let result = 0
  let rest = places & 0x7fffffff
  while (rest !== 0) {
    const bit = rest & -rest
    rest ^= bit
    const distance = 31 - Math.clz32(bit) + 1
    if (distance > 30) break
    const at = anchor + direction * distance
    if (at < 0 || at >= tokens.count) continue
    if ((tokens.before[direction === 1 ? at : at + 1] as number) > limit) continue
    if (id < 0 || hasTest(tokens, at, id)) result |= bit << 1
  }
  return result
}

function hasTest(tokens: Words, at: number, id: number): boolean {
  const { passes } = (tokens.words[at] as Words['words'][number]).known
  return id >>> 5 < passes.length && ((passes[id >>> 5] as number) & (1 << (id & 31))) !== 0
}

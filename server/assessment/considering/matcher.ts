/**
 * Finds many phrases in one pass over the tokens. Each phrase is tried only where its rarest word stands and a neighbour it
 * needs is near, forwards and backwards from there within a bounded window, so that the time is linear in the length of the
 * text whatever it says.
 */
import { cost, guardOf } from './anchors.ts'
import type { Element, WordClasses } from './syntax.ts'
import { PhraseError, readPhrase } from './syntax.ts'
import { breaks, type Tokens, Vocabulary } from './tokens.ts'
import { type Step, WordTests } from './word-tests.ts'

/** What a matcher knows of a spelling: which word tests it passes, and which phrases to try where it stands. */
export interface Knowledge {
  readonly passes: Uint32Array
  readonly tries: readonly Attempt[]
  /** For each attempt two pairs: a test that a word nearby must pass (−1: none), and within how many words, back if negative. */
  readonly guards: Int32Array
}

export interface Match {
  /** Index into the phrases the matcher was built from. */
  readonly phrase: number
  /** First and last token. */
  readonly first: number
  readonly last: number
}

interface Attempt {
  /** Indices of the phrases that are spelt so: topics share words. */
  readonly phrases: readonly number[]
  readonly before: readonly Step[]
  readonly after: readonly Step[]
  readonly gaps: boolean
  readonly guards: readonly number[]
}

export interface Matcher {
  readonly vocabulary: Vocabulary<Knowledge>
  /** Every match in the order of its anchor; at most one for a phrase and a place of its rarest word. */
  find(tokens: Tokens<Knowledge>): Match[]
}

/** Builds a matcher. @throws PhraseError when a phrase cannot be read */
export function buildMatcher(phrases: readonly string[], classes: WordClasses): Matcher {
  const tests = new WordTests()
  const attempts: Attempt[][] = []
  const owners = new Map<string, number[]>()
  for (const [index, phrase] of phrases.entries()) {
    const same = owners.get(phrase)
    if (same === undefined) owners.set(phrase, [index])
    else same.push(index)
  }
  for (const [phrase, indices] of owners) anchor(phrase, indices, readPhrase(phrase, classes), tests, attempts)
  return { vocabulary: new Vocabulary((...spelling) => know(tests, attempts, ...spelling)), find: findAll }
}

function anchor(
  phrase: string,
  indices: readonly number[],
  elements: readonly Element[],
  tests: WordTests,
  attempts: Attempt[][],
): void {
  let at = 0
  for (let index = 1; index < elements.length; index++) {
    if (cost(elements[index] as Element) < cost(elements[at] as Element)) at = index
  }
  const chosen = elements[at] as Element
  const before = elements.slice(0, at)
  const after = elements.slice(at + 1)
  if (chosen.kind === 'group') {
    for (const one of chosen.alternatives) anchor(phrase, indices, [...before, ...one, ...after], tests, attempts)
    return
  }
  if (chosen.kind === 'gap') throw new PhraseError(`"${phrase}" has no word that must be there`)
  const id = tests.id(chosen.test)
  const attempt: Attempt = {
    phrases: indices,
    before: tests.steps(before, true),
    after: tests.steps(after, false),
    gaps: elements.some((element) => element.kind === 'gap'),
    guards: guards(tests, before, after),
  }
  const list = attempts[id]
  if (list === undefined) attempts[id] = [attempt]
  else list.push(attempt)
}

/** The guards on both sides, the one with fewer words to look at first. */
function guards(tests: WordTests, before: readonly Element[], after: readonly Element[]): readonly number[] {
  const behind = guardOf(before, true)
  const ahead = guardOf(after, false)
  const back = behind === undefined ? unguarded : [tests.id(behind.test), -behind.within]
  const on = ahead === undefined ? unguarded : [tests.id(ahead.test), ahead.within]
  if (ahead === undefined || (behind !== undefined && behind.within < ahead.within)) return [...back, ...on]
  return [...on, ...back]
}

const unguarded = [-1, 0] as const
const nothing: Knowledge = { passes: new Uint32Array(0), tries: [], guards: new Int32Array(0) }

function know(
  tests: WordTests,
  attempts: readonly (Attempt[] | undefined)[],
  text: string,
  letters: 0 | 1 | 2,
  isNumber: boolean,
): Knowledge {
  const ids = tests.passedBy(text, letters, isNumber)
  if (ids.size === 0) return nothing
  let most = 0
  for (const id of ids) if (id > most) most = id
  const passes = new Uint32Array((most >>> 5) + 1)
  const tries: Attempt[] = []
  for (const id of ids) {
    passes[id >>> 5] = (passes[id >>> 5] as number) | (1 << (id & 31))
    const list = attempts[id]
    if (list !== undefined) for (const attempt of list) tries.push(attempt)
  }
  return {
    passes,
    tries,
    guards: Int32Array.from(tries.flatMap((attempt) => attempt.guards)),
  }
}

function findAll(tokens: Tokens<Knowledge>): Match[] {
  const found: Match[] = []
  const passes: Uint32Array[] = []
  for (let at = 0; at < tokens.count; at++)
    passes.push((tokens.words[at] as Tokens<Knowledge>['words'][number]).known.passes)
  for (let at = 0; at < tokens.count; at++) {
    const { tries, guards } = (tokens.words[at] as Tokens<Knowledge>['words'][number]).known
    for (let index = 0; index < tries.length; index++) {
      const first = guards[index * 4] as number
      if (first >= 0 && !near(passes, at, guards[index * 4 + 1] as number, first)) continue
      const second = guards[index * 4 + 2] as number
      if (second >= 0 && !near(passes, at, guards[index * 4 + 3] as number, second)) continue
      attemptAt(tokens, at, tries[index] as Attempt, found)
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

function attemptAt(tokens: Tokens<Knowledge>, at: number, attempt: Attempt, found: Match[]): void {
  const last = attempt.after.length === 0 ? at : reach(tokens, at, attempt.after, 1, attempt.gaps)
  if (last < 0) return
  const first = attempt.before.length === 0 ? at : reach(tokens, at, attempt.before, -1, attempt.gaps)
  if (first < 0) return
  for (let index = 0; index < attempt.phrases.length; index++)
    found.push({ phrase: attempt.phrases[index] as number, first, last })
}

/** Follows the steps from the anchor in one direction; the token they end at, or −1. */
function reach(
  tokens: Tokens<Knowledge>,
  anchor: number,
  steps: readonly Step[],
  direction: 1 | -1,
  gaps: boolean,
): number {
  const places = follow(tokens, anchor, steps, direction, 1, false)
  if (places === 0) return -1
  const distance = gaps ? 31 - Math.clz32(places & -places) : 31 - Math.clz32(places)
  return anchor + direction * distance
}
/**
 * `places` is a set of distances from the anchor, as bits: bit n says that the steps so far may end n words away.
 * The result is the same set after `steps`. Window: 31 words.
 */
function follow(
  tokens: Tokens<Knowledge>,
  anchor: number,
  steps: readonly Step[],
  direction: 1 | -1,
  places: number,
  wide: boolean,
): number {
  let limit: number = wide ? breaks.sentence : breaks.colon
  for (let index = 0; index < steps.length && places !== 0; index++) {
    const step = steps[index] as Step
    if (step.kind === 'word') {
      places = advance(tokens, anchor, direction, places, limit, step.id)
      limit = breaks.colon
    } else if (step.kind === 'gap') {
      limit = step.across ? breaks.sentence : breaks.colon
      let edge = places
      for (let count = 0; count < step.most && edge !== 0; count++) {
        edge = advance(tokens, anchor, direction, edge, limit, -1)
        places |= edge
      }
    } else {
      let result = step.optional ? places : 0
      if (step.edge >= 0 && advance(tokens, anchor, direction, places, limit, step.edge) === 0) {
        places = result
        limit = breaks.colon
        continue
      }
      for (const alternative of step.alternatives) {
        result |= follow(tokens, anchor, alternative, direction, places, limit === breaks.sentence)
      }
      places = result
      limit = breaks.colon
    }
  }
  return places
}

/** Moves every place one word on where that word passes test `id` (−1: any word) and no break above `limit` is crossed. */
function advance(
  tokens: Tokens<Knowledge>,
  anchor: number,
  direction: 1 | -1,
  places: number,
  limit: number,
  id: number,
): number {
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

function hasTest(tokens: Tokens<Knowledge>, at: number, id: number): boolean {
  const { passes } = (tokens.words[at] as Tokens<Knowledge>['words'][number]).known
  return id >>> 5 < passes.length && ((passes[id >>> 5] as number) & (1 << (id & 31))) !== 0
}

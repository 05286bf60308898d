/**
 * Finds many phrases in one pass over the tokens. Each phrase is tried only where its rarest word stands, forwards and
 * backwards from there within a bounded window, so that the time is linear in the length of the text whatever it says.
 */
import type { Element, WordClasses, WordTest } from './syntax.ts'
import { PhraseError, readPhrase } from './syntax.ts'
import { breaks, letterCase, type Tokens, Vocabulary } from './tokens.ts'

/** What a matcher knows of a spelling: which word tests it passes, and which phrases to try where it stands. */
export interface Knowledge {
  readonly passes: Uint32Array
  readonly tries: readonly Attempt[]
}

export interface Match {
  /** Index into the phrases the matcher was built from. */
  readonly phrase: number
  /** First and last token. */
  readonly first: number
  readonly last: number
}

interface Attempt {
  readonly phrase: number
  readonly before: readonly Step[]
  readonly after: readonly Step[]
  readonly gaps: boolean
}

type Step =
  | { readonly kind: 'word'; readonly id: number }
  | { readonly kind: 'gap'; readonly most: number; readonly across: boolean }
  | { readonly kind: 'group'; readonly alternatives: readonly (readonly Step[])[]; readonly optional: boolean }

export interface Matcher {
  readonly vocabulary: Vocabulary<Knowledge>
  /** Every match in the order of its anchor; at most one for a phrase and a place of its rarest word. */
  find(tokens: Tokens<Knowledge>): Match[]
}

/** Words so common in reviews that a phrase should rather be looked for by another of its words. */
const common = new Set(
  (
    'a an the of to in on at by for from with and or not no nor but as is are was were be been being had has have did do does ' +
    'it its this that these those there he she they him her his hers their them who whom which what when where how why if ' +
    'i my we our you your me us than then so up out off over into about after before during between while until since ' +
    'any all each every both either neither some one two three four first last other another same own very more most ' +
    'could would should may might must can will did only just also never ever again still yet mother father child children ' +
    'baby parents parent mum dad family home school health social police worker visit visits care told said asked'
  ).split(' '),
)

const dearest = 1_000_000

function cost(element: Element): number {
  if (element.kind === 'gap') return dearest
  if (element.kind === 'word') {
    const { literals, prefixes, capitals, number } = element.test
    return (
      literals.reduce((sum, word) => sum + (common.has(word) ? 40 : 1), prefixes.length * 2 + capitals.length) +
      (number ? 60 : 0)
    )
  }
  if (element.optional) return dearest
  return element.alternatives.reduce((sum, alternative) => sum + Math.min(...alternative.map(cost), dearest), 0)
}

/** Builds a matcher. @throws PhraseError when a phrase cannot be read */
export function buildMatcher(phrases: readonly string[], classes: WordClasses): Matcher {
  const tests = new TestTable()
  const attempts: Attempt[][] = []
  const anchor = (phrase: number, elements: readonly Element[]): void => {
    const costs = elements.map(cost)
    const at = costs.indexOf(Math.min(...costs))
    const chosen = elements[at] as Element
    if (chosen.kind === 'group') {
      for (const one of chosen.alternatives)
        anchor(phrase, [...elements.slice(0, at), ...one, ...elements.slice(at + 1)])
      return
    }
    if (chosen.kind === 'gap') throw new PhraseError(`"${phrases[phrase]}" has no word that must be there`)
    const attempt: Attempt = {
      phrase,
      before: elements
        .slice(0, at)
        .reverse()
        .map((element) => tests.step(element, true)),
      after: elements.slice(at + 1).map((element) => tests.step(element, false)),
      gaps: elements.some((element) => element.kind === 'gap'),
    }
    const id = tests.id(chosen.test)
    attempts[id] = [...(attempts[id] ?? []), attempt]
  }
  for (const [index, phrase] of phrases.entries()) anchor(index, readPhrase(phrase, classes))
  const vocabulary = new Vocabulary<Knowledge>((text, letters, isNumber) =>
    tests.know(text, letters, isNumber, attempts),
  )
  return { vocabulary, find: (tokens) => findAll(tokens) }
}

/** Gives each distinct word test a number, so that a phrase asks one bit of a word. */
class TestTable {
  private readonly ids = new Map<string, number>()
  private readonly byLiteral = new Map<string, number[]>()
  private readonly byPrefix = new Map<string, number[]>()
  private readonly byCapitals = new Map<string, number[]>()
  private readonly byNumber: number[] = []
  private longestPrefix = 0

  id(test: WordTest): number {
    const key = JSON.stringify([
      [...test.literals].sort(),
      [...test.prefixes].sort(),
      [...test.capitals].sort(),
      test.number,
    ])
    const known = this.ids.get(key)
    if (known !== undefined) return known
    const id = this.ids.size
    this.ids.set(key, id)
    for (const word of test.literals) put(this.byLiteral, word, id)
    for (const word of test.capitals) put(this.byCapitals, word, id)
    for (const word of test.prefixes) {
      put(this.byPrefix, word, id)
      this.longestPrefix = Math.max(this.longestPrefix, word.length)
    }
    if (test.number) this.byNumber.push(id)
    return id
  }

  step(element: Element, reversed: boolean): Step {
    if (element.kind === 'gap') return element
    if (element.kind === 'word') return { kind: 'word', id: this.id(element.test) }
    const alternatives = element.alternatives.map((alternative) => {
      const steps = alternative.map((inner) => this.step(inner, reversed))
      return reversed ? steps.reverse() : steps
    })
    return { kind: 'group', alternatives, optional: element.optional }
  }

  know(text: string, letters: 0 | 1 | 2, isNumber: boolean, attempts: readonly (Attempt[] | undefined)[]): Knowledge {
    const ids = new Set(this.byLiteral.get(text))
    for (let length = 1; length <= Math.min(text.length, this.longestPrefix); length++) {
      for (const id of this.byPrefix.get(text.slice(0, length)) ?? []) ids.add(id)
    }
    if (letters === letterCase.capitals) {
      for (const id of this.byCapitals.get(text) ?? []) ids.add(id)
      if (text.endsWith('s')) for (const id of this.byCapitals.get(text.slice(0, -1)) ?? []) ids.add(id)
    }
    if (isNumber) for (const id of this.byNumber) ids.add(id)
    if (ids.size === 0) return nothing
    const passes = new Uint32Array((Math.max(...ids) >>> 5) + 1)
    const tries: Attempt[] = []
    for (const id of ids) {
      passes[id >>> 5] = (passes[id >>> 5] as number) | (1 << (id & 31))
      tries.push(...(attempts[id] ?? []))
    }
    return { passes, tries }
  }
}

const nothing: Knowledge = { passes: new Uint32Array(0), tries: [] }

function put(map: Map<string, number[]>, key: string, id: number): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [id])
  else list.push(id)
}

function findAll(tokens: Tokens<Knowledge>): Match[] {
  const found: Match[] = []
  for (let at = 0; at < tokens.count; at++) {
    const { tries } = (tokens.words[at] as Tokens<Knowledge>['words'][number]).known
    for (let index = 0; index < tries.length; index++) {
      const attempt = tries[index] as Attempt
      const last = attempt.after.length === 0 ? at : reach(tokens, at, attempt.after, 1, attempt.gaps)
      if (last < 0) continue
      const first = attempt.before.length === 0 ? at : reach(tokens, at, attempt.before, -1, attempt.gaps)
      if (first < 0) continue
      found.push({ phrase: attempt.phrase, first, last })
    }
  }
  return found
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

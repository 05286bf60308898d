/** Which word of a phrase to look for first, and which neighbour to ask before following the phrase further. */
import { commonWords } from '../../../guidance/language/words/common.ts'
import { type Element, union, type WordTest } from './syntax.ts'

/** A phrase should be looked for by another of its words than these. */
const weights = new Map(commonWords.flatMap(({ weight, words }) => words.map((word) => [word, weight] as const)))

const dearest = 1_000_000
const costs = new WeakMap<Element, number>()

/** How often an element's words occur, roughly; gaps and what may be left out are no anchors. */
export function cost(element: Element): number {
  let known = costs.get(element)
  if (known === undefined) {
    known = reckon(element)
    costs.set(element, known)
  }
  return known
}

function reckon(element: Element): number {
  if (element.kind === 'gap') return dearest
  if (element.kind === 'word') {
    return costOfTest(element.test)
  }
  if (element.optional) return dearest
  let sum = 0
  for (const alternative of element.alternatives) sum += Math.min(dearest, ...alternative.map(cost))
  return sum
}

const testCosts = new WeakMap<WordTest, number>()

function costOfTest(test: WordTest): number {
  const known = testCosts.get(test)
  if (known !== undefined) return known
  let sum = test.prefixes.length * 2 + test.capitals.length + (test.number ? 60 : 0) + (test.name ? 60 : 0)
  for (const word of test.literals) sum += weights.get(word) ?? 1
  for (const one of test.classes) sum += costOfTest(one)
  testCosts.set(test, sum)
  return sum
}

/** A word that must stand within `within` words of the anchor, on the side that was asked for. */
export interface Guard {
  readonly test: WordTest
  readonly within: number
}

const guardTests = new WeakMap<Element, WordTest | null>()

/** The nearest word that the elements, read away from the anchor, cannot do without. */
export function guardOf(elements: readonly Element[], backwards: boolean): Guard | undefined {
  let within = 1
  for (let step = 0; step < elements.length; step++) {
    const element = elements[backwards ? elements.length - 1 - step : step] as Element
    if (element.kind === 'gap') within += element.most
    else if (element.kind === 'word') return { test: element.test, within }
    else if (element.optional) within += longest(element)
    else {
      const test = edgeTest(element, backwards)
      return test === null ? undefined : { test, within }
    }
    if (within > 24) return undefined
  }
  return undefined
}

function longest(element: Element): number {
  if (element.kind === 'gap') return element.most
  if (element.kind === 'word') return 1
  let most = 0
  for (const alternative of element.alternatives) {
    let length = 0
    for (const inner of alternative) length += longest(inner)
    if (length > most) most = length
  }
  return most
}

const backwardTests = new WeakMap<Element, WordTest | null>()

/** One test for the nearest words of all alternatives; null when one of them does not begin with a word. */
export function edgeTest(group: Element & { kind: 'group' }, backwards: boolean): WordTest | null {
  const known = backwards ? backwardTests : guardTests
  const found = known.get(group)
  if (found !== undefined) return found
  const tests: WordTest[] = []
  let whole = true
  for (const alternative of group.alternatives) {
    const edge = alternative[backwards ? alternative.length - 1 : 0]
    const test =
      edge?.kind === 'word' ? edge.test : edge?.kind === 'group' && !edge.optional ? edgeTest(edge, backwards) : null
    if (test === null) whole = false
    else tests.push(test)
  }
  const edge = whole ? union(tests) : null
  known.set(group, edge)
  return edge
}

/** Which word of a phrase to look for first, and which neighbour to ask before following the phrase further. */
import { type Element, union, type WordTest } from './syntax.ts'

/** The commonest words of reviews, commonest first in three bands: a phrase should be looked for by another of its words. */
const bands: readonly (readonly [number, string])[] = [
  [
    120,
    'the and was a to in of had that not on child for no at with is mother by been were it he her children has she school ' +
      'health his or from there about family any who as be father an but they their this have him them did do does are i you ' +
      'which its when what after one two other than more so into',
  ],
  [
    30,
    'asked home police told parents care what abuse known both after review social baby whether said plan agency mental ' +
      'found which three each time weeks day worker seen incident date nothing alcohol out service domestic neglect recorded ' +
      'could all under sexual made before drugs never how need months information years record given may every days up four ' +
      'use hospital year risk staff own young mum dad parent nor would should can will might must only again over off then',
  ],
  [
    8,
    'adult partner partners held contact place first help education five saw because same well attendance taken between ' +
      'week team met put visits visit none being exploitation door anyone drinking new see concern concerns support back nurse ' +
      'nine completed person closed case where officer visitor stepfather report done until ended either duty twice half ' +
      'part away without older history yet decision safe needs left moved sibling drug most people house during last way ' +
      'several many some much very just still since while through around old aware these those me my your our us night seven six',
  ],
]
const weights = new Map(bands.flatMap(([weight, words]) => words.split(' ').map((word) => [word, weight] as const)))

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

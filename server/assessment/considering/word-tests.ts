/** Gives each distinct word test a number, so that a phrase asks one bit of a word. */
import { edgeTest } from './anchors.ts'
import type { Element, WordTest } from './syntax.ts'
import { letterCase } from './tokens.ts'

export type Step =
  | { readonly kind: 'word'; readonly id: number }
  | { readonly kind: 'gap'; readonly most: number; readonly across: boolean }
  | {
      readonly kind: 'group'
      readonly alternatives: readonly (readonly Step[])[]
      readonly optional: boolean
      /** A test that the first word of every alternative passes; −1 when there is none. */
      readonly edge: number
    }

const ofNone: readonly number[] = []

export class WordTests {
  private readonly ids = new Map<string, number>()
  private readonly known = new Map<WordTest, number>()
  private readonly byLiteral = new Map<string, number[]>()
  private readonly byPrefix = new Map<string, number[]>()
  private readonly byCapitals = new Map<string, number[]>()
  private readonly byNumber: number[] = []
  private readonly forwards = new Map<Element, Step>()
  private readonly backwards = new Map<Element, Step>()
  /** By the number of a class's own test: the tests that name the class. */
  private readonly byClass: number[][] = []
  private longestPrefix = 0

  id(test: WordTest): number {
    let id = this.known.get(test)
    if (id === undefined) {
      id = this.idOf(test)
      this.known.set(test, id)
    }
    return id
  }

  private idOf(test: WordTest): number {
    const { literals, prefixes, capitals, number, classes } = test
    const named = classes.map((one) => this.classOf(one))
    const key = `${literals.join(' ')}|${prefixes.join(' ')}|${capitals.join(' ')}|${number ? 1 : 0}|${named.join(' ')}`
    const same = this.ids.get(key)
    if (same !== undefined) return same
    const id = this.ids.size
    this.ids.set(key, id)
    for (const word of literals) put(this.byLiteral, word, id)
    for (const word of capitals) put(this.byCapitals, word, id)
    for (const word of prefixes) {
      put(this.byPrefix, word, id)
      this.longestPrefix = Math.max(this.longestPrefix, word.length)
    }
    if (number) this.byNumber.push(id)
    for (const one of named) this.byClass[one]?.push(id)
    return id
  }

  /** The number of a class; its own test, and so its members, are entered at first sight. */
  private classOf(test: WordTest): number {
    const id = this.id(test)
    this.byClass[id] ??= []
    return id
  }

  steps(elements: readonly Element[], reversed: boolean): Step[] {
    const steps = elements.map((element) => this.step(element, reversed))
    return reversed ? steps.reverse() : steps
  }

  private step(element: Element, reversed: boolean): Step {
    if (element.kind === 'gap') return element
    const made = reversed ? this.backwards : this.forwards
    const known = made.get(element)
    if (known !== undefined) return known
    const step: Step =
      element.kind === 'word' ? { kind: 'word', id: this.id(element.test) } : this.group(element, reversed)
    made.set(element, step)
    return step
  }

  private group(element: Element & { kind: 'group' }, reversed: boolean): Step {
    const alternatives = element.alternatives.map((alternative) => this.steps(alternative, reversed))
    const edge = alternatives.length > 1 ? edgeTest(element, reversed) : null
    return { kind: 'group', alternatives, optional: element.optional, edge: edge === null ? -1 : this.id(edge) }
  }

  /** Numbers of the tests that a spelling passes, each once. */
  passedBy(text: string, letters: 0 | 1 | 2, isNumber: boolean): ReadonlySet<number> {
    const ids = new Set(this.byLiteral.get(text) ?? ofNone)
    for (let length = 1; length <= Math.min(text.length, this.longestPrefix); length++) {
      for (const id of this.byPrefix.get(text.slice(0, length)) ?? ofNone) ids.add(id)
    }
    if (letters === letterCase.capitals) {
      for (const id of this.byCapitals.get(text) ?? ofNone) ids.add(id)
      if (text.endsWith('s')) for (const id of this.byCapitals.get(text.slice(0, -1)) ?? ofNone) ids.add(id)
    }
    if (isNumber) for (const id of this.byNumber) ids.add(id)
    // A set may grow while it is walked: classes within classes are reached so.
    for (const id of ids) for (const naming of this.byClass[id] ?? ofNone) ids.add(naming)
    return ids
  }
}

function put(map: Map<string, number[]>, key: string, id: number): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [id])
  else list.push(id)
}

/** Gives each distinct word test, and each distinct group of alternatives, a number. */
import { edgeTest } from './anchors.ts'
import { listsOf } from './lists.ts'
import { spellingsData } from './spellings.ts'
import type { Element, WordTest } from './syntax.ts'
import { type Counts, groupNumbers, type Spelt, type Step, steps, type Table } from './table.ts'

export class WordTests {
  private readonly first: Counts
  private readonly ids = new Map<string, number>()
  private readonly known = new Map<WordTest, number>()
  private readonly literals = new Map<string, number[]>()
  private readonly prefixes = new Map<string, number[]>()
  private readonly capitals = new Map<string, number[]>()
  private readonly numbers: number[] = []
  private readonly names: number[] = []
  /** By the number of a class's own test: the tests that name the class. */
  private readonly classes = new Map<number, number[]>()
  private readonly groups: number[][] = []
  private readonly groupIds = new Map<string, number>()
  private readonly forwards = new Map<Element, Step>()
  private readonly backwards = new Map<Element, Step>()

  constructor(first: Counts) {
    this.first = first
  }

  id(test: WordTest): number {
    let id = this.known.get(test)
    if (id === undefined) {
      id = this.idOf(test)
      this.known.set(test, id)
    }
    return id
  }

  private idOf(test: WordTest): number {
    const { literals, prefixes, capitals, number, name, classes } = test
    const named = classes.map((one) => this.id(one))
    const key = `${literals.join(' ')}|${prefixes.join(' ')}|${capitals.join(' ')}|${number ? 1 : 0}${name ? 1 : 0}|${named.join(' ')}`
    const same = this.ids.get(key)
    if (same !== undefined) return same
    const id = this.first.tests + this.ids.size
    this.ids.set(key, id)
    for (const word of new Set(literals)) put(this.literals, word, id)
    for (const word of new Set(capitals)) put(this.capitals, word, id)
    for (const word of new Set(prefixes)) put(this.prefixes, word, id)
    if (number) this.numbers.push(id)
    if (name) this.names.push(id)
    for (const one of new Set(named)) put(this.classes, one, id)
    return id
  }

  steps(elements: readonly Element[], reversed: boolean): Step[] {
    const list = elements.map((element) => this.step(element, reversed))
    return reversed ? list.reverse() : list
  }

  private step(element: Element, reversed: boolean): Step {
    if (element.kind === 'gap') return steps.gap(element.most, element.across)
    if (element.kind === 'word') return steps.word(this.id(element.test))
    const made = reversed ? this.backwards : this.forwards
    let step = made.get(element)
    if (step === undefined) {
      step = steps.group(this.group(element, reversed))
      made.set(element, step)
    }
    return step
  }

  private group(element: Element & { kind: 'group' }, reversed: boolean): number {
    const alternatives = element.alternatives.map((alternative) => this.steps(alternative, reversed))
    const edge = alternatives.length > 1 ? edgeTest(element, reversed) : null
    const numbers = groupNumbers(element.optional, edge === null ? -1 : this.id(edge), alternatives)
    const key = numbers.join()
    let number = this.groupIds.get(key)
    if (number === undefined) {
      number = this.first.groups + this.groups.length
      this.groupIds.set(key, number)
      this.groups.push(numbers)
    }
    return number
  }

  get counts(): Omit<Counts, 'phrases'> {
    return { tests: this.ids.size, groups: this.groups.length }
  }

  /** The part of the table that is about words and groups. */
  entered(): Pick<Table, 'literals' | 'prefixes' | 'capitals' | 'numbers' | 'names' | 'classes' | 'groups'> {
    return {
      literals: spelt(this.literals),
      prefixes: spelt(this.prefixes),
      capitals: spelt(this.capitals),
      numbers: this.numbers,
      names: this.names,
      classes: Array.from(this.classes, ([own, naming]) => [own, ...naming]),
      groups: listsOf(this.groups),
    }
  }
}

const spelt = (tests: ReadonlyMap<string, readonly number[]>): Spelt => ({
  spellings: spellingsData([...tests.keys()]),
  tests: listsOf([...tests.values()]),
})

function put<K>(map: Map<K, number[]>, key: K, id: number): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [id])
  else list.push(id)
}

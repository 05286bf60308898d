/** What the tables know of a spelling: looked up once, when a document first holds it. */
import { addList, joined, type Lists, ListsByKey } from './lists.ts'
import { Passes } from './passes.ts'
import { Spellings } from './spellings.ts'
import type { Spelt, Table } from './table.ts'
import { letterCase } from './vocabulary.ts'

/** Which word tests spellings pass, and what to try where they stand; spellings that pass the same tests share it. */
export interface Knowledge {
  /** 0 for spellings that pass none. */
  readonly id: number
  /** Where the tests it passes stand in `Passes`. */
  readonly row: number
  /** As `Tries` has them: phrases, and attempts by their place in `TableReader.attempts`. */
  readonly alone: readonly number[]
  readonly next: readonly number[]
  readonly previous: readonly number[]
  readonly others: readonly number[]
}

/** Shorter beginnings tell a word from no name. */
const fewest = 5

/** Spellings of one kind, and the tests that each passes. */
class SpeltWords {
  private readonly spellings: Spellings
  private readonly tests: Lists

  constructor({ spellings, tests }: Spelt) {
    this.spellings = new Spellings(spellings)
    this.tests = tests
  }

  add(text: string, ids: number[]): void {
    const number = this.spellings.numberOf(text)
    if (number >= 0) addList(this.tests, number, ids)
  }

  /** Whether one of them is this spelling. */
  has(text: string): boolean {
    return this.spellings.numberOf(text) >= 0
  }

  /** Whether one of them is most of this spelling: "drink*" is most of "drinking", and not of "Drinkwater". */
  hasMost(text: string): boolean {
    let found = false
    this.spellings.eachStart(text, (number) => {
      const { length } = this.spellings.spelling(number)
      if (length >= fewest && 3 * (text.length - length) <= 2 * length - 1) found = true
    })
    return found
  }

  addStarts(text: string, ids: number[]): void {
    this.spellings.eachStart(text, (number) => addList(this.tests, number, ids))
  }
}

/** One of the tables that are used together. */
interface Part {
  readonly literals: SpeltWords
  readonly prefixes: SpeltWords
  readonly capitals: SpeltWords
  /** As `Tries` has them. */
  readonly alone: ListsByKey
  readonly next: ListsByKey
  readonly previous: ListsByKey
  readonly others: ListsByKey
  /** Where its attempts begin among those of all. */
  readonly attemptsAt: number
}

/** Reads tables piece by piece, as documents need them. */
export class TableReader {
  readonly passes: Passes
  /** Attempts and groups, as `table.ts` writes them. */
  readonly attempts: Int32Array
  readonly groups: Int32Array
  /** By group: where it stands in `groups`. */
  private readonly groupAt: Int32Array
  private readonly parts: readonly Part[]
  private readonly classes: ReadonlyMap<number, readonly number[]>
  private readonly numbers: readonly number[]
  private readonly names: readonly number[]
  /** By a hash of the tests that spellings pass by themselves. */
  private readonly known = new Map<number, { tests: readonly number[]; knowledge: Knowledge }[]>()
  private count = 0
  /** By test: whether the spelling that is being looked up is known to pass it. */
  private readonly passed: Uint8Array

  /** @param tables the numbers of each go on from the one before */
  constructor(tables: readonly Table[]) {
    this.attempts = joined(tables.map(({ attempts }) => attempts))
    this.groups = joined(tables.map(({ groups }) => groups.numbers))
    this.groupAt = joinedStarts(tables.map(({ groups }) => groups))
    const tests = tables.reduce((sum, { counts }) => sum + counts.tests, 0)
    let attemptsAt = 0
    this.parts = tables.map(({ literals, prefixes, capitals, tries, attempts }) => {
      const part = {
        literals: new SpeltWords(literals),
        prefixes: new SpeltWords(prefixes),
        capitals: new SpeltWords(capitals),
        alone: new ListsByKey(tries.alone, tests),
        next: new ListsByKey(tries.next, tests),
        previous: new ListsByKey(tries.previous, tests),
        others: new ListsByKey(tries.others, tests),
        attemptsAt,
      }
      attemptsAt += attempts.length
      return part
    })
    const classes = new Map<number, readonly number[]>()
    for (const [own = 0, ...naming] of tables.flatMap((table) => table.classes))
      classes.set(own, [...(classes.get(own) ?? []), ...naming])
    this.classes = classes
    this.numbers = tables.flatMap((table) => table.numbers)
    this.names = tables.flatMap((table) => table.names)
    this.passed = new Uint8Array(tests)
    this.passes = new Passes(tests)
    // A spelling that passes none has number 0.
    this.knowledge('', 0, false)
  }

  /** Whether a phrase writes this word, or most of its beginning, so that it can be no name. @param word in small letters */
  writes(word: string): boolean {
    return this.parts.some(
      ({ capitals, literals, prefixes }) => capitals.has(word) || literals.has(word) || prefixes.hasMost(word),
    )
  }

  /** Where a group stands in `groups`. */
  group(number: number): number {
    return this.groupAt[number] as number
  }

  knowledge(text: string, letters: 0 | 1 | 2, isNumber: boolean): Knowledge {
    const ids = this.ownTests(text, letters, isNumber)
    let hash = 0
    for (const id of ids) hash = (Math.imul(hash, 31) + id) | 0
    const alike = this.known.get(hash)
    const same = alike?.find(({ tests }) => tests.length === ids.length && tests.every((id, at) => id === ids[at]))
    if (same !== undefined) return same.knowledge
    const knowledge = this.knowledgeOf(this.withClasses(ids))
    const one = { tests: ids, knowledge }
    if (alike === undefined) this.known.set(hash, [one])
    else alike.push(one)
    this.count++
    return knowledge
  }

  private knowledgeOf(ids: readonly number[]): Knowledge {
    const alone: number[] = []
    const next: number[] = []
    const previous: number[] = []
    const others: number[] = []
    for (const part of this.parts) {
      for (const id of ids) {
        part.alone.add(id, alone)
        part.next.add(id, next, part.attemptsAt)
        part.previous.add(id, previous, part.attemptsAt)
        part.others.add(id, others, part.attemptsAt)
      }
    }
    return { id: this.count, row: this.passes.add(ids), alone, next, previous, others }
  }

  /** Numbers of the tests that a spelling passes by itself, and not as one of a class. */
  private ownTests(text: string, letters: 0 | 1 | 2, isNumber: boolean): number[] {
    const ids: number[] = []
    for (const { literals } of this.parts) literals.add(text, ids)
    for (const { prefixes } of this.parts) prefixes.addStarts(text, ids)
    if (letters === letterCase.capitals) {
      for (const { capitals } of this.parts) {
        capitals.add(text, ids)
        if (text.endsWith('s')) capitals.add(text.slice(0, -1), ids)
      }
    }
    if (isNumber) ids.push(...this.numbers)
    if (letters === letterCase.capital) ids.push(...this.names)
    return ids
  }

  /** The same with the tests that name a class of theirs, and the classes that name that; each once. */
  private withClasses(own: readonly number[]): readonly number[] {
    const { passed } = this
    const ids: number[] = []
    const add = (list: readonly number[]) => {
      for (const id of list) {
        if (passed[id] === 1) continue
        passed[id] = 1
        ids.push(id)
      }
    }
    add(own)
    for (let at = 0; at < ids.length; at++) add(this.classes.get(ids[at] as number) ?? none)
    for (const id of ids) passed[id] = 0
    return ids
  }
}

const none: readonly number[] = []

/** Where each list begins once their numbers are joined. */
function joinedStarts(lists: readonly Lists[]): Int32Array {
  let at = 0
  return joined(
    lists.map(({ starts, numbers }) => {
      const shift = at
      at += numbers.length
      const own = starts.subarray(0, -1)
      return shift === 0 ? own : own.map((start) => start + shift)
    }),
  )
}

/** What the tables know of a spelling: looked up once, when a document first holds it. */
import type { Attempt, Group, Table } from './table.ts'
import { letterCase } from './vocabulary.ts'

/** Which word tests a spelling passes, and which phrases to try where it stands. */
export interface Knowledge {
  /** Bit n: the spelling passes test n. All are as long, since reading beyond an array's end is slow. */
  readonly passes: Uint32Array
  /** To try where the very next word passes the test, which is the first guard of most. */
  readonly next: Guarded
  /** To try where the word before passes the test. */
  readonly previous: Guarded
  /** To try by their own guards. */
  readonly others: readonly Attempt[]
}

/** Attempts, and beside each the test that guards it. */
export interface Guarded {
  readonly tests: Int32Array
  readonly tries: readonly Attempt[]
}

const noTries: Guarded = { tests: new Int32Array(0), tries: [] }
const none: readonly number[] = []

/** Reads tables piece by piece, as documents need them. */
export class TableReader {
  private readonly attempts: (readonly Attempt[] | string)[]
  private readonly groups: (Group | string)[]
  private readonly literals: ReadonlyMap<string, string>
  private readonly prefixes: ReadonlyMap<string, string>
  private readonly capitals: ReadonlyMap<string, string>
  private readonly classes: ReadonlyMap<number, readonly number[]>
  private readonly numbers: readonly number[]
  private readonly longestPrefix: number
  private readonly nothing: Knowledge

  /** @param tables the numbers of each go on from the one before */
  constructor(tables: readonly Table[]) {
    this.attempts = tables.flatMap((table) => table.attempts)
    this.groups = tables.flatMap((table) => table.groups)
    this.literals = byFirstWord(tables.map((table) => table.literals))
    this.prefixes = byFirstWord(tables.map((table) => table.prefixes))
    this.capitals = byFirstWord(tables.map((table) => table.capitals))
    this.classes = new Map(
      Array.from(byFirstWord(tables.map((table) => table.classes)), ([id, naming]) => [Number(id), numbersIn(naming)]),
    )
    this.numbers = tables.flatMap((table) => table.numbers)
    this.nothing = {
      passes: new Uint32Array((this.attempts.length >>> 5) + 1),
      next: noTries,
      previous: noTries,
      others: [],
    }
    this.longestPrefix = Math.max(0, ...Array.from(this.prefixes.keys(), (prefix) => prefix.length))
  }

  group(number: number): Group {
    let group = this.groups[number] as Group | string
    if (typeof group === 'string') {
      group = JSON.parse(group) as Group
      this.groups[number] = group
    }
    return group
  }

  knowledge(text: string, letters: 0 | 1 | 2, isNumber: boolean): Knowledge {
    const ids = this.passedBy(text, letters, isNumber)
    if (ids.size === 0) return this.nothing
    const passes = new Uint32Array((this.attempts.length >>> 5) + 1)
    const tries: Attempt[] = []
    for (const id of ids) {
      passes[id >>> 5] = (passes[id >>> 5] as number) | (1 << (id & 31))
      for (const attempt of this.attemptsFor(id)) tries.push(attempt)
    }
    return {
      passes,
      next: guarded(tries, 1),
      previous: guarded(tries, -1),
      others: tries.filter(({ 4: [test, reach] }) => test < 0 || Math.abs(reach) !== 1),
    }
  }

  private attemptsFor(id: number): readonly Attempt[] {
    let attempts = this.attempts[id] as readonly Attempt[] | string
    if (typeof attempts === 'string') {
      attempts = attempts === '' ? [] : (JSON.parse(attempts) as readonly Attempt[])
      this.attempts[id] = attempts
    }
    return attempts
  }

  /** Numbers of the tests that a spelling passes, each once. */
  private passedBy(text: string, letters: 0 | 1 | 2, isNumber: boolean): ReadonlySet<number> {
    const ids = new Set(numbersIn(this.literals.get(text)))
    for (let length = 1; length <= Math.min(text.length, this.longestPrefix); length++) {
      for (const id of numbersIn(this.prefixes.get(text.slice(0, length)))) ids.add(id)
    }
    if (letters === letterCase.capitals) {
      for (const id of numbersIn(this.capitals.get(text))) ids.add(id)
      if (text.endsWith('s')) for (const id of numbersIn(this.capitals.get(text.slice(0, -1)))) ids.add(id)
    }
    if (isNumber) for (const id of this.numbers) ids.add(id)
    // A set may grow while it is walked: classes within classes are reached so.
    for (const id of ids) for (const naming of this.classes.get(id) ?? none) ids.add(naming)
    return ids
  }
}

function guarded(all: readonly Attempt[], reach: 1 | -1): Guarded {
  const tries = all.filter(({ 4: guard }) => guard[0] >= 0 && guard[1] === reach)
  return tries.length === 0 ? noTries : { tests: Int32Array.from(tries, ({ 4: guard }) => guard[0]), tries }
}

const numbersIn = (list: string | undefined): readonly number[] =>
  list === undefined ? none : list.split(' ').map(Number)

/** Lines by the first word of each; a word that several tables know has all their numbers. */
function byFirstWord(tables: readonly (readonly string[])[]): Map<string, string> {
  const map = new Map<string, string>()
  for (const lines of tables) {
    for (const line of lines) {
      const space = line.indexOf(' ')
      const word = line.slice(0, space)
      const known = map.get(word)
      map.set(word, known === undefined ? line.slice(space + 1) : `${known}${line.slice(space)}`)
    }
  }
  return map
}

/** What the tables know of a spelling: looked up once, when a document first holds it. */
import { inAttempt, lines, type Table, textToNumbers } from './table.ts'
import { letterCase } from './vocabulary.ts'

/** Which word tests spellings pass, and what to try where they stand; spellings that pass the same tests share it. */
export interface Knowledge {
  /** 0 for spellings that pass none. */
  readonly id: number
  /** Where the tests it passes stand in `Passes`. */
  readonly row: number
  /** Phrases that are this word and nothing else. */
  readonly alone: readonly number[]
  /** Attempts, by their place in `TableReader.attempts`: those to make where the very next word passes the guard. */
  readonly next: readonly number[]
  /** To make where the word before passes the guard. */
  readonly previous: readonly number[]
  /** To make by their own guards. */
  readonly others: readonly number[]
}

/** Which tests each known spelling passes: a row of bits each, side by side, since every word asks for many. */
export class Passes {
  private readonly width: number
  private used = 0
  private bits: Uint32Array

  constructor(tests: number) {
    this.width = (tests >>> 5) + 1
    this.bits = new Uint32Array(this.width * 1024)
  }

  add(ids: readonly number[]): number {
    const row = this.used
    this.used += this.width
    if (this.used > this.bits.length) {
      const larger = new Uint32Array(this.bits.length * 2)
      larger.set(this.bits)
      this.bits = larger
    }
    for (const id of ids) this.bits[row + (id >>> 5)] = (this.bits[row + (id >>> 5)] as number) | (1 << (id & 31))
    return row
  }

  has(row: number, id: number): boolean {
    return (((this.bits[row + (id >>> 5)] as number) >>> (id & 31)) & 1) === 1
  }

  /** Whether one of the rows that stand in `rows` from `first` to `last` has the test. */
  hasAny(rows: Int32Array, first: number, last: number, id: number): boolean {
    const { bits } = this
    const word = id >>> 5
    const bit = 1 << (id & 31)
    for (let at = first; at <= last; at++) if (((bits[(rows[at] as number) + word] as number) & bit) !== 0) return true
    return false
  }
}

/** Reads tables piece by piece, as documents need them. */
export class TableReader {
  readonly passes: Passes
  /** Attempts and groups, as `table.ts` writes them. */
  readonly attempts: Int32Array
  readonly groups: Int32Array
  /** By test: where its attempts stand, before them how many numbers they are. */
  private readonly attemptsOf: Int32Array
  /** By group: where it stands. */
  private readonly groupAt: Int32Array
  private readonly literals: ReadonlyMap<string, string>
  private readonly prefixes: ReadonlyMap<string, string>
  private readonly capitals: ReadonlyMap<string, string>
  private readonly classes: ReadonlyMap<number, string>
  private readonly numbers: readonly number[]
  private readonly names: readonly number[]
  private readonly longestPrefix: number
  private readonly known = new Map<string, Knowledge>()
  /** By test: whether the spelling that is being looked up is known to pass it. */
  private readonly passed: Uint8Array

  /** @param tables the numbers of each go on from the one before */
  constructor(tables: readonly Table[]) {
    this.attempts = textToNumbers(tables.map(({ attempts }) => attempts))
    this.groups = textToNumbers(tables.map(({ groups }) => groups))
    this.attemptsOf = places(this.attempts, total(tables, 'tests'))
    this.groupAt = places(this.groups, total(tables, 'groups'))
    this.literals = byFirstWord(tables.map((table) => table.literals))
    this.prefixes = byFirstWord(tables.map((table) => table.prefixes))
    this.capitals = byFirstWord(tables.map((table) => table.capitals))
    const classes = byFirstWord(tables.map((table) => table.classes))
    this.classes = new Map(Array.from(classes, ([id, naming]) => [Number(id), naming]))
    this.numbers = tables.flatMap((table) => table.numbers)
    this.names = tables.flatMap((table) => table.names)
    this.longestPrefix = Math.max(0, ...Array.from(this.prefixes.keys(), (prefix) => prefix.length))
    this.passed = new Uint8Array(this.attemptsOf.length)
    this.passes = new Passes(this.attemptsOf.length)
    this.known.set('', this.knowledgeOf([]))
  }

  /** Where a group stands in `groups`. */
  group(number: number): number {
    return (this.groupAt[number] as number) + 1
  }

  knowledge(text: string, letters: 0 | 1 | 2, isNumber: boolean): Knowledge {
    const ids = this.ownTests(text, letters, isNumber)
    const key = ids.join()
    let known = this.known.get(key)
    if (known === undefined) {
      known = this.knowledgeOf(this.withClasses(ids))
      this.known.set(key, known)
    }
    return known
  }

  private knowledgeOf(ids: readonly number[]): Knowledge {
    const alone: number[] = []
    const next: number[] = []
    const previous: number[] = []
    const others: number[] = []
    const { attempts } = this
    for (const id of ids) {
      const start = (this.attemptsOf[id] as number) + 1
      const end = start + (attempts[start - 1] as number)
      for (let at = start; at < end; at += attempts[at] as number) {
        const phrases = this.phrasesAlone(at)
        const guard = attempts[at + inAttempt.guard] as number
        const within = attempts[at + inAttempt.within] as number
        if (phrases !== undefined) alone.push(...phrases)
        else if (guard >= 0 && within === 1) next.push(at)
        else if (guard >= 0 && within === -1) previous.push(at)
        else others.push(at)
      }
    }
    return { id: this.known.size, row: this.passes.add(ids), alone, next, previous, others }
  }

  /** An attempt's phrases where they are its word and nothing else. */
  private phrasesAlone(attempt: number): Int32Array | undefined {
    const { attempts } = this
    const first = attempt + inAttempt.phrases + 1
    const end = first + (attempts[first - 1] as number)
    return attempts[end] === 0 && attempts[end + 1] === 0 ? attempts.subarray(first, end) : undefined
  }

  /** Numbers of the tests that a spelling passes by itself, and not as one of a class. */
  private ownTests(text: string, letters: 0 | 1 | 2, isNumber: boolean): number[] {
    const ids: number[] = []
    addNumbers(ids, this.literals.get(text))
    for (let length = 1; length <= Math.min(text.length, this.longestPrefix); length++)
      addNumbers(ids, this.prefixes.get(text.slice(0, length)))
    if (letters === letterCase.capitals) {
      addNumbers(ids, this.capitals.get(text))
      if (text.endsWith('s')) addNumbers(ids, this.capitals.get(text.slice(0, -1)))
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
    for (let at = 0; at < ids.length; at++) {
      const naming = this.classes.get(ids[at] as number)
      if (naming !== undefined) add(addNumbers([], naming))
    }
    for (const id of ids) passed[id] = 0
    return ids
  }
}

const total = (tables: readonly Table[], what: 'tests' | 'groups'): number =>
  tables.reduce((sum, { counts }) => sum + counts[what], 0)

/** Where each entry of a list stands in which every entry is told beforehand how many numbers it is. */
function places(numbers: Int32Array, count: number): Int32Array {
  const found = new Int32Array(count)
  let at = 0
  for (let entry = 0; entry < count; entry++) {
    found[entry] = at
    at += (numbers[at] as number) + 1
  }
  return found
}

/** Adds the numbers of a list such as "5 17 230". */
function addNumbers(ids: number[], list: string | undefined): number[] {
  if (list === undefined) return ids
  let number = 0
  for (let at = 0; at < list.length; at++) {
    const code = list.charCodeAt(at)
    if (code === 32) {
      ids.push(number)
      number = 0
    } else number = number * 10 + code - 48
  }
  ids.push(number)
  return ids
}

/** Lines by the first word of each; a word that several tables know has all their numbers. */
function byFirstWord(tables: readonly string[]): Map<string, string> {
  const map = new Map<string, string>()
  for (const list of tables) {
    for (const line of lines.split(list)) {
      const space = line.indexOf(' ')
      const word = line.slice(0, space)
      const known = map.get(word)
      map.set(word, known === undefined ? line.slice(space + 1) : `${known}${line.slice(space)}`)
    }
  }
  return map
}

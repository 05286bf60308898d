/** What the tables know of a spelling: looked up once, when a document first holds it. */
import type { Attempt, Group, Step, Table } from './table.ts'
import { letterCase } from './vocabulary.ts'

/** Phrases to try where a word stands that they have in common, and what must stand around it. */
export interface Try {
  readonly phrases: readonly number[]
  /** What the phrases are for, as bits: see `purposes`. */
  readonly purpose: number
  readonly before: readonly Step[]
  readonly after: readonly Step[]
  /** Where the phrase can end in several places, the nearest is meant. */
  readonly shortest: boolean
  /** Neither gaps nor alternatives: word after word. */
  readonly plain: boolean
  /** A test that a word nearby must pass (−1: none), and within how many words, back if negative. */
  readonly guard: number
  readonly within: number
  readonly secondGuard: number
  readonly secondWithin: number
}

/** Which word tests spellings pass, and which phrases to try where they stand; spellings that pass the same tests share it. */
export interface Knowledge {
  /** 0 for spellings that pass none. */
  readonly id: number
  /** Bit n: passes test n. All are as long, since reading beyond an array's end is slow. */
  readonly passes: Uint32Array
  /** Phrases that are this word and nothing else. */
  readonly alone: readonly number[]
  /** To try where the very next word passes the guard. */
  readonly next: readonly Try[]
  /** To try where the word before passes the guard. */
  readonly previous: readonly Try[]
  /** To try by their own guards. */
  readonly others: readonly Try[]
}

const none: readonly never[] = []

/** Reads tables piece by piece, as documents need them. */
export class TableReader {
  private readonly attempts: (readonly Try[] | string)[]
  private readonly groups: (Group | string)[]
  private readonly literals: ReadonlyMap<string, string>
  private readonly prefixes: ReadonlyMap<string, string>
  private readonly capitals: ReadonlyMap<string, string>
  private readonly classes: ReadonlyMap<number, readonly number[]>
  private readonly numbers: readonly number[]
  private readonly longestPrefix: number
  private readonly known = new Map<string, Knowledge>()
  /** By phrase, as bits: who searches may ask for some purposes only. */
  readonly purposes: Int32Array | undefined

  /** @param tables the numbers of each go on from the one before */
  constructor(tables: readonly Table[], purposes?: Int32Array) {
    this.purposes = purposes
    this.attempts = tables.flatMap((table) => table.attempts)
    this.groups = tables.flatMap((table) => table.groups)
    this.literals = byFirstWord(tables.map((table) => table.literals))
    this.prefixes = byFirstWord(tables.map((table) => table.prefixes))
    this.capitals = byFirstWord(tables.map((table) => table.capitals))
    this.classes = new Map(
      Array.from(byFirstWord(tables.map((table) => table.classes)), ([id, naming]) => [Number(id), numbersIn(naming)]),
    )
    this.numbers = tables.flatMap((table) => table.numbers)
    this.longestPrefix = Math.max(0, ...Array.from(this.prefixes.keys(), (prefix) => prefix.length))
    this.knowledgeOf([])
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
    return this.knowledgeOf([...this.passedBy(text, letters, isNumber)])
  }

  private knowledgeOf(ids: readonly number[]): Knowledge {
    const key = ids.join()
    const same = this.known.get(key)
    if (same !== undefined) return same
    const passes = new Uint32Array((this.attempts.length >>> 5) + 1)
    const tries: Try[] = []
    for (const id of ids) {
      passes[id >>> 5] = (passes[id >>> 5] as number) | (1 << (id & 31))
      for (const one of this.triesFor(id)) tries.push(one)
    }
    const isAlone = ({ before, after }: Try) => before.length === 0 && after.length === 0
    const where = (suits: (one: Try) => boolean) => {
      const found = tries.filter((one) => !isAlone(one) && suits(one))
      return found.length === 0 ? none : found
    }
    const made: Knowledge = {
      id: this.known.size,
      passes,
      alone: tries.filter(isAlone).flatMap(({ phrases }) => phrases),
      next: where(({ guard, within }) => guard >= 0 && within === 1),
      previous: where(({ guard, within }) => guard >= 0 && within === -1),
      others: where(({ guard, within }) => guard < 0 || (within !== 1 && within !== -1)),
    }
    this.known.set(key, made)
    return made
  }

  private triesFor(id: number): readonly Try[] {
    let tries = this.attempts[id] as readonly Try[] | string
    if (typeof tries === 'string') {
      tries =
        tries === '' ? none : (JSON.parse(tries) as readonly Attempt[]).map((attempt) => tryOf(attempt, this.purposes))
      this.attempts[id] = tries
    }
    return tries
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

const tryOf = ([phrases, before, after, gaps, guards]: Attempt, purposes: Int32Array | undefined): Try => ({
  phrases,
  purpose: purposes === undefined ? -1 : phrases.reduce((all, phrase) => all | (purposes[phrase] as number), 0),
  before,
  after,
  shortest: gaps === 1,
  plain: [...before, ...after].every((step) => step >= 0 && (step & 1) === 0),
  guard: guards[0],
  within: guards[1],
  secondGuard: guards[2],
  secondWithin: guards[3],
})

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

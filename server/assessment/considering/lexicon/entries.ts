/** What a phrase found in a text stands for. */
import type { ModifierGroup, PersonGroup, TermGroup } from '../../../guidance/language/types.ts'
import type { TopicKind } from '../../../guidance/types.ts'
import { joined } from '../phrases/lists.ts'
import { type Matcher, matcherOf } from '../phrases/matcher.ts'
import type { Table } from '../phrases/table.ts'
import { type Lent, nothingLent } from './lent.ts'

/**
 * What a group of phrases says of each of them. Whatever it leaves unsaid is filled in when it is compiled: groups of one kind
 * have the same fields in the same order, since reading them is on the way of every word.
 */
type Filled<Group> = Required<Omit<Group, 'phrases'>>

export interface TermEntry {
  readonly is: 'term'
  readonly phrase: string
  readonly topic: string
  readonly kind: TopicKind
  readonly group: Filled<TermGroup>
  /** Counts as the family's own even when told of a parent's early years. */
  readonly pastCounts: boolean
  /** Added by a configuration. */
  readonly added: boolean
}

export interface CueEntry {
  readonly is: 'cue'
  readonly phrase: string
  readonly group: Filled<ModifierGroup>
}

export interface SignEntry {
  readonly is:
    | 'turn'
    | 'exception'
    | 'pseudo'
    | 'borneOut'
    | 'contradicted'
    | 'raised'
    | 'looker'
    | 'says'
    | 'speech'
    | 'longAgo'
    | 'head'
    | 'baby'
    | 'older'
    | 'sibling'
    | 'grown'
  readonly phrase: string
}

export interface PersonEntry {
  readonly is: 'person'
  readonly phrase: string
  readonly group: Filled<PersonGroup>
}

/** Words that answer a section of the guidance wherever they stand, or that look like it and do not. */
export interface StatementEntry {
  readonly is: 'statement'
  readonly phrase: string
  readonly section: string
  readonly says: boolean
}

/** A phrase of one of the lists that rules look for in every passage (`guidance/everywhere`). */
export interface ListedEntry {
  readonly is: 'listed'
  readonly phrase: string
  /** Which list, and the phrase's place in it. */
  readonly list: number
  readonly index: number
}

export type Entry = TermEntry | CueEntry | SignEntry | PersonEntry | StatementEntry | ListedEntry

/** What a phrase can be for; a purpose's place is its number. */
export const purposes = [
  'term',
  'cue',
  'person',
  'turn',
  'exception',
  'pseudo',
  'borneOut',
  'contradicted',
  'raised',
  'looker',
  'says',
  'speech',
  'longAgo',
  'head',
  'baby',
  'older',
  'sibling',
  'grown',
  'statement',
  'listed',
] as const satisfies readonly Entry['is'][]

type WithoutPhrase<E> = E extends ListedEntry
  ? Omit<E, 'phrase' | 'index'>
  : E extends Entry
    ? Omit<E, 'phrase'>
    : never

/** Phrases that stand for the same but for their words. */
export interface Entries {
  readonly entry: WithoutPhrase<Entry>
  readonly phrases: readonly string[]
}

/** A compiled lexicon as plain data: the built-in one is made when the program is built. */
export interface LexiconData {
  readonly entries: readonly EntryData[]
  /** By phrase: its entry. */
  readonly entryOf: Int32Array
  /** By phrase: the number of what it is for. */
  readonly purposes: Int8Array
  /** The phrases one after the other, with nothing between: few of them are ever shown to anybody. */
  readonly phrases: string
  /** Where each begins, and where the last ends. */
  readonly starts: Int32Array
  readonly table: Table
}

/** What several phrases stand for. */
interface EntryData {
  readonly entry: WithoutPhrase<Entry>
  /** The number of the first of them. */
  readonly first: number
}

export function lexiconData(entries: readonly Entries[], table: Table): LexiconData {
  const phrases = entries.flatMap((one) => one.phrases)
  const starts = new Int32Array(phrases.length + 1)
  for (const [at, phrase] of phrases.entries()) starts[at + 1] = (starts[at] as number) + phrase.length
  let first = 0
  const data = entries.map(({ entry, phrases: own }) => {
    const one = { entry, first }
    first += own.length
    return one
  })
  const entryOf = Int32Array.from(entries.flatMap((one, number) => one.phrases.map(() => number)))
  const purposeOf = Int8Array.from(entryOf, (number) => purposes.indexOf((data[number] as EntryData).entry.is))
  return { entries: data, entryOf, purposes: purposeOf, phrases: phrases.join(''), starts, table }
}

export interface Lexicon {
  /** How many phrases it has. */
  readonly size: number
  /** By a phrase's index in the matcher. */
  entry(phrase: number): Entry
  /** The number of what the phrase is for: its place in `purposes`. */
  purposeOf(phrase: number): number
  readonly matcher: Matcher
  /** What the review lends to the passages that are read. */
  readonly lent: Lent
}

/** A lexicon ready for use. @param parts the numbers of each go on from the one before */
export function lexiconOf(parts: readonly LexiconData[]): Lexicon {
  const size = parts.reduce((sum, { entryOf }) => sum + entryOf.length, 0)
  const entries: (Entry | undefined)[] = new Array(size)
  const purposeOf = joined(parts.map((part) => part.purposes))
  const partOf = (phrase: number) => parts.findLast(({ table }) => table.first.phrases <= phrase) as LexiconData
  const made = (phrase: number): Entry => {
    const part = partOf(phrase)
    const index = phrase - part.table.first.phrases
    const { entry, first } = part.entries[part.entryOf[index] as number] as EntryData
    return entryWith(entry, part.phrases.slice(part.starts[index], part.starts[index + 1]), index - first)
  }
  return {
    size,
    purposeOf: (phrase) => purposeOf[phrase] as number,
    matcher: matcherOf(parts.map(({ table }) => table)),
    lent: nothingLent,
    entry: (phrase) => {
      entries[phrase] ??= made(phrase)
      return entries[phrase]
    },
  }
}

/** Written out by kind: copying whatever an entry has takes V8 ten times as long, and a review asks for a thousand. */
function entryWith(entry: WithoutPhrase<Entry>, phrase: string, index: number): Entry {
  switch (entry.is) {
    case 'term': {
      const { topic, kind, group, pastCounts, added } = entry
      return { is: 'term', phrase, topic, kind, group, pastCounts, added }
    }
    case 'cue':
      return { is: 'cue', phrase, group: entry.group }
    case 'person':
      return { is: 'person', phrase, group: entry.group }
    case 'statement':
      return { is: 'statement', phrase, section: entry.section, says: entry.says }
    case 'listed':
      return { is: 'listed', phrase, list: entry.list, index }
    default:
      return { is: entry.is, phrase }
  }
}

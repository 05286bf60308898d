/** What a phrase found in a text stands for. */
import type { ModifierGroup, PersonGroup, TermGroup } from '../../guidance/language/types.ts'
import type { TopicKind } from '../../guidance/types.ts'
import { type Matcher, matcherOf } from './matcher.ts'
import type { Table } from './table.ts'

export interface TermEntry {
  readonly is: 'term'
  readonly phrase: string
  readonly topic: string
  readonly kind: TopicKind
  readonly group: Omit<TermGroup, 'phrases'>
  /** Counts as the family's own even when told of a parent's early years. */
  readonly pastCounts: boolean
  /** Added by a configuration. */
  readonly added: boolean
}

export interface CueEntry {
  readonly is: 'cue'
  readonly phrase: string
  readonly group: Omit<ModifierGroup, 'phrases'>
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
    | 'grown'
  readonly phrase: string
}

export interface PersonEntry {
  readonly is: 'person'
  readonly phrase: string
  readonly group: Omit<PersonGroup, 'phrases'>
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

/** The same as plain data: the phrases are one text, since few of them are ever shown to anybody. */
export interface EntriesData {
  readonly entry: WithoutPhrase<Entry>
  readonly count: number
  readonly phrases: string
}

/** What divides phrases, here as in the guidance. */
const divider = ';'

export const dataOf = ({ entry, phrases }: Entries): EntriesData => ({
  entry,
  count: phrases.length,
  phrases: phrases.join(divider),
})

/** A compiled lexicon as plain data: the built-in one is made when the program is built. */
export interface LexiconData {
  readonly entries: readonly EntriesData[]
  readonly table: Table
}

export interface Lexicon {
  /** How many phrases it has. */
  readonly size: number
  /** By a phrase's index in the matcher. */
  entry(phrase: number): Entry
  /** The same for what the phrase is for, without making the entry. */
  is(phrase: number): Entry['is']
  readonly matcher: Matcher
}

/** A lexicon ready for use. @param parts the numbers of each go on from the one before */
export function lexiconOf(parts: readonly LexiconData[]): Lexicon {
  const entries: (Entry | undefined)[] = []
  const groups: EntriesData[] = []
  const indices: number[] = []
  const kinds: Entry['is'][] = []
  for (const group of parts.flatMap((part) => part.entries)) {
    for (let index = 0; index < group.count; index++) {
      groups.push(group)
      indices.push(index)
      kinds.push(group.entry.is)
    }
  }
  return {
    size: groups.length,
    matcher: matcherOf(parts.map(({ table }) => table)),
    is: (phrase) => kinds[phrase] as Entry['is'],
    entry(phrase) {
      let known = entries[phrase]
      if (known === undefined) {
        known = entryOf(groups[phrase] as EntriesData, indices[phrase] as number)
        entries[phrase] = known
      }
      return known
    },
  }
}

/** Entries of one kind have the same fields in the same order, whatever was left out: reading them is on the way of every word. */
function entryOf({ entry, phrases }: EntriesData, index: number): Entry {
  const phrase = phrases.split(divider, index + 1)[index] as string
  if (entry.is === 'listed') return { is: 'listed', phrase, list: entry.list, index }
  if (entry.is !== 'term') return { ...entry, phrase }
  const { use, whose = 'any', alone = true, telling = false } = entry.group
  return { ...entry, group: { use, whose, alone, telling }, phrase }
}

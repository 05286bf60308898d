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
}

export interface CueEntry {
  readonly is: 'cue'
  readonly phrase: string
  readonly group: Omit<ModifierGroup, 'phrases'>
}

export interface SignEntry {
  readonly is: 'turn' | 'exception' | 'pseudo' | 'says' | 'speech' | 'longAgo' | 'head' | 'baby' | 'older'
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

export type Entry = TermEntry | CueEntry | SignEntry | PersonEntry | StatementEntry

type WithoutPhrase<E> = E extends Entry ? Omit<E, 'phrase'> : never

/** Phrases that stand for the same but for their words. */
export interface Entries {
  readonly entry: WithoutPhrase<Entry>
  readonly phrases: readonly string[]
}

/** A compiled lexicon as plain data: the built-in one is made when the program is built. */
export interface LexiconData {
  readonly entries: readonly Entries[]
  readonly table: Table
}

export interface Lexicon {
  /** By a phrase's index in the matcher. */
  entry(phrase: number): Entry
  readonly matcher: Matcher
}

/** A lexicon ready for use. @param parts the numbers of each go on from the one before */
export function lexiconOf(parts: readonly LexiconData[]): Lexicon {
  const entries: (Entry | undefined)[] = []
  const phrases = parts.flatMap((part) => part.entries.flatMap((group) => group.phrases))
  const groups = parts.flatMap((part) =>
    part.entries.flatMap((group) => Array<Entries>(group.phrases.length).fill(group)),
  )
  const matcher = matcherOf(parts.map(({ table }) => table))
  const entry = (index: number): Entry => {
    let known = entries[index]
    if (known === undefined) {
      known = { ...(groups[index] as Entries).entry, phrase: phrases[index] as string }
      entries[index] = known
    }
    return known
  }
  return { entry, matcher }
}

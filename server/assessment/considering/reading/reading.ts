/** A passage after the matcher has been over it: what was found where, longer finds having overruled shorter ones. */

import type { PersonGroup, PersonRole } from '../../../guidance/language/types.ts'
import { afterClauses } from '../../../guidance/language/words/joints.ts'
import { relativeTurns } from '../../../guidance/language/words/turns.ts'
import type {
  CueEntry,
  Lexicon,
  ListedEntry,
  PersonEntry,
  SignEntry,
  StatementEntry,
  TermEntry,
} from '../lexicon/entries.ts'
import type { Knowledge } from '../phrases/matcher.ts'
import { breaks, type Tokens } from '../phrases/tokens.ts'
import { type Found, indexFrom } from './found.ts'
import { longest, longestByTopic, unentitled } from './longest.ts'
import { divide, type Sentence } from './sentences.ts'
import { Sorted } from './sorted-finds.ts'
import { familySpeech } from './speech.ts'

export interface Reading {
  readonly tokens: Tokens<Knowledge>
  readonly sentences: readonly Sentence[]
  /** Index of each token's sentence. */
  readonly sentenceOf: Int32Array
  /** All lists are in the order of their first tokens. */
  readonly terms: readonly Found<TermEntry>[]
  readonly cues: readonly Found<CueEntry>[]
  readonly people: readonly Found<PersonEntry>[]
  readonly turns: readonly Found<SignEntry>[]
  /** Where somebody outside the family bears the family's word out. */
  readonly borneOut: readonly Found<SignEntry>[]
  /** Where something stands against the family's word. */
  readonly contradicted: readonly Found<SignEntry>[]
  /** Where something is alleged or feared, and not yet found. */
  readonly raised: readonly Found<SignEntry>[]
  /** Names of services that look into factors. */
  readonly lookers: readonly Found<SignEntry>[]
  /** Where a family member begins to speak. */
  readonly says: readonly Found<SignEntry>[]
  /** First tokens of nouns that make a mere name of the topic's word before them: "strategy", "training", "team". */
  readonly heads: ReadonlySet<number>
  readonly statements: readonly Found<StatementEntry>[]
  readonly listed: readonly Found<ListedEntry>[]
  /** The passage speaks of a baby under one. */
  readonly baby: boolean
  /** The passage speaks of an older child. */
  readonly older: boolean
  /** The review is about babies only, and the passage speaks of no other child. */
  readonly ofBabies: boolean
  /** The review is about older children only. */
  readonly ofOlder: boolean
  /** The passage speaks of a grown-up's life. */
  readonly grown: boolean
  /** It names somebody who works with children that speak for themselves. */
  readonly youth: boolean
  /** Whom all of it is about that names nobody. */
  readonly about?: 'parent'
  /** Whom single cells are about. */
  readonly owners?: readonly CellOwner[]
}

/** The words of a cell, and the person at the head of its column. */
export interface CellOwner {
  readonly first: number
  readonly last: number
  readonly role: Exclude<PersonRole, 'professional'>
  readonly gender: PersonGroup['gender']
}

/** "The uncle who had the children" only tells which uncle; ", who had the children" says something new. */
const restricts = ({ words, before }: Tokens<Knowledge>, { first }: Found<unknown>): boolean =>
  relativeTurns.has(words[first]?.text ?? '') && before[first] === breaks.none

/** The clause ends with the cue: "it was not", "there were none". */
export const closes = ({ before, count, words }: Tokens<Knowledge>, { last }: Found<unknown>): boolean =>
  last + 1 >= count || (before[last + 1] as number) > breaks.none || afterClauses.has(words[last + 1]?.text ?? '')

/** Cues that count only where a clause ends with them, or a sentence begins with them, elsewhere. */
function isPassing(tokens: Tokens<Knowledge>, one: Found<CueEntry | SignEntry>): boolean {
  if (one.entry.is !== 'cue') return false
  const { closing, opening } = one.entry.group
  if (opening && one.first > 0 && (tokens.before[one.first] as number) < breaks.sentence) return true
  return closing && !closes(tokens, one)
}

/** "Reviewed as a child in need": what ends in somebody's name begins another, longer one. */
function goesOn({ first, last }: Found<SignEntry>, people: readonly Found<PersonEntry>[]): boolean {
  const next = people[indexFrom(people, first)]
  return next !== undefined && next.first <= last && next.last > last
}

/** "Known to services as a child": nobody else is named. "She presented as a child who …" names one. */
function outside(
  { words }: Tokens<Knowledge>,
  people: readonly Found<PersonEntry>[],
  longAgo: readonly Found<SignEntry>[],
): readonly Found<PersonEntry>[] {
  if (longAgo.length === 0) return people
  return people.filter(({ first, last, entry }) => {
    if (entry.group.role !== 'child' || relativeTurns.has(words[last + 1]?.text ?? '')) return true
    const ago = longAgo[indexFrom(longAgo, first + 1) - 1]
    return ago === undefined || ago.last < last
  })
}

const isTurn = (one: Found<CueEntry | SignEntry>): one is Found<SignEntry> =>
  one.entry.is === 'turn' || one.entry.is === 'exception'

const sorted = new Sorted()

/** Reads the tokens of one passage. The reading holds until the next passage is read. */
export function readTokens(tokens: Tokens<Knowledge>, lexicon: Lexicon): Reading {
  sorted.sort(tokens, lexicon)
  return readOn(tokens, lexicon)
}

/** What a first look at a passage tells: the lists in it, and the terms, before any of them overrules another. */
export interface Glance {
  readonly tokens: Tokens<Knowledge>
  readonly terms: readonly Found<TermEntry>[]
  readonly statements: readonly Found<StatementEntry>[]
  readonly listed: readonly Found<ListedEntry>[]
}

/** Looks at the tokens of one passage. Whoever needs more reads on; the glance holds until the next passage is looked at. */
export function glanceAt(tokens: Tokens<Knowledge>, lexicon: Lexicon): Glance {
  sorted.sort(tokens, lexicon)
  return { tokens, terms: sorted.terms.list, statements: sorted.statements.list, listed: sorted.listed.list }
}

/** The reading of the passage that was glanced at last. */
export function readOn(tokens: Tokens<Knowledge>, { lent }: Lexicon): Reading {
  const steering = longest(sorted.steering.list.filter((one) => !isPassing(tokens, one)))
  const cues = steering.filter((one): one is Found<CueEntry> => one.entry.is === 'cue')
  const named = unentitled(longest(sorted.people.list))
  const longAgo = sorted.longAgo.list.filter((one) => !goesOn(one, named))
  const people = outside(tokens, named, longAgo)
  return {
    tokens,
    ...divide(tokens, { cues, people: named, longAgo }),
    terms: longestByTopic(sorted.terms.list),
    cues,
    people,
    turns: steering.filter((one): one is Found<SignEntry> => isTurn(one) && !restricts(tokens, one)),
    borneOut: sorted.borneOut.list,
    contradicted: sorted.contradicted.list,
    raised: sorted.raised.list,
    lookers: sorted.lookers.list,
    says: familySpeech(tokens, sorted.speech.list, people, steering),
    heads: sorted.heads,
    statements: sorted.statements.list,
    listed: sorted.listed.list,
    baby: sorted.baby,
    older: sorted.older,
    ofBabies: lent.about === 'babies' && !sorted.older && !sorted.sibling && !sorted.grown,
    ofOlder: lent.about === 'older',
    grown: sorted.grown,
    youth: people.some(({ entry }) => entry.group.youth),
  }
}

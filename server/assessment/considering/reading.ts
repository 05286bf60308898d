/** A passage after the matcher has been over it: what was found where, longer finds having overruled shorter ones. */
import { anybody, indefinite } from '../../guidance/language/words/determiners.ts'
import { afterClauses } from '../../guidance/language/words/joints.ts'
import { elders } from '../../guidance/language/words/kin.ts'
import { onePerson, possessives } from '../../guidance/language/words/pronouns.ts'
import { verbsOfSentences } from '../../guidance/language/words/verbs.ts'
import type { CueEntry, Lexicon, ListedEntry, PersonEntry, SignEntry, StatementEntry, TermEntry } from './entries.ts'
import type { Knowledge } from './matcher.ts'
import { Sorted } from './sorted-finds.ts'
import { familySpeech } from './speech.ts'
import { breaks, type Tokens } from './tokens.ts'

export interface Found<E> {
  readonly entry: E
  /** First and last token. */
  readonly first: number
  readonly last: number
}

export interface Sentence {
  readonly first: number
  readonly last: number
  /** Words of law, training, national figures or duty, and nobody of this case in sight. */
  readonly generic: Found<CueEntry> | undefined
  /** Names somebody of this case. */
  readonly particular: boolean
  /** Somebody's time before this family: "as a child", "left care". */
  readonly longAgo: boolean
  /** Names a child. */
  readonly child: boolean
  /** Names somebody else of the family. */
  readonly adult: boolean
  /** Names somebody as an elder of who is told of: "her mother". */
  readonly elder: boolean
}

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
  /** The passage speaks of a grown-up's life. */
  readonly grown: boolean
  /** It names somebody who works with children that speak for themselves. */
  readonly youth: boolean
  /** Whom all of it is about that names nobody. */
  readonly about?: 'parent'
}

/** "The uncle who had the children" only tells which uncle; ", who had the children" says something new. */
const restricts = ({ words, before }: Tokens<Knowledge>, { first }: Found<unknown>): boolean =>
  words[first]?.text === 'who' && before[first] === breaks.none

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
  const people = unentitled(longest(sorted.people.list))
  return {
    tokens,
    ...divide(tokens, cues, people, sorted.longAgo.list),
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
    ofBabies: lent.ofBabies && !sorted.older && !sorted.sibling && !sorted.grown,
    grown: sorted.grown,
    youth: people.some(({ entry }) => entry.group.youth),
  }
}

const isInside = (one: Found<unknown>, outer: Found<unknown>): boolean =>
  one.last <= outer.last && (one.first > outer.first || one.last < outer.last)

/** Drops what lies inside a longer find; finds of the same extent stay. The list is in the order of `sortByPlace`. */
function longest<E>(found: readonly Found<E>[]): Found<E>[] {
  const kept: Found<E>[] = []
  let outer: Found<E> | undefined
  for (const one of found) {
    if (outer !== undefined && isInside(one, outer)) continue
    kept.push(one)
    if (outer === undefined || one.last > outer.last) outer = one
  }
  return kept
}

/** "The child protection conference", "the family support worker": who is only the beginning of a service's name is not there. */
function unentitled(people: readonly Found<PersonEntry>[]): readonly Found<PersonEntry>[] {
  return people.filter(({ first, last }, index) => {
    const next = people[index + 1]
    return next?.entry.group.role !== 'professional' || next.first === first || next.first > last
  })
}

/** The same within each topic; words with another meaning then mask whatever of their topic they overlap. */
function longestByTopic(terms: readonly Found<TermEntry>[]): readonly Found<TermEntry>[] {
  if (terms.length < 2) return terms
  const kept: Found<TermEntry>[] = []
  let masks = false
  for (const one of terms) {
    if (one.entry.group.use !== 'elsewhere' && isInsideAny(one, kept)) continue
    kept.push(one)
    if (one.entry.group.use === 'generic') masks = true
  }
  return masks ? unmaskedByTopic(kept) : kept
}

/** No find is longer than this many words: a phrase reaches 30 on either side of its anchor. */
const longestFind = 61

function isInsideAny(one: Found<TermEntry>, kept: readonly Found<TermEntry>[]): boolean {
  for (let index = kept.length - 1; index >= 0; index--) {
    const outer = kept[index] as Found<TermEntry>
    if (one.first - outer.first > longestFind) return false
    if (outer.entry.topic === one.entry.topic && isInside(one, outer)) return true
  }
  return false
}

function unmaskedByTopic(kept: readonly Found<TermEntry>[]): readonly Found<TermEntry>[] {
  const topics = new Set(kept.filter(({ entry }) => entry.group.use === 'generic').map(({ entry }) => entry.topic))
  const masked = new Set<Found<TermEntry>>()
  for (const topic of topics) {
    const same = kept.filter(({ entry }) => entry.topic === topic)
    const left = new Set(unmasked(same))
    for (const one of same) if (!left.has(one)) masked.add(one)
  }
  return kept.filter((one) => !masked.has(one))
}

function unmasked(terms: Found<TermEntry>[]): Found<TermEntry>[] {
  const masks = terms.filter((term) => term.entry.group.use === 'generic')
  if (masks.length === 0) return terms
  let at = 0
  return terms.filter((term) => {
    if (term.entry.group.use === 'generic') return true
    while (at < masks.length - 1 && (masks[at] as Found<TermEntry>).last < term.first) at++
    const mask = masks[at] as Found<TermEntry>
    return mask.last < term.first || mask.first > term.last
  })
}

function divide(
  tokens: Tokens<Knowledge>,
  cues: readonly Found<CueEntry>[],
  people: readonly Found<PersonEntry>[],
  past: readonly Found<SignEntry>[],
) {
  const sentences: Sentence[] = []
  const { sentenceOf } = tokens
  let cue = 0
  let person = 0
  let ago = 0
  let first = 0
  for (let at = 0; at < tokens.count; at++) {
    sentenceOf[at] = sentences.length
    if (at + 1 < tokens.count && (tokens.before[at + 1] as number) < breaks.sentence) continue
    let generic: Found<CueEntry> | undefined
    let particular = false
    let longAgo = false
    let child = false
    let adult = false
    let elder = false
    for (; cue < cues.length && (cues[cue] as Found<CueEntry>).first <= at; cue++) {
      const one = cues[cue] as Found<CueEntry>
      if (one.entry.group.bearing === 'generic' && one.entry.group.reach !== 'label') generic ??= one
    }
    for (; person < people.length && (people[person] as Found<PersonEntry>).first <= at; person++) {
      const one = people[person] as Found<PersonEntry>
      if (isParticular(tokens, one)) particular = true
      const { role } = one.entry.group
      if (role === 'child') child = true
      else if (role !== 'professional') adult = true
      if (isElder(tokens, one)) elder = true
    }
    for (; ago < past.length && (past[ago] as Found<SignEntry>).first <= at; ago++) longAgo = true
    // "Care leaver. In foster care from 9 to 18.": a note without a verb goes on about who was told of.
    const isContinued: boolean = !longAgo && !child && !adult && !particular && isNote(tokens, first, at)
    if (
      isContinued &&
      past[ago - 1] !== undefined &&
      (past[ago - 1] as Found<SignEntry>).first >= (sentences.at(-1)?.first ?? at)
    )
      longAgo = true
    for (let word = first; word <= at && !particular; word++) particular = isOne(tokens, word)
    // "Prompt: …": a label that is about no case speaks for its sentence, whomever that names.
    const labelled = generic?.first === first && tokens.before[generic.last + 1] === breaks.colon
    sentences.push({
      first,
      last: at,
      generic: particular && !labelled ? undefined : generic,
      particular,
      longAgo,
      child,
      adult,
      elder,
    })
    first = at + 1
  }
  return { sentences, sentenceOf }
}

function isNote({ words }: Tokens<Knowledge>, first: number, last: number): boolean {
  for (let at = first; at <= last; at++) if (verbsOfSentences.has(words[at]?.text ?? '')) return false
  return true
}

const isElder = ({ words }: Tokens<Knowledge>, { first, last }: Found<PersonEntry>): boolean =>
  last - first <= 1 && elders.has(words[last]?.text ?? '') && possessives.has(words[last - 1]?.text ?? '')

/** "She" or "his" is somebody of this case; "he or she" is anybody. */
function isOne({ words }: Tokens<Knowledge>, at: number): boolean {
  return onePerson.has(words[at]?.text ?? '') && words[at - 1]?.text !== 'or' && words[at + 1]?.text !== 'or'
}

/** "Mother", "the father", "Child B" are people of this case; "a mother", "new fathers" are anybody. */
function isParticular(tokens: Tokens<Knowledge>, person: Found<PersonEntry>): boolean {
  if (!person.entry.group.particular) return false
  const opening = tokens.words[person.first]?.text ?? ''
  if (anybody.has(opening) || (person.entry.group.role === 'child' && indefinite.has(opening))) return false
  const previous = tokens.words[person.first - 1]
  return previous === undefined || !indefinite.has(previous.text)
}

/** Index of the first find at or after token `at`. */
export function from<E>(found: readonly Found<E>[], at: number): number {
  let low = 0
  let high = found.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((found[middle] as Found<E>).first < at) low = middle + 1
    else high = middle
  }
  return low
}

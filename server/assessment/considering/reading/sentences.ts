/** The sentences of a passage: of whom each tells, and whether of this case at all. */
import { anybody, indefinite } from '../../../guidance/language/words/determiners.ts'
import { elders } from '../../../guidance/language/words/kin.ts'
import { eitherOne, onePerson, possessives } from '../../../guidance/language/words/pronouns.ts'
import { verbsOfSentences } from '../../../guidance/language/words/verbs.ts'
import type { CueEntry, PersonEntry, SignEntry } from '../lexicon/entries.ts'
import type { Knowledge } from '../phrases/matcher.ts'
import { breaks, type Tokens } from '../phrases/tokens.ts'
import { type Found, indexFrom } from './found.ts'
import type { Reading } from './reading.ts'

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

/** What tells in a passage of whom its sentences are, each in the order of the text. */
interface Finds {
  readonly cues: readonly Found<CueEntry>[]
  readonly people: readonly Found<PersonEntry>[]
  readonly longAgo: readonly Found<SignEntry>[]
}

/** The sentences of a passage; and of each token the index of its own, which is noted with the tokens. */
export function divide(tokens: Tokens<Knowledge>, finds: Finds): Pick<Reading, 'sentences' | 'sentenceOf'> {
  const { before, count, sentenceOf } = tokens
  const sentences: Sentence[] = []
  let first = 0
  for (let at = 0; at < count; at++) {
    sentenceOf[at] = sentences.length
    if (at + 1 < count && (before[at + 1] as number) < breaks.sentence) continue
    sentences.push(sentenceFrom(tokens, finds, first, at, sentences.at(-1)))
    first = at + 1
  }
  return { sentences, sentenceOf }
}

function sentenceFrom(
  tokens: Tokens<Knowledge>,
  { cues, people, longAgo }: Finds,
  first: number,
  last: number,
  previous: Sentence | undefined,
): Sentence {
  const named = namedIn(tokens, people, first, last)
  const particular = named.particular || speaksOfOne(tokens, first, last)
  const generic = genericCue(cues, first, last)
  // "Prompt: …": a label that is about no case speaks for its sentence, whomever that names.
  const isLabelled = generic?.first === first && tokens.before[generic.last + 1] === breaks.colon
  // "Care leaver. In foster care from 9 to 18.": a note without a verb goes on about who was told of.
  const goesOn = () =>
    previous !== undefined &&
    standsIn(longAgo, previous.first, previous.last) &&
    !(named.child || named.adult || named.particular) &&
    isNote(tokens, first, last)
  return {
    first,
    last,
    generic: particular && !isLabelled ? undefined : generic,
    particular,
    longAgo: standsIn(longAgo, first, last) || goesOn(),
    child: named.child,
    adult: named.adult,
    elder: named.elder,
  }
}

/** Whom a sentence names; pronouns name nobody. */
function namedIn(tokens: Tokens<Knowledge>, people: readonly Found<PersonEntry>[], first: number, last: number) {
  const named = { particular: false, child: false, adult: false, elder: false }
  for (let index = indexFrom(people, first); index < people.length; index++) {
    const one = people[index] as Found<PersonEntry>
    if (one.first > last) break
    const { role } = one.entry.group
    if (role === 'child') named.child = true
    else if (role !== 'professional') named.adult = true
    if (isParticular(tokens, one)) named.particular = true
    if (isElder(tokens, one)) named.elder = true
  }
  return named
}

/** The first cue in a sentence by which it is about no case. */
function genericCue(cues: readonly Found<CueEntry>[], first: number, last: number): Found<CueEntry> | undefined {
  for (let index = indexFrom(cues, first); index < cues.length; index++) {
    const one = cues[index] as Found<CueEntry>
    if (one.first > last) break
    if (one.entry.group.bearing === 'generic' && one.entry.group.reach !== 'label') return one
  }
  return undefined
}

const standsIn = (found: readonly Found<unknown>[], first: number, last: number): boolean =>
  (found[indexFrom(found, first)]?.first ?? Number.POSITIVE_INFINITY) <= last

function speaksOfOne(tokens: Tokens<Knowledge>, first: number, last: number): boolean {
  for (let at = first; at <= last; at++) if (isOne(tokens, at)) return true
  return false
}

function isNote({ words }: Tokens<Knowledge>, first: number, last: number): boolean {
  for (let at = first; at <= last; at++) if (verbsOfSentences.has(words[at]?.text ?? '')) return false
  return true
}

const isElder = ({ words }: Tokens<Knowledge>, { first, last }: Found<PersonEntry>): boolean =>
  last - first <= 1 && elders.has(words[last]?.text ?? '') && possessives.has(words[last - 1]?.text ?? '')

/** "She" or "his" is somebody of this case; "he or she" is anybody. */
function isOne({ words }: Tokens<Knowledge>, at: number): boolean {
  if (!onePerson.has(words[at]?.text ?? '')) return false
  return !eitherOne.has(words[at - 1]?.text ?? '') && !eitherOne.has(words[at + 1]?.text ?? '')
}

/** "Mother", "the father", "Child B" are people of this case; "a mother", "new fathers" are anybody. */
function isParticular(tokens: Tokens<Knowledge>, person: Found<PersonEntry>): boolean {
  if (!person.entry.group.particular) return false
  const opening = tokens.words[person.first]?.text ?? ''
  if (anybody.has(opening) || (person.entry.group.role === 'child' && indefinite.has(opening))) return false
  const previous = tokens.words[person.first - 1]
  return previous === undefined || !indefinite.has(previous.text)
}

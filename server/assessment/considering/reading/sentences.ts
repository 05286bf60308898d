/** The sentences of a passage: of whom each tells, and whether of this case at all. */
import { anybody, indefinite } from '../../../guidance/language/words/determiners.ts'
import { elders } from '../../../guidance/language/words/kin.ts'
import { onePerson, possessives } from '../../../guidance/language/words/pronouns.ts'
import { verbsOfSentences } from '../../../guidance/language/words/verbs.ts'
import type { CueEntry, PersonEntry, SignEntry } from '../lexicon/entries.ts'
import type { Knowledge } from '../phrases/matcher.ts'
import { breaks, type Tokens } from '../phrases/tokens.ts'
import type { Found } from './found.ts'

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

export function divide(
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

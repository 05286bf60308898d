/** How a risk factor stands: what its phrase says by itself, what a cue makes of that, and whose word it is. */
import { beforeMissing, neverWords, noOne } from '../../../guidance/language/words/negations.ts'
import { indirectQuestions } from '../../../guidance/language/words/questions.ts'
import { answering, telling } from '../../../guidance/language/words/speaking.ts'
import type { Assertion } from '../../types.ts'
import { type Decider, reasons, somebodyElse } from '../deciders.ts'
import type { CueEntry, TermEntry } from '../lexicon/entries.ts'
import { breaks } from '../phrases/tokens.ts'
import { type Found, indexFrom } from '../reading/found.ts'
import { quotedAnswer } from '../reading/quotation.ts'
import type { Reading } from '../reading/reading.ts'
import type { Sentence } from '../reading/sentences.ts'
import type { SpeechSign } from '../reading/speech.ts'
import { bareReach, nearestCue } from './bearing.ts'
import { excepted } from './exception.ts'
import { familyWord } from './family-word.ts'
import { hasNot, isNegative } from './own-negation.ts'
import { farthest } from './scope.ts'
import { clearsOther } from './verdict.ts'

export interface Stand {
  readonly assertion: Assertion
  readonly cue: Decider | null
}

/** By what its phrase is for (`TermUse`). @param reported the family's speech that it stands in */
export function standing(
  reading: Reading,
  term: Found<TermEntry>,
  reported: Found<SpeechSign> | undefined,
): Stand | null {
  switch (term.entry.group.use) {
    case 'denied':
    case 'excuse':
      return reported === undefined ? null : { assertion: 'denied', cue: reported.entry.phrase }
    case 'unknown':
    case 'open':
      return answered(reading, term) ?? { assertion: 'unknown', cue: null }
    case 'cleared':
      if (clearsOther(reading, term)) return null
      return { assertion: reported === undefined ? 'absent' : 'denied', cue: null }
    case 'absent':
      return absentSign(reading, term, nearestCue(reading, term), reported ?? quotedAnswer(reading, term.last))
    case 'deed':
      return deed(nearestCue(reading, term), reported !== undefined && hasNot(reading, term))
    default:
      return factor(reading, term, nearestCue(reading, term), reported)
  }
}

/** What it names is there, as far as no cue says otherwise; a mere name says nothing by itself. */
function factor(
  reading: Reading,
  term: Found<TermEntry>,
  cue: Found<CueEntry> | undefined,
  reported: Found<SpeechSign> | undefined,
): Stand {
  const { bearing } = cue?.entry.group ?? {}
  const isLifted = bearing === undefined || bearing === 'present'
  if (reported !== undefined && isLifted && neverSaid(reading, reported, term))
    return { assertion: 'denied', cue: reported.entry.phrase }
  if (cue === undefined || bearing === undefined)
    return { assertion: term.entry.group.use === 'subject' ? 'generic' : 'present', cue: null }
  if ((bearing === 'absent' || bearing === 'unknown') && excepted(reading, cue, term))
    return { assertion: 'present', cue: reasons.exception }
  return bearing === 'absent' ? ruledOut(reading, cue, term, reported) : { assertion: bearing, cue: cue.entry.phrase }
}

/** "No violence": unless it is the family that says so. */
function ruledOut(
  reading: Reading,
  cue: Found<CueEntry>,
  term: Found<TermEntry>,
  reported: Found<SpeechSign> | undefined,
): Stand {
  const isVerdict = cue.entry.group.reach === 'verdict'
  const word = isVerdict ? wordBetween(reading, term, cue) : (reported ?? quotedAnswer(reading, cue.first))
  return word === undefined
    ? { assertion: 'absent', cue: cue.entry.phrase }
    : { assertion: 'denied', cue: word.entry.phrase }
}

/** "She said that he had never raised a hand": what the family says never was. */
function neverSaid({ tokens }: Reading, said: Found<SpeechSign>, term: Found<TermEntry>): boolean {
  for (let at = Math.max(said.last + 1, term.first - bareReach); at <= term.last; at++) {
    const [word, before] = [tokens.words[at]?.text ?? '', tokens.words[at - 1]?.text ?? '']
    if ((neverWords.has(word) && !telling.has(before)) || (before === noOne[0] && word === noOne[1])) return true
  }
  return false
}

/** "Asked whether anybody had hurt her, she said no": what was asked is answered after it. */
function answered(reading: Reading, term: Found<TermEntry>): Stand | null {
  const { cues, sentenceOf, sentences, tokens } = reading
  const opening = tokens.words[term.first]?.text ?? ''
  if (!indirectQuestions.has(opening)) return null
  const { first, last } = sentences[sentenceOf[term.first] as number] as Sentence
  for (let index = indexFrom(cues, Math.max(first, term.first - farthest)); index < cues.length; index++) {
    const cue = cues[index] as Found<CueEntry>
    if (cue.first > last || cue.first > term.last + farthest) return null
    const { bearing, direction, reach } = cue.entry.group
    const around = cue.first < term.first
    if (cue.last <= term.last || (around ? bearing !== 'denied' : direction === 'forward')) continue
    if (bearing !== 'denied' && (bearing !== 'absent' || reach !== 'verdict')) continue
    const word = bearing === 'absent' ? wordBetween(reading, term, cue) : undefined
    const checked = bearing === 'denied' && practitionerAnswers(reading, term.first, cue.last)
    return { assertion: checked ? 'absent' : word === undefined ? bearing : 'denied', cue: cue.entry.phrase }
  }
  return null
}

/** "Asked whether they were hungry, every agency said that they were not": who answers is no relative. */
function practitionerAnswers({ people, tokens }: Reading, start: number, end: number): boolean {
  const speaker = people[indexFrom(people, end) - 1]
  if (speaker === undefined || speaker.first <= start || speaker.entry.group.role !== 'professional') return false
  return answering.has(tokens.words[speaker.last + 1]?.text ?? '')
}

/** Whose verdict it is: "her claim was found to be untrue" is a finding, "asked about it, she said that it was untrue" her word. */
function wordBetween(reading: Reading, term: Found<TermEntry>, cue: Found<CueEntry>): Found<SpeechSign> | undefined {
  const word = familyWord(reading, cue.first, reading.sentences[reading.sentenceOf[cue.first] as number] as Sentence)
  return word !== undefined && word.first > term.last ? word : undefined
}

/** A person is told of by "nobody met Father" as by "Father came"; not by "Mother said that he never hit her". */
function deed(cue: Found<CueEntry> | undefined, waved: boolean): Stand {
  if (cue?.entry.group.bearing === 'unknown') return { assertion: 'unknown', cue: cue.entry.phrase }
  if (waved || cue?.entry.group.bearing === 'denied')
    return { assertion: 'generic', cue: cue?.entry.phrase ?? somebodyElse.denier }
  return { assertion: 'present', cue: null }
}

/** "Well fed" in a record is absence; in the family's mouth a denial; "whether well fed" is open; "no food in the house" is neither. */
function absentSign(
  reading: Reading,
  term: Found<TermEntry>,
  cue: Found<CueEntry> | undefined,
  reported: Found<SpeechSign> | undefined,
): Stand | null {
  // "No food in the house" is told of by a phrase of its own.
  const { before, words } = reading.tokens
  if (beforeMissing.has(words[term.first - 1]?.text ?? '') && before[term.first] === breaks.none) return null
  const { bearing, direction, reach } = cue?.entry.group ?? {}
  if (bearing === 'unknown') return { assertion: 'unknown', cue: cue?.entry.phrase ?? null }
  if (bearing === 'denied' || reported !== undefined) {
    return { assertion: 'denied', cue: (reported ?? cue)?.entry.phrase ?? null }
  }
  const tight = direction === 'forward' && (reach === 'close' || reach === 'near')
  if (bearing === 'absent' && tight && !isNegative(term)) {
    return { assertion: 'present', cue: cue?.entry.phrase ?? null }
  }
  return { assertion: 'absent', cue: null }
}

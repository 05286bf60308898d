/** What the mentions of one passage do to one another: findings, answers, explanations, what is left open. */
import { admissions } from '../../../guidance/language/words/speaking.ts'
import { against } from '../../../guidance/language/words/turns.ts'
import type { Assertion } from '../../types.ts'
import type { Decider } from '../deciders.ts'
import type { CueEntry, SignEntry, TermEntry } from '../lexicon/entries.ts'
import { strength } from '../mention.ts'
import { type Found, indexFrom } from '../reading/found.ts'
import type { Reading } from '../reading/reading.ts'
import type { Sentence } from '../reading/sentences.ts'
import type { Bearer } from '../reading/whose.ts'
import { familyWord } from './family-word.ts'
import { asksLooker } from './name-only.ts'
import { holdsNot } from './own-negation.ts'
import { farthest } from './scope.ts'

/** A term with what it was judged to say; what it says may change with what else the passage says of its topic. */
export interface Judged {
  readonly term: Found<TermEntry>
  assertion: Assertion
  readonly subject: Bearer | null
  cue: Decider | null
  /** See `LocalMention`. */
  readonly plain?: true
}

/**
 * Within a sentence, what was looked into and cleared undoes a suspicion of the same topic; a family's own explanation
 * makes the thing explained no more than their word; and words that place it elsewhere make it generic.
 */
export function settle(reading: Reading, judged: readonly Judged[]): void {
  const settled = new Map<string, Judged>()
  const key = (one: Judged) => placeOf(reading, one)
  for (const one of judged) {
    const { use } = one.term.entry.group
    if (
      use === 'cleared' ||
      use === 'elsewhere' ||
      ((use === 'denied' || use === 'excuse') && one.assertion === 'denied')
    )
      settled.set(key(one), one)
  }
  yieldTold(reading, judged)
  leaveOpen(reading, judged)
  heedLookers(reading, judged)
  heedFindings(reading, judged)
  if (settled.size === 0) return
  const turned = new Map<Judged, number>()
  for (const one of judged) {
    const by = settled.get(key(one))
    if (by === undefined || strength[by.assertion] >= strength[one.assertion]) continue
    if (by.assertion === 'denied') {
      if (seenBefore(reading, one, by)) continue
      // What a turn sets against an explanation is not explained by it.
      const turn = turned.get(by) ?? turnBehind(reading, by)
      turned.set(by, turn)
      if (one.term.first >= turn) continue
    }
    one.assertion = by.assertion
    one.cue = by.term.entry.phrase
  }
  forgetExcuses(reading, judged)
}

/** What two mentions have in common that bear on each other: the sentence and the topic. */
const placeOf = ({ sentenceOf }: Reading, { term }: Judged): string => `${sentenceOf[term.first]} ${term.entry.topic}`

/** An excuse for nothing that is told or asked in its sentence is no word on the topic. */
function forgetExcuses(reading: Reading, judged: readonly Judged[]): void {
  const isExcuse = (one: Judged) => one.term.entry.group.use === 'excuse' && one.assertion === 'denied'
  if (!judged.some(isExcuse)) return
  const excused = new Set(judged.filter(isExcused).map((one) => placeOf(reading, one)))
  for (const one of judged) if (isExcuse(one) && !excused.has(placeOf(reading, one))) one.assertion = 'generic'
}

/** What the family speaks of, or was asked about. */
function isExcused({ term, assertion, cue }: Judged): boolean {
  const { use } = term.entry.group
  if (use === 'subject') return assertion !== 'generic' || cue === null
  return use !== 'excuse' && assertion === 'denied'
}

/** "CAMHS saw him and found no low mood": who was asked tells nothing beside the answer. */
function heedLookers(reading: Reading, judged: readonly Judged[]): void {
  if (reading.lookers.length === 0) return
  const cleared = new Map<string, Judged>()
  for (const one of judged)
    if (one.assertion === 'absent' && !asksLooker(reading, one.term)) cleared.set(one.term.entry.topic, one)
  for (const one of judged) {
    const by = cleared.get(one.term.entry.topic)
    if (by === undefined || one.assertion !== 'present' || !asksLooker(reading, one.term)) continue
    one.assertion = 'absent'
    one.cue = by.cue ?? by.term.entry.phrase
  }
}

/** "An anonymous caller spoke of hunger. … The boys were well fed.": what was only alleged yields to what was found after it. */
function heedFindings({ raised, sentences, sentenceOf }: Reading, judged: readonly Judged[]): void {
  if (raised.length === 0) return
  const found = new Map<string, Judged>()
  for (const one of judged) if (one.assertion === 'absent') found.set(one.term.entry.topic, one)
  if (found.size === 0) return
  for (const one of judged) {
    const by = found.get(one.term.entry.topic)
    if (by === undefined || one.assertion !== 'present' || by.term.first <= one.term.last) continue
    const { first } = sentences[sentenceOf[one.term.first] as number] as Sentence
    const sign = raised[indexFrom(raised, one.term.last + 1) - 1]
    if (sign === undefined || sign.first < first) continue
    one.assertion = 'absent'
    one.cue = by.cue ?? by.term.entry.phrase
  }
}

/** "Of Father, who worked away, nothing is known": words that leave it open, or deny it, say more than what else is told. */
function yieldTold(reading: Reading, judged: readonly Judged[]): void {
  const said = new Map<string, Judged>()
  for (const one of judged) {
    const { use } = one.term.entry.group
    const isOpen = use === 'unknown' && one.assertion === 'unknown'
    // In the family's mouth it is a denial.
    const isNot = use === 'absent' && (one.assertion === 'absent' || one.assertion === 'denied')
    if ((isOpen && leftOpen(reading, one.term)) || ((isOpen || isNot) && holdsNot(reading, one.term)))
      said.set(placeOf(reading, one), one)
  }
  if (said.size === 0) return
  for (const one of judged) {
    const { use } = one.term.entry.group
    if (one.assertion !== 'present' || one.cue !== null || (use !== 'deed' && use !== 'condition')) continue
    const by = said.get(placeOf(reading, one))
    if (by === undefined || contrasts(reading, one.term)) continue
    one.assertion = by.assertion
    one.cue = by.term.entry.phrase
  }
}

/** Something in the sentence is said not to be known. */
function leftOpen({ cues, sentences, sentenceOf }: Reading, { first, last }: Found<TermEntry>): boolean {
  const sentence = sentences[sentenceOf[first] as number] as Sentence
  for (let index = indexFrom(cues, Math.max(sentence.first, first - farthest)); index < cues.length; index++) {
    const cue = cues[index] as Found<CueEntry>
    if (cue.first > sentence.last || cue.first > last + farthest) return false
    if (cue.entry.group.bearing === 'unknown') return true
  }
  return false
}

/** The sentence makes an exception somewhere, or sets one thing against another. */
function contrasts({ sentences, sentenceOf, tokens, turns }: Reading, { first, last }: Found<TermEntry>): boolean {
  const sentence = sentences[sentenceOf[first] as number] as Sentence
  for (let index = indexFrom(turns, Math.max(sentence.first, first - farthest)); index < turns.length; index++) {
    const turn = turns[index] as Found<SignEntry>
    if (turn.first > sentence.last || turn.first > last + farthest) return false
    if (turn.entry.is === 'exception' || against.has(tokens.words[turn.first]?.text ?? '')) return true
  }
  return false
}

/** A cause that is not known leaves open what it is the cause of, in its sentence and in those before. */
function leaveOpen(reading: Reading, judged: readonly Judged[]): void {
  const opening = new Map<string, Judged>()
  for (const by of judged)
    if (by.term.entry.group.use === 'open' && by.assertion === 'unknown') opening.set(by.term.entry.topic, by)
  if (opening.size === 0) return
  const sentence = ({ term }: Judged) => reading.sentenceOf[term.first] as number
  for (const one of judged) {
    const by = opening.get(one.term.entry.topic)
    if (by === undefined || one.assertion !== 'present' || one.term.entry.group.use !== 'condition') continue
    if (sentence(one) > sentence(by)) continue
    one.assertion = 'unknown'
    one.cue = by.term.entry.phrase
  }
}

/** What was seen ("visible injuries and said that …") is not undone by the explanation that follows it. */
function seenBefore(reading: Reading, one: Judged, by: Judged): boolean {
  if (by.assertion !== 'denied' || one.term.entry.group.use !== 'event' || one.term.last >= by.term.first) return false
  const sentence = reading.sentences[reading.sentenceOf[one.term.first] as number] as Sentence
  const word = familyWord(reading, one.term.first, sentence)
  return word === undefined || admissions.has(word.entry.phrase)
}

/** Where its sentence turns behind an explanation ("they were left over, she said, but her blood alcohol was …"), or its end. */
function turnBehind({ sentences, sentenceOf, tokens }: Reading, { term }: Judged): number {
  const { last } = sentences[sentenceOf[term.last] as number] as Sentence
  let at = term.last + 1
  while (at <= last && !against.has(tokens.words[at]?.text ?? '')) at++
  return at
}

/** Labels that name a topic ("**Alcohol:** not asked", "| Neglect | No indicators |", a heading) and the answer after them. */
import { plainAnswers, wholeAnswers } from '../../../guidance/language/words/answers.ts'
import { afterAnswers } from '../../../guidance/language/words/joints.ts'
import { negations } from '../../../guidance/language/words/negations.ts'
import { ofPractice, ofTheFactor, taken, whereFound } from '../../../guidance/language/words/questions.ts'
import type { Assertion } from '../../types.ts'
import { type Decider, reasons } from '../deciders.ts'
import type { CueEntry, TermEntry } from '../lexicon/entries.ts'
import { strength } from '../mention.ts'
import { breaks } from '../phrases/tokens.ts'
import { type Found, indexFrom } from '../reading/found.ts'
import { quotedAnswer } from '../reading/quotation.ts'
import type { Reading } from '../reading/reading.ts'
import type { Sentence } from '../reading/sentences.ts'
import { exceptedFromAnswer } from './exception.ts'
import { familyWord } from './family-word.ts'

/** Longest label, in words, that ends with a colon or a dash. */
export const longestLabel = 8

/** How many tokens at the start are a label: a table's first cell, a bold start, or words before a colon or dash. */
export function labelLength(reading: Reading, boldEnd: number): number {
  const { tokens } = reading
  let bold = 0
  while (bold < tokens.count && (tokens.ends[bold] as number) <= boldEnd) bold++
  if (bold > 0 && bold < tokens.count) return bold
  for (let at = 1; at < Math.min(tokens.count, longestLabel + 1); at++) {
    const gap = tokens.before[at] as number
    // "| 3 | Neglect | X |", of which the mark is no word: number and name are the label together.
    if (gap === breaks.cell && bold === tokens.count) continue
    if (gap === breaks.colon || gap === breaks.dash || gap === breaks.cell) return at
    if (gap >= breaks.semicolon) return 0
  }
  return 0
}

/** A name of the topic may run past the colon ("MH: parents say …"). */
export function inLabel(term: Found<TermEntry>, label: number): boolean {
  const { use } = term.entry.group
  return term.last < label || (term.first < label && (use === 'subject' || use === 'label'))
}

export interface Answer {
  readonly assertion: Assertion
  readonly cue: Decider | null
}

export const noAnswer = { assertion: 'generic', cue: reasons.noAnswer } as const satisfies Answer
/** "| Neglect | |", "| DASH | 14 |": there are no words that could tell of its topic. */
const nothingBehind = { assertion: 'generic', cue: reasons.nothingBehind } as const satisfies Answer

/** What a label says that no cue answers. @param words how many stand behind it */
export const unanswered = (words: number): Answer => (words > 2 ? noAnswer : nothingBehind)

interface AnswerOptions {
  /** The token behind the last that answers. */
  readonly end?: number
  /** Whatever stands there tells of the topic ("| Father | Lives abroad, no contact |"): only a clause of its own rules it out. */
  readonly isTold?: boolean
  /** The token behind a cell that answers by itself and leaves it open: what a comment behind it rules out is something else. */
  readonly open?: number
  /** What services did where that is the topic itself: "| Section 47 enquiries | No |" asks about nothing else. */
  readonly step?: Found<TermEntry>
}

/**
 * What the words from token `start` on answer to a label that names `topic`; null when they give no answer of their own.
 * Cues that bear on another topic's words are spent and answer nothing.
 */
export function answerAfter(
  reading: Reading,
  start: number,
  topic: string,
  { end = reading.tokens.count, isTold = false, open = end, step }: AnswerOptions = {},
): Answer | null {
  let best: Answer | null = null
  let wasAsked = false
  for (let index = indexFrom(reading.cues, start); index < reading.cues.length; index++) {
    const cue = reading.cues[index] as Found<CueEntry>
    if (cue.first >= end) break
    const { answers, bearing } = cue.entry.group
    if (!answers || bearing === 'generic' || spent(reading, cue, start, topic)) continue
    if (cue.first === start && isPlain(reading, start) && asksOfPractice(reading, start, step)) wasAsked = true
    else if (rulesOutElse(reading, cue, start, isTold, open) || isPartOfElse(reading, cue, start)) continue
    else best = stronger(best, answerOf(reading, cue, start, topic))
  }
  return best ?? (wasAsked ? leftOpen : null)
}

/** A "no" that is not said of what the label names: in a comment on an open answer, or in what is told of a person. */
const rulesOutElse = (reading: Reading, cue: Found<CueEntry>, start: number, isTold: boolean, open: number): boolean =>
  cue.entry.group.bearing === 'absent' && (cue.first >= open || (isTold && !isClauseOfItsOwn(reading, cue, start)))

/** The cue goes on as something else, or is denied by another. */
const isPartOfElse = (reading: Reading, cue: Found<CueEntry>, start: number): boolean =>
  isCutShort(reading, cue) || (cue.entry.group.bearing === 'present' && isNegated(reading, cue, start))

/** What a cue answers: a "no" in the family's mouth is their word, and what it excepts is there. */
function answerOf(reading: Reading, cue: Found<CueEntry>, start: number, topic: string): Answer {
  const { entry, first } = cue
  const { bearing } = entry.group
  if (bearing !== 'absent') return { assertion: bearing, cue: entry.phrase }
  if (exceptedFromAnswer(reading, cue, start, topic)) return excepted
  const sentence = reading.sentences[reading.sentenceOf[first] as number] as Sentence
  const reported = familyWord(reading, first + 1, sentence) ?? quotedAnswer(reading, first)
  return { assertion: reported === undefined ? 'absent' : 'denied', cue: entry.phrase }
}

const stronger = (best: Answer | null, other: Answer): Answer =>
  best === null || strength[other.assertion] > strength[best.assertion] ? other : best

const excepted = { assertion: 'present', cue: reasons.exception } as const satisfies Answer

/** Whether it was asked is told, and not what was found. */
const leftOpen = { assertion: 'unknown', cue: reasons.ofPractice } as const satisfies Answer

/** "Yes" or "no" and nothing else before the next stop. */
const isPlain = ({ tokens: { before, count, words } }: Reading, at: number): boolean =>
  plainAnswers.has(words[at]?.text ?? '') && (at + 1 >= count || (before[at + 1] as number) > breaks.none)

/** In words. */
const longestQuestion = 20

/** "Was domestic abuse considered?", "Neglect explored": before the answer that stands at `start`. */
function asksOfPractice({ tokens: { before, words } }: Reading, start: number, step?: Found<TermEntry>): boolean {
  const textAt = (at: number) => words[at]?.text ?? ''
  const isOfStep = (at: number) =>
    step !== undefined && ((step.first <= at && at <= step.last) || taken.has(textAt(at)))
  for (let at = start - 1; at >= Math.max(0, start - longestQuestion); at--) {
    const isPlace = whereFound.has(textAt(at - 1)) || whereFound.has(textAt(at - 2))
    if (ofPractice.has(textAt(at)) && !ofTheFactor.has(textAt(at + 1)) && !isPlace && !isOfStep(at)) return true
    if (before[at] === breaks.sentence) return false
  }
  return false
}

/** "None in the household", "Checked: no other male", "there were none": not the "no" of something else that is told of a person. */
const isClauseOfItsOwn = ({ tokens }: Reading, { first }: Found<CueEntry>, start: number): boolean =>
  first === start ||
  (tokens.before[first] as number) >= breaks.colon ||
  wholeAnswers.has(tokens.words[first]?.text ?? '')

/** "MH: parents say 'stressed like anyone'": whatever it is that they say, their word is all there is. */
export function wordOnly(reading: Reading, start: number): Answer | null {
  const one = reading.says[indexFrom(reading.says, start)]
  if (one === undefined || reading.sentenceOf[one.first] !== reading.sentenceOf[start]) return null
  return { assertion: 'denied', cue: one.entry.phrase }
}

/** "No service had met them": a lone word that goes on without a break is the start of something else, not an answer. */
function isCutShort({ tokens }: Reading, { entry, first, last }: Found<CueEntry>): boolean {
  if (first !== last || entry.group.reach !== 'close' || last + 1 >= tokens.count) return false
  return tokens.before[last + 1] === breaks.none && !afterAnswers.has(tokens.words[last + 1]?.text ?? '')
}

/** "Not disclosed", "no risk factors identified": the negation is another cue's. */
function isNegated({ tokens }: Reading, { first }: Found<CueEntry>, start: number): boolean {
  for (let at = first - 1; at >= Math.max(start, first - 3); at--) {
    // "| No | Yes |": the answer of another cell.
    if ((tokens.before[at + 1] as number) === breaks.cell) return false
    if (negations.has(tokens.words[at]?.text ?? '')) return true
  }
  return false
}

/** The cue stands right by words of another risk factor: it speaks of that. */
function spent(reading: Reading, cue: Found<CueEntry>, start: number, topic: string): boolean {
  const { direction } = cue.entry.group
  const { terms } = reading
  for (let index = indexFrom(terms, Math.max(start, cue.first - 8)); index < terms.length; index++) {
    const term = terms[index] as Found<TermEntry>
    if (term.first > cue.last + 4) return false
    if (stopBetween(reading, cue.last, term.first)) return false
    if (term.entry.topic === topic || term.entry.kind !== 'risk-factor' || term.entry.group.use === 'label') continue
    const distance = direction === 'backward' ? cue.first - term.last : term.first - cue.last
    if (distance > 0 && distance <= 3 && !stopBetween(reading, term.last, cue.first)) return true
  }
  return false
}

/** A full stop between two places: what comes after it is another matter. A table's cells are not. */
function stopBetween({ tokens }: Reading, start: number, end: number): boolean {
  for (let at = start + 1; at <= end; at++) if (tokens.before[at] === breaks.sentence) return true
  return false
}

/** The scope of a cue: how far it reaches from where it stands, and what ends it on the way (terminators). */

import { doers } from '../../../guidance/language/words/pronouns.ts'
import { questionWords } from '../../../guidance/language/words/questions.ts'
import { afterConceding, goesOn, relativeTurns } from '../../../guidance/language/words/turns.ts'
import { verbsOfClauses } from '../../../guidance/language/words/verbs.ts'
import type { CueEntry, SignEntry, TermEntry } from '../lexicon/entries.ts'
import { breaks } from '../phrases/tokens.ts'
import { type Found, indexFrom } from '../reading/found.ts'
import type { Reading } from '../reading/reading.ts'
import type { Sentence } from '../reading/sentences.ts'

/** Cues further away than this many words bear on nothing. */
export const farthest = 40
export const reaches = { close: 3, near: 7, list: farthest, sentence: farthest, verdict: farthest, label: 0 } as const

/** The cue stands before the term, and bears on what follows it. */
export const isAhead = (cue: Found<CueEntry>, term: Found<TermEntry>): boolean => cue.first < term.first

/** Words between a cue and a term that share none. */
export const wordsBetween = (cue: Found<CueEntry>, term: Found<TermEntry>): number =>
  isAhead(cue, term) ? term.first - cue.last - 1 : cue.first - term.last - 1

/** A term that stands apart from a cue in its sentence lies within what the cue reaches. */
export function isInScope(reading: Reading, cue: Found<CueEntry>, term: Found<TermEntry>): boolean {
  const { bearing, reach } = cue.entry.group
  if (wordsBetween(cue, term) > reaches[reach]) return false
  const ahead = isAhead(cue, term)
  if (ahead ? endsBefore(reading, cue, term) : beginsBehind(reading, cue, term)) return false
  // "It was looked at by those who knew her, and …": a finding is on all that comes before it.
  if (reach === 'verdict' && bearing === 'absent') return true
  const [start, end] = ahead ? [cue.last, term.first] : [term.last, cue.first]
  // "… were none and he was not known to police": a turn may lie half in the cue that it cuts off.
  return !turnsBetween(reading, start, ahead ? end : cue.last + 1) && !concedes(reading, start, end)
}

/** The scope of a cue ends before the term behind it. */
function endsBefore(reading: Reading, cue: Found<CueEntry>, term: Found<TermEntry>): boolean {
  const { before } = reading.tokens
  const limit = limitOf(cue, breaks.semicolon)
  const isBare = isBareNo(cue)
  const next = cue.last + 1
  for (let at = next; at <= term.first; at++) {
    const gap = before[at] as number
    if (gap >= limit) return true
    if (gap === breaks.none && isBare && asks(reading, at)) return true
    if (gap === breaks.comma && beginsClause(reading, at)) return true
    // What comes after a colon explains; only a colon right behind the cue introduces what it bears on.
    if (gap === breaks.colon && at !== next && term.entry.group.use === 'event') return true
  }
  return false
}

/** The scope of a cue that looks back begins behind the term. What a colon or a dash introduces goes with what is before it. */
function beginsBehind({ tokens: { before } }: Reading, cue: Found<CueEntry>, term: Found<TermEntry>): boolean {
  const limit = limitOf(cue, breaks.bracket)
  for (let at = term.last + 1; at <= cue.first; at++) {
    const gap = before[at] as number
    if (gap >= limit && gap !== breaks.colon && gap !== breaks.dash) return true
  }
  return false
}

/** The weakest break that a cue does not reach across. @param far of those that reach far within their sentence */
function limitOf({ entry }: Found<CueEntry>, far: number): number {
  const { reach } = entry.group
  if (reach === 'verdict') return breaks.sentence
  return reach === 'close' || reach === 'near' ? breaks.comma : far
}

/** "No", "without": no more than that, and of a whole list. */
const isBareNo = ({ entry: { group } }: Found<CueEntry>): boolean =>
  group.bearing === 'absent' && group.reach === 'list' && !group.answers

/** "No talk of how he was to be held": what is not there is the talk. */
const asks = ({ tokens }: Reading, at: number): boolean => questionWords.has(tokens.words[at]?.text ?? '')

/** "With no garden, Mother began …": a comma and then somebody who does something is a new clause. */
function beginsClause({ people, tokens }: Reading, at: number): boolean {
  // "What role, if any, he had": the comma only ends what stands between two.
  for (let back = at - 1; back >= at - 3 && back > 0; back--) if (tokens.before[back] === breaks.comma) return false
  const person = people[indexFrom(people, at)]
  const last = person?.first === at ? person.last : doers.has(tokens.words[at]?.text ?? '') ? at : null
  return last !== null && verbsOfClauses.has(tokens.words[last + 1]?.text ?? '')
}

/** "Although she denied feeling low, she had …": what is conceded ends at the comma before the one who acts. */
function concedes(reading: Reading, start: number, end: number): boolean {
  const sentence = reading.sentences[reading.sentenceOf[start] as number] as Sentence
  const opening = reading.turns[indexFrom(reading.turns, sentence.first)]
  if (opening === undefined || opening.first > sentence.first + 1) return false
  for (let at = start + 1; at <= end; at++) {
    if (reading.tokens.before[at] !== breaks.comma) continue
    const word = reading.tokens.words[at]?.text ?? ''
    if (afterConceding.has(word) || reading.people[indexFrom(reading.people, at)]?.first === at) return true
  }
  return false
}

/** The sentence turns behind `start`, and has turned before `end`. */
export function turnsBetween(reading: Reading, start: number, end: number): boolean {
  const { turns } = reading
  for (let index = indexFrom(turns, start + 1); index < turns.length; index++) {
    const turn = turns[index] as Found<SignEntry>
    if (turn.last >= end) return false
    if (!inBrackets(reading, turn, end) && !goesOnSaying(reading, turn)) return true
  }
  return false
}

/** "Said that things got heated but that he had never …": all of it is what was said. */
const goesOnSaying = ({ tokens }: Reading, { first, last }: Found<SignEntry>): boolean =>
  tokens.words[first]?.text === goesOn[0] && tokens.words[last + 1]?.text === goesOn[1]

/** "Whether the girl, who lives with her father, was known": a relative clause between commas turns nothing. */
function inBrackets({ tokens }: Reading, turn: Found<SignEntry>, end: number): boolean {
  if (!relativeTurns.has(tokens.words[turn.first]?.text ?? '')) return false
  for (let at = turn.last + 1; at <= end; at++) if (tokens.before[at] === breaks.comma) return true
  return false
}

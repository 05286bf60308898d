/** Which cue bears on a term: how far it reaches, what stops it, and which of several is the nearest. */
import type { TermUse } from '../../../guidance/language/types.ts'
import { either } from '../../../guidance/language/word-lists.ts'
import { negations, negationsInPhrases, notKnownOrNot } from '../../../guidance/language/words/negations.ts'
import { doers } from '../../../guidance/language/words/pronouns.ts'
import { questionWords } from '../../../guidance/language/words/questions.ts'
import { afterConceding } from '../../../guidance/language/words/turns.ts'
import { verbsOfClauses } from '../../../guidance/language/words/verbs.ts'
import type { CueEntry, SignEntry, TermEntry } from '../lexicon/entries.ts'
import { breaks } from '../phrases/tokens.ts'
import { type Found, indexFrom } from '../reading/found.ts'
import { closes, type Reading } from '../reading/reading.ts'
import type { Sentence } from '../reading/sentences.ts'

/** Cues further away than this many words bear on nothing. */
export const farthest = 40
/** A bare "no" further than this before a whole observation is not of it. */
export const bareReach = 12
export const reaches = { close: 3, near: 7, list: farthest, sentence: farthest, verdict: farthest, label: 0 } as const

/** The cue that bears on the term from closest by; a mere lift to `present` yields to any other. */
export function nearestCue(reading: Reading, term: Found<TermEntry>): Found<CueEntry> | undefined {
  const { cues } = reading
  const split = indexFrom(cues, term.first)
  let best: Found<CueEntry> | undefined
  let least = Number.POSITIVE_INFINITY
  // From the nearest back: what lies further off than the best so far cannot be better.
  for (let index = split - 1; index >= 0; index--) {
    const cue = cues[index] as Found<CueEntry>
    if (cue.first < term.first - farthest) break
    if (term.first - cue.last - 1 > least) continue
    const weight = weightOf(reading, cue, term)
    if (weight === Number.POSITIVE_INFINITY || weight > least) continue
    best = cue
    least = weight
  }
  let negation: Found<CueEntry> | undefined
  for (let index = split; index < cues.length; index++) {
    const cue = cues[index] as Found<CueEntry>
    if (cue.first > term.last + farthest) break
    const { bearing, direction } = cue.entry.group
    if (bearing === 'absent' && direction === 'forward' && cue.first > term.last) negation = cue
    const weight = weightOf(reading, cue, term)
    if (weight >= least) continue
    // "… was considered and no evidence of it was found": what was found belongs to the negation in between.
    best = bearing === 'present' && negation !== undefined ? negation : cue
    least = weight
  }
  return best
}

/** How far off a cue that reaches the term stands, as it counts against other cues; infinite where it does not reach it. */
function weightOf(reading: Reading, cue: Found<CueEntry>, term: Found<TermEntry>): number {
  const distance = bears(reading, cue, term)
  if (distance === null) return Number.POSITIVE_INFINITY
  const { bearing, direction, reach } = cue.entry.group
  if (bearing === 'present' && reach !== 'list') return distance + 100
  // The family's answer to a question outranks the question.
  return bearing === 'denied' && direction === 'backward' ? distance - 50 : distance
}

/** Words between a cue and a term that it reaches, or null when it does not. */
function bears(reading: Reading, cue: Found<CueEntry>, term: Found<TermEntry>): number | null {
  const { bearing, direction, reach } = cue.entry.group
  const { use } = term.entry.group
  if (bearing === 'generic' || reach === 'label') return null
  if (reading.sentenceOf[cue.first] !== reading.sentenceOf[term.first])
    return reach === 'verdict' ? onBefore(reading, cue, term) : null
  const ahead = cue.first < term.first
  // "Results for cocaine are due": a cue that runs round a term bears on it whichever way it looks.
  const around = ahead && cue.last > term.last
  if (!around && (ahead ? direction === 'backward' : direction === 'forward')) return null
  if (bearing === 'absent' && use !== 'subject' && beginsWithNot(reading, term)) return null
  if (cue.last >= term.first && cue.first <= term.last)
    return use === 'subject' || use === 'condition' || use === 'step'
      ? overlap(cue, term)
      : around && (bearing === 'unknown' || bearing === 'denied')
        ? 0
        : null
  // A whole observation is not undone by what comes after it, unless it never happened, nor by a "not" some way before it.
  if (use === 'event' || use === 'deed') {
    if (ahead ? reach === 'near' && bearing === 'absent' : reach !== 'sentence' && reach !== 'verdict') return null
    if (ahead && bearing === 'absent' && !cue.entry.group.answers && term.first - cue.last > bareReach) return null
  }
  // "Neglect: none" answers; "fractures and no …" begins another matter.
  if (!ahead && reach === 'close' && cue.entry.group.answers && runsOn(reading, cue)) return null
  // A step that services took was taken, whatever it found and whatever is not known of it.
  if (use === 'step' && !ahead && bearing !== 'present') return null
  const start = ahead ? cue.last : term.last
  const end = ahead ? term.first : cue.first
  if (end - start - 1 > reaches[reach]) return null
  const limit =
    reach === 'verdict'
      ? breaks.sentence
      : reach === 'close' || reach === 'near'
        ? breaks.comma
        : ahead
          ? breaks.semicolon
          : breaks.bracket
  // "No talk of how he was to be held": what is not there is the talk.
  const bare = ahead && bearing === 'absent' && reach === 'list' && !cue.entry.group.answers
  for (let at = start + 1; at <= end; at++) {
    const gap = reading.tokens.before[at] as number
    if (bare && gap === breaks.none && questionWords.has(reading.tokens.words[at]?.text ?? '')) return null
    if (gap >= limit && !(gap === breaks.colon && !ahead) && !(gap === breaks.dash && !ahead)) return null
    if (gap === breaks.comma && ahead && beginsClause(reading, at)) return null
    // What comes after a colon explains; only a colon right behind the cue introduces what it bears on.
    if (gap === breaks.colon && ahead && use === 'event' && at !== start + 1) return null
  }
  // "… were none and he was not known to police": a turn may lie half in the cue that it cuts off.
  // "It was looked at by those who knew her, and …": a finding is on all that comes before it.
  if (reach === 'verdict' && bearing === 'absent') return end - start - 1
  return turnsBetween(reading, start, ahead ? end : cue.last + 1) || concedes(reading, start, end)
    ? null
    : end - start - 1
}

const tells: ReadonlySet<TermUse> = new Set(['condition', 'event', 'deed', 'step', 'subject', 'absent', 'cleared'])

/** "An allegation was made. It was not borne out.": a verdict in a sentence that tells of nothing else is on the two before. */
function onBefore(reading: Reading, cue: Found<CueEntry>, term: Found<TermEntry>): number | null {
  const own = reading.sentenceOf[cue.first] as number
  if (own > (reading.sentenceOf[term.first] as number) + 2) return null
  return tellsOfOther(reading, own, term) ? null : cue.first - term.last - 1
}

/** "Mother was beaten. The report of neglect was unfounded": what ends in a sentence of another factor does not clear an event. */
export function clearsOther(reading: Reading, term: Found<TermEntry>): boolean {
  const { sentenceOf, sentences, terms } = reading
  const [own, end] = [sentenceOf[term.first] as number, sentenceOf[term.last] as number]
  if (own === end || !tellsOfOther(reading, end, term)) return false
  const { first } = sentences[own] as Sentence
  for (let index = indexFrom(terms, Math.max(first, term.first - farthest)); index < terms.length; index++) {
    const one = terms[index] as Found<TermEntry>
    if (one.first > term.first) return false
    if (one.entry.topic === term.entry.topic && one.entry.group.use === 'event') return true
  }
  return false
}

/** A sentence tells of another factor than a term's. */
function tellsOfOther({ sentences, terms }: Reading, sentence: number, { entry }: Found<TermEntry>): boolean {
  const { first, last } = sentences[sentence] as Sentence
  for (let index = indexFrom(terms, first); index < terms.length; index++) {
    const other = terms[index] as Found<TermEntry>
    if (other.first > last || other.first > first + farthest) return false
    if (other.entry.topic !== entry.topic && other.entry.kind === 'risk-factor' && tells.has(other.entry.group.use))
      return true
  }
  return false
}

/** Neither set off from what is before it nor the end of its clause. */
const runsOn = ({ tokens }: Reading, cue: Found<CueEntry>): boolean =>
  tokens.before[cue.first] === breaks.none && !closes(tokens, cue)

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

/** A negation in the term's words or at most a few before them. */
export function hasNot(reading: Reading, { first, last }: Found<TermEntry>): boolean {
  for (let at = Math.max(0, first - reaches.near); at <= last; at++) {
    if (negations.has(reading.tokens.words[at]?.text ?? '')) return true
  }
  return false
}

/** The words found say that something is not. */
export function holdsNot({ tokens }: Reading, { first, last }: Found<TermEntry>): boolean {
  for (let at = first; at <= last; at++) {
    if (notKnownOrNot.has(tokens.words[at]?.text ?? '')) return true
  }
  return false
}

/** "Not taken up", "without a meal": the negation is the observation's own, and nobody negates twice. */
const beginsWithNot = (reading: Reading, term: Found<TermEntry>): boolean =>
  negations.has(reading.tokens.words[term.first]?.text ?? '')

/**
 * A cue that shares words with a term reaches it when it sticks out ("no history of depression"), or when it fills a gap of
 * the term ("the children were not subject to") that has no "no" of its own.
 */
const overlap = (cue: Found<CueEntry>, term: Found<TermEntry>): number | null =>
  cue.first < term.first ||
  cue.last > term.last ||
  term.entry.group.use === 'subject' ||
  (cue.first > term.first && cue.entry.group.bearing === 'absent' && !ownNegation.test(term.entry.phrase))
    ? 0
    : null

export const ownNegation = new RegExp(`\\b${either(negationsInPhrases)}\\b`)

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
  tokens.words[first]?.text === 'but' && tokens.words[last + 1]?.text === 'that'

/** "Whether the girl, who lives with her father, was known": a relative clause between commas turns nothing. */
function inBrackets({ tokens }: Reading, turn: Found<SignEntry>, end: number): boolean {
  if (tokens.words[turn.first]?.text !== 'who') return false
  for (let at = turn.last + 1; at <= end; at++) {
    const gap = tokens.before[at] as number
    if (gap === breaks.comma) return true
    if (gap > breaks.comma) return false
  }
  return false
}

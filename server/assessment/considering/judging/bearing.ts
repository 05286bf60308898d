/**
 * Which cue bears on a term, of those in its sentence and of verdicts behind it. As ConText has it: a cue (modifier) looks one
 * way (direction) as far as its scope goes, and some terms are not touched by some cues. The nearest that reaches the term wins.
 */
import type { CueEntry, TermEntry } from '../lexicon/entries.ts'
import { breaks } from '../phrases/tokens.ts'
import { type Found, indexFrom } from '../reading/found.ts'
import { closes, type Reading } from '../reading/reading.ts'
import { beginsWithNot, isNegative } from './own-negation.ts'
import { farthest, isAhead, isInScope, wordsBetween } from './scope.ts'
import { isOnBefore } from './verdict.ts'

/** A bare "no" further than this before a whole observation is not of it. */
export const bareReach = 12

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
  if (!bears(reading, cue, term)) return Number.POSITIVE_INFINITY
  const distance = shareWords(cue, term) ? 0 : wordsBetween(cue, term)
  const { bearing, direction, reach } = cue.entry.group
  if (bearing === 'present' && reach !== 'list') return distance + 100
  // The family's answer to a question outranks the question.
  return bearing === 'denied' && direction === 'backward' ? distance - 50 : distance
}

/** A cue reaches a term: what each question below asks is one rule. */
function bears(reading: Reading, cue: Found<CueEntry>, term: Found<TermEntry>): boolean {
  const { bearing, reach } = cue.entry.group
  if (bearing === 'generic' || reach === 'label') return false
  if (reading.sentenceOf[cue.first] !== reading.sentenceOf[term.first])
    return reach === 'verdict' && isOnBefore(reading, cue, term)
  if (!looksAt(cue, term) || isNegatedAlready(reading, cue, term)) return false
  if (shareWords(cue, term)) return changesWhatItShares(cue, term)
  if (isWholeAgainst(cue, term) || isStepTaken(cue, term) || opensAnother(reading, cue, term)) return false
  return isInScope(reading, cue, term)
}

/** Direction: a cue before the term looks forward, one behind it back. One that runs round it ("results for … are due") does both. */
function looksAt(cue: Found<CueEntry>, term: Found<TermEntry>): boolean {
  const { direction } = cue.entry.group
  return isAround(cue, term) || direction !== (isAhead(cue, term) ? 'backward' : 'forward')
}

const isAround = (cue: Found<CueEntry>, term: Found<TermEntry>): boolean =>
  cue.first < term.first && cue.last > term.last

const shareWords = (cue: Found<CueEntry>, term: Found<TermEntry>): boolean =>
  cue.last >= term.first && cue.first <= term.last

/** "Not taken up" is not undone by another "not". */
const isNegatedAlready = (reading: Reading, { entry }: Found<CueEntry>, term: Found<TermEntry>): boolean =>
  entry.group.bearing === 'absent' && term.entry.group.use !== 'subject' && beginsWithNot(reading, term)

/** A cue that shares words with a term; whole observations bear only one that runs round them, and leaves them open. */
function changesWhatItShares(cue: Found<CueEntry>, term: Found<TermEntry>): boolean {
  const { bearing } = cue.entry.group
  const { use } = term.entry.group
  if (use === 'subject') return true
  if (use === 'condition' || use === 'step') return sticksOut(cue, term) || fillsGap(cue, term)
  return isAround(cue, term) && (bearing === 'unknown' || bearing === 'denied')
}

/** "No history of depression". */
const sticksOut = (cue: Found<CueEntry>, term: Found<TermEntry>): boolean =>
  cue.first < term.first || cue.last > term.last

/** "The children were not subject to": the cue fills a gap of a term that has no "no" of its own. */
const fillsGap = (cue: Found<CueEntry>, term: Found<TermEntry>): boolean =>
  cue.first > term.first && cue.entry.group.bearing === 'absent' && !isNegative(term)

/** A whole observation is not undone by what comes after it, unless it never happened, nor by a "not" some way before it. */
function isWholeAgainst(cue: Found<CueEntry>, term: Found<TermEntry>): boolean {
  const { use } = term.entry.group
  if (use !== 'event' && use !== 'deed') return false
  const { answers, bearing, reach } = cue.entry.group
  if (!isAhead(cue, term)) return reach !== 'sentence' && reach !== 'verdict'
  return bearing === 'absent' && (reach === 'near' || (!answers && term.first - cue.last > bareReach))
}

/** A step that services took was taken, whatever it found and whatever is not known of it. */
const isStepTaken = (cue: Found<CueEntry>, term: Found<TermEntry>): boolean =>
  term.entry.group.use === 'step' && !isAhead(cue, term) && cue.entry.group.bearing !== 'present'

/** "Neglect: none" answers; "fractures and no …" begins another matter: the cue is neither set off nor the end of its clause. */
function opensAnother({ tokens }: Reading, cue: Found<CueEntry>, term: Found<TermEntry>): boolean {
  const { answers, reach } = cue.entry.group
  if (isAhead(cue, term) || reach !== 'close' || !answers) return false
  return tokens.before[cue.first] === breaks.none && !closes(tokens, cue)
}

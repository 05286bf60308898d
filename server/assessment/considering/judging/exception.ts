/** What is excepted from a negation is there: "no violence beyond two assaults". */
import type { TermUse } from '../../../guidance/language/types.ts'
import { occurrences } from '../../../guidance/language/words/occurrences.ts'
import type { CueEntry, TermEntry } from '../lexicon/entries.ts'
import { type Found, indexFrom } from '../reading/found.ts'
import type { Reading } from '../reading/reading.ts'
import type { Sentence } from '../reading/sentences.ts'

/** An exception behind the term follows it within so many words. */
const exceptionReach = 6
/** Before an exception that opens a sentence there may stand a number ("2.14"). */
const openingReach = 1

/** What was never there is, but for the exception; what is not known may still be unknown behind "apart from his own account". */
export const excepted = (reading: Reading, cue: Found<CueEntry>, term: Found<TermEntry>): boolean =>
  (cue.entry.group.bearing === 'absent' && exceptedBehind(reading, cue, term)) || exceptedBefore(reading, cue, term)

/** "No violence beyond two assaults", "drink was not an issue, other than at weekends". */
function exceptedBehind(reading: Reading, cue: Found<CueEntry>, term: Found<TermEntry>): boolean {
  const after = Math.max(cue.last, term.last)
  const turn = reading.turns[indexFrom(reading.turns, after + 1)]
  if (turn?.entry.is !== 'exception' || turn.first > after + exceptionReach) return false
  if (reading.sentenceOf[turn.first] !== reading.sentenceOf[term.first]) return false
  return cue.first > term.first || !namesOther(reading, term.entry.topic, cue.last, term.first)
}

/** A label answered so: "Domestic abuse: apart from two call-outs, there was no record", "none known other than the assault in May". */
export function exceptedFromAnswer(reading: Reading, cue: Found<CueEntry>, start: number, topic: string): boolean {
  const { sentences, sentenceOf, turns } = reading
  const opening = turns[indexFrom(turns, start)]
  if (opening?.entry.is === 'exception' && opening.first <= start + openingReach && opening.last < cue.first)
    return happened(reading, opening.last + 1, cue.first) && !namesOther(reading, topic, opening.last + 1, cue.first)
  const turn = turns[indexFrom(turns, cue.last + 1)]
  if (turn?.entry.is !== 'exception' || turn.first > cue.last + exceptionReach) return false
  if (sentenceOf[turn.first] !== sentenceOf[cue.last]) return false
  const end = (sentences[sentenceOf[turn.first] as number] as Sentence).last + 1
  return happened(reading, turn.last + 1, end) && !namesOther(reading, topic, cue.last, end)
}

/** "Apart from one call-out in 2019, there was no record of domestic abuse": something that happened, and nothing of another topic. */
function exceptedBefore(reading: Reading, cue: Found<CueEntry>, term: Found<TermEntry>): boolean {
  if (cue.first > term.first) return false
  const { first } = reading.sentences[reading.sentenceOf[term.first] as number] as Sentence
  const turn = reading.turns[indexFrom(reading.turns, first)]
  if (turn?.entry.is !== 'exception' || turn.first > first + openingReach || turn.last >= cue.first) return false
  return (
    happened(reading, turn.last + 1, cue.first) && !namesOther(reading, term.entry.topic, turn.last + 1, term.first)
  )
}

function happened({ tokens }: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (occurrences.has(tokens.words[at]?.text ?? '')) return true
  return false
}

/** A list names other risk factors as well: the exception may be to any of them. */
function namesOther({ terms }: Reading, topic: string, from: number, to: number): boolean {
  for (let index = indexFrom(terms, from); index < terms.length; index++) {
    const { entry, first } = terms[index] as Found<TermEntry>
    if (first >= to) return false
    if (entry.topic !== topic && entry.kind === 'risk-factor' && isFactor(entry.group.use)) return true
  }
  return false
}

const isFactor = (use: TermUse): boolean => use === 'condition' || use === 'event'

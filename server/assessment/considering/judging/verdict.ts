/** Verdicts: what a sentence finds that tells of nothing else is on the sentences before it. */
import type { TermUse } from '../../../guidance/language/types.ts'
import type { CueEntry, TermEntry } from '../lexicon/entries.ts'
import { type Found, indexFrom } from '../reading/found.ts'
import type { Reading } from '../reading/reading.ts'
import type { Sentence } from '../reading/sentences.ts'
import { farthest } from './scope.ts'

/** "An allegation was made. It was not borne out.": the verdict is on the two sentences before its own. */
export function isOnBefore(reading: Reading, verdict: Found<CueEntry>, term: Found<TermEntry>): boolean {
  const own = reading.sentenceOf[verdict.first] as number
  const before = reading.sentenceOf[term.first] as number
  return own > before && own <= before + 2 && !tellsOfOther(reading, own, term)
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

const tells: ReadonlySet<TermUse> = new Set(['condition', 'event', 'deed', 'step', 'subject', 'absent', 'cleared'])

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

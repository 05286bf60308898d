/** Labels that are hardly more than a cue ("**Ruled out:** …"), and what they make of all that stands behind them. */
import type { CueEntry, TermEntry } from '../lexicon/entries.ts'
import type { Found } from '../reading/found.ts'
import type { Reading } from '../reading/reading.ts'
import type { Judgement } from './judge.ts'

/**
 * "| Still to be confirmed | toxicology; siblings' history |", "**Ruled out:** …": a label that is hardly more than a cue. One
 * of no case ("| Action 3 | Audit … |") must be the whole label, and what stands under it of nobody in particular.
 */
export function labelCue({ cues, sentences, sentenceOf }: Reading, label: number): Found<CueEntry> | undefined {
  if (label === 0) return undefined
  return cues.slice(0, mostAtStart).find(({ entry: { group }, first, last }) => {
    if (!group.answers || first > 1 || last >= label || last < label - 2) return false
    if (group.bearing !== 'generic') return true
    return first === 0 && last === label - 1 && sentences[sentenceOf[label] ?? 0]?.particular === false
  })
}

/** So many cues are looked at: more hardly begin with the same words. */
const mostAtStart = 4

/** What a label's cue makes of a factor that nothing nearer bears on. */
export function underLabelCue(
  cue: Found<CueEntry> | undefined,
  term: Found<TermEntry>,
  own: Judgement | null,
): Judgement | null {
  const { use } = term.entry.group
  if (cue === undefined || own === null) return own
  if (cue.entry.group.bearing === 'generic') return { ...own, assertion: 'generic', cue: cue.entry.phrase }
  if (own.cue !== null || term.entry.kind !== 'risk-factor') return own
  if (use !== 'subject' && use !== 'condition') return own
  return { ...own, assertion: cue.entry.group.bearing, cue: cue.entry.phrase }
}

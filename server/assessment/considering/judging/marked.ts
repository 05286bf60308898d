/** A name that is marked: "| Neglect | | X |", "- [x] Neglect". */
import { either } from '../../../guidance/language/word-lists.ts'
import { formsOfTasks, tasks } from '../../../guidance/language/words/forms.ts'
import type { Marked } from '../../../review/types.ts'
import { reasons } from '../deciders.ts'
import type { CueEntry, TermEntry } from '../lexicon/entries.ts'
import type { Found } from '../reading/found.ts'
import type { Reading } from '../reading/reading.ts'
import type { Sentence } from '../reading/sentences.ts'
import { type Judgement, judge } from './judge.ts'
import { ownerNamed } from './label-owner.ts'
import { isWholeObservation, mostBeside, signMissing } from './labelled.ts'
import type { Answer } from './labels.ts'
import { nameOnly, namesFactor } from './name-only.ts'
import { wrongPerson } from './whose-topic.ts'

/**
 * What the mark says, unless it stands before a statement ("- [x] No concerns"), which says it itself.
 * @param isItem there is no label: the mark stands before all of it
 */
export function underMark(
  reading: Reading,
  term: Found<TermEntry>,
  label: number,
  marked: Marked,
  isItem: boolean,
): Judgement | null {
  const { group, kind } = term.entry
  const own = judge(reading, term)
  // "- [x] Collected by a man in his thirties" names no factor.
  const besides = label - (term.last - term.first + 1)
  // "| Attends school regularly | | X |": see `labelled.ts`.
  if (!isItem && group.use === 'absent' && besides <= mostBeside && marked !== 'yes')
    return { ...(marked === 'unknown' ? markSays.unknown : signMissing), subject: null }
  const isAsked = namesFactor.has(group.use) || (!isItem && isWholeObservation(term) && besides <= mostBeside)
  if (kind !== 'risk-factor' || !isAsked || (own !== null && own.cue !== null)) return own
  if (isItem && isTask(reading)) return { assertion: 'generic', cue: reasons.task, subject: null }
  if (isItem && (besides > mostBesides || reading.cues.some(isStatement))) return own
  const subject = ownerNamed(reading, term, label)
  const opening = reading.sentences[0] as Sentence
  const wrong = wrongPerson(term, subject, opening) ?? nameOnly(reading, term, opening)
  return wrong === null ? { ...markSays[marked], subject } : { assertion: 'generic', subject, cue: wrong }
}

/** "- [x] Consider domestic abuse": something to do, and done. */
const isTask = ({ tokens }: Reading): boolean => task.test(tokens.words[0]?.text ?? '')

const task = new RegExp(`^${either(tasks)}${either(formsOfTasks)}?$`)

const isStatement = ({ entry: { group } }: Found<CueEntry>): boolean => group.bearing !== 'present'

/** So many words may stand beside a name: "… between the parents". */
const mostBesides = 3

const markSays = {
  yes: { assertion: 'present', cue: reasons.markedYes },
  no: { assertion: 'absent', cue: reasons.markedNo },
  unknown: { assertion: 'unknown', cue: reasons.markedUnknown },
} as const satisfies Record<Marked, Answer>

/** Whether a factor is of whom its topic is about (the experiencer): a baby's, a parent's, a child's. */
import { type Reason, somebodyElse } from '../deciders.ts'
import type { TermEntry } from '../lexicon/entries.ts'
import type { Found } from '../reading/found.ts'
import type { Reading } from '../reading/reading.ts'
import type { Sentence } from '../reading/sentences.ts'
import { type Bearer, isGrown } from '../reading/whose.ts'

/** Why a risk factor is not about whom its topic is about, or null when it may be. @param subject whose it is */
export function notTheirs(
  reading: Reading,
  term: Found<TermEntry>,
  subject: Bearer | null,
  sentence: Sentence,
): Reason | null {
  if (lacksBaby(reading, term) && isAnother(subject)) return somebodyElse.noBaby
  const { whose } = term.entry.group
  if (whose === 'older' && (subject === null || subject === 'someone') && tellsOfBaby(reading))
    return somebodyElse.ofBabies
  return wrongPerson(term, subject, sentence)
}

/** It must be a baby's, and the passage tells of none. */
export const lacksBaby = (reading: Reading, { entry: { group } }: Found<TermEntry>): boolean =>
  group.whose === 'baby' && !babyMeant(reading, group.alone)

/** A passage speaks of a baby, or, where it need not, at least neither it nor its review of an older child only. */
const babyMeant = (reading: Reading, alone: boolean | undefined): boolean =>
  reading.baby || (alone !== false && !reading.older && !reading.ofOlder)

/** Where only the review tells that there is a baby, a bruise may be a grown-up's; what both parents tell of is hardly theirs. */
const isAnother = (subject: Bearer | null): boolean =>
  subject === 'mother' || subject === 'father' || subject === 'other'

/** A passage that speaks of a baby, and of no child who has a mind of his own to lose. */
const tellsOfBaby = (reading: Reading): boolean =>
  !reading.older && reading.people.some(({ entry: { group } }) => group.infant || group.maternity)

/** Why the term is not about the person its topic is about, or null when it may be. */
export function wrongPerson(term: Found<TermEntry>, subject: Bearer | null, sentence: Sentence): Reason | null {
  const { group, pastCounts } = term.entry
  if (sentence.longAgo && !pastCounts && subject !== 'child' && group.whose !== 'baby') return somebodyElse.early
  if (group.whose === 'parent' && subject === 'other') return somebodyElse.relative
  if (isGrown(group) && (subject === 'child' || (subject === 'someone' && !group.alone))) return somebodyElse.child
  if (
    (group.whose === 'child' || group.whose === 'older' || group.whose === 'cared-for') &&
    (subject === 'mother' ||
      subject === 'father' ||
      subject === 'parent' ||
      (subject === 'other' && group.whose !== 'child'))
  )
    return somebodyElse.parent
  if (!group.alone && group.whose !== 'baby' && subject === null) return somebodyElse.nobody
  return null
}

/**
 * A child is named in the sentence; or in the one before, where this one names nobody else; or is told of by who belongs to it
 * ("her mother's empties"). What a grown-up went through as a child is not the child's.
 */
export function namesChild(
  { grown, sentences, sentenceOf }: Reading,
  { adult, child, elder, first, longAgo }: Sentence,
): boolean {
  if (child || longAgo || grown) return child
  return elder || (!adult && sentences[(sentenceOf[first] as number) - 1]?.child === true)
}

/** Who speaks: which verbs of a passage carry the word of the family. */
import { articles } from '../../../guidance/language/words/determiners.ts'
import { beforeHearers } from '../../../guidance/language/words/joints.ts'
import { speakers } from '../../../guidance/language/words/pronouns.ts'
import { saidInNotes } from '../../../guidance/language/words/speaking.ts'
import type { CueEntry, PersonEntry, SignEntry } from '../lexicon/entries.ts'
import type { Knowledge } from '../phrases/matcher.ts'
import { breaks, type Tokens } from '../phrases/tokens.ts'
import type { Found } from './found.ts'

/** What tells that the family speaks: a verb, or who it is. */
export type SpeechSign = Pick<SignEntry | PersonEntry, 'phrase'>

/**
 * Verbs whose speaker is of the family: the last person named or meant before the verb in its sentence. "Mother told the
 * midwife" is the family's word; "Mother told us that the midwife said" is not any more from "said" on.
 */
export function familySpeech(
  tokens: Tokens<Knowledge>,
  speech: readonly Found<SignEntry>[],
  people: readonly Found<PersonEntry>[],
  steering: readonly Found<CueEntry | SignEntry>[],
): Found<SignEntry>[] {
  const passive = steering.filter((one) => one.entry.is === 'pseudo')
  let person = 0
  let mask = 0
  return speech.filter((one) => {
    while (mask < passive.length && (passive[mask] as Found<SignEntry>).last < one.first) mask++
    const masked = passive[mask]
    if (masked !== undefined && masked.first < one.first && masked.last >= one.last) return false
    if (one.entry.is === 'says') return true
    while (person < people.length && (people[person] as Found<PersonEntry>).last < one.first) person++
    const speaker = speakerBefore(tokens, people, person)
    if (isNote(tokens, one.first)) return true
    if (sheOrHeSpeaks(tokens, one.first, speaker === undefined ? -1 : speaker.last)) return true
    return speaker !== undefined && one.first - speaker.last <= 12 && speaker.entry.group.role !== 'professional'
  })
}

/** "Each parent, seen on the ward, said": who is asked by, seen at or told to does not speak. */
function speakerBefore(
  { words }: Tokens<Knowledge>,
  people: readonly Found<PersonEntry>[],
  next: number,
): Found<PersonEntry> | undefined {
  let at = next - 1
  for (; at > 0 && at > next - 4; at--) {
    const { entry, first } = people[at] as Found<PersonEntry>
    if (entry.group.role !== 'professional') break
    const [before, further] = [words[first - 1]?.text ?? '', words[first - 2]?.text ?? '']
    if (!beforeHearers.has(before) && !(articles.has(before) && beforeHearers.has(further))) break
  }
  return people[at]
}

/** "Told officers that …", "| Says no one hit her |": a note leaves out the one who is meant. */
const isNote = ({ words, before }: Tokens<Knowledge>, verb: number): boolean =>
  (before[verb] as number) >= breaks.semicolon && saidInNotes.has(words[verb]?.text ?? '')

/** "She said": in a review that is hardly ever a practitioner. */
function sheOrHeSpeaks(tokens: Tokens<Knowledge>, verb: number, named: number): boolean {
  for (let at = verb - 1; at > named && at >= verb - 10; at--) {
    if ((tokens.before[at + 1] as number) >= breaks.sentence) return false
    if (speakers.has(tokens.words[at]?.text ?? '')) return true
  }
  return false
}

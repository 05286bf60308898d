/** How one term stands: the nearest cue that reaches it, whose word it is, and whose factor. */
import type { TermUse } from '../../../guidance/language/types.ts'
import { beginAnother } from '../../../guidance/language/words/determiners.ts'
import { negations, neverWords } from '../../../guidance/language/words/negations.ts'
import { questionVerbs, questionWords } from '../../../guidance/language/words/questions.ts'
import { attended } from '../../../guidance/language/words/services.ts'
import { answering, telling } from '../../../guidance/language/words/speaking.ts'
import type { Assertion } from '../../types.ts'
import { type Decider, type Reason, reasons, somebodyElse } from '../deciders.ts'
import type { CueEntry, SignEntry, TermEntry } from '../lexicon/entries.ts'
import { breaks, isQuestion } from '../phrases/tokens.ts'
import { type Found, indexFrom } from '../reading/found.ts'
import { quotedAnswer } from '../reading/quotation.ts'
import type { Reading } from '../reading/reading.ts'
import type { Sentence } from '../reading/sentences.ts'
import type { SpeechSign } from '../reading/speech.ts'
import { type Bearer, isGrown, whose } from '../reading/whose.ts'
import { bareReach, nearestCue } from './bearing.ts'
import { familyWord } from './family-word.ts'
import { hasNot, isNegative } from './own-negation.ts'
import { farthest, reaches } from './scope.ts'
import { clearsOther } from './verdict.ts'

export interface Judgement {
  readonly assertion: Assertion
  readonly subject: Bearer | null
  readonly cue: Decider | null
}

/** Judges a term where it stands; null when its words say nothing here. */
export function judge(reading: Reading, term: Found<TermEntry>): Judgement | null {
  const { group } = term.entry
  const { use } = group
  const sentence = reading.sentences[reading.sentenceOf[term.first] as number] as Sentence
  if (use === 'label') return null
  if (use === 'generic' || use === 'elsewhere')
    return { assertion: 'generic', subject: null, cue: sentence.generic?.entry.phrase ?? null }
  if (sentence.generic !== undefined) return { assertion: 'generic', subject: null, cue: sentence.generic.entry.phrase }
  if (term.entry.kind !== 'risk-factor') return theme(reading, term, sentence)
  const named = group.whose !== 'baby' || babyMeant(reading, group.alone)
  if (!named && !reading.ofBabies) return { assertion: 'generic', subject: null, cue: somebodyElse.noBaby }
  const subject = whose(reading, term.first, term.last, group)
  if (!named && isAnother(subject)) return { assertion: 'generic', subject, cue: somebodyElse.noBaby }
  if (group.whose === 'older' && (subject === null || subject === 'someone') && ofBabies(reading))
    return { assertion: 'generic', subject, cue: somebodyElse.ofBabies }
  const wrong = wrongPerson(term, subject, sentence)
  if (wrong !== null) return { assertion: 'generic', subject, cue: wrong }
  const head = nameOnly(reading, term, sentence)
  if (head !== null) return { assertion: 'generic', subject, cue: head }
  const stand = standing(reading, term, familyWord(reading, term.first, sentence))
  if (stand === null) return null
  if (asks(reading, sentence)) return { assertion: 'unknown', cue: reasons.question, subject }
  if (stand.assertion !== 'denied') return { ...stand, subject }
  if (borneOut(reading, term)) return { assertion: 'absent', cue: stand.cue, subject }
  const against = contradiction(reading, term)
  if (against === undefined) return { ...stand, subject }
  // An account that is not believed counts no more; what was denied does.
  const told = use === 'denied' || use === 'excuse'
  return { assertion: told ? 'generic' : 'present', cue: against.entry.phrase, subject }
}

/** "Was it neglect, or poverty?": a question that yes or no would answer. */
const asks = ({ tokens }: Reading, { first, last }: Sentence): boolean =>
  questionVerbs.has(tokens.words[first]?.text ?? '') && isQuestion(tokens, last)

/** What was denied and then checked: "…, and the records of three authorities confirm this", or so in the next sentence. */
function borneOut({ borneOut, sentenceOf }: Reading, term: Found<TermEntry>): boolean {
  const one = borneOut[indexFrom(borneOut, term.last + 1)]
  return one !== undefined && (sentenceOf[one.first] as number) - (sentenceOf[term.first] as number) <= 1
}

/** What was denied and then belied: "… The youth workers did not believe him", in the sentence or in the next. */
function contradiction(reading: Reading, term: Found<TermEntry>): Found<SignEntry> | undefined {
  const { contradicted, sentenceOf, tokens } = reading
  const one = contradicted[indexFrom(contradicted, term.last + 1)]
  if (one === undefined || (sentenceOf[one.first] as number) - (sentenceOf[term.first] as number) > 1) return undefined
  for (let at = Math.max(term.last + 1, one.first - reaches.near); at < one.first; at++) {
    if (sentenceOf[at] === sentenceOf[one.first] && negations.has(tokens.words[at]?.text ?? '')) return undefined
  }
  return one
}

/** A theme is there unless it must be about a child and its sentence is about a grown-up only. */
function theme(reading: Reading, term: Found<TermEntry>, sentence: Sentence): Judgement {
  const present: Judgement = { assertion: 'present', subject: null, cue: null }
  if ((term.entry.group.whose ?? 'any') === 'any' || namesChild(reading, sentence)) return present
  const subject = whose(reading, term.first, term.last, term.entry.group)
  const wrong = wrongPerson(term, subject, sentence)
  return wrong === null ? present : { assertion: 'generic', subject, cue: wrong }
}

/**
 * A child is named in the sentence; or in the one before, where this one names nobody else; or is told of by who belongs to it
 * ("her mother's empties"). What a grown-up went through as a child is not the child's.
 */
function namesChild(
  { grown, sentences, sentenceOf }: Reading,
  { adult, child, elder, first, longAgo }: Sentence,
): boolean {
  if (child || longAgo || grown) return child
  return elder || (!adult && sentences[(sentenceOf[first] as number) - 1]?.child === true)
}

/** A passage speaks of a baby, or, where it need not, at least not of an older child. */
const babyMeant = (reading: Reading, alone: boolean | undefined): boolean =>
  reading.baby || (alone !== false && !reading.older)

/** Where only the review tells that there is a baby, a bruise may be a grown-up's; what both parents tell of is hardly theirs. */
const isAnother = (subject: Bearer | null): boolean =>
  subject === 'mother' || subject === 'father' || subject === 'other'

/** A passage that speaks of a baby, and of no child who has a mind of his own to lose. */
const ofBabies = (reading: Reading): boolean =>
  !reading.older && reading.people.some(({ entry: { group } }) => group.infant || group.maternity)

type Stand = { readonly assertion: Assertion; readonly cue: Decider | null }

function standing(reading: Reading, term: Found<TermEntry>, reported: Found<SpeechSign> | undefined): Stand | null {
  const { use } = term.entry.group
  if (use === 'denied' || use === 'excuse')
    return reported === undefined ? null : { assertion: 'denied', cue: reported.entry.phrase }
  if (use === 'unknown' || use === 'open') return answered(reading, term) ?? { assertion: 'unknown', cue: null }
  if (use === 'cleared' && clearsOther(reading, term)) return null
  if (use === 'cleared') return { assertion: reported === undefined ? 'absent' : 'denied', cue: null }
  const cue = nearestCue(reading, term)
  if (use === 'absent') return absentSign(reading, term, cue, reported ?? quotedAnswer(reading, term.last))
  if (use === 'deed') return deed(cue, reported !== undefined && hasNot(reading, term))
  const lifted = cue === undefined || cue.entry.group.bearing === 'present'
  if (reported !== undefined && lifted && neverSaid(reading, reported, term))
    return { assertion: 'denied', cue: reported.entry.phrase }
  if (cue === undefined)
    return use === 'subject' ? { assertion: 'generic', cue: null } : { assertion: 'present', cue: null }
  const { bearing } = cue.entry.group
  if (bearing === 'absent' && excepted(reading, cue, term)) return { assertion: 'present', cue: reasons.exception }
  const told = reported ?? (bearing === 'absent' ? quotedAnswer(reading, cue.first) : undefined)
  const word = cue.entry.group.reach === 'verdict' ? wordBetween(reading, term, cue) : told
  if (bearing === 'absent' && word !== undefined) return { assertion: 'denied', cue: word.entry.phrase }
  return { assertion: bearing, cue: cue.entry.phrase }
}

/** "She said that he had never raised a hand": what the family says never was. */
function neverSaid({ tokens }: Reading, said: Found<SpeechSign>, term: Found<TermEntry>): boolean {
  for (let at = Math.max(said.last + 1, term.first - bareReach); at <= term.last; at++) {
    const [word, before] = [tokens.words[at]?.text ?? '', tokens.words[at - 1]?.text ?? '']
    if ((neverWords.has(word) && !telling.has(before)) || (word === 'one' && before === 'no')) return true
  }
  return false
}

/** "Asked whether anybody had hurt her, she said no": what was asked is answered after it. */
function answered(reading: Reading, term: Found<TermEntry>): Stand | null {
  const { cues, sentenceOf, sentences, tokens } = reading
  const opening = tokens.words[term.first]?.text ?? ''
  if (opening !== 'whether' && opening !== 'if' && !questionWords.has(opening)) return null
  const { first, last } = sentences[sentenceOf[term.first] as number] as Sentence
  for (let index = indexFrom(cues, Math.max(first, term.first - farthest)); index < cues.length; index++) {
    const cue = cues[index] as Found<CueEntry>
    if (cue.first > last || cue.first > term.last + farthest) return null
    const { bearing, direction, reach } = cue.entry.group
    const around = cue.first < term.first
    if (cue.last <= term.last || (around ? bearing !== 'denied' : direction === 'forward')) continue
    if (bearing !== 'denied' && (bearing !== 'absent' || reach !== 'verdict')) continue
    const word = bearing === 'absent' ? wordBetween(reading, term, cue) : undefined
    const checked = bearing === 'denied' && practitionerAnswers(reading, term.first, cue.last)
    return { assertion: checked ? 'absent' : word === undefined ? bearing : 'denied', cue: cue.entry.phrase }
  }
  return null
}

/** "Asked whether they were hungry, every agency said that they were not": who answers is no relative. */
function practitionerAnswers({ people, tokens }: Reading, start: number, end: number): boolean {
  const speaker = people[indexFrom(people, end) - 1]
  if (speaker === undefined || speaker.first <= start || speaker.entry.group.role !== 'professional') return false
  return answering.has(tokens.words[speaker.last + 1]?.text ?? '')
}

/** Whose verdict it is: "her claim was found to be untrue" is a finding, "asked about it, she said that it was untrue" her word. */
function wordBetween(reading: Reading, term: Found<TermEntry>, cue: Found<CueEntry>): Found<SpeechSign> | undefined {
  const word = familyWord(reading, cue.first, reading.sentences[reading.sentenceOf[cue.first] as number] as Sentence)
  return word !== undefined && word.first > term.last ? word : undefined
}

/** A person is told of by "nobody met Father" as by "Father came"; not by "Mother said that he never hit her". */
function deed(cue: Found<CueEntry> | undefined, waved: boolean): Stand {
  if (cue?.entry.group.bearing === 'unknown') return { assertion: 'unknown', cue: cue.entry.phrase }
  if (waved || cue?.entry.group.bearing === 'denied')
    return { assertion: 'generic', cue: cue?.entry.phrase ?? somebodyElse.denier }
  return { assertion: 'present', cue: null }
}

/**
 * "No violence beyond two assaults", "drink was not an issue, other than at weekends": there was some. A list is left alone:
 * the exception may be to any of it.
 */
function excepted(reading: Reading, cue: Found<CueEntry>, term: Found<TermEntry>): boolean {
  const after = Math.max(cue.last, term.last)
  const turn = reading.turns[indexFrom(reading.turns, after + 1)]
  if (turn?.entry.is !== 'exception' || turn.first > after + 6) return false
  if (reading.sentenceOf[turn.first] !== reading.sentenceOf[term.first]) return false
  if (cue.first > term.first) return true
  for (let index = indexFrom(reading.terms, cue.last); index < reading.terms.length; index++) {
    const { entry, first } = reading.terms[index] as Found<TermEntry>
    if (first >= term.first) break
    if (entry.topic !== term.entry.topic && entry.kind === 'risk-factor' && isFactor(entry.group.use)) return false
  }
  return true
}

const isFactor = (use: TermUse): boolean => use === 'condition' || use === 'event'

/** "Well fed" in a record is absence; in the family's mouth a denial; "whether well fed" is open; "no food in the house" is neither. */
function absentSign(
  reading: Reading,
  term: Found<TermEntry>,
  cue: Found<CueEntry> | undefined,
  reported: Found<SpeechSign> | undefined,
): Stand | null {
  // "No food in the house" is told of by a phrase of its own.
  const { before, words } = reading.tokens
  if (words[term.first - 1]?.text === 'no' && before[term.first] === breaks.none) return null
  const { bearing, direction, reach } = cue?.entry.group ?? {}
  if (bearing === 'unknown') return { assertion: 'unknown', cue: cue?.entry.phrase ?? null }
  if (bearing === 'denied' || reported !== undefined) {
    return { assertion: 'denied', cue: (reported ?? cue)?.entry.phrase ?? null }
  }
  const tight = direction === 'forward' && (reach === 'close' || reach === 'near')
  if (bearing === 'absent' && tight && !isNegative(term)) {
    return { assertion: 'present', cue: cue?.entry.phrase ?? null }
  }
  return { assertion: 'absent', cue: null }
}

/** How a factor may be named, so that what stands about the name says how it stands. */
export const namesFactor: ReadonlySet<TermUse> = new Set(['label', 'subject', 'condition', 'step'])

/** "domestic abuse strategy", "alcohol awareness training": the topic's word is part of a name. */
export function nameOnly(reading: Reading, term: Found<TermEntry>, sentence: Sentence): string | null {
  const { use } = term.entry.group
  const whole = use === 'event' || use === 'deed'
  if (whole ? sentence.particular : !namesFactor.has(use)) return null
  for (let at = term.last + 1; at <= term.last + 2 && at < reading.tokens.count; at++) {
    if ((reading.tokens.before[at] as number) > breaks.none) return null
    if (beginAnother.has(reading.tokens.words[at]?.text ?? '')) return null
    if (reading.heads.has(at)) {
      const head = reading.tokens.words[at]?.text ?? ''
      // "Mother went to the alcohol service": somebody goes there for it, unless it only looks into who has it.
      return sentence.particular && attended.has(head) && !asksLooker(reading, term) ? null : head
    }
  }
  return null
}

/** The term's words name a service that was asked, or part of its name. */
export function asksLooker({ lookers }: Reading, { first, last }: Found<TermEntry>): boolean {
  const one = lookers[indexFrom(lookers, last + 1) - 1]
  return one !== undefined && one.last >= first
}

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

/** Assertions from the strongest down, as the labelling of a passage ranks them. */
export const strength: Readonly<Record<Assertion, number>> = {
  present: 5,
  absent: 4,
  denied: 3,
  unknown: 2,
  generic: 1,
}

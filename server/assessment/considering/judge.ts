/** How one term stands: the nearest cue that reaches it, whose word it is, and whose factor. */
import type { TermUse } from '../../guidance/language/types.ts'
import type { Assertion } from '../types.ts'
import type { CueEntry, SignEntry, TermEntry } from './entries.ts'
import { type Found, from, type Reading, type Sentence } from './reading.ts'
import { breaks } from './tokens.ts'
import { type Bearer, whose } from './whose.ts'

export interface Judgement {
  readonly assertion: Assertion
  readonly subject: Bearer | null
  readonly cue: string | null
}

/** Cues further away than this many words bear on nothing. */
const farthest = 40
const reaches = { close: 3, near: 7, list: farthest, sentence: farthest } as const

/** Judges a term where it stands; null when its words say nothing here. */
export function judge(reading: Reading, term: Found<TermEntry>): Judgement | null {
  const { group } = term.entry
  const { use } = group
  const sentence = reading.sentences[reading.sentenceOf[term.first] as number] as Sentence
  if (use === 'label') return null
  if (use === 'generic' || use === 'elsewhere') return { assertion: 'generic', subject: null, cue: null }
  if (sentence.generic !== undefined) return { assertion: 'generic', subject: null, cue: sentence.generic.entry.phrase }
  if (term.entry.kind !== 'risk-factor') return { assertion: 'present', subject: null, cue: null }
  if (group.whose === 'baby' && !babyMeant(reading, group.alone))
    return { assertion: 'generic', subject: null, cue: 'no baby named' }
  const subject = whose(reading, term.first, term.last, group)
  const wrong = wrongPerson(term, subject, sentence)
  if (wrong !== null) return { assertion: 'generic', subject, cue: wrong }
  const head = nameOnly(reading, term, sentence)
  if (head !== null) return { assertion: 'generic', subject, cue: head }
  const stand = standing(reading, term, familyWord(reading, term.first, sentence))
  return stand === null ? null : { assertion: stand.assertion, cue: stand.cue, subject }
}

/** A passage speaks of a baby, or, where it need not, at least not of an older child. */
const babyMeant = (reading: Reading, alone: boolean | undefined): boolean =>
  reading.baby || (alone !== false && !reading.older)

type Stand = { readonly assertion: Assertion; readonly cue: string | null }

function standing(reading: Reading, term: Found<TermEntry>, reported: Found<SignEntry> | undefined): Stand | null {
  const { use } = term.entry.group
  if (use === 'denied' || use === 'excuse')
    return reported === undefined ? null : { assertion: 'denied', cue: reported.entry.phrase }
  if (use === 'unknown' || use === 'open') return { assertion: 'unknown', cue: null }
  if (use === 'cleared') return { assertion: reported === undefined ? 'absent' : 'denied', cue: null }
  const cue = nearestCue(reading, term)
  if (use === 'absent') return absentSign(cue, reported)
  if (cue === undefined)
    return use === 'subject' ? { assertion: 'generic', cue: null } : { assertion: 'present', cue: null }
  const { bearing } = cue.entry.group
  if (bearing === 'absent' && excepted(reading, cue, term)) return { assertion: 'present', cue: 'an exception' }
  if (bearing === 'absent' && reported !== undefined) return { assertion: 'denied', cue: reported.entry.phrase }
  return { assertion: bearing, cue: cue.entry.phrase }
}

/** "No violence beyond two assaults": there was some. A list is left alone: the exception may be to any of it. */
function excepted(reading: Reading, cue: Found<CueEntry>, term: Found<TermEntry>): boolean {
  if (cue.first > term.first) return false
  const turn = reading.turns[from(reading.turns, term.last + 1)]
  if (turn?.entry.is !== 'exception' || turn.first > term.last + 6) return false
  for (let index = from(reading.terms, cue.last); index < reading.terms.length; index++) {
    const { entry, first } = reading.terms[index] as Found<TermEntry>
    if (first >= term.first) break
    if (entry.topic !== term.entry.topic && entry.kind === 'risk-factor' && isFactor(entry.group.use)) return false
  }
  return true
}

const isFactor = (use: TermUse): boolean => use === 'condition' || use === 'event'

/** "Well fed" in a record is absence; in the family's mouth a denial; "whether well fed" is open. */
function absentSign(cue: Found<CueEntry> | undefined, reported: Found<SignEntry> | undefined): Stand | null {
  if (cue?.entry.group.bearing === 'unknown') return { assertion: 'unknown', cue: cue.entry.phrase }
  if (cue?.entry.group.bearing === 'denied' || reported !== undefined) {
    return { assertion: 'denied', cue: (reported ?? cue)?.entry.phrase ?? null }
  }
  return { assertion: 'absent', cue: null }
}

/** The cue that bears on the term from closest by; a mere lift to `present` yields to any other. */
function nearestCue(reading: Reading, term: Found<TermEntry>): Found<CueEntry> | undefined {
  const { cues } = reading
  let best: Found<CueEntry> | undefined
  let bestDistance = Number.POSITIVE_INFINITY
  let negation: Found<CueEntry> | undefined
  for (let index = from(cues, term.first - farthest); index < cues.length; index++) {
    let cue = cues[index] as Found<CueEntry>
    if (cue.first > term.last + farthest) break
    const { bearing, direction, reach } = cue.entry.group
    if (bearing === 'absent' && direction === 'forward' && cue.first > term.last) negation = cue
    const distance = bears(reading, cue, term)
    if (distance === null) continue
    // "… was considered and no evidence of it was found": what was found belongs to the negation in between.
    if (bearing === 'present' && negation !== undefined) cue = negation
    // The family's answer to a question outranks the question.
    const answered = bearing === 'denied' && direction === 'backward' ? -50 : 0
    const weight = distance + (bearing === 'present' && reach !== 'list' ? 100 : answered)
    if (weight >= bestDistance) continue
    best = cue
    bestDistance = weight
  }
  return best
}

/** Words between a cue and a term that it reaches, or null when it does not. */
function bears(reading: Reading, cue: Found<CueEntry>, term: Found<TermEntry>): number | null {
  const { bearing, direction, reach } = cue.entry.group
  const { use } = term.entry.group
  if (bearing === 'generic') return null
  if (reading.sentenceOf[cue.first] !== reading.sentenceOf[term.first]) return null
  const ahead = cue.first < term.first
  if (ahead ? direction === 'backward' : direction === 'forward') return null
  if (bearing === 'absent' && use !== 'subject' && beginsWithNot(reading, term)) return null
  if (cue.last >= term.first && cue.first <= term.last)
    return use === 'subject' || use === 'condition' ? overlap(cue, term) : null
  // A whole observation is not undone by what comes after it, nor by a "not" some way before it.
  if (use === 'event' && (!ahead || (reach === 'near' && bearing === 'absent'))) return null
  const start = ahead ? cue.last : term.last
  const end = ahead ? term.first : cue.first
  if (end - start - 1 > reaches[reach]) return null
  const limit = reach === 'close' || reach === 'near' ? breaks.comma : ahead ? breaks.semicolon : breaks.bracket
  for (let at = start + 1; at <= end; at++) {
    const gap = reading.tokens.before[at] as number
    if (gap >= limit && !(gap === breaks.colon && !ahead) && !(gap === breaks.dash && !ahead)) return null
    // What comes after a colon explains; only a colon right behind the cue introduces what it bears on.
    if (gap === breaks.colon && ahead && use === 'event' && at !== start + 1) return null
  }
  return turnsBetween(reading, start, end) || concedes(reading, start, end) ? null : end - start - 1
}

/** "Although she denied feeling low, she had …": what is conceded ends at the comma before the one who acts. */
function concedes(reading: Reading, start: number, end: number): boolean {
  const sentence = reading.sentences[reading.sentenceOf[start] as number] as Sentence
  const opening = reading.turns[from(reading.turns, sentence.first)]
  if (opening === undefined || opening.first > sentence.first + 1) return false
  for (let at = start + 1; at <= end; at++) {
    if (reading.tokens.before[at] !== breaks.comma) continue
    const word = reading.tokens.words[at]?.text ?? ''
    if (actors.has(word) || reading.people[from(reading.people, at)]?.first === at) return true
  }
  return false
}

const actors = new Set(['she', 'he', 'they', 'it', 'there', 'both', 'police'])

const negations = new Set(['not', 'no', 'never', 'without', 'nothing', 'nobody', 'none', 'neither'])

/** "Not taken up", "without a meal": the negation is the observation's own, and nobody negates twice. */
const beginsWithNot = (reading: Reading, term: Found<TermEntry>): boolean =>
  negations.has(reading.tokens.words[term.first]?.text ?? '')

/** A cue that shares words with a term reaches it when it sticks out ("no history of depression"). */
const overlap = (cue: Found<CueEntry>, term: Found<TermEntry>): number | null =>
  cue.first < term.first || cue.last > term.last || term.entry.group.use === 'subject' ? 0 : null

function turnsBetween(reading: Reading, start: number, end: number): boolean {
  const turn = reading.turns[from(reading.turns, start + 1)]
  return turn !== undefined && turn.last < end
}

/** The family's speech that the token stands in: begun earlier in the sentence, with no turn since. */
export function familyWord(reading: Reading, at: number, sentence: Sentence): Found<SignEntry> | undefined {
  const one = reading.says[from(reading.says, at) - 1]
  if (one === undefined || one.first < sentence.first) return quotedWord(reading, at, sentence)
  if (turnsBetween(reading, one.last, at)) return undefined
  for (let place = one.last + 1; place <= at && place < one.last + farthest; place++) {
    if ((reading.tokens.before[place] as number) >= breaks.semicolon) return undefined
  }
  return one
}

/** A sentence that opens with a quotation, whose speaker comes after it: "'He is in every day' – Mum to the school." */
function quotedWord(reading: Reading, at: number, sentence: Sentence): Found<SignEntry> | undefined {
  const { text, starts } = reading.tokens
  const opening = text.charCodeAt((starts[sentence.first] as number) - 1)
  if (opening !== 39 && opening !== 34 && opening !== 0x2018 && opening !== 0x201c) return undefined
  const one = reading.says[from(reading.says, at + 1)]
  return one !== undefined && one.first <= sentence.last ? one : undefined
}

/** "domestic abuse strategy", "alcohol awareness training": the topic's word is part of a name. */
function nameOnly(reading: Reading, term: Found<TermEntry>, sentence: Sentence): string | null {
  const { use } = term.entry.group
  if (use !== 'subject' && use !== 'condition' && (use !== 'event' || sentence.particular)) return null
  for (let at = term.last + 1; at <= term.last + 2 && at < reading.tokens.count; at++) {
    if ((reading.tokens.before[at] as number) > breaks.none) return null
    if (reading.heads.has(at)) return reading.tokens.words[at]?.text ?? null
  }
  return null
}

/** Why the term is not about the person its topic is about, or null when it may be. */
export function wrongPerson(term: Found<TermEntry>, subject: Bearer | null, sentence: Sentence): string | null {
  const { group, pastCounts } = term.entry
  if (sentence.longAgo && !pastCounts && subject !== 'child') return 'the parent’s own early years'
  if (group.whose === 'parent' && subject === 'other') return 'a relative’s own'
  if (group.whose === 'parent' && (subject === 'child' || (subject === 'someone' && group.alone === false)))
    return 'the child’s own'
  if (
    group.whose === 'child' &&
    (subject === 'mother' || subject === 'father' || subject === 'parent' || subject === 'other')
  )
    return 'the parent’s own'
  if (group.alone === false && group.whose !== 'baby' && subject === null) return 'nobody named'
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

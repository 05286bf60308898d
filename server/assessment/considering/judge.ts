/** How one term stands: the nearest cue that reaches it, whose word it is, and whose factor. */
import type { TermUse } from '../../guidance/language/types.ts'
import type { Assertion } from '../types.ts'
import type { CueEntry, PersonEntry, SignEntry, TermEntry } from './entries.ts'
import { closes, type Found, from, type Reading, type Sentence } from './reading.ts'
import { breaks } from './tokens.ts'
import { type Bearer, isGrown, whose } from './whose.ts'

export interface Judgement {
  readonly assertion: Assertion
  readonly subject: Bearer | null
  readonly cue: string | null
}

/** Cues further away than this many words bear on nothing. */
export const farthest = 40
/** A bare "no" further than this before a whole observation is not of it. */
const bareReach = 12
const reaches = { close: 3, near: 7, list: farthest, sentence: farthest, verdict: farthest, label: 0 } as const

/** Judges a term where it stands; null when its words say nothing here. */
export function judge(reading: Reading, term: Found<TermEntry>): Judgement | null {
  const { group } = term.entry
  const { use } = group
  const sentence = reading.sentences[reading.sentenceOf[term.first] as number] as Sentence
  if (use === 'label') return null
  if (use === 'generic' || use === 'elsewhere') return { assertion: 'generic', subject: null, cue: null }
  if (sentence.generic !== undefined) return { assertion: 'generic', subject: null, cue: sentence.generic.entry.phrase }
  if (term.entry.kind !== 'risk-factor') return theme(reading, term, sentence)
  if (group.whose === 'baby' && !babyMeant(reading, group.alone))
    return { assertion: 'generic', subject: null, cue: 'no baby named' }
  const subject = whose(reading, term.first, term.last, group)
  if (group.whose === 'older' && (subject === null || subject === 'someone') && ofBabies(reading))
    return { assertion: 'generic', subject, cue: 'a baby and those around it' }
  const wrong = wrongPerson(term, subject, sentence)
  if (wrong !== null) return { assertion: 'generic', subject, cue: wrong }
  const head = nameOnly(reading, term, sentence)
  if (head !== null) return { assertion: 'generic', subject, cue: head }
  const stand = standing(reading, term, familyWord(reading, term.first, sentence))
  if (stand === null) return null
  if (asks(reading, sentence)) return { assertion: 'unknown', cue: 'a question', subject }
  if (stand.assertion !== 'denied') return { ...stand, subject }
  if (borneOut(reading, term)) return { assertion: 'absent', cue: stand.cue, subject }
  const against = contradiction(reading, term)
  if (against === undefined) return { ...stand, subject }
  // An account that is not believed counts no more; what was denied does.
  const told = use === 'denied' || use === 'excuse'
  return { assertion: told ? 'generic' : 'present', cue: against.entry.phrase, subject }
}

const inverted = new Set('was were is are did does do had has have could'.split(' '))

/** "Was it neglect, or poverty?": a question that yes or no would answer. */
const asks = ({ tokens }: Reading, { first, last }: Sentence): boolean =>
  inverted.has(tokens.words[first]?.text ?? '') && tokens.text[tokens.ends[last] as number] === '?'

/** What was denied and then checked: "…, and the records of three authorities confirm this", or so in the next sentence. */
function borneOut({ borneOut, sentenceOf }: Reading, term: Found<TermEntry>): boolean {
  const one = borneOut[from(borneOut, term.last + 1)]
  return one !== undefined && (sentenceOf[one.first] as number) - (sentenceOf[term.first] as number) <= 1
}

/** What was denied and then belied: "… The youth workers did not believe him", in the sentence or in the next. */
function contradiction(reading: Reading, term: Found<TermEntry>): Found<SignEntry> | undefined {
  const { contradicted, sentenceOf, tokens } = reading
  const one = contradicted[from(contradicted, term.last + 1)]
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

function namesChild({ people }: Reading, sentence: Sentence): boolean {
  for (let index = from(people, sentence.first); index < people.length; index++) {
    const person = people[index] as Found<PersonEntry>
    if (person.first > sentence.last) return false
    if (person.entry.group.role === 'child') return true
  }
  return false
}

/** A passage speaks of a baby, or, where it need not, at least not of an older child. */
const babyMeant = (reading: Reading, alone: boolean | undefined): boolean =>
  reading.baby || (alone !== false && !reading.older)

/** A passage that speaks of a baby, and of no child who has a mind of his own to lose. */
const ofBabies = (reading: Reading): boolean =>
  !reading.older && reading.people.some(({ entry: { group } }) => group.infant === true || group.maternity === true)

type Stand = { readonly assertion: Assertion; readonly cue: string | null }

function standing(reading: Reading, term: Found<TermEntry>, reported: Found<Word> | undefined): Stand | null {
  const { use } = term.entry.group
  if (use === 'denied' || use === 'excuse')
    return reported === undefined ? null : { assertion: 'denied', cue: reported.entry.phrase }
  if (use === 'unknown' || use === 'open') return answered(reading, term) ?? { assertion: 'unknown', cue: null }
  if (use === 'cleared' && clearsOther(reading, term)) return null
  if (use === 'cleared') return { assertion: reported === undefined ? 'absent' : 'denied', cue: null }
  const cue = nearestCue(reading, term)
  if (use === 'absent') return absentSign(term, cue, reported)
  if (use === 'deed') return deed(cue, reported !== undefined && hasNot(reading, term))
  const lifted = cue === undefined || cue.entry.group.bearing === 'present'
  if (reported !== undefined && lifted && neverSaid(reading, reported, term))
    return { assertion: 'denied', cue: reported.entry.phrase }
  if (cue === undefined)
    return use === 'subject' ? { assertion: 'generic', cue: null } : { assertion: 'present', cue: null }
  const { bearing } = cue.entry.group
  if (bearing === 'absent' && excepted(reading, cue, term)) return { assertion: 'present', cue: 'an exception' }
  const word = cue.entry.group.reach === 'verdict' ? wordBetween(reading, term, cue) : reported
  if (bearing === 'absent' && word !== undefined) return { assertion: 'denied', cue: word.entry.phrase }
  return { assertion: bearing, cue: cue.entry.phrase }
}

const never = new Set('never nobody'.split(' '))
const toldTo = new Set('told tell telling tells'.split(' '))

/** "She said that he had never raised a hand": what the family says never was. */
function neverSaid({ tokens }: Reading, said: Found<Word>, term: Found<TermEntry>): boolean {
  for (let at = Math.max(said.last + 1, term.first - bareReach); at <= term.last; at++) {
    const [word, before] = [tokens.words[at]?.text ?? '', tokens.words[at - 1]?.text ?? '']
    if ((never.has(word) && !toldTo.has(before)) || (word === 'one' && before === 'no')) return true
  }
  return false
}

/** "Asked whether anybody had hurt her, she said no": what was asked is answered after it. */
function answered(reading: Reading, term: Found<TermEntry>): Stand | null {
  const { cues, sentenceOf, sentences, tokens } = reading
  const opening = tokens.words[term.first]?.text ?? ''
  if (opening !== 'whether' && opening !== 'if' && !asking.has(opening)) return null
  const { first, last } = sentences[sentenceOf[term.first] as number] as Sentence
  for (let index = from(cues, Math.max(first, term.first - farthest)); index < cues.length; index++) {
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

const answersWith = new Set('said answered replied reported confirmed wrote were was'.split(' '))

/** "Asked whether they were hungry, every agency said that they were not": who answers is no relative. */
function practitionerAnswers({ people, tokens }: Reading, start: number, end: number): boolean {
  const speaker = people[from(people, end) - 1]
  if (speaker === undefined || speaker.first <= start || speaker.entry.group.role !== 'professional') return false
  return answersWith.has(tokens.words[speaker.last + 1]?.text ?? '')
}

/** Whose verdict it is: "her claim was found to be untrue" is a finding, "asked about it, she said that it was untrue" her word. */
function wordBetween(reading: Reading, term: Found<TermEntry>, cue: Found<CueEntry>): Found<Word> | undefined {
  const word = familyWord(reading, cue.first, reading.sentences[reading.sentenceOf[cue.first] as number] as Sentence)
  return word !== undefined && word.first > term.last ? word : undefined
}

/** A person is told of by "nobody met Father" as by "Father came"; not by "Mother said that he never hit her". */
function deed(cue: Found<CueEntry> | undefined, waved: boolean): Stand {
  if (cue?.entry.group.bearing === 'unknown') return { assertion: 'unknown', cue: cue.entry.phrase }
  if (waved || cue?.entry.group.bearing === 'denied')
    return { assertion: 'generic', cue: cue?.entry.phrase ?? 'the family’s denial' }
  return { assertion: 'present', cue: null }
}

/**
 * "No violence beyond two assaults", "drink was not an issue, other than at weekends": there was some. A list is left alone:
 * the exception may be to any of it.
 */
function excepted(reading: Reading, cue: Found<CueEntry>, term: Found<TermEntry>): boolean {
  const after = Math.max(cue.last, term.last)
  const turn = reading.turns[from(reading.turns, after + 1)]
  if (turn?.entry.is !== 'exception' || turn.first > after + 6) return false
  if (reading.sentenceOf[turn.first] !== reading.sentenceOf[term.first]) return false
  if (cue.first > term.first) return true
  for (let index = from(reading.terms, cue.last); index < reading.terms.length; index++) {
    const { entry, first } = reading.terms[index] as Found<TermEntry>
    if (first >= term.first) break
    if (entry.topic !== term.entry.topic && entry.kind === 'risk-factor' && isFactor(entry.group.use)) return false
  }
  return true
}

const isFactor = (use: TermUse): boolean => use === 'condition' || use === 'event'

/** "Well fed" in a record is absence; in the family's mouth a denial; "whether well fed" is open; "not well fed" is neither. */
function absentSign(
  term: Found<TermEntry>,
  cue: Found<CueEntry> | undefined,
  reported: Found<Word> | undefined,
): Stand | null {
  const { bearing, direction, reach } = cue?.entry.group ?? {}
  if (bearing === 'unknown') return { assertion: 'unknown', cue: cue?.entry.phrase ?? null }
  if (bearing === 'denied' || reported !== undefined) {
    return { assertion: 'denied', cue: (reported ?? cue)?.entry.phrase ?? null }
  }
  const tight = direction === 'forward' && (reach === 'close' || reach === 'near')
  if (bearing === 'absent' && tight && !ownNegation.test(term.entry.phrase)) {
    return { assertion: 'present', cue: cue?.entry.phrase ?? null }
  }
  return { assertion: 'absent', cue: null }
}

/** The cue that bears on the term from closest by; a mere lift to `present` yields to any other. */
function nearestCue(reading: Reading, term: Found<TermEntry>): Found<CueEntry> | undefined {
  const { cues } = reading
  const split = from(cues, term.first)
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
  if (!ahead && reach === 'close' && cue.entry.group.answers === true && runsOn(reading, cue)) return null
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
  const bare = ahead && bearing === 'absent' && reach === 'list' && cue.entry.group.answers !== true
  for (let at = start + 1; at <= end; at++) {
    const gap = reading.tokens.before[at] as number
    if (bare && gap === breaks.none && asking.has(reading.tokens.words[at]?.text ?? '')) return null
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
function clearsOther(reading: Reading, term: Found<TermEntry>): boolean {
  const { sentenceOf, sentences, terms } = reading
  const [own, end] = [sentenceOf[term.first] as number, sentenceOf[term.last] as number]
  if (own === end || !tellsOfOther(reading, end, term)) return false
  const { first } = sentences[own] as Sentence
  for (let index = from(terms, Math.max(first, term.first - farthest)); index < terms.length; index++) {
    const one = terms[index] as Found<TermEntry>
    if (one.first > term.first) return false
    if (one.entry.topic === term.entry.topic && one.entry.group.use === 'event') return true
  }
  return false
}

/** A sentence tells of another factor than a term's. */
function tellsOfOther({ sentences, terms }: Reading, sentence: number, { entry }: Found<TermEntry>): boolean {
  const { first, last } = sentences[sentence] as Sentence
  for (let index = from(terms, first); index < terms.length; index++) {
    const other = terms[index] as Found<TermEntry>
    if (other.first > last || other.first > first + farthest) return false
    if (other.entry.topic !== entry.topic && other.entry.kind === 'risk-factor' && tells.has(other.entry.group.use))
      return true
  }
  return false
}

const asking = new Set(['who', 'where', 'when', 'why', 'how', 'whose', 'what'])

/** Neither set off from what is before it nor the end of its clause. */
const runsOn = ({ tokens }: Reading, cue: Found<CueEntry>): boolean =>
  tokens.before[cue.first] === breaks.none && !closes(tokens, cue)

const pronouns = new Set(['she', 'he', 'they'])
const finite = new Set(
  'had has was were is are did does began started became told said says took went used kept left came'.split(' '),
)

/** "With no garden, Mother began …": a comma and then somebody who does something is a new clause. */
function beginsClause({ people, tokens }: Reading, at: number): boolean {
  // "What role, if any, he had": the comma only ends what stands between two.
  for (let back = at - 1; back >= at - 3 && back > 0; back--) if (tokens.before[back] === breaks.comma) return false
  const person = people[from(people, at)]
  const last = person?.first === at ? person.last : pronouns.has(tokens.words[at]?.text ?? '') ? at : null
  return last !== null && finite.has(tokens.words[last + 1]?.text ?? '')
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

const actors = new Set(
  'she he they it there both police officers neighbours tests records toxicology the a an'.split(' '),
)

const negations = new Set(['not', 'no', 'never', 'without', 'nothing', 'nobody', 'none', 'neither'])

/** A negation in the term's words or at most a few before them. */
function hasNot(reading: Reading, { first, last }: Found<TermEntry>): boolean {
  for (let at = Math.max(0, first - reaches.near); at <= last; at++) {
    if (negations.has(reading.tokens.words[at]?.text ?? '')) return true
  }
  return false
}

/** The words found say that something is not. */
export function holdsNot({ tokens }: Reading, { first, last }: Found<TermEntry>): boolean {
  for (let at = first; at <= last; at++) {
    const word = tokens.words[at]?.text ?? ''
    if (negations.has(word) || word === 'unknown' || word === 'unclear') return true
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

const ownNegation = /\b(no|not|never|nor|neither|none|nil|nothing|nobody|without|negative|clear)\b/

function turnsBetween(reading: Reading, start: number, end: number): boolean {
  const { turns } = reading
  for (let index = from(turns, start + 1); index < turns.length; index++) {
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

/** What tells that the family speaks: a verb, or who it is. */
type Word = Pick<SignEntry | PersonEntry, 'phrase'>

/** The family's speech that the token stands in: begun earlier in the sentence, with no turn since. */
export function familyWord(reading: Reading, at: number, sentence: Sentence): Found<Word> | undefined {
  const one = reading.says[from(reading.says, at) - 1]
  if (one === undefined || one.first < sentence.first) return quotedWord(reading, at, sentence)
  if (turnsBetween(reading, one.last, at)) return undefined
  for (let place = one.last + 1; place <= at && place < one.last + farthest; place++) {
    if ((reading.tokens.before[place] as number) >= breaks.semicolon) return undefined
  }
  return one
}

/** A sentence that opens with a quotation, whose speaker comes after it: "'He is in every day' – Mum to the school." */
function quotedWord(reading: Reading, at: number, sentence: Sentence): Found<Word> | undefined {
  if (!opensQuotation(reading, sentence.first)) return labelledWord(reading, at, sentence)
  const one = reading.says[from(reading.says, at + 1)]
  return one !== undefined && one.first <= sentence.last ? one : undefined
}

/** "Mum: 'He's never laid a finger on me'." */
function labelledWord(reading: Reading, at: number, sentence: Sentence): Found<Word> | undefined {
  const speaker = reading.people[from(reading.people, sentence.first)]
  if (speaker === undefined || speaker.last >= at || speaker.first > sentence.first + 1) return undefined
  const next = speaker.last + 1
  const quotes = reading.tokens.before[next] === breaks.colon && opensQuotation(reading, next)
  return quotes && speaker.entry.group.role !== 'professional' ? speaker : undefined
}

function opensQuotation({ tokens }: Reading, at: number): boolean {
  const opening = tokens.text.charCodeAt((tokens.starts[at] as number) - 1)
  return opening === 39 || opening === 34 || opening === 0x2018 || opening === 0x201c
}

/** What follows one of these is a thing of its own: "hurt herself that month". */
const determiners = new Set([
  'that',
  'this',
  'the',
  'a',
  'an',
  'each',
  'every',
  'last',
  'next',
  'in',
  'for',
  'and',
  'her',
  'his',
])

/** "domestic abuse strategy", "alcohol awareness training": the topic's word is part of a name. */
function nameOnly(reading: Reading, term: Found<TermEntry>, sentence: Sentence): string | null {
  const { use } = term.entry.group
  const whole = use === 'event' || use === 'deed'
  if (whole ? sentence.particular : use !== 'subject' && use !== 'condition' && use !== 'step') return null
  for (let at = term.last + 1; at <= term.last + 2 && at < reading.tokens.count; at++) {
    if ((reading.tokens.before[at] as number) > breaks.none) return null
    if (determiners.has(reading.tokens.words[at]?.text ?? '')) return null
    if (reading.heads.has(at)) {
      const head = reading.tokens.words[at]?.text ?? ''
      // "Mother went to the alcohol service": somebody goes there for it, unless it only looks into who has it.
      return sentence.particular && attended.has(head) && !asksLooker(reading, term) ? null : head
    }
  }
  return null
}

/** Services that people with a factor go to. */
const attended = new Set('team teams service services clinic unit'.split(' '))

/** The term's words name a service that was asked, or part of its name. */
export function asksLooker({ lookers }: Reading, { first, last }: Found<TermEntry>): boolean {
  const one = lookers[from(lookers, last + 1) - 1]
  return one !== undefined && one.last >= first
}

/** Why the term is not about the person its topic is about, or null when it may be. */
export function wrongPerson(term: Found<TermEntry>, subject: Bearer | null, sentence: Sentence): string | null {
  const { group, pastCounts } = term.entry
  if (sentence.longAgo && !pastCounts && subject !== 'child' && group.whose !== 'baby')
    return 'the parent’s own early years'
  if (group.whose === 'parent' && subject === 'other') return 'a relative’s own'
  if (isGrown(group) && (subject === 'child' || (subject === 'someone' && group.alone === false)))
    return 'the child’s own'
  if (
    (group.whose === 'child' || group.whose === 'older' || group.whose === 'cared-for') &&
    (subject === 'mother' ||
      subject === 'father' ||
      subject === 'parent' ||
      (subject === 'other' && group.whose !== 'child'))
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

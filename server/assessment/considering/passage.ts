/** What one passage says of each topic: the heart of the product. Pure; linear in the passage's length. */
import type { TermUse } from '../../guidance/language/types.ts'
import type { Subject } from '../../guidance/types.ts'
import type { Marked } from '../../review/types.ts'
import type { Assertion } from '../types.ts'
import { type Codes, writeOut } from './codes.ts'
import type { CueEntry, Lexicon, TermEntry } from './entries.ts'
import { type Judgement, judge, nameOnly, strength, wrongPerson } from './judge.ts'
import { type Answer, answerAfter, labelLength, noAnswer, unanswered, wordOnly } from './labels.ts'
import type { Knowledge } from './matcher.ts'
import { opensQuotation } from './quotation.ts'
import { type Found, from, type Reading, readTokens, type Sentence } from './reading.ts'
import { type Judged, settle } from './settle.ts'
import { breaks, Tokens, tokenise } from './tokens.ts'
import { weighed } from './weighed.ts'
import { type Bearer, whose } from './whose.ts'

/** A mention with places relative to the passage's text. */
export interface LocalMention {
  readonly topic: string
  readonly assertion: Assertion
  readonly subject: Subject | null
  readonly start: number
  readonly end: number
  readonly scopeStart: number
  readonly scopeEnd: number
  /** Dictionary forms; never the author's words. */
  readonly term: string
  readonly cue: string | null
  /** Its phrase was added by a configuration: nothing was learned of it. */
  readonly added?: true
  /** Its phrase says in so many words what the topic asks for. */
  readonly plain?: true
  /** No phrase tells of the topic: words do, that weigh together. */
  readonly byWords?: true
}

/** What surrounds a passage and bears on its reading. */
export interface PassageContext {
  /** End of a bold label at its start, as an offset into the text; 0 when there is none. */
  readonly boldEnd: number
  /** Starts of table cells, as offsets into the text. */
  readonly cells: readonly number[]
  /** Topics that the heading above names. */
  readonly headingTopics: readonly string[]
  /** The section tells of no case: a template, a glossary, national context, recommendations. */
  readonly genericSection: boolean
  /** Topics that this section does not tell about: what services did after the incident is no history. */
  readonly elsewhere: readonly string[]
  /** A prompt nobody has filled in. */
  readonly prompt: boolean
}

export const plainContext: PassageContext = {
  boldEnd: 0,
  cells: [],
  headingTopics: [],
  genericSection: false,
  elsewhere: [],
  prompt: false,
}

/** Every mention of a topic in a passage, in the order of the text. */
export function considerText(text: string, context: PassageContext, lexicon: Lexicon): readonly LocalMention[] {
  const reading = readTokens(tokensIn(text, context.cells, lexicon), lexicon)
  const mentions = weighed(reading.tokens, mentionsSaid(reading, context.boldEnd), () => true, 0)
  return inContext(mentions, context, () => reading)
}

const tokensOf = new WeakMap<Lexicon, Tokens<Knowledge>>()

/**
 * The words of a passage. They hold until the next are asked for.
 * @param cells starts of table cells, as offsets into the text
 * @param codes what people are called in it, and the words that is read as
 */
export function tokensIn(
  text: string,
  cells: readonly number[],
  lexicon: Lexicon,
  codes: Codes = lexicon.lent.codes,
): Tokens<Knowledge> {
  let tokens = tokensOf.get(lexicon)
  if (tokens === undefined) {
    tokens = new Tokens()
    tokensOf.set(lexicon, tokens)
  }
  tokenise(text, lexicon.matcher.vocabulary, tokens)
  if (codes.size > 0) writeOut(tokens, codes, lexicon.matcher.vocabulary)
  markCells(tokens, cells)
  return tokens
}

/**
 * What phrases tell of each topic in a passage, wherever it stands.
 * @param boldEnd see `PassageContext`
 * @param marked what a mark says of its label, or of all of it where it has none
 */
export function mentionsSaid(reading: Reading, boldEnd: number, marked?: Marked): readonly LocalMention[] {
  if (reading.terms.length === 0) return none
  const words = labelLength(reading, boldEnd)
  const label = words === 0 && marked !== undefined ? reading.tokens.count : words
  const over = labelCue(reading, label)
  const judged: Judged[] = []
  for (const term of reading.terms) {
    const judgement = inLabel(term, label)
      ? marked === undefined
        ? labelled(reading, term, label)
        : underMark(reading, term, label, marked, boldEnd === 0)
      : (asked(reading, term) ?? under(over, term, judge(reading, term)))
    if (judgement === null) continue
    judged.push({ term, ...judgement })
  }
  settle(reading, judged)
  // Terms are in the order of the text, and so are they.
  return judged.map((one) => mentionOf(reading, one))
}

/**
 * "| Neglect | | X |", "- [x] Neglect": what the mark says of a name; a statement ("- [x] No concerns") says it itself.
 * @param isItem there is no label: the mark stands before all of it
 */
function underMark(
  reading: Reading,
  term: Found<TermEntry>,
  label: number,
  marked: Marked,
  isItem: boolean,
): Omit<Judged, 'term'> | null {
  const { group, kind } = term.entry
  const own = judge(reading, term)
  if (kind !== 'risk-factor' || !names.has(group.use) || (own !== null && own.cue !== null)) return own
  // "- [x] Collected by a man in his thirties" names no factor.
  const besides = label - (term.last - term.first + 1)
  if (isItem && isTask(reading)) return { assertion: 'generic', cue: 'something to do', subject: null }
  if (isItem && (besides > mostBesides || reading.cues.some(isStatement))) return own
  const subject = ownerNamed(reading, term, label)
  const opening = reading.sentences[0] as Sentence
  const wrong = wrongPerson(term, subject, opening) ?? nameOnly(reading, term, opening)
  return wrong === null ? { ...markSays[marked], subject } : { assertion: 'generic', subject, cue: wrong }
}

/** "- [x] Consider domestic abuse": something to do, and done. */
const isTask = ({ tokens }: Reading): boolean =>
  /^(?:consider|discuss|review|ask|check|explore|assess|screen|record|complete|share|send)(?:ed|d|s)?$/.test(
    tokens.words[0]?.text ?? '',
  )

const isStatement = ({ entry: { group } }: Found<CueEntry>): boolean => group.bearing !== 'present'

/** How a topic may be named. */
const names: ReadonlySet<TermUse> = new Set(['label', 'subject', 'condition', 'step'])
/** So many words may stand beside a name: "… between the parents". */
const mostBesides = 3

const markSays = {
  yes: { assertion: 'present', cue: 'a mark: yes' },
  no: { assertion: 'absent', cue: 'a mark: no' },
  unknown: { assertion: 'unknown', cue: 'a mark: not known' },
} as const satisfies Record<Marked, Answer>

/**
 * "| Still to be confirmed | toxicology; siblings' history |", "**Ruled out:** …": a label that is hardly more than a cue. One
 * of no case ("| Action 3 | Audit … |") must be the whole label, and what stands under it of nobody in particular.
 */
function labelCue({ cues, sentences, sentenceOf }: Reading, label: number): Found<CueEntry> | undefined {
  if (label === 0) return undefined
  return cues.slice(0, mostAtStart).find(({ entry: { group }, first, last }) => {
    if (group.answers !== true || first > 1 || last >= label || last < label - 2) return false
    if (group.bearing !== 'generic') return true
    return first === 0 && last === label - 1 && sentences[sentenceOf[label] ?? 0]?.particular === false
  })
}

/** So many cues are looked at: more hardly begin with the same words. */
const mostAtStart = 4

/** What a label's cue makes of a factor that nothing nearer bears on. */
function under(cue: Found<CueEntry> | undefined, term: Found<TermEntry>, own: Judgement | null): Judgement | null {
  const { use } = term.entry.group
  if (cue === undefined || own === null) return own
  if (cue.entry.group.bearing === 'generic') return { ...own, assertion: 'generic', cue: cue.entry.phrase }
  if (own.cue !== null || term.entry.kind !== 'risk-factor') return own
  if (use !== 'subject' && use !== 'condition') return own
  return { ...own, assertion: cue.entry.group.bearing, cue: cue.entry.phrase }
}

/** A name of the topic may run past the colon ("MH: parents say …"). */
function inLabel(term: Found<TermEntry>, label: number): boolean {
  const { use } = term.entry.group
  return term.last < label || (term.first < label && (use === 'subject' || use === 'label'))
}

const none: readonly LocalMention[] = []
const byStart = (a: LocalMention, b: LocalMention) => a.start - b.start

/** The mentions of a passage as what surrounds it bears on them. @param reading asked for where a heading is answered */
export function inContext(
  mentions: readonly LocalMention[],
  context: Omit<PassageContext, 'boldEnd' | 'cells'>,
  reading: () => Reading,
): readonly LocalMention[] {
  if (context.prompt || context.genericSection) return mentions.map(asGeneric)
  const { elsewhere, headingTopics } = context
  const here =
    elsewhere.length === 0 ? mentions : mentions.map((one) => (elsewhere.includes(one.topic) ? asGeneric(one) : one))
  if (headingTopics.length === 0) return here
  return [...here, ...underHeading(reading(), headingTopics, here)].sort(byStart)
}

const asGeneric = (mention: LocalMention): LocalMention => ({ ...mention, assertion: 'generic' })

/** The strongest assertion of each topic among mentions. */
export function strongest(mentions: readonly Pick<LocalMention, 'topic' | 'assertion'>[]): Map<string, Assertion> {
  const best = new Map<string, Assertion>()
  for (const { topic, assertion } of mentions) {
    const known = best.get(topic)
    if (known === undefined || strength[assertion] > strength[known]) best.set(topic, assertion)
  }
  return best
}

function markCells({ starts, before, count }: Tokens<Knowledge>, cells: readonly number[]): void {
  let at = 0
  for (const cell of cells) {
    while (at < count && (starts[at] as number) < cell) at++
    if (at < count) before[at] = breaks.cell
  }
}

/** A term inside a label: the words after the label answer it, or the label's own words do ("No neglect: …"). */
function labelled(reading: Reading, term: Found<TermEntry>, label: number): Omit<Judged, 'term'> | null {
  const { use } = term.entry.group
  const isTheme = term.entry.kind !== 'risk-factor'
  if ((isTheme ? tells.has(use) : use === 'deed' && term.entry.group.plain) && isQuestion(reading, label - 1)) {
    if (plainAnswers.has(reading.tokens.words[label]?.text ?? '')) return answeredPlainly
    if (isTheme && reading.tokens.count - label < fewest) return null
  }
  if (use !== 'label' && use !== 'subject' && use !== 'condition' && use !== 'step') {
    const open = use === 'deed' ? answerAfter(reading, label, term.entry.topic) : null
    return open?.assertion === 'unknown' ? { ...open, subject: null } : judge(reading, term)
  }
  if (isTheme) return term.entry.group.telling ? toldUnder(reading, term, label) : null
  const subject = ownerNamed(reading, term, label)
  const opening = reading.sentences[0] as Sentence
  // "| Substance misuse service | Yes |": who was asked, and no factor.
  const wrong = wrongPerson(term, subject, opening) ?? nameOnly(reading, term, opening)
  if (wrong !== null) return { assertion: 'generic', subject, cue: wrong }
  // "Dad: 'Never touched it'": who only speaks is not told of.
  if (term.entry.group.telling && opensQuotation(reading.tokens, label)) return { ...noAnswer, subject }
  const answer = answerAfter(reading, label, term.entry.topic, undefined, term.entry.group.telling === true)
  if (answer !== null) return { ...answer, subject }
  // "Child A's depression had filled the house: …" is a statement, and what follows explains it.
  const plain = reading.tokens.starts[0] === 0 && reading.tokens.before[label] !== breaks.cell
  if (plain && use === 'condition' && label > 4) return judge(reading, term)
  const word = wordOnly(reading, label)
  if (word !== null) return { ...word, subject }
  const own = judge(reading, term)
  if (own !== null && own.cue !== null && own.assertion !== 'present') return own
  return { ...untold(reading, term, label), subject }
}

/** "| Information sharing | Timely, and clear between police and health |": what stands under a theme's name is a statement on it. */
function toldUnder(reading: Reading, term: Found<TermEntry>, label: number): Omit<Judged, 'term'> | null {
  const { count } = reading.tokens
  if (isQuestion(reading, count - 1) || count - label < fewest) return null
  if (leading.has(reading.tokens.words[label]?.text ?? '')) return null
  const { assertion } = untold(reading, term, label)
  // The other words may show that they are about something else.
  return assertion === 'present' ? { assertion, cue: null, subject: null } : null
}

/** "To be completed by …", "See the chronology": elsewhere, or not yet. */
const leading = new Set(['to', 'see', 'refer', 'tbc'])

/** A question mark stands behind the word. */
const isQuestion = ({ tokens }: Reading, word: number): boolean =>
  tokens.text.charCodeAt(tokens.ends[word] as number) === 63

/** "Was there management oversight? | No |" says something of practice, in a word. */
const tells: ReadonlySet<TermUse> = new Set(['label', 'event', 'deed', 'condition', 'subject'])
const plainAnswers = new Set(['yes', 'no', 'partly', 'partially', 'y', 'n'])
const answeredPlainly = { assertion: 'present', cue: 'the answer to its question', subject: null, plain: true } as const

/** "See section 4" and "To be discussed" are no statement. */
const fewest = 4

const told = { assertion: 'present', cue: 'what stands under its name' } as const satisfies Answer

/** A label that no cue answers asks nothing, unless all that follows it tells of its topic. */
function untold(reading: Reading, term: Found<TermEntry>, label: number): Pick<Judged, 'assertion' | 'cue'> {
  const { tokens, sentences, sentenceOf } = reading
  const words = tokens.count - label
  const rest = (sentences[sentenceOf[label] ?? 0] as Sentence).generic === undefined && words > 2
  const whole = label - (term.last - term.first + 1) <= 2
  return term.entry.group.telling && whole && rest ? told : unanswered(words)
}

/** "Was there violence at home? Not according to …", "… DA: awaited": what follows a question or a colon answers it. */
function asked(reading: Reading, term: Found<TermEntry>): Omit<Judged, 'term'> | null {
  const { use } = term.entry.group
  if (term.entry.kind !== 'risk-factor' || (use !== 'subject' && use !== 'condition')) return null
  const { last } = reading.sentences[reading.sentenceOf[term.first] as number] as Sentence
  const { tokens } = reading
  const value = nextCell(reading, term)
  if (value !== null) {
    const start = term.last + 1
    return { ...(answerAfter(reading, start, term.entry.topic, value) ?? unanswered(value - start)), subject: null }
  }
  const colonAt = colonAfter(reading, term, last)
  const question = last + 1 < tokens.count && tokens.text.charCodeAt(tokens.ends[last] as number) === 63
  if (colonAt === null && !question) return null
  const judgement = judge(reading, term)
  if (judgement === null || (judgement.assertion === 'generic' && judgement.cue !== null)) return judgement
  const { topic } = term.entry
  const [from, end] = colonAt !== null ? [colonAt, last + 1] : [last + 1, tokens.count]
  const answer = answerAfter(reading, from, topic, Math.min(end, from + longestAnswer))
  return answer === null ? judgement : { ...answer, subject: judgement.subject }
}

/** Nobody answers further on, in words: a text of nothing but names and answers stays linear. */
const longestAnswer = 100

/** No list before a colon is longer, in words: a sentence of nothing but names stays linear. */
const longestList = 24

/** Where the answer begins to a name before a colon, or to names in a list before one ("Alcohol, drugs, MH: no information"). */
function colonAfter({ tokens }: Reading, term: Found<TermEntry>, last: number): number | null {
  const end = Math.min(last, term.last + longestList)
  for (let at = term.last + 1, bare = 0; at <= end && bare < 2; at++) {
    const gap = tokens.before[at] as number
    if (gap === breaks.colon) return at
    if (gap > breaks.comma) return null
    if (gap === breaks.comma) bare = 0
    else if (!conjunctions.has(tokens.words[at]?.text ?? '')) bare++
    if (at === term.last + 1 && gap === breaks.none && bare > 0) return null
  }
  return null
}

const conjunctions = new Set(['and', 'or', '&'])

/** "| Neglect | Not explored | Drugs | None known |": where the cell ends that answers a cell of nothing but a name. */
function nextCell({ tokens }: Reading, { first, last }: Found<TermEntry>): number | null {
  if (first === 0 || tokens.before[first] !== breaks.cell || tokens.before[last + 1] !== breaks.cell) return null
  if (last + 1 >= tokens.count) return null
  let end = last + 2
  while (end < tokens.count && tokens.before[end] !== breaks.cell) end++
  return end
}

const whoseIt = ({ entry }: Found<TermEntry>): boolean => entry.group.whose !== undefined && entry.group.whose !== 'any'

/** Whom an answer speaks of first, where the label names nobody. */
function firstNamed(reading: Reading, label: number): Bearer | null {
  // "| Additional needs | None, Mother says |": who only speaks is not spoken of.
  const person = reading.people.find(
    ({ first, last, entry }) => first >= label && entry.group.role !== 'professional' && !speaks(reading, last),
  )
  return person === undefined || person.entry.group.role === 'other' ? null : (person.entry.group.role as Bearer)
}

const speaks = ({ says }: Reading, last: number): boolean => says[from(says, last + 1)]?.first === last + 1

/** Whose factor a label tells of, or the answer to it. */
const ownerNamed = (reading: Reading, term: Found<TermEntry>, label: number): Bearer | null =>
  namedIn(reading, label) ?? (whoseIt(term) ? firstNamed(reading, label) : null) ?? reading.about ?? null

/** Whose factor a label names: "Mother's mental health", "Child's emotional health". */
function namedIn(reading: Reading, label: number): Bearer | null {
  const person = reading.people[0]
  return person === undefined || person.last >= label
    ? null
    : whose(reading, person.first, person.last, { use: 'label' })
}

/** Topics that a heading or label names. */
export function topicsNamed(text: string, lexicon: Lexicon): string[] {
  const reading = readTokens(tokensIn(text, [], lexicon), lexicon)
  const naming = reading.terms.filter(({ entry }) => {
    if (entry.kind !== 'risk-factor') return false
    const { use } = entry.group
    return use === 'label' || use === 'subject' || use === 'condition' || use === 'step'
  })
  const [opening] = reading.sentences
  if (opening === undefined) return []
  const subject = namedIn(reading, reading.tokens.count)
  return [
    ...new Set(naming.filter((term) => wrongPerson(term, subject, opening) === null).map(({ entry }) => entry.topic)),
  ]
}

export const underTheHeading = 'the heading above'

/** Under a heading that names a topic, a passage that answers without naming it ("None known."). */
function underHeading(
  reading: Reading,
  headingTopics: readonly string[],
  mentions: readonly LocalMention[],
): LocalMention[] {
  return headingTopics.flatMap((topic) => {
    if (mentions.some((one) => one.topic === topic && one.assertion !== 'generic' && !one.byWords)) return []
    const answer = answerAfter(reading, 0, topic)
    if (answer === null || reading.tokens.count === 0) return []
    const first = reading.sentences[0] as Sentence
    const end = reading.tokens.ends[first.last] as number
    const start = reading.tokens.starts[0] as number
    return [{ topic, ...answer, subject: null, start, end, scopeStart: start, scopeEnd: end, term: underTheHeading }]
  })
}

function mentionOf(reading: Reading, { term, assertion, subject, cue, plain }: Judged): LocalMention {
  const { tokens, sentences, sentenceOf } = reading
  const opening = sentences[sentenceOf[term.first] as number] as Sentence
  const closing = sentences[sentenceOf[term.last] as number] as Sentence
  return {
    topic: term.entry.topic,
    assertion,
    subject: subject === 'parent' || subject === 'someone' ? null : subject,
    start: tokens.starts[term.first] as number,
    end: tokens.ends[term.last] as number,
    scopeStart: tokens.starts[opening.first] as number,
    scopeEnd: tokens.ends[closing.last] as number,
    term: term.entry.phrase,
    cue,
    ...(term.entry.added && { added: true as const }),
    ...((plain || term.entry.group.plain) && { plain: true as const }),
  }
}

/** What one passage says of each topic: the heart of the product. Pure; linear in the passage's length. */
import type { Marked } from '../../review/types.ts'
import type { Assertion } from '../types.ts'
import { isWeighing, reasons } from './deciders.ts'
import { asked } from './judging/asked.ts'
import { judge } from './judging/judge.ts'
import { labelCue, underLabelCue } from './judging/label-cue.ts'
import { namedIn } from './judging/label-owner.ts'
import { labelled } from './judging/labelled.ts'
import { answerAfter, inLabel, labelLength } from './judging/labels.ts'
import { underMark } from './judging/marked.ts'
import { namesFactor } from './judging/name-only.ts'
import { type Judged, settle } from './judging/settle.ts'
import { wrongPerson } from './judging/whose-topic.ts'
import { type Codes, writeOut } from './lexicon/codes.ts'
import type { Lexicon } from './lexicon/entries.ts'
import { type LocalMention, strength } from './mention.ts'
import type { Knowledge } from './phrases/matcher.ts'
import { breaks, Tokens, tokenise } from './phrases/tokens.ts'
import { type Reading, readTokens } from './reading/reading.ts'
import type { Sentence } from './reading/sentences.ts'

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
 * @param form what it is as a part of a form: a label and nothing else, where no words behind it are seen; what a mark says of that
 */
export function mentionsSaid(
  reading: Reading,
  boldEnd: number,
  { isLabel = false, marked }: { readonly isLabel?: boolean; readonly marked?: Marked } = {},
): readonly LocalMention[] {
  if (reading.terms.length === 0) return none
  const words = labelLength(reading, boldEnd)
  const label = words === 0 && isLabel ? reading.tokens.count : words
  const over = labelCue(reading, label)
  const judged: Judged[] = []
  for (const term of reading.terms) {
    const judgement = inLabel(term, label)
      ? marked === undefined
        ? labelled(reading, term, label)
        : underMark(reading, term, label, marked, boldEnd === 0)
      : (asked(reading, term) ?? underLabelCue(over, term, judge(reading, term)))
    if (judgement === null) continue
    judged.push({ term, ...judgement })
  }
  settle(reading, judged)
  // Terms are in the order of the text, and so are they.
  return judged.map((one) => mentionOf(reading, one))
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

/** Topics that a heading or label names. */
export function topicsNamed(text: string, lexicon: Lexicon): string[] {
  const reading = readTokens(tokensIn(text, [], lexicon), lexicon)
  const naming = reading.terms.filter(({ entry }) => entry.kind === 'risk-factor' && namesFactor.has(entry.group.use))
  const [opening] = reading.sentences
  if (opening === undefined) return []
  const subject = namedIn(reading, reading.tokens.count)
  return [
    ...new Set(naming.filter((term) => wrongPerson(term, subject, opening) === null).map(({ entry }) => entry.topic)),
  ]
}

/** The topics that a label names, those together that the same words name: "substance misuse" is drugs and drink. */
export function topicsTogether(label: string, lexicon: Lexicon): readonly (readonly string[])[] {
  const { terms } = readTokens(tokensIn(label, [], lexicon), lexicon)
  const together: { topics: Set<string>; last: number }[] = []
  for (const { entry, first, last } of terms) {
    if (entry.kind !== 'risk-factor' || !namesFactor.has(entry.group.use)) continue
    const before = together.at(-1)
    if (before !== undefined && first <= before.last) {
      before.topics.add(entry.topic)
      before.last = Math.max(before.last, last)
    } else together.push({ topics: new Set([entry.topic]), last })
  }
  return together.map(({ topics }) => [...topics])
}

/** Under a heading that names a topic, a passage that answers without naming it ("None known."). */
function underHeading(
  reading: Reading,
  headingTopics: readonly string[],
  mentions: readonly LocalMention[],
): LocalMention[] {
  return headingTopics.flatMap((topic) => {
    if (mentions.some((one) => one.topic === topic && one.assertion !== 'generic' && !isWeighing(one.term))) return []
    const answer = answerAfter(reading, 0, topic)
    if (answer === null || reading.tokens.count === 0) return []
    const first = reading.sentences[0] as Sentence
    const end = reading.tokens.ends[first.last] as number
    const start = reading.tokens.starts[0] as number
    return [{ topic, ...answer, subject: null, start, end, scopeStart: start, scopeEnd: end, term: reasons.heading }]
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
    ...(term.entry.group.whose === 'baby' && reading.ofBabies && !reading.baby && { lent: 'baby' as const }),
  }
}

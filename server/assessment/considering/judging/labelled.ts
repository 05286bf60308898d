/** A name in a label ("**Alcohol:** …", "| Neglect | … |"): what stands behind the label answers it. */
import type { TermUse } from '../../../guidance/language/types.ts'
import {
  cellAnswers,
  noAnswerYet,
  openAnswers,
  plainAnswers,
  wholeAnswers,
} from '../../../guidance/language/words/answers.ts'
import { reasons } from '../deciders.ts'
import type { TermEntry } from '../lexicon/entries.ts'
import { breaks, isQuestion } from '../phrases/tokens.ts'
import type { Found } from '../reading/found.ts'
import { opensQuotation } from '../reading/quotation.ts'
import type { Reading } from '../reading/reading.ts'
import type { Sentence } from '../reading/sentences.ts'
import { type Judgement, judge } from './judge.ts'
import { ownerNamed } from './label-owner.ts'
import { type Answer, answerAfter, noAnswer, unanswered, wordOnly } from './labels.ts'
import { nameOnly, namesFactor } from './name-only.ts'
import { wrongPerson } from './whose-topic.ts'

/** A term inside a label: the words after the label answer it, or the label's own words do ("No neglect: …"). */
export function labelled(reading: Reading, term: Found<TermEntry>, label: number): Judgement | null {
  const { group, kind } = term.entry
  const asked = askedOfPractice(reading, term, label)
  if (asked !== undefined) return asked
  if (group.use === 'absent' && isAnswered(reading, term, label)) return goodSign(reading, term, label)
  const isName = namesFactor.has(group.use) || (isWholeObservation(term) && isAnswered(reading, term, label))
  if (!isName) return toldInLabel(reading, term, label)
  if (kind === 'risk-factor') return factorNamed(reading, term, label)
  return group.telling ? toldUnder(reading, term, label) : null
}

/** "Was there management oversight? | No |": a question of what services did is answered plainly; undefined where it is none. */
function askedOfPractice({ tokens }: Reading, term: Found<TermEntry>, label: number): Judgement | null | undefined {
  const { plain, use } = term.entry.group
  const isTheme = term.entry.kind !== 'risk-factor'
  const mayAsk = isTheme ? tells.has(use) : use === 'deed' && plain
  if (!mayAsk || !isQuestion(tokens, label - 1)) return undefined
  if (plainAnswers.has(tokens.words[label]?.text ?? '')) return answeredPlainly
  return isTheme && tokens.count - label < fewest ? null : undefined
}

/** What a label tells by itself, as a sentence would; of what somebody did, the answer may leave it open. */
function toldInLabel(reading: Reading, term: Found<TermEntry>, label: number): Judgement | null {
  const open = term.entry.group.use === 'deed' ? answerAfter(reading, label, term.entry.topic) : null
  return open?.assertion === 'unknown' ? { ...open, subject: null } : judge(reading, term)
}

/** A label that names a risk factor, of whomever: what follows answers it, or tells of it, or does neither. */
function factorNamed(reading: Reading, term: Found<TermEntry>, label: number): Judgement | null {
  const { telling: isTold, use } = term.entry.group
  const subject = ownerNamed(reading, term, label)
  const opening = reading.sentences[0] as Sentence
  // "| Substance misuse service | Yes |": who was asked, and no factor.
  const wrong = wrongPerson(term, subject, opening) ?? nameOnly(reading, term, opening)
  if (wrong !== null) return { assertion: 'generic', subject, cue: wrong }
  // "Dad: 'Never touched it'": who only speaks is not told of.
  if (isTold && opensQuotation(reading.tokens, label)) return { ...noAnswer, subject }
  const step = use === 'step' ? term : undefined
  const answer = answerAfter(reading, label, term.entry.topic, { isTold, open: behindOpen(reading, label), step })
  if (answer !== null) return { ...answer, subject, ...(isAnsweredPlainly(reading, label) && { plain: true as const }) }
  // "Child A's depression had filled the house: …" is a statement, and what follows explains it.
  const isStatement = reading.tokens.starts[0] === 0 && reading.tokens.before[label] !== breaks.cell
  if (isStatement && use === 'condition' && label > 4) return judge(reading, term)
  const word = wordOnly(reading, label)
  if (word !== null) return { ...word, subject }
  const own = judge(reading, term)
  if (own !== null && own.cue !== null && own.assertion !== 'present') return own
  return { ...untold(reading, term, label), subject }
}

/** "| Alcohol | Not known | Father not seen |": where the comment begins behind a cell that is all answer and leaves it open. */
function behindOpen({ tokens }: Reading, label: number): number | undefined {
  if (tokens.before[label] !== breaks.cell) return undefined
  let end = label + 1
  while (end < tokens.count && tokens.before[end] !== breaks.cell) end++
  if (!openAnswers.has(tokens.text.slice(tokens.starts[label], tokens.ends[end - 1]).toLowerCase())) return undefined
  // Another answer beside it is another person's.
  let last = end + 1
  while (last < tokens.count && tokens.before[last] !== breaks.cell) last++
  const next = end < tokens.count ? tokens.text.slice(tokens.starts[end], tokens.ends[last - 1]).toLowerCase() : ''
  return cellAnswers.has(next) ? undefined : end
}

/**
 * "| Is there a history of domestic abuse? | No |", "**Babies in the household.** There were none, and …": what is asked and
 * answered, and no more, is about nothing else, nor is what a whole answer opens.
 */
const isAnsweredPlainly = ({ tokens }: Reading, label: number): boolean =>
  (isQuestion(tokens, label - 1) && tokens.count - label <= longestAnswer) ||
  tokens.words
    .slice(label, Math.min(label + longestAnswer, tokens.count))
    .some((word) => wholeAnswers.has(word?.text ?? ''))

/** In words. */
const longestAnswer = 3

/** "| Attends school regularly | No |": that a good sign is not there says nothing plainly; that it is, it says itself. */
function goodSign(reading: Reading, term: Found<TermEntry>, label: number): Judgement | null {
  const answer = answerAfter(reading, label, term.entry.topic)
  if (answer?.assertion === 'unknown') return { ...answer, subject: null }
  return answer?.assertion === 'absent' ? { ...signMissing, subject: null } : judge(reading, term)
}

export const signMissing = { assertion: 'generic', cue: reasons.signMissing } as const satisfies Answer

/** "| Disabled child | N |", "| Child not in school | Not known |": a label that is hardly more than the term, and a word that answers. */
function isAnswered({ tokens }: Reading, term: Found<TermEntry>, label: number): boolean {
  if (label - (term.last - term.first + 1) > mostBeside) return false
  if (term.last >= label || label >= tokens.count || isQuestion(tokens, label - 1)) return false
  let end = label + 1
  while (end < tokens.count && (tokens.before[end] as number) < breaks.sentence) end++
  return cellAnswers.has(tokens.text.slice(tokens.starts[label], tokens.ends[end - 1]).toLowerCase())
}

/** So many words may stand beside an observation that a label asks for. */
export const mostBeside = 2

/** What a child went through or a parent did, as opposed to a name of it. */
export const isWholeObservation = ({ entry: { group, kind } }: Found<TermEntry>): boolean =>
  kind === 'risk-factor' && (group.use === 'event' || group.use === 'deed')

/** "| Information sharing | Timely, and clear between police and health |": what stands under a theme's name is a statement on it. */
function toldUnder(reading: Reading, term: Found<TermEntry>, label: number): Judgement | null {
  const { count } = reading.tokens
  if (isQuestion(reading.tokens, count - 1) || count - label < fewest) return null
  if (noAnswerYet.has(reading.tokens.words[label]?.text ?? '')) return null
  const { assertion } = untold(reading, term, label)
  // The other words may show that they are about something else.
  return assertion === 'present' ? { assertion, cue: null, subject: null } : null
}

/** "Was there management oversight? | No |" says something of practice, in a word. */
const tells: ReadonlySet<TermUse> = new Set(['label', 'event', 'deed', 'condition', 'subject'])
const answeredPlainly = { assertion: 'present', cue: reasons.answered, subject: null, plain: true } as const

/** "See section 4" and "To be discussed" are no statement. */
const fewest = 4

const told = { assertion: 'present', cue: reasons.toldUnderName } as const satisfies Answer

/** A label that no cue answers asks nothing, unless all that follows it tells of its topic. */
function untold(reading: Reading, term: Found<TermEntry>, label: number): Answer {
  const { tokens, sentences, sentenceOf } = reading
  const words = tokens.count - label
  const rest = (sentences[sentenceOf[label] ?? 0] as Sentence).generic === undefined && words > 2
  const whole = label - (term.last - term.first + 1) <= 2
  return term.entry.group.telling && whole && rest ? told : unanswered(words)
}

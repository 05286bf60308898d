/** The mentions of a passage as its words bear them out: what phrases say, what they miss, and what they take for something else. */
import { turnsOfClauses } from '../../../guidance/language/words/turns.ts'
import { firstFrom } from '../../../review/in-order.ts'
import type { Assertion } from '../../types.ts'
import { reasons } from '../deciders.ts'
import type { LocalMention } from '../mention.ts'
import { breaks, type Tokens, type Word } from '../phrases/tokens.ts'
import { isOfSomebodyElse } from './sayings.ts'
import { Scales, type Told } from './scales.ts'
import { builtInWeights } from './weights.prepared.ts'
import type { Bearing } from './weights.ts'
import { tokenAt, type Window } from './windows.ts'

let builtIn: Scales | undefined

/**
 * By the weights that were learned.
 * @param said what phrases tell, in the order of the text: of every topic, since what is told of one bears on the others
 * @param isWanted the topics whose mentions are asked for
 * @param doublings how long the review is: see `doublingsOf`
 */
export function weighed(
  tokens: Tokens<unknown>,
  said: readonly LocalMention[],
  isWanted: (topic: string) => boolean,
  doublings: number,
): readonly LocalMention[] {
  builtIn ??= new Scales(builtInWeights())
  return weighedBy(builtIn, tokens, said, isWanted, doublings)
}

export function weighedBy(
  scales: Scales,
  tokens: Tokens<unknown>,
  said: readonly LocalMention[],
  isWanted: (topic: string) => boolean,
  doublings = 0,
): readonly LocalMention[] {
  scales.weigh(tokens)
  if (said.length > 0) scales.hear(said)
  const borneOut = said.length === 0 ? said : eachBorneOut({ scales, tokens, said, doublings })
  // A phrase that is doubted settles nothing: another sentence of the paragraph may tell of its topic.
  const isSaid = (topic: string) =>
    said.some(
      (one, at) => one.topic === topic && (borneOut[at]?.assertion !== 'generic' || isSettled(scales, tokens, one)),
    )
  const told = scales.told(doublings, borneOut)
  const further = told.filter(({ topic }) => isWanted(topic) && !isSaid(topic))
  const wanted = borneOut.filter(({ topic }) => isWanted(topic))
  if (further.length === 0) return wanted
  return [...wanted, ...further.map((one) => toldBy(scales, tokens, one))].sort((a, b) => a.start - b.start)
}

/**
 * How long a review is, as its words are weighed: the more passages there are, the more some of them weigh by chance. The same
 * for reviews of about the same length, so that few edits change it. @param passages how many it has
 */
export const doublingsOf = (passages: number): number =>
  Math.min(mostDoublings, Math.round(Math.log2(Math.max(1, passages))))

/** Reviews of up to some ninety passages told what length asks: a longer one is asked no more than those. */
const mostDoublings = 6

/** What phrases tell of a passage, and what its words weigh. */
interface Passage {
  readonly scales: Scales
  readonly tokens: Tokens<unknown>
  readonly said: readonly LocalMention[]
  readonly doublings: number
}

function eachBorneOut(passage: Passage): readonly LocalMention[] {
  const cued = topicsByCue(passage)
  const clauses = new Map<string, Clause>()
  return passage.said.map((mention) => borneOutBy(passage, cued, clauses, mention))
}

/** What a phrase says, unless the other words tell of something else, or bear otherwise on a risk factor. */
function borneOutBy(
  passage: Passage,
  cued: TopicsByCue,
  clauses: Map<string, Clause>,
  mention: LocalMention,
): LocalMention {
  const { scales, said, doublings } = passage
  const { topic, assertion, start, cue, added, plain, lent } = mention
  const own = added || plain ? undefined : scales.weightAt(topic, start)
  if (assertion === 'generic' || own === undefined) return mention
  const further = lent === undefined ? 0 : scales.weightOfWord(lent, topic)
  const weight = own + further
  const { silent, overrules } = scales.limits
  const window = scales.windowAt(start)
  if (cue !== null && isAnswer(scales.place(window))) return mention
  if (cue === null && scales.isOfNoCase(window, topic)) return doubted(mention)
  // What a cue says holds however long the review.
  const least = cue === null ? silent.phrase + scales.longerFor(topic).phrase * doublings : silent.cue
  if (weight < least && further + scales.weightInSentence(topic, start, said) < least + silent.sentence)
    return doubted(mention)
  if (!scales.isRiskFactor(topic)) return mention
  const { bearing, by } = scales.bearing(window, assertion, mention)
  // Said plainly: by a cue, or by a whole phrase that says more than that a factor is there. Whoever denies says so plainly
  // as well, and whoever tells uses much the same words.
  const isPlain = cue !== null || assertion !== 'present' || bearing === 'denied'
  if (by <= (isPlain ? overrules.cue : overrules.phrase) || isSaidOfAnother(cued, window, topic, bearing))
    return mention
  // What is open here may well be told there.
  if (assertion !== 'unknown' && isSaidElsewhere(passage, clauses, mention, window, bearing)) return mention
  return { ...mention, assertion: bearing, cue: { stems: scales.heaviest(window, bearing).names } }
}

/** Where the words stand that bear so most in a window, and of which topics that is said there. */
interface Clause {
  readonly from: number
  readonly to: number
  /** The bearing is said there, of some topic. */
  readonly isSaid: boolean
  readonly topics: ReadonlySet<string>
}

/**
 * "It is not known whether he has a disability. His attendance was 54 %.": the words that bear so stand in another clause,
 * which says so of another topic and nothing of this one. "There were no concerns about domestic abuse, but police attended an
 * assault.": they say so of this one, and the sentence has turned since.
 */
function isSaidElsewhere(
  passage: Passage,
  clauses: Map<string, Clause>,
  { topic, start }: LocalMention,
  window: number,
  bearing: Bearing,
): boolean {
  const key = placeOf(window, bearing)
  const clause = clauses.get(key) ?? clauseOf(passage, window, bearing)
  clauses.set(key, clause)
  const isHere = start >= clause.from && start < clause.to
  if (isHere || !clause.isSaid) return false
  return !clause.topics.has(topic) || (start >= clause.to && followsTurn(passage.tokens, start))
}

/** The clause of a word begins with a turn. */
function followsTurn(tokens: Tokens<unknown>, offset: number): boolean {
  const { from } = clauseAt(tokens, tokenAt(tokens, offset))
  return turnsOfClauses.has((tokens.words[tokenAt(tokens, from)] as Word<unknown>).text)
}

function clauseOf({ scales, tokens, said }: Passage, window: number, bearing: Bearing): Clause {
  const { from, to } = clauseAt(tokens, scales.heaviest(window, bearing).first)
  const topics = new Set<string>()
  let isSaid = false
  for (let at = firstFrom(said, from); at < said.length; at++) {
    const { assertion, start, topic } = said[at] as LocalMention
    if (start >= to) break
    topics.add(topic)
    if (assertion === bearing) isSaid = true
  }
  return { from, to, isSaid, topics }
}

/** The clause around a token, as offsets into the text: to the ends of its sentence, or to a turn in it. */
function clauseAt(
  { before, count, ends, starts, words }: Tokens<unknown>,
  token: number,
): { from: number; to: number } {
  const begins = (at: number) =>
    (before[at] as number) >= breaks.sentence || turnsOfClauses.has((words[at] as Word<unknown>).text)
  let first = token
  while (first > 0 && !begins(first)) first--
  let last = token
  while (last + 1 < count && !begins(last + 1)) last++
  return { from: starts[first] as number, to: ends[last] as number }
}

/** What cues make of topics, by window: for each assertion, which topics. */
type TopicsByCue = ReadonlyMap<string, ReadonlySet<string>>

const placeOf = (window: number, assertion: Assertion): string => `${window} ${assertion}`

function topicsByCue({ scales, said }: Passage): TopicsByCue {
  const cued = new Map<string, Set<string>>()
  for (const { assertion, cue, topic, start } of said) {
    if (cue === null) continue
    const place = placeOf(scales.windowAt(start), assertion)
    const topics = cued.get(place)
    if (topics === undefined) cued.set(place, new Set([topic]))
    else topics.add(topic)
  }
  return cued
}

/** "DA: not asked. Cocaine: weekly": what a cue makes of one topic may be all that words say which weigh for the same of another. */
function isSaidOfAnother(cued: TopicsByCue, window: number, topic: string, bearing: Bearing): boolean {
  const topics = cued.get(placeOf(window, bearing))
  return topics !== undefined && topics.size > (topics.has(topic) ? 1 : 0)
}

/** "| Lodger | None |": beside a name and what a cue says of it, there are no words that could tell of something else. */
const isAnswer = ({ first, last }: Window): boolean => last - first < 3

const doubted = (mention: LocalMention): LocalMention => ({
  ...mention,
  assertion: 'generic',
  cue: reasons.otherWords,
})

/**
 * A configuration tells that it is not this case's, or it is somebody else's, which no words tell; or a cue governs the one
 * sentence of its window.
 */
function isSettled(scales: Scales, { ends, starts }: Tokens<unknown>, mention: LocalMention): boolean {
  if (mention.added || isOfSomebodyElse(mention) || mention.cue === reasons.signMissing) return true
  if (mention.cue === null || mention.cue === reasons.noAnswer) return false
  const { first, last } = scales.place(scales.windowAt(mention.start))
  return mention.scopeStart <= (starts[first] as number) && (ends[last] as number) <= mention.scopeEnd
}

/** A topic that no phrase tells of. */
function toldBy(scales: Scales, tokens: Tokens<unknown>, { topic, window }: Told): LocalMention {
  const { first, last, names } = scales.heaviest(window, topic)
  // In a list ("no violence, and nobody under the stairs when they came") it bears as the others do: their cue is no reason against it.
  const { bearing, by } = scales.isRiskFactor(topic) ? scales.bearing(window, 'present') : isThere
  const scope = scales.place(window)
  return {
    topic,
    assertion: bearing,
    subject: null,
    start: tokens.starts[first] as number,
    end: tokens.ends[last] as number,
    scopeStart: tokens.starts[scope.first] as number,
    scopeEnd: tokens.ends[scope.last] as number,
    term: { stems: names },
    cue: by > 0 ? { stems: scales.heaviest(window, bearing).names } : null,
  }
}

const isThere = { bearing: 'present', by: 0 } as const

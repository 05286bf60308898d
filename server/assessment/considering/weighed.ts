/** The mentions of a passage as its words bear them out: what phrases say, what they miss, and what they take for something else. */
import type { LocalMention } from './passage.ts'
import { isOfSomebodyElse } from './sayings.ts'
import { type HeaviestWindow, Scales, type Window } from './scales.ts'
import type { Tokens } from './tokens.ts'
import type { Bearing } from './weights.ts'
import { builtInWeights } from './weights.prepared.ts'

let builtIn: Scales | undefined

/**
 * By the weights that were learned.
 * @param said what phrases tell, in the order of the text
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
  const borneOut = said.length === 0 ? said : said.map((mention) => borneOutBy(scales, said, mention, doublings))
  // A phrase that is doubted settles nothing: another sentence of the paragraph may tell of its topic.
  const isSaid = (topic: string) =>
    said.some(
      (one, at) => one.topic === topic && (borneOut[at]?.assertion !== 'generic' || isSettled(scales, tokens, one)),
    )
  const { tells, longer } = scales.limits
  const told = scales.told(tells + longer.words * doublings, borneOut)
  const further = told.filter((topic) => isWanted(topic) && !isSaid(topic))
  if (further.length === 0) return borneOut
  return [...borneOut, ...further.map((topic) => toldBy(scales, tokens, topic))].sort((a, b) => a.start - b.start)
}

/**
 * How long a review is, as its words are weighed: the more passages there are, the more some of them weigh by chance. The same
 * for reviews of about the same length, so that few edits change it. @param passages how many it has
 */
export const doublingsOf = (passages: number): number => Math.round(Math.log2(Math.max(1, passages)))

/** What a phrase says, unless the other words tell of something else, or bear otherwise on a risk factor. */
function borneOutBy(
  scales: Scales,
  said: readonly LocalMention[],
  mention: LocalMention,
  doublings: number,
): LocalMention {
  const { topic, assertion, start, cue, added } = mention
  const weight = added ? undefined : scales.weightAt(topic, start)
  if (assertion === 'generic' || weight === undefined) return mention
  const { silent, overrules, longer } = scales.limits
  const window = scales.windowAt(start)
  if (cue !== null && isAnswer(scales.place(window))) return mention
  // What a cue says holds however long the review.
  if (weight < (cue === null ? silent.phrase + longer.phrase * doublings : silent.cue)) return doubted(mention)
  if (!scales.isRiskFactor(topic)) return mention
  const { bearing, by } = scales.bearing(window, assertion, mention)
  // Said plainly: by a cue, or by a whole phrase that says more than that a factor is there. Whoever denies says so plainly
  // as well, and whoever tells uses much the same words.
  const isPlain = cue !== null || assertion !== 'present' || bearing === 'denied'
  if (by <= (isPlain ? overrules.cue : overrules.phrase) || isSaidOfAnother(said, topic, bearing)) return mention
  return { ...mention, assertion: bearing, cue: weighing(scales.heaviest(window, bearing).names) }
}

/** "DA: not asked. Cocaine: weekly": words that a cue has used for another topic say nothing of this one. */
const isSaidOfAnother = (said: readonly LocalMention[], topic: string, bearing: Bearing): boolean =>
  said.some((one) => one.topic !== topic && one.assertion === bearing && one.cue !== null)

/** "| Lodger | None |": beside a name and what a cue says of it, there are no words that could tell of something else. */
const isAnswer = ({ first, last }: Window): boolean => last - first < 3

const doubted = (mention: LocalMention): LocalMention => ({
  ...mention,
  assertion: 'generic',
  cue: 'the other words, which tell of something else',
})

/**
 * A configuration tells that it is not this case's, or it is somebody else's, which no words tell; or a cue governs the one
 * sentence of its window.
 */
function isSettled(scales: Scales, { ends, starts }: Tokens<unknown>, mention: LocalMention): boolean {
  if (mention.added || isOfSomebodyElse(mention)) return true
  if (mention.cue === null) return false
  const { first, last } = scales.place(scales.windowAt(mention.start))
  return mention.scopeStart <= (starts[first] as number) && (ends[last] as number) <= mention.scopeEnd
}

/** A topic that no phrase tells of. */
function toldBy(scales: Scales, tokens: Tokens<unknown>, topic: string): LocalMention {
  const { window } = scales.heaviestWindow(topic) as HeaviestWindow
  const { first, last, names } = scales.heaviest(window, topic)
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
    term: weighing(names),
    byWords: true,
    cue: by > 0 ? weighing(scales.heaviest(window, bearing).names) : null,
  }
}

const isThere = { bearing: 'present', by: 0 } as const

/** As an explanation names what decided: dictionary forms, never the author's words. */
const weighing = (names: readonly string[]): string => `words that weigh together: ${names.join(', ')}`

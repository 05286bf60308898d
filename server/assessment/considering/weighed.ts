/** The mentions of a passage as its words bear them out: what phrases say, what they miss, and what they take for something else. */
import type { LocalMention } from './passage.ts'
import { isOfSomebodyElse } from './sayings.ts'
import { type HeaviestWindow, Scales } from './scales.ts'
import type { Tokens } from './tokens.ts'
import { builtInWeights } from './weights.prepared.ts'
import type { Limits } from './weights.ts'

let builtIn: Scales | undefined
function learned(): Scales {
  builtIn ??= new Scales(builtInWeights())
  return builtIn
}

/** By the weights that were learned. @param said what phrases tell, in the order of the text */
export function weighed(
  tokens: Tokens<unknown>,
  said: readonly LocalMention[],
  isWanted: (topic: string) => boolean,
): readonly LocalMention[] {
  return weighedBy(learned(), tokens, said, isWanted)
}

export function weighedBy(
  scales: Scales,
  tokens: Tokens<unknown>,
  said: readonly LocalMention[],
  isWanted: (topic: string) => boolean,
): readonly LocalMention[] {
  scales.weigh(tokens)
  if (said.length > 0) scales.hear(said)
  const borneOut = said.length === 0 ? said : said.map((mention) => borneOutBy(scales, mention))
  // A phrase that is doubted settles nothing: another sentence of the paragraph may tell of its topic.
  const isSaid = (topic: string) =>
    said.some(
      (one, at) => one.topic === topic && (borneOut[at]?.assertion !== 'generic' || isSettled(scales, tokens, one)),
    )
  const further = scales.told().filter((topic) => isWanted(topic) && !isSaid(topic))
  if (further.length === 0) return borneOut
  return [...borneOut, ...further.map((topic) => toldBy(scales, tokens, topic))].sort((a, b) => a.start - b.start)
}

/** What a phrase says, unless the other words tell of something else, or bear otherwise on a risk factor. */
function borneOutBy(scales: Scales, mention: LocalMention): LocalMention {
  const { topic, assertion, start, cue, added } = mention
  const weight = added ? undefined : scales.weightAt(topic, start)
  if (assertion === 'generic' || weight === undefined) return mention
  const { silent, overrules } = scales.limits
  if (weight < (cue === null ? silent.phrase : silent.cue)) return doubted(mention)
  // What a cue says holds however long the review.
  const borneOut = cue === null ? { ...mention, weight } : mention
  if (!scales.isRiskFactor(topic)) return borneOut
  const window = scales.windowAt(start)
  const heavier = scales.bearing(window, assertion, mention)
  // So is what a whole phrase says that is more than that a factor is there.
  const isPlain = cue !== null || assertion !== 'present'
  if (heavier.by <= (isPlain ? overrules.cue : overrules.phrase)) return borneOut
  return { ...borneOut, assertion: heavier.bearing, cue: weighing(scales.heaviest(window, heavier.bearing).names) }
}

/**
 * A configuration tells that it is not this case's, or it is somebody else's, which no words tell; or a cue governs the one
 * sentence that there is to weigh.
 */
function isSettled(scales: Scales, { ends, starts }: Tokens<unknown>, mention: LocalMention): boolean {
  if (mention.added || isOfSomebodyElse(mention)) return true
  if (mention.cue === null) return false
  const { first, last } = scales.place(scales.windowAt(mention.start))
  return mention.scopeStart <= (starts[first] as number) && (ends[last] as number) <= mention.scopeEnd
}

const doubted = (mention: LocalMention): LocalMention => ({
  ...mention,
  assertion: 'generic',
  cue: 'the other words, which tell of something else',
})

/**
 * How long a review is, as its words are weighed: the more passages there are, the more some of them weigh by chance. The same
 * for reviews of about the same length, so that few edits change it. @param passages how many it has
 */
export const doublingsOf = (passages: number): number => Math.round(Math.log2(Math.max(1, passages)))

/** A mention in a review of such a length; undefined where words alone told of its topic, and are too light for that. */
export function heardIn(
  mention: LocalMention,
  doublings: number,
  { tells, silent, longer }: Limits = learned().limits,
): LocalMention | undefined {
  const { weight, byWords } = mention
  if (weight === undefined) return mention
  if (byWords) return weight > tells + longer.words * doublings ? mention : undefined
  return weight < silent.phrase + longer.phrase * doublings ? doubted(mention) : mention
}

/** A topic that no phrase tells of. */
function toldBy(scales: Scales, tokens: Tokens<unknown>, topic: string): LocalMention {
  const { sum, window } = scales.heaviestWindow(topic) as HeaviestWindow
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
    weight: sum,
    byWords: true,
    cue: by > 0 ? weighing(scales.heaviest(window, bearing).names) : null,
  }
}

const isThere = { bearing: 'present', by: 0 } as const

/** As an explanation names what decided: dictionary forms, never the author's words. */
const weighing = (names: readonly string[]): string => `words that weigh together: ${names.join(', ')}`

/** The mentions of a passage as its words bear them out: what phrases say, what they miss, and what they take for something else. */
import type { LocalMention } from './passage.ts'
import { type HeaviestWindow, Scales } from './scales.ts'
import type { Tokens } from './tokens.ts'
import { builtInWeights } from './weights.prepared.ts'

let builtIn: Scales | undefined

/** By the weights that were learned. @param said what phrases tell, in the order of the text */
export function weighed(
  tokens: Tokens<unknown>,
  said: readonly LocalMention[],
  isWanted: (topic: string) => boolean,
): readonly LocalMention[] {
  builtIn ??= new Scales(builtInWeights())
  return weighedBy(builtIn, tokens, said, isWanted)
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
    said.some((one, at) => one.topic === topic && (borneOut[at]?.assertion !== 'generic' || isSettled(one)))
  const further = scales.told().filter((topic) => isWanted(topic) && !isSaid(topic))
  if (further.length === 0) return borneOut
  return [...borneOut, ...further.map((topic) => toldBy(scales, tokens, topic))].sort((a, b) => a.start - b.start)
}

/** What a phrase says, unless the other words tell of something else, or bear otherwise on a risk factor. */
function borneOutBy(scales: Scales, mention: LocalMention): LocalMention {
  const { topic, assertion, start } = mention
  if (assertion === 'generic' || mention.added) return mention
  if (mention.cue === null && scales.isDoubted(topic, start))
    return { ...mention, assertion: 'generic', cue: ofSomethingElse }
  // What a cue says of a risk factor is said plainly.
  if (assertion !== 'present' || mention.cue !== null || !scales.isRiskFactor(topic)) return mention
  const window = scales.windowAt(start)
  const { bearing, by } = scales.bearing(window, assertion)
  if (by <= scales.limits.overrules) return mention
  return { ...mention, assertion: bearing, cue: weighing(scales.heaviest(window, bearing).names) }
}

/** A phrase and a cue tell plainly that it is not this case's, or a configuration does. */
const isSettled = ({ cue, added }: LocalMention): boolean => cue !== null || added === true

const ofSomethingElse = 'the other words, which tell of something else'

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
    cue: by > 0 ? weighing(scales.heaviest(window, bearing).names) : null,
  }
}

const isThere = { bearing: 'present', by: 0 } as const

/** As an explanation names what decided: dictionary forms, never the author's words. */
const weighing = (names: readonly string[]): string => `words that weigh together: ${names.join(', ')}`

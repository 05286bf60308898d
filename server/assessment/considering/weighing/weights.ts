/** Learned weights as a table: for a stem, or for a pair of neighbouring stems, what it weighs for which measures. */
import type { TopicKind } from '../../../guidance/types.ts'
import type { Assertion } from '../../types.ts'
import { Spellings, type SpellingsData, spellingsData } from '../phrases/spellings.ts'

/** How a risk factor can be considered, where it is. */
export type Bearing = Exclude<Assertion, 'generic'>

/** As `npm run learn` writes them. All weights are tenths of a natural logarithm of odds. */
export interface LearnedWeights {
  readonly limits: Limits
  /** Measures 0, 1, …: whether a passage tells of a topic. */
  readonly topics: readonly (LearnedTopic & { readonly kind: string })[]
  /** The measures after these: how it considers the risk factors it tells of. */
  readonly bearings: readonly (LearnedBearing & { readonly id: string })[]
  /** The last measure: whether a passage that names topics tells of no case: of law, training, figures, services, something else of that name. */
  readonly ofNoCase: Measure
  /** "neglect -12 bare floor*": what a phrase adds for its topic to what it adds that it tells, where it is more or less often right than others. */
  readonly phrases: readonly string[]
  /** "not tell 14:12 2:-5": one or two stems, then numbers of measures and weights. */
  readonly weights: readonly string[]
}

interface Measure {
  readonly bias: number
}

/** @property bias what a passage weighs that holds no word of the table and no phrase */
export interface LearnedTopic {
  readonly id: string
  readonly bias: number
  readonly said: Said
}

export interface LearnedBearing {
  readonly bias: number
  readonly said: Said
}

/** What mentions add by what they say: see `sayings.ts`. Nothing, where a saying is not named. */
export type Said = Readonly<Record<string, number | undefined>>

/** What did best on writers whose passages were not learned from. */
export interface Limits {
  /** A passage that weighs more tells of the topic, though no phrase does. */
  readonly tells: number
  /** So much more for each other topic that phrases tell of there. */
  readonly other: number
  /** A theme that no phrase tells of, whose words weigh so much more for another theme of its kind, is not told of. */
  readonly outweighed: number
  /** One that weighs less, with its phrases, does not, unless its own sentence weighs so much more than that. */
  readonly silent: Limit & { readonly sentence: number }
  /** What a phrase says plainly, with no cue, is of no case where the other words weigh so much for that. */
  readonly ofNoCase: number
  /** A bearing that is so much heavier than the one that is said overrules it. */
  readonly overrules: Limit
  /** So much more is asked each time that a review is twice as long. Practice is told of in many words that each weigh little. */
  readonly longer: Readonly<Record<TopicKind, Longer>>
}

/** Of a phrase, and of words alone. */
export interface Longer {
  readonly phrase: number
  readonly words: number
}

/** Against what a phrase says, and against what a phrase and a cue say, which is said plainly. */
interface Limit {
  readonly phrase: number
  readonly cue: number
}

/** The same as plain data that are ready for use. An entry is named by its place in `entries`. */
export interface WeightData {
  readonly limits: Limits
  readonly topics: readonly (LearnedTopic & { readonly kind: TopicKind })[]
  readonly bearings: readonly (LearnedBearing & { readonly id: Bearing })[]
  readonly ofNoCase: Measure
  /** By topic. */
  readonly phrases: Readonly<Record<string, PhraseWeights>>
  readonly stems: SpellingsData
  /** Entry after entry: how many measures, then measures and weights. */
  readonly entries: Int8Array
  /** By stem: its entry, or −1. */
  readonly single: Int32Array
  /** By stem: where the pairs begin of which it is the first, and behind the last stem where the last of all ends. */
  readonly pairsOf: Int32Array
  /** By pair: the second stem, in ascending order, and the entry. */
  readonly seconds: Int32Array
  readonly paired: Int32Array
}

/** Phrases as the lexicon has them, with `;` between, and what each weighs. */
interface PhraseWeights {
  readonly phrases: string
  readonly weights: readonly number[]
}

const empty = -1
/** Numbers of measures, and tenths of a logarithm, are far smaller than what an entry has room for. */
const most = 127

export function compileWeights({ limits, topics, bearings, ofNoCase, phrases, weights }: LearnedWeights): WeightData {
  const lines = weights.map((line) => {
    const words = line.split(' ')
    const stems = words.filter((word) => !/^\d+:-?\d+$/.test(word))
    return { stems, numbers: words.slice(stems.length).flatMap((pair) => pair.split(':').map(Number)) }
  })
  const stems = [...new Set(lines.flatMap((line) => line.stems))]
  const numberOf = new Map(stems.map((stem, number) => [stem, number]))
  const placed = lines
    .map(({ stems, numbers }) => {
      const [first = empty, second = empty] = stems.map((stem) => numberOf.get(stem))
      return { first, second, numbers }
    })
    .sort((a, b) => a.first - b.first || a.second - b.second)
  const single = new Int32Array(stems.length).fill(empty)
  const pairsOf = new Int32Array(stems.length + 1)
  const seconds: number[] = []
  const paired: number[] = []
  const entries: number[] = []
  for (const { first, second, numbers } of placed) {
    if (second === empty) single[first] = entries.length
    else {
      seconds.push(second)
      paired.push(entries.length)
    }
    pairsOf.fill(seconds.length, first + 1)
    if (numbers.some((number) => Math.abs(number) > most)) throw new Error(`no room for ${stems[first]}`)
    entries.push(numbers.length / 2, ...numbers)
  }
  return {
    limits,
    topics: topics as WeightData['topics'],
    bearings: bearings as WeightData['bearings'],
    ofNoCase,
    phrases: phrasesByTopic(phrases),
    stems: spellingsData(stems),
    entries: Int8Array.from(entries),
    single,
    pairsOf,
    seconds: Int32Array.from(seconds),
    paired: Int32Array.from(paired),
  }
}

function phrasesByTopic(lines: LearnedWeights['phrases']): WeightData['phrases'] {
  const byTopic = new Map<string, { phrase: string; weight: number }[]>()
  for (const line of lines) {
    const [, topic = '', weight, phrase = ''] = /^(\S+) (\S+) (.+)$/s.exec(line) ?? []
    byTopic.set(topic, [...(byTopic.get(topic) ?? []), { phrase, weight: Number(weight) }])
  }
  return Object.fromEntries(
    Array.from(byTopic, ([topic, list]) => [
      topic,
      { phrases: list.map(({ phrase }) => phrase).join(';'), weights: list.map(({ weight }) => weight) },
    ]),
  )
}

/** The table in use. */
export class Weights {
  readonly entries: Int8Array
  private readonly stems: Spellings
  private readonly single: Int32Array
  private readonly pairsOf: Int32Array
  private readonly seconds: Int32Array
  private readonly paired: Int32Array

  constructor({ stems, entries, single, pairsOf, seconds, paired }: WeightData) {
    this.stems = new Spellings(stems)
    this.entries = entries
    this.single = single
    this.pairsOf = pairsOf
    this.seconds = seconds
    this.paired = paired
  }

  /** The number of a stem, or −1 where nothing is known of it. */
  numberOf(stem: string): number {
    return this.stems.numberOf(stem)
  }

  stem(number: number): string {
    return this.stems.spelling(number)
  }

  /** The entry of a stem, or −1. */
  ofStem(number: number): number {
    return this.single[number] as number
  }

  /** How many stems and pairs there are. */
  get size(): number {
    return this.single.length + this.paired.length
  }

  /** The entry of a pair by its number. */
  entryOfPair(number: number): number {
    return this.paired[number - this.single.length] as number
  }

  /** The number of a pair, which goes on from those of the stems; or −1. */
  pair(first: number, second: number): number {
    const { seconds } = this
    let low = this.pairsOf[first] as number
    const end = this.pairsOf[first + 1] as number
    let high = end
    while (low < high) {
      const middle = (low + high) >> 1
      if ((seconds[middle] as number) < second) low = middle + 1
      else high = middle
    }
    return low < end && seconds[low] === second ? this.single.length + low : empty
  }
}

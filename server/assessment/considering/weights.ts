/** Learned weights as a table: for a stem, or for a pair of neighbouring stems, what it weighs for which measures. */
import type { TopicKind } from '../../guidance/types.ts'
import type { Assertion } from '../types.ts'
import { lines, numbersToText, textToNumbers } from './table.ts'

/** How a risk factor can be considered, where it is. */
export type Bearing = Exclude<Assertion, 'generic'>

/** As `npm run learn` writes them. All weights are tenths of a natural logarithm of odds. */
export interface LearnedWeights {
  readonly limits: Limits
  /** Measures 0, 1, …: whether a passage tells of a topic. */
  readonly topics: readonly (LearnedTopic & { readonly kind: string })[]
  /** The measures after these: how it considers the risk factors it tells of. */
  readonly bearings: readonly (LearnedBearing & { readonly id: string })[]
  /** "neglect -12 bare floor*": what a phrase adds for its topic to what it adds that it tells, where it is more or less often right than others. */
  readonly phrases: readonly string[]
  /** "not tell 14:12 2:-5": one or two stems, then numbers of measures and weights. */
  readonly weights: readonly string[]
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
  /** One that weighs less, with its phrases, does not. */
  readonly silent: Limit
  /** A bearing that is so much heavier than the one that is said overrules it. */
  readonly overrules: Limit
  /** So much more is asked each time that a review is twice as long: of a phrase, and of words alone. */
  readonly longer: { readonly phrase: number; readonly words: number }
}

/** Against what a phrase says, and against what a phrase and a cue say, which is said plainly. */
interface Limit {
  readonly phrase: number
  readonly cue: number
}

/** The same as plain data that is quickly read. */
export interface WeightData extends Omit<LearnedWeights, 'topics' | 'bearings' | 'weights'> {
  readonly topics: readonly (LearnedTopic & { readonly kind: TopicKind })[]
  readonly bearings: readonly (LearnedBearing & { readonly id: Bearing })[]
  readonly stems: string
  /** Entry after entry: the numbers of its stems (the second −1 where there is none), how many measures, then measures and weights. */
  readonly entries: string
}

export function compileWeights({ limits, topics, bearings, phrases, weights }: LearnedWeights): WeightData {
  const numbers = new Map<string, number>()
  const numberOf = (stem: string) => {
    const known = numbers.get(stem) ?? numbers.size
    numbers.set(stem, known)
    return known
  }
  const entries = weights.flatMap((line) => {
    const words = line.split(' ')
    const stems = words.filter((word) => !/^\d+:-?\d+$/.test(word))
    const pairs = words.slice(stems.length).map((pair) => pair.split(':').map(Number))
    const [first, second] = stems.map(numberOf)
    return [first as number, second ?? -1, pairs.length, ...pairs.flat()]
  })
  return {
    limits,
    topics: topics as WeightData['topics'],
    bearings: bearings as WeightData['bearings'],
    phrases,
    stems: lines.join([...numbers.keys()]),
    entries: numbersToText(entries),
  }
}

const empty = -1

/** The table in use. An entry is named by the place in `entries` where the number of its measures stands. */
export class Weights {
  /** For each entry how many measures, then measures and weights. */
  readonly entries: Int32Array
  private readonly numbers: ReadonlyMap<string, number>
  private readonly stems: readonly string[]
  /** By stem: its entry, or −1. */
  private readonly single: Int32Array
  /** Pairs by hash: both stems as one number, and the entry. */
  private readonly keys: Int32Array
  private readonly places: Int32Array
  private readonly mask: number

  constructor({ stems, entries }: Pick<WeightData, 'stems' | 'entries'>) {
    this.stems = lines.split(stems)
    this.numbers = new Map(this.stems.map((stem, number) => [stem, number]))
    this.entries = textToNumbers([entries])
    this.single = new Int32Array(this.stems.length).fill(empty)
    const pairs: [first: number, second: number, entry: number][] = []
    for (let at = 0; at < this.entries.length; at += 3 + 2 * (this.entries[at + 2] as number)) {
      const first = this.entries[at] as number
      const second = this.entries[at + 1] as number
      if (second < 0) this.single[first] = at + 2
      else pairs.push([first, second, at + 2])
    }
    let slots = 2
    while (slots < 2 * pairs.length) slots *= 2
    this.mask = slots - 1
    this.keys = new Int32Array(slots).fill(empty)
    this.places = new Int32Array(slots)
    for (const pair of pairs) this.put(...pair)
  }

  /** The number of a stem, or −1 where nothing is known of it. */
  numberOf(stem: string): number {
    return this.numbers.get(stem) ?? empty
  }

  /** The entry of a stem, or −1. */
  ofStem(number: number): number {
    return this.single[number] as number
  }

  /** The entry of a pair, or −1. */
  ofPair(first: number, second: number): number {
    const key = this.keyOf(first, second)
    for (let slot = slotOf(key) & this.mask; ; slot = (slot + 1) & this.mask) {
      const found = this.keys[slot] as number
      if (found === key) return this.places[slot] as number
      if (found === empty) return empty
    }
  }

  /** The stems of an entry, as phrases are written. */
  name(entry: number): string {
    const first = `${this.stems[this.entries[entry - 2] as number]}*`
    const second = this.entries[entry - 1] as number
    return second < 0 ? first : `${first} ${this.stems[second]}*`
  }

  private put(first: number, second: number, entry: number): void {
    const key = this.keyOf(first, second)
    let slot = slotOf(key) & this.mask
    while (this.keys[slot] !== empty) slot = (slot + 1) & this.mask
    this.keys[slot] = key
    this.places[slot] = entry
  }

  private keyOf(first: number, second: number): number {
    return first * this.stems.length + second
  }
}

const slotOf = (key: number): number => Math.imul(key, 0x9e3779b1) >>> 12

/**
 * What the words of a passage weigh together. Phrases tell of what is said plainly; much is only described, and then no phrase
 * of ours stands there, but many words that are seldom used of anything else.
 */
import type { TopicKind } from '../../../guidance/types.ts'
import { firstFrom } from '../../../review/in-order.ts'
import type { Decider } from '../deciders.ts'
import type { LocalMention } from '../mention.ts'
import type { Tokens, Word } from '../phrases/tokens.ts'
import { bearingSayingsOf, sayingsOf } from './sayings.ts'
import { stemOf } from './stems.ts'
import { type Bearing, type LearnedTopic, type Limits, type Longer, type WeightData, Weights } from './weights.ts'
import { sentenceAt, type Window, Windows } from './windows.ts'

/** A topic that words tell of, and the window that tells. */
export interface Told {
  readonly topic: string
  readonly window: number
}

/** What weighs most in a window. */
export interface Heaviest extends Window {
  /** Stems, the heaviest first. */
  readonly names: readonly string[]
}

const none: readonly string[] = []
const noneTold: readonly Told[] = []

interface WeighedPhrase {
  readonly weight: number
  /** Where it was counted last: a phrase that comes again weighs no more. */
  counted: number
}

/** What a saying adds, and the bit that tells that it was counted in a window. */
interface WeighedSaying {
  readonly weight: number
  readonly bit: number
}

/** Weighs one passage after the other; what it says of a passage holds until the next. */
export class Scales {
  readonly limits: Limits
  /** What can be weighed. */
  readonly topics: readonly string[]
  /** By topic. */
  private readonly said: readonly ReadonlyMap<string, WeighedSaying>[]
  private readonly riskFactors: ReadonlySet<string>
  private readonly pandemicThemes: ReadonlySet<string>
  /** By topic. */
  private readonly kinds: readonly TopicKind[]
  private readonly phrases: WeightData['phrases']
  /** By topic and phrase, of topics that phrases have told of. */
  private readonly weighedPhrases = new Map<string, ReadonlyMap<Decider, WeighedPhrase>>()
  private readonly bearings: WeightData['bearings']
  private readonly weights: Weights
  private readonly biases: Int32Array
  private readonly numbers: ReadonlyMap<string, number>
  /** By stem and pair: the last window that it was counted in. A word that comes again weighs no more. */
  private readonly counted: Int32Array
  private stamp = 0
  /** A number for the first window of the passage. */
  private firstStamp = 0
  private tokens: Tokens<unknown> | undefined
  private readonly windows = new Windows()
  /** Window after window, each measure: what it weighs. */
  private sums = new Int32Array(0)
  /** The same: which sayings were counted. */
  private heard = new Int32Array(0)
  /** What the words of one sentence weigh. */
  private readonly alone: Int32Array
  /** By window and measure, once somebody has asked. */
  private readonly named = new Map<number, Heaviest>()

  constructor(data: WeightData) {
    this.limits = data.limits
    this.topics = data.topics.map(({ id }) => id)
    const ofKind = (wanted: TopicKind) => new Set(data.topics.flatMap(({ id, kind }) => (kind === wanted ? id : [])))
    this.riskFactors = ofKind('risk-factor')
    this.pandemicThemes = ofKind('pandemic-theme')
    this.kinds = data.topics.map(({ kind }) => kind)
    this.phrases = data.phrases
    this.said = data.topics.map(weighedSayings)
    this.bearings = data.bearings
    this.weights = new Weights(data)
    this.biases = Int32Array.from([...data.topics, ...data.bearings, data.ofNoCase], ({ bias }) => bias)
    this.numbers = new Map([...data.topics, ...data.bearings].map(({ id }, number) => [id, number]))
    this.counted = new Int32Array(this.weights.size)
    this.alone = new Int32Array(this.biases.length)
  }

  weigh(tokens: Tokens<unknown>): void {
    this.tokens = tokens
    this.firstStamp += this.windows.list.length * this.biases.length
    this.windows.cut(tokens)
    this.named.clear()
    const { biases } = this
    const { list: windows } = this.windows
    const measures = biases.length
    const size = windows.length * measures
    if (this.sums.length < size) this.sums = new Int32Array(size * 2)
    for (let window = 0; window < windows.length; window++) {
      this.sums.set(biases, window * measures)
      this.add(tokens, windows[window] as Window, this.sums, window * measures)
    }
  }

  /** Adds what phrases tell of topics to what the words around them weigh. @param mentions of the passage that was weighed last */
  hear(mentions: readonly LocalMention[]): void {
    const size = this.windows.list.length * this.biases.length
    if (this.heard.length < size) this.heard = new Int32Array(size * 2)
    else this.heard.fill(0, 0, size)
    for (const mention of mentions) {
      const { topic, assertion, term, start, added } = mention
      const measure = this.numbers.get(topic)
      if (measure === undefined || added === true) continue
      const at = this.windowAt(start) * this.biases.length + measure
      const said = this.said[measure] as ReadonlyMap<string, WeighedSaying>
      for (const saying of sayingsOf(mention)) this.addOnce(at, said.get(saying))
      if (assertion !== 'generic') this.addPhrase(at, this.phrasesOf(topic).get(term))
    }
  }

  private addOnce(at: number, saying: WeighedSaying | undefined): void {
    const heard = this.heard[at] as number
    if (saying === undefined || (heard & saying.bit) !== 0) return
    this.heard[at] = heard | saying.bit
    this.sums[at] = (this.sums[at] as number) + saying.weight
  }

  private phrasesOf(topic: string): ReadonlyMap<Decider, WeighedPhrase> {
    let known = this.weighedPhrases.get(topic)
    if (known === undefined) {
      const { phrases = '', weights = [] } = this.phrases[topic] ?? {}
      const list = phrases.split(';')
      known = new Map(weights.map((weight, at) => [list[at] as string, { weight, counted: -1 }]))
      this.weighedPhrases.set(topic, known)
    }
    return known
  }

  private addPhrase(at: number, phrase: WeighedPhrase | undefined): void {
    // No two windows of all passages share this number.
    const window = this.firstStamp + at
    if (phrase === undefined || phrase.counted === window) return
    phrase.counted = window
    this.sums[at] = (this.sums[at] as number) + phrase.weight
  }

  /**
   * The topics for which some window weighs more than words alone have to, and the window that does so by most. Where phrases tell of
   * other topics, more is asked; a window of no case tells of none. Most passages have none.
   * @param doublings how long the review is
   * @param said what phrases tell of the passage that was weighed last
   */
  told(doublings: number, said: readonly LocalMention[]): readonly Told[] {
    const { topics } = this
    const { list: windows } = this.windows
    const besides = said.length === 0 ? undefined : this.besides(said)
    let told = noneTold
    for (let topic = 0; topic < topics.length; topic++) {
      const limit = this.limits.tells + this.limits.longer[this.kinds[topic] as TopicKind].words * doublings
      let most = 0
      let best = -1
      for (let window = 0; window < windows.length; window++) {
        const over = this.sum(topic, window) - limit - (besides?.[window] ?? 0)
        if (over <= most || this.isOfNoCase(window, topics[topic] as string) || this.isOutweighed(topic, window))
          continue
        most = over
        best = window
      }
      if (best >= 0) told = [...told, { topic: topics[topic] as string, window: best }]
    }
    return told
  }

  /** The words of a window weigh so much more for another theme of its kind that they tell of that one. Risk factors go together. */
  private isOutweighed(topic: number, window: number): boolean {
    const { kinds } = this
    if (kinds[topic] === 'risk-factor') return false
    const most = this.sum(topic, window) + this.limits.outweighed
    return kinds.some((kind, other) => kind === kinds[topic] && this.sum(other, window) > most)
  }

  /**
   * By window: what a topic that no phrase tells of has to weigh besides, since phrases tell of others. Words that belong to one
   * topic often weigh for its neighbours too. Of phrases that a configuration adds nothing was learned.
   */
  private besides(said: readonly LocalMention[]): readonly number[] {
    const asked = new Array<number>(this.windows.list.length).fill(0)
    const counted = new Set<number>()
    for (const { topic, assertion, start, added } of said) {
      const measure = this.numbers.get(topic)
      if (measure === undefined || assertion === 'generic' || added === true) continue
      for (let window = this.windowAt(start); window < asked.length && this.windows.startsBy(window, start); window++) {
        const place = window * this.biases.length + measure
        if (counted.has(place)) continue
        counted.add(place)
        asked[window] = (asked[window] as number) + this.limits.other
      }
    }
    return asked
  }

  /** What the window around a place weighs for a topic; undefined where nothing was learned of it. */
  weightAt(topic: string, offset: number): number | undefined {
    const measure = this.numbers.get(topic)
    return measure === undefined ? undefined : this.sum(measure, this.windowAt(offset))
  }

  /** What a word weighs for a topic wherever it stands. @param topic something was learned of it */
  weightOfWord(stem: string, topic: string): number {
    const number = this.weights.numberOf(stem)
    const entry = number < 0 ? -1 : this.weights.ofStem(number)
    return entry < 0 ? 0 : this.weightOf(entry, this.numbers.get(topic) as number)
  }

  /**
   * The same for its own sentence only, where that is shorter than what is weighed together: its neighbours may tell of other
   * topics, or use the topic's words of no case. @param topic something was learned of it @param said as `hear` was told
   */
  weightInSentence(topic: string, offset: number, said: readonly LocalMention[]): number {
    const measure = this.numbers.get(topic) as number
    const sentence = sentenceAt(this.tokens as Tokens<unknown>, offset)
    if (sentence === undefined) return this.sum(measure, this.windowAt(offset))
    const { alone, biases } = this
    alone.set(biases)
    this.add(this.tokens as Tokens<unknown>, sentence, alone, 0)
    return (alone[measure] as number) + this.saidIn(sentence, measure, said)
  }

  /** What phrases of a sentence add to a topic. */
  private saidIn({ first, last }: Window, measure: number, said: readonly LocalMention[]): number {
    const { starts, ends } = this.tokens as Tokens<unknown>
    const to = ends[last] as number
    const heard = new Set<WeighedSaying | WeighedPhrase>()
    for (let at = firstFrom(said, starts[first] as number); at < said.length; at++) {
      const mention = said[at] as LocalMention
      if (mention.start >= to) break
      const { topic, assertion, term, added } = mention
      if (this.numbers.get(topic) !== measure || added === true) continue
      for (const saying of sayingsOf(mention)) note(heard, this.said[measure]?.get(saying))
      if (assertion !== 'generic') note(heard, this.phrasesOf(topic).get(term))
    }
    let sum = 0
    for (const { weight } of heard) sum += weight
    return sum
  }

  isRiskFactor(topic: string): boolean {
    return this.riskFactors.has(topic)
  }

  /** What is asked of a topic for each time that a review is twice as long. @param topic something was learned of it */
  longerFor(topic: string): Longer {
    return this.limits.longer[this.kinds[this.numbers.get(topic) as number] as TopicKind]
  }

  /** The first window that holds the word at an offset. */
  windowAt(offset: number): number {
    return this.windows.at(offset)
  }

  place(window: number): Window {
    return this.windows.list[window] as Window
  }

  /**
   * How a window considers the risk factors it tells of, and by how much that is heavier than `other`.
   * @param mention what says that it is `other`; undefined where words alone tell
   */
  bearing(window: number, other: Bearing, mention?: LocalMention): { readonly bearing: Bearing; readonly by: number } {
    const sayings = mention === undefined ? none : bearingSayingsOf(mention)
    let best = other
    let own = 0
    let most = Number.NEGATIVE_INFINITY
    for (const { id, said } of this.bearings) {
      let sum = this.sum(this.numbers.get(id) as number, window)
      for (const saying of sayings) sum += said[saying] ?? 0
      if (id === other) own = sum
      if (sum <= most) continue
      best = id
      most = sum
    }
    return { bearing: best, by: most - own }
  }

  /**
   * Its words are used of law, training, figures or services, and of no case. Of the pandemic nothing follows from that: what it
   * did is told in the words of guidance and services.
   */
  isOfNoCase(window: number, topic: string): boolean {
    return this.sum(this.biases.length - 1, window) > this.limits.ofNoCase && !this.pandemicThemes.has(topic)
  }

  /** The heaviest words and pairs of a window for one measure. */
  heaviest(window: number, id: string): Heaviest {
    const measure = this.numbers.get(id) as number
    const key = window * this.biases.length + measure
    const known = this.named.get(key) ?? this.lookFor(measure, this.place(window))
    this.named.set(key, known)
    return known
  }

  private lookFor(measure: number, { first, last }: Window): Heaviest {
    const found = new Map<number, Window & { readonly weight: number; readonly stems: readonly number[] }>()
    const note = (entry: number, from: number, to: number, stems: readonly number[]) => {
      const weight = entry < 0 ? 0 : this.weightOf(entry, measure)
      if (weight > 0 && !found.has(entry)) found.set(entry, { weight, stems, first: from, last: to })
    }
    const { words } = this.tokens as Tokens<unknown>
    let before = -1
    for (let at = first; at <= last; at++) {
      const stem = this.stemOf(words[at] as Word<unknown>)
      if (stem >= 0) note(this.weights.ofStem(stem), at, at, [stem])
      const pair = stem >= 0 && before >= 0 ? this.weights.pair(before, stem) : -1
      if (pair >= 0) note(this.weights.entryOfPair(pair), at - 1, at, [before, stem])
      before = stem
    }
    const heavy = [...found.values()].sort((a, b) => b.weight - a.weight).slice(0, 3)
    const place = heavy[0] ?? { first, last }
    // As phrases are written.
    const names = heavy.map(({ stems }) => stems.map((stem) => `${this.weights.stem(stem)}*`).join(' '))
    return { first: place.first, last: place.last, names }
  }

  private sum(measure: number, window: number): number {
    return this.sums[window * this.biases.length + measure] as number
  }

  /** Adds what words weigh to `sums`, from `offset` on. */
  private add({ words }: Tokens<unknown>, { first, last }: Window, sums: Int32Array, offset: number): void {
    const { weights } = this
    this.stamp++
    let before = -1
    for (let at = first; at <= last; at++) {
      const stem = this.stemOf(words[at] as Word<unknown>)
      if (stem >= 0) {
        if (this.isFirst(stem)) this.addEntry(weights.ofStem(stem), sums, offset)
        const pair = before < 0 ? -1 : weights.pair(before, stem)
        if (pair >= 0 && this.isFirst(pair)) this.addEntry(weights.entryOfPair(pair), sums, offset)
      }
      before = stem
    }
  }

  /** Notes that a stem or a pair is counted; false where it was. */
  private isFirst(number: number): boolean {
    if (this.counted[number] === this.stamp) return false
    this.counted[number] = this.stamp
    return true
  }

  private addEntry(entry: number, sums: Int32Array, offset: number): void {
    if (entry < 0) return
    const { entries } = this.weights
    const end = entry + 2 * (entries[entry] as number)
    for (let at = entry + 1; at < end; at += 2) {
      const measure = offset + (entries[at] as number)
      sums[measure] = (sums[measure] as number) + (entries[at + 1] as number)
    }
  }

  private stemOf(word: Word<unknown>): number {
    word.stem ??= this.weights.numberOf(stemOf(word))
    return word.stem
  }

  private weightOf(entry: number, measure: number): number {
    const { entries } = this.weights
    const end = entry + 2 * (entries[entry] as number)
    for (let at = entry + 1; at < end; at += 2) if (entries[at] === measure) return entries[at + 1] as number
    return 0
  }
}

function note<T>(noted: Set<T>, one: T | undefined): void {
  if (one !== undefined) noted.add(one)
}

/** No topic has more sayings than a number has bits. */
const weighedSayings = ({ said }: LearnedTopic): Map<string, WeighedSaying> =>
  new Map(Object.entries(said).map(([saying, weight = 0], at) => [saying, { weight, bit: 1 << at }]))

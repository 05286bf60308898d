/** What the matcher found in a passage, by what it is for. */
import {
  type CueEntry,
  type Entry,
  type Lexicon,
  type ListedEntry,
  type PersonEntry,
  purposes,
  type SignEntry,
  type StatementEntry,
  type TermEntry,
} from '../lexicon/entries.ts'
import type { Knowledge } from '../phrases/matcher.ts'
import type { Tokens } from '../phrases/tokens.ts'
import type { Found } from './found.ts'

/** Most passages have none, and a set for each would be a waste. */
const noHeads: Set<number> = new Set()

/** A find whose object is used again for the next passage: a review has thousands, and none outlives its reading. */
interface Reused<E> {
  entry: E
  first: number
  last: number
}

/** Finds of one kind, in the order of the text, the longer first. */
class Kind<E> {
  readonly list: Found<E>[] = []
  private readonly made: Reused<E>[] = []

  clear(): void {
    this.list.length = 0
  }

  /** What is found comes nearly in order, which makes putting it in its place cheap. */
  add(entry: E, first: number, last: number): void {
    const { list, made } = this
    const size = list.length
    let one = made[size]
    if (one === undefined) {
      one = { entry, first, last }
      made.push(one)
    } else {
      one.entry = entry
      one.first = first
      one.last = last
    }
    let at = size - 1
    for (; at >= 0 && isAfter(list[at] as Found<E>, first, last); at--) list[at + 1] = list[at] as Found<E>
    list[at + 1] = one
  }
}

const isAfter = (one: Found<unknown>, first: number, last: number): boolean =>
  one.first > first || (one.first === first && one.last < last)

/** What was found in a passage, by what it is for. */
export class Sorted {
  readonly terms = new Kind<TermEntry>()
  readonly people = new Kind<PersonEntry>()
  /** Cues, turns and what only looks like them: they overrule one another. */
  readonly steering = new Kind<CueEntry | SignEntry>()
  readonly speech = new Kind<SignEntry>()
  readonly longAgo = new Kind<SignEntry>()
  readonly borneOut = new Kind<SignEntry>()
  readonly contradicted = new Kind<SignEntry>()
  readonly raised = new Kind<SignEntry>()
  readonly lookers = new Kind<SignEntry>()
  readonly statements = new Kind<StatementEntry>()
  readonly listed = new Kind<ListedEntry>()
  heads: Set<number> = noHeads
  baby = false
  older = false
  sibling = false
  grown = false
  /** By the number of a purpose; undefined for one of which is only noted that, or where, it was found. */
  private readonly kinds: readonly (Kind<Entry> | undefined)[]

  constructor() {
    const kinds: { readonly [P in Entry['is']]?: unknown } = {
      term: this.terms,
      person: this.people,
      cue: this.steering,
      turn: this.steering,
      exception: this.steering,
      pseudo: this.steering,
      says: this.speech,
      speech: this.speech,
      longAgo: this.longAgo,
      borneOut: this.borneOut,
      contradicted: this.contradicted,
      raised: this.raised,
      looker: this.lookers,
      statement: this.statements,
      listed: this.listed,
    }
    this.kinds = purposes.map((purpose) => kinds[purpose] as Kind<Entry> | undefined)
  }

  sort(tokens: Tokens<Knowledge>, lexicon: Lexicon): void {
    this.clear()
    const { count, phrases, firsts, lasts } = lexicon.matcher.find(tokens)
    for (let at = 0; at < count; at++) {
      const phrase = phrases[at] as number
      const first = firsts[at] as number
      const purpose = lexicon.purposeOf(phrase)
      const kind = this.kinds[purpose]
      if (kind !== undefined) kind.add(lexicon.entry(phrase), first, lasts[at] as number)
      else this.note(purposes[purpose] as Entry['is'], first)
    }
  }

  private note(purpose: Entry['is'], first: number): void {
    if (purpose === 'baby') this.baby = true
    else if (purpose === 'older') this.older = true
    else if (purpose === 'sibling') this.sibling = true
    else if (purpose === 'grown') this.grown = true
    else if (purpose === 'head') this.heads = this.heads === noHeads ? new Set([first]) : this.heads.add(first)
  }

  clear(): void {
    this.terms.clear()
    this.people.clear()
    this.steering.clear()
    this.speech.clear()
    this.longAgo.clear()
    this.borneOut.clear()
    this.contradicted.clear()
    this.raised.clear()
    this.lookers.clear()
    this.statements.clear()
    this.listed.clear()
    this.heads = noHeads
    this.baby = false
    this.older = false
    this.sibling = false
    this.grown = false
  }
}

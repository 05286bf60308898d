/**
 * Finds the guidance's lists of phrases in a text, all of them by one look at its words: rules ask several about the same
 * passage.
 */
import { askedFor, type PhraseList } from '../guidance/phrase-lists.ts'
import type { Span } from '../review/types.ts'
import { askedForTable } from './asked-for.prepared.ts'
import { type Knowledge, type Matcher, matcherOf } from './considering/phrases/matcher.ts'
import { Tokens, tokenise } from './considering/phrases/tokens.ts'

/** The lists found in one text. */
export class AskedFor {
  private readonly text: string
  /** A list, and where a phrase of it begins and ends, three numbers for each find. */
  private finds: Int32Array | undefined
  private spans: Map<number, readonly Span[]> | undefined

  constructor(text: string) {
    this.text = text
  }

  /** Whether a phrase of the list stands in the text. */
  has(list: PhraseList): boolean {
    const number = numberOf(list)
    const finds = this.found
    for (let at = 0; at < finds.length; at += 3) if (finds[at] === number) return true
    return false
  }

  /** Where they stand, in the order of the text, the longer first. */
  places(list: PhraseList): readonly Span[] {
    const number = numberOf(list)
    this.spans ??= new Map()
    let places = this.spans.get(number)
    if (places === undefined) {
      places = placesAmong(this.found, number)
      this.spans.set(number, places)
    }
    return places
  }

  private get found(): Int32Array {
    this.finds ??= findsIn(this.text)
    return this.finds
  }
}

const numbers = new Map(askedFor.map((list, number) => [list, number]))

function numberOf(list: PhraseList): number {
  const number = numbers.get(list)
  if (number === undefined) throw new Error('guidance/phrase-lists does not name a list that is asked for')
  return number
}

interface Made {
  readonly matcher: Matcher
  readonly tokens: Tokens<Knowledge>
  /** By phrase: the number of its list. */
  readonly lists: Int32Array
}

let made: Made | undefined

/** Finds every phrase of every list; what it gives holds until the next search. */
function search(text: string) {
  made ??= {
    matcher: matcherOf([askedForTable()]),
    tokens: new Tokens(),
    lists: Int32Array.from(askedFor.flatMap((list, number) => list.map(() => number))),
  }
  const { matcher, tokens, lists } = made
  tokenise(text, matcher.vocabulary, tokens)
  return { finds: matcher.find(tokens), tokens, lists }
}

function placesAmong(finds: Int32Array, list: number): Span[] {
  const places: Span[] = []
  for (let at = 0; at < finds.length; at += 3)
    if (finds[at] === list) places.push({ start: finds[at + 1] as number, end: finds[at + 2] as number })
  return places.sort((a, b) => a.start - b.start || b.end - a.end)
}

const nothing = new Int32Array(0)

function findsIn(text: string): Int32Array {
  const { finds, tokens, lists } = search(text)
  if (finds.count === 0) return nothing
  const found = new Int32Array(3 * finds.count)
  for (let at = 0; at < finds.count; at++) {
    found[3 * at] = lists[finds.phrases[at] as number] as number
    found[3 * at + 1] = tokens.starts[finds.firsts[at] as number] as number
    found[3 * at + 2] = tokens.ends[finds.lasts[at] as number] as number
  }
  return found
}

/**
 * Finds the guidance's lists of phrases in a text, all of them by one look at its words: rules ask several about the same
 * passage.
 */
import { askedFor, type PhraseList } from '../guidance/phrase-lists.ts'
import type { Span } from '../review/types.ts'
import { askedForTable } from './asked-for.prepared.ts'
import { type Knowledge, type Matcher, matcherOf } from './considering/matcher.ts'
import { Tokens, tokenise } from './considering/tokens.ts'

/** The lists found in one text. */
export class AskedFor {
  private readonly text: string
  /** Bit n: a phrase of list n stands in the text. */
  private bits: Int32Array | undefined
  private spans: ReadonlyMap<number, readonly Span[]> | undefined

  constructor(text: string) {
    this.text = text
  }

  /** Whether a phrase of the list stands in the text. */
  has(list: PhraseList): boolean {
    const number = numberOf(list)
    if (this.spans !== undefined) return this.spans.has(number)
    this.bits ??= listsIn(this.text)
    return (((this.bits[number >>> 5] as number) >>> (number & 31)) & 1) === 1
  }

  /** Where they stand, in the order of the text, the longer first. */
  places(list: PhraseList): readonly Span[] {
    const number = numberOf(list)
    this.spans ??= spansIn(this.text)
    return this.spans.get(number) ?? none
  }
}

const none: readonly Span[] = []

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

function listsIn(text: string): Int32Array {
  const { finds, lists } = search(text)
  const bits = new Int32Array((askedFor.length >>> 5) + 1)
  for (let at = 0; at < finds.count; at++) {
    const list = lists[finds.phrases[at] as number] as number
    bits[list >>> 5] = (bits[list >>> 5] as number) | (1 << (list & 31))
  }
  return bits
}

function spansIn(text: string): ReadonlyMap<number, readonly Span[]> {
  const { finds, tokens, lists } = search(text)
  const found = new Map<number, Span[]>()
  for (let at = 0; at < finds.count; at++) {
    const list = lists[finds.phrases[at] as number] as number
    const span = {
      start: tokens.starts[finds.firsts[at] as number] as number,
      end: tokens.ends[finds.lasts[at] as number] as number,
    }
    const spans = found.get(list)
    if (spans === undefined) found.set(list, [span])
    else spans.push(span)
  }
  for (const spans of found.values()) spans.sort((a, b) => a.start - b.start || b.end - a.end)
  return found
}

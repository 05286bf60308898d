/** The parts of a passage whose words are weighed together. */
import { breaks, type Tokens } from '../phrases/tokens.ts'

/** Where a part begins and ends, in tokens. */
export interface Window {
  readonly first: number
  readonly last: number
}

/** Most passages that weights were learned from are no longer, in words: a paragraph is weighed so many at a time. */
const longest = 60

/** The windows over one passage after the other. */
export class Windows {
  readonly list: Window[] = []
  private tokens: Tokens<unknown> | undefined

  /**
   * Whole sentences, together no longer than `longest` where they can be; each window but the first begins with the last
   * sentence of the one before.
   */
  cut(tokens: Tokens<unknown>): void {
    this.tokens = tokens
    const { before, count } = tokens
    const { list } = this
    list.length = 0
    let first = 0
    // Where the last sentence of the window begins.
    let sentence = 0
    for (let at = 1; at <= count; at++) {
      if (at < count && (before[at] as number) < breaks.sentence) continue
      // A sentence ends before `at`.
      if (at - first > longest && sentence > first) {
        list.push({ first, last: sentence - 1 })
        first = lastSentence(before, first, sentence)
        if (at - first > longest) first = sentence
      }
      sentence = at
    }
    if (count > first) list.push({ first, last: count - 1 })
  }

  /** The first window that holds the word at an offset. */
  at(offset: number): number {
    const { ends } = this.tokens as Tokens<unknown>
    let low = 0
    let high = this.list.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if ((ends[(this.list[middle] as Window).last] as number) <= offset) low = middle + 1
      else high = middle
    }
    return low
  }

  /** The words of a window begin no later than at an offset. */
  startsBy(window: number, offset: number): boolean {
    return ((this.tokens as Tokens<unknown>).starts[(this.list[window] as Window).first] as number) <= offset
  }
}

/** Where the last sentence before `end` begins, in a window from `first`; `end` itself where it is the only one. */
function lastSentence(before: Int32Array, first: number, end: number): number {
  let at = end - 1
  while (at > first && (before[at] as number) < breaks.sentence) at--
  return at > first ? at : end
}

/** The sentence around the word at an offset; undefined where it is longer than `longest`. */
export function sentenceAt(tokens: Tokens<unknown>, offset: number): Window | undefined {
  const { before, count } = tokens
  const at = tokenAt(tokens, offset)
  let first = at
  while (first > 0 && (before[first] as number) < breaks.sentence && at - first < longest) first--
  let last = at
  while (last + 1 < count && (before[last + 1] as number) < breaks.sentence && last - first < longest) last++
  return last - first < longest ? { first, last } : undefined
}

/** The first word that ends behind an offset. */
export function tokenAt({ ends, count }: Tokens<unknown>, offset: number): number {
  let low = 0
  let high = count - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ends[middle] as number) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

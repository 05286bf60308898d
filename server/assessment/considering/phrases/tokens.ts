/**
 * Cuts prose into words and remembers what stood between them. One pass, no regular expression, linear on any input.
 * Every distinct spelling is looked at once per vocabulary; after that a token costs one hash and one comparison.
 */

import { either } from '../../../guidance/language/word-lists.ts'
import { abbreviations, beforeNumbers, lettered } from '../../../guidance/language/words/abbreviations.ts'
import { isUpper, type Vocabulary, type Word } from './vocabulary.ts'

export { letterCase, Vocabulary, type Word } from './vocabulary.ts'

/** What stands between a token and the one before it, weakest first. */
export const breaks = { none: 0, comma: 1, bracket: 2, dash: 3, colon: 4, semicolon: 5, sentence: 6, cell: 7 } as const

/**
 * The words of one passage after the other: the arrays are used again for the next, since a review has thousands of
 * passages. What stands in them beyond `count` is left over from another passage.
 */
export class Tokens<T> {
  text = ''
  count = 0
  readonly words: (Word<T> | undefined)[] = []
  starts = new Int32Array(256)
  ends = new Int32Array(256)
  /** `before[i]`: the strongest break between token i − 1 and token i; `before[0]` is `cell`. */
  before = new Int32Array(256)
  /** Index of each token's sentence; whoever reads the passage fills it in. */
  sentenceOf = new Int32Array(256)

  clear(text: string): void {
    this.text = text
    this.count = 0
  }

  push(word: Word<T>, start: number, end: number, gap: number): void {
    const at = this.count++
    if (at >= this.starts.length) this.grow()
    this.words[at] = word
    this.starts[at] = start
    this.ends[at] = end
    this.before[at] = gap
  }

  private grow(): void {
    const grown = (old: Int32Array) => {
      const larger = new Int32Array(old.length * 2)
      larger.set(old)
      return larger
    }
    this.starts = grown(this.starts)
    this.ends = grown(this.ends)
    this.before = grown(this.before)
    this.sentenceOf = grown(this.sentenceOf)
  }
}

/** A question mark stands right behind a token. */
export const isQuestion = ({ ends, text }: Tokens<unknown>, at: number): boolean =>
  at >= 0 && text.charCodeAt(ends[at] as number) === 63

const wordLetter = 1
const wordDigit = 2
const apostrophe = 3

const kinds = new Uint8Array(0x250)
for (let code = 48; code <= 57; code++) kinds[code] = wordDigit
for (let code = 65; code <= 90; code++) kinds[code] = wordLetter
for (let code = 97; code <= 122; code++) kinds[code] = wordLetter
for (let code = 0xc0; code < 0x250; code++) kinds[code] = code === 0xd7 || code === 0xf7 ? 0 : wordLetter
kinds[39] = apostrophe

function kindOf(code: number): number {
  if (code < 0x250) return kinds[code] as number
  if (code === 0x2019 || code === 0x2bc) return apostrophe
  return code >= 0x370 && (code < 0x2000 || code > 0x2dff) && (code < 0x3000 || code > 0x303f) ? wordLetter : 0
}

/**
 * The words of a passage, in order, in place of what `tokens` held. Offsets are UTF-16 into `text`.
 * A hyphen is a word break; "n't" gives a second word "not"; "s.47" (read as s47), "A&E", "n/a" and "97.5" are one word each.
 */
export function tokenise<T>(text: string, vocabulary: Vocabulary<T>, tokens: Tokens<T> = new Tokens()): Tokens<T> {
  tokens.clear(text)
  let gap: number = breaks.cell
  let at = 0
  const { length } = text
  while (at < length) {
    const code = text.charCodeAt(at)
    if (code === 32) {
      at++
      continue
    }
    const kind = kindOf(code)
    if (kind === wordLetter || kind === wordDigit) {
      const start = at
      let hash = 0
      for (let next = code; ; next = text.charCodeAt(at)) {
        const plain = next < 0x250 ? (kinds[next] as number) : 0
        if (plain !== wordLetter && plain !== wordDigit && (at >= length || !continues(text, at, next, start))) break
        hash = (Math.imul(hash, 31) + next) | 0
        at++
      }
      const word = vocabulary.find(text, start, at, hash)
      tokens.push(word, start, at, gap)
      gap = breaks.none
      if (word.then !== undefined) tokens.push(word.then, start, at, gap)
      continue
    }
    gap = readMark(at, code, gap, vocabulary, tokens)
    at++
  }
  // The word behind the last is asked for, and there is none.
  tokens.words[tokens.count] = undefined
  return tokens
}

/** The break behind a mark, which may be a word of its own as well. @param gap the break before it */
function readMark<T>(at: number, code: number, gap: number, vocabulary: Vocabulary<T>, tokens: Tokens<T>): number {
  const { text } = tokens
  const sign = signAt(text, at, code)
  if (sign !== undefined) tokens.push(vocabulary.word(sign), at, at + 1, gap)
  const strength = breakAt(text, at, code, tokens)
  return sign === undefined && gap > strength ? gap : strength
}

/** Whether the character at `at` belongs to the word that began at `start`. */
function continues(text: string, at: number, code: number, start: number): boolean {
  const kind = kindOf(code)
  if (kind === wordLetter || kind === wordDigit) return true
  const next = text.charCodeAt(at + 1)
  if (kind === apostrophe) return kindOf(next) === wordLetter && kindOf(text.charCodeAt(at - 1)) === wordLetter
  if (code === 46 || code === 44 || code === 58 || code === 47) return joinsDigits(text, at, code, next, start)
  if (code === 38) return at - start <= 2 && isUpper(next) && isUpper(text.charCodeAt(at - 1))
  return false
}

/** A mark inside a number (97.5, 14/02, 06:40), a section (s.47) or a short form (n/a). */
function joinsDigits(text: string, at: number, code: number, next: number, start: number): boolean {
  const last = kindOf(text.charCodeAt(at - 1))
  if (last === wordDigit) return kindOf(next) === wordDigit && at - start < 12
  if (at - start !== 1 || last !== wordLetter) return false
  if (code === 46) return kindOf(next) === wordDigit
  return code === 47 && kindOf(next) === wordLetter && kindOf(text.charCodeAt(at + 2)) !== wordLetter
}

/** Signs that are words of their own: %, £, +, an arrow, and a question mark standing alone. */
function signAt(text: string, at: number, code: number): string | undefined {
  if (code === 37 || code === 163 || code === 43) return text.charAt(at)
  if (isArrow(text, at, code)) return arrow
  return code === 63 && (at === 0 || isBlank(text.charCodeAt(at - 1))) ? '?' : undefined
}

/** What any arrow is read as: a character of one byte, since one other among the phrases doubles what they all take. */
const arrow = '»'

/** "→" and its like, or the head of "->" and "=>". */
function isArrow(text: string, at: number, code: number): boolean {
  if (code === 62) return at > 0 && (text.charCodeAt(at - 1) === 45 || text.charCodeAt(at - 1) === 61)
  return code === 0x2192 || code === 0x21d2 || code === 0x2794 || code === 0x279c || code === 0x27a1
}

const isBlank = (code: number) => code === 32 || code === 9 || code === 10 || code === 13 || code === 0xa0

function breakAt<T>(text: string, at: number, code: number, tokens: Tokens<T>): number {
  switch (code) {
    case 44:
      return breaks.comma
    case 59:
      return breaks.semicolon
    case 58:
      return breaks.colon
    case 40:
    case 41:
    case 91:
    case 93:
      return breaks.bracket
    case 124:
      return breaks.cell
    case 0x2013:
    case 0x2014:
      return breaks.dash
    case 45:
      return isBlank(text.charCodeAt(at - 1)) && isBlank(text.charCodeAt(at + 1)) ? breaks.dash : breaks.none
    case 33:
    case 63:
    case 0x2026:
      return endsSentence(text, at + 1) ? breaks.sentence : breaks.none
    case 46:
      return stopEnds(text, at, tokens) ? breaks.sentence : breaks.none
    default:
      return breaks.none
  }
}

/** Whether what follows a stop can begin a sentence: the end, or blank space (after closing quotes) and no small letter. */
function endsSentence(text: string, from: number): boolean {
  let at = from
  while (at < text.length && isClosing(text.charCodeAt(at))) at++
  if (at >= text.length) return true
  if (!isBlank(text.charCodeAt(at))) return false
  while (at < text.length && (isBlank(text.charCodeAt(at)) || isClosing(text.charCodeAt(at)))) at++
  const code = text.charCodeAt(at)
  return !(code >= 97 && code <= 122)
}

const isClosing = (code: number) =>
  code === 39 ||
  code === 34 ||
  code === 0x2019 ||
  code === 0x201d ||
  code === 0x2018 ||
  code === 0x201c ||
  code === 41 ||
  code === 42

function stopEnds<T>(text: string, at: number, { words, count }: Tokens<T>): boolean {
  if (!endsSentence(text, at + 1)) return false
  const last = words[count - 1]
  if (last === undefined) return false
  // "No. 5" is a number; "☒ No. Checked with housing" is an answer.
  if (beforeNumbers.has(last.text)) return !nextIsDigit(text, at + 1)
  if (!abbreviations.has(last.text)) return last.text.length > 1 || !lonelyInitial(text, at)
  return at + 1 >= text.length || !/\S/.test(text.slice(at + 1, at + 40))
}

function nextIsDigit(text: string, from: number): boolean {
  let at = from
  while (at < text.length && isBlank(text.charCodeAt(at))) at++
  return kindOf(text.charCodeAt(at)) === wordDigit
}

/** "J. Smith", "e.g. a visit": one letter before the stop, and it is no label such as "Child B.". */
function lonelyInitial(text: string, at: number): boolean {
  const previous = text.charCodeAt(at - 2)
  if (previous === 46) return true
  const label = text.slice(Math.max(0, at - 12), at - 1).toLowerCase()
  return !endsWithLettered.test(label)
}

const endsWithLettered = new RegExp(`${either(lettered)}\\s$`)

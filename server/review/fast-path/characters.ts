/** What single characters mean, by their UTF-16 code. */

export const code = {
  tab: 9,
  space: 32,
  exclamation: 33,
  hash: 35,
  ampersand: 38,
  asterisk: 42,
  plus: 43,
  dash: 45,
  dot: 46,
  slash: 47,
  colon: 58,
  less: 60,
  equals: 61,
  greater: 62,
  question: 63,
  at: 64,
  open: 91,
  backslash: 92,
  close: 93,
  caret: 94,
  underscore: 95,
  backtick: 96,
  pipe: 124,
  tilde: 126,
  round: 40,
} as const

export const isDigit = (value: number): boolean => value >= 48 && value <= 57

export const isLetter = (value: number): boolean => (value >= 97 && value <= 122) || (value >= 65 && value <= 90)

/** Characters that may begin something else than text. `w` and `:` for web addresses that are links by themselves. */
const special = new Uint8Array(128)
for (const char of '!&*:<@[\\]_`~wW') special[char.charCodeAt(0)] = 1
for (let control = 0; control < 32; control++) special[control] = 1

export const isSpecial = (value: number): boolean => value < 128 && special[value] === 1

const asciiPunctuation = /[!-/:-@[-`{-~]/
export const isAsciiPunctuation = (char: string | undefined): boolean =>
  char !== undefined && asciiPunctuation.test(char)

const whiteSpace = /\s/
const punctuation = /[\p{P}\p{S}]/u

/** As CommonMark classes what stands beside a `*` or `_`: 1 white space or nothing, 2 punctuation, 0 anything else. */
export function flank(text: string, offset: number, from: number, to: number): 0 | 1 | 2 {
  if (offset < from || offset >= to) return 1
  const value = text.charCodeAt(offset)
  if (isLetter(value) || isDigit(value)) return 0
  const char = String.fromCharCode(value)
  return whiteSpace.test(char) ? 1 : punctuation.test(char) ? 2 : 0
}

/**
 * V8 makes a plain read of `text.charCodeAt(at)` only once `String.prototype` has been looked into as an object is, by code that
 * has run a few times; until then each character costs a call, together a tenth of a run when it was found (Node 20). Some large
 * packages happen to do so when they start, and ours are read only when they are needed. What it is worth on the Node at hand:
 * `node tests/bench/characters.mjs`.
 */
const lookInto = () => String.prototype.charCodeAt
for (let times = 0; times < 100; times++) lookInto()

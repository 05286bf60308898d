import type { Wording } from '../../guidance/index.ts'
import type { PassageBlock, Span } from '../../review/types.ts'

export interface FoundWording {
  readonly wording: Wording
  /** Relative to the passage's text. */
  readonly span: Span
}

/** One expression for all wordings of a list, made when it is first used. */
interface Compiled {
  readonly any: RegExp
  readonly each: readonly { readonly wording: Wording; readonly whole: RegExp }[]
}

const compiled = new WeakMap<readonly Wording[], Compiled>()

/** Every place where one of the wordings stands as the author's own words: not quoted, not discussed. Linear. */
export function findWordings({ text }: Pick<PassageBlock, 'text'>, wordings: readonly Wording[]): FoundWording[] {
  const { any, each } = expressionsOf(wordings)
  const found: FoundWording[] = []
  for (const { 0: words, index } of text.matchAll(any)) {
    const span = { start: index, end: index + words.length }
    const wording = each.find(({ whole }) => whole.test(words))?.wording
    if (wording !== undefined && !isQuoted(text, span) && !isDiscussed(text, span)) found.push({ wording, span })
  }
  return found
}

function expressionsOf(wordings: readonly Wording[]): Compiled {
  const known = compiled.get(wordings)
  if (known !== undefined) return known
  const alternatives = wordings.map(({ phrases }) => phrases.map(toExpression).join('|'))
  const made = {
    any: new RegExp(`\\b(?:${alternatives.join('|')})\\b`, 'gi'),
    each: wordings.map((wording, index) => ({ wording, whole: new RegExp(`^(?:${alternatives[index]})$`, 'i') })),
  }
  compiled.set(wordings, made)
  return made
}

/** See `Wording.phrases`. Every repetition is bounded, so that no text makes the search slow. */
export const toExpression = (phrase: string): string =>
  phrase
    .replaceAll('(', '(?:')
    .replaceAll(' .. ', '(?:\\W{1,3}\\w{1,30}){0,4}?\\W{1,3}')
    .replace(/ /g, '[\\s\\u00A0-]{1,3}')
    .replaceAll('*', '\\w{0,12}')

const opening = /["“‘']/
const closing = /["”’']/
const farthest = 120

/** Between quotation marks: somebody else's words. An apostrophe between letters is none. */
export function isQuoted(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - farthest), start).replace(/(?<=\p{L})['’](?=\p{L})/gu, ' ')
  const after = text.slice(end, end + farthest).replace(/(?<=\p{L})['’](?=\p{L})/gu, ' ')
  const opened = Math.max(...['"', '“', '‘', "'"].map((mark) => before.lastIndexOf(mark)))
  if (opened === -1 || !opening.test(before)) return false
  const between = before.slice(opened + 1)
  // Closed again before the words, and not opened anew.
  if (/^\s|[.!?]\s+\p{Lu}/u.test(between)) return false
  return closing.test(after.slice(0, farthest))
}

/** A sentence about the words themselves: "the term … blames", "language such as …". */
const discussing =
  /\b(?:terms?|phrases?|words?|wording|language|labels?|labell\w+|expressions?|described as|referred to as|so[- ]called|victim[- ]blaming|blaming|stereotyp\w+|seen as|viewed as|regarded as|written off as)\b/i

function isDiscussed(text: string, { start, end }: Span): boolean {
  const from = Math.max(text.lastIndexOf('. ', start), text.lastIndexOf('; ', start), start - 200) + 1
  const stop = text.slice(end, end + 200).search(/[.;!?](?:\s|$)/)
  return discussing.test(
    `${text.slice(Math.max(0, from), start)} ${text.slice(end, stop === -1 ? end + 200 : end + stop)}`,
  )
}

/** Spans of phrasing content that end at a mark of their own: code, links, footnote calls, comments. */
import type { FootnoteReference, Html, InlineCode, Link } from 'mdast'
import { code } from './characters.ts'
import { giveUp, type Source, type Stretch } from './source.ts'

/** A node and where it ends. */
export interface Spanning {
  readonly node: InlineCode | Link | FootnoteReference | Html
  readonly end: number
  readonly line: number
}

/** Code on one line, without white space inside its marks. */
export function readCodeSpan(source: Source, { from, line, to }: Stretch): Spanning {
  const { text } = source
  let start = from
  while (source.code(start) === code.backtick) start++
  const marks = text.slice(from, start)
  const close = text.indexOf(marks, start)
  const end = close + marks.length
  if (close === -1 || end > to || source.code(end) === code.backtick) giveUp()
  const value = text.slice(start, close)
  if (value.trim() !== value || value.includes('|')) giveUp()
  return { node: { type: 'inlineCode', value, position: source.position(from, line, end, line) }, end, line }
}

/** A comment on one line. */
export function readComment(source: Source, { from, line, to }: Stretch): Spanning {
  const { text } = source
  if (!opensComment(text, from)) giveUp()
  const close = text.indexOf('-->', from + 4)
  const end = close + 3
  if (close === -1 || end > to) giveUp()
  const position = source.position(from, line, end, line)
  return { node: { type: 'html', value: text.slice(from, end), position }, end, line }
}

const breakTag = /<br ?\/?>/y

/** `<br>`, by which a table's cell has more than one line. */
export function readBreakTag(source: Source, { from, line, to }: Stretch): Spanning {
  breakTag.lastIndex = from
  const value = breakTag.exec(source.text)?.[0] ?? giveUp()
  const end = from + value.length
  if (end > to) giveUp()
  return { node: { type: 'html', value, position: source.position(from, line, end, line) }, end, line }
}

/** `<!-->` and `<!--->` are comments of another kind. */
export const opensComment = (text: string, at: number): boolean => /^<!--[^->]/.test(text.slice(at, at + 5))

const footnoteCall = /\[\^([A-Za-z0-9_-]{1,40})\](?![([:])/y

/** `[^label]`; undefined where the document defines no such footnote, so that the mark is text. */
export function readFootnoteCall(source: Source, { from, line, to }: Stretch): Spanning | undefined {
  footnoteCall.lastIndex = from
  const label = footnoteCall.exec(source.text)?.[1] ?? giveUp()
  const end = from + label.length + 3
  if (end > to) giveUp()
  if (!source.labels.footnotes.has(normal(label))) return undefined
  const position = source.position(from, line, end, line)
  return { node: { type: 'footnoteReference', identifier: label.toLowerCase(), label, position }, end, line }
}

/** As micromark compares labels. */
export const normal = (label: string): string => label.toLowerCase().toUpperCase()

/** A bracket that does not close for longer than this is not looked after here. */
const longestWords = 1000

/** Behind a link's words: an address without escapes, and perhaps a title. */
const resource = /\]\(([A-Za-z0-9:/?#.=%+_,;~@$'-]+)(?: "([^"\\&\r\n]*)")?\)/y

/**
 * `[words](address "title")`, whose words stand in `stretch`; undefined where the bracket at its start is only a bracket.
 * @param readWords reads what stands between the brackets
 */
export function readLink(
  source: Source,
  stretch: Stretch,
  readWords: (words: Stretch) => Link['children'],
): Spanning | undefined {
  const { from, line } = stretch
  const { text } = source
  const limit = Math.min(stretch.to, from + longestWords)
  const length = text.slice(from, limit).indexOf(']')
  if (length === -1) return limit === stretch.to ? undefined : giveUp()
  const close = from + length
  if (source.code(close + 1) !== code.round) return undefined
  let closeLine = line
  while (source.lineEnd(closeLine) < close) closeLine++
  resource.lastIndex = close
  const found = resource.exec(text)
  const words = text.slice(from + 1, close)
  if (found === null || words.trim() !== words || words === '' || /[[`<\\]/.test(words)) giveUp()
  const [mark, url, title] = found as unknown as [string, string, string | undefined]
  const end = close + mark.length
  if (end > stretch.to) giveUp()
  const children = readWords({ ...stretch, from: from + 1, to: close, lastLine: closeLine })
  const position = source.position(from, line, end, closeLine)
  const node: Link = { type: 'link', title: title ?? null, url, children, position }
  return { node, end, line: closeLine }
}

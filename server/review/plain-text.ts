import type { Nodes, PhrasingContent, Text } from 'mdast'
import { inputAsBox } from './boxes.ts'
import { dereferenced } from './references.ts'
import type { CommentBlock, Span } from './types.ts'

/** Offsets of a node within the parsed text. */
export function spanOf(node: Nodes): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 }
}

/** Offsets are all that is ever asked of it. */
export const positionOf = (start: number, end: number): NonNullable<Nodes['position']> => ({
  start: { line: 1, column: 1, offset: start },
  end: { line: 1, column: 1, offset: end },
})

/** A part of a text, as a node of its own. */
export const partOf = (source: string, { start, end }: Span): Text => ({
  type: 'text',
  value: asWords(source.slice(start, end)),
  position: positionOf(start, end),
})

/** From the first to the last of the nodes; `empty` where there are none. */
export function contentSpan(children: readonly PhrasingContent[], empty: Span): Span {
  const [first] = children
  const last = children.at(-1)
  if (first === undefined || last === undefined) return empty
  return { start: spanOf(first).start, end: spanOf(last).end }
}

/**
 * The words of phrasing content with all markup blanked by spaces, as long as the source from `span`, so that an index
 * into it is an offset. Line breaks, with the quote and list marks that may follow them, become spaces too.
 */
export function blankMarkup(source: string, nodes: readonly PhrasingContent[], span: Span): string {
  const parts: string[] = []
  let at = span.start
  const keep = ({ start, end }: Span, clean: (text: string) => string) => {
    if (start < at || end > span.end) return
    if (start > at) parts.push(' '.repeat(start - at))
    parts.push(clean(source.slice(start, end)))
    at = end
  }
  eachLeaf(nodes, (node) => {
    if (node.type === 'text') keep(placeOf(node, source, at), asWords)
    else if (node.type === 'inlineCode') keep(spanOf(node), withoutBackticks)
    else if (node.type === 'html' && inputAsBox(node.value) !== undefined) keep(spanOf(node), dereferenced)
  })
  if (span.end > at) parts.push(' '.repeat(span.end - at))
  return parts.length === 1 ? (parts[0] as string) : parts.join('')
}

/** Text that remark cut out when it looked for addresses has no position; its words tell it. */
function placeOf(node: Text, source: string, from: number): Span {
  if (node.position !== undefined) return spanOf(node)
  const start = source.indexOf(node.value, from)
  return start === -1 ? { start: -1, end: -1 } : { start, end: start + node.value.length }
}

const blanked = (found: string): string => ' '.repeat(found.length)
const unwordly = /[\n\r][ \t>]*|\\(?=[!-/:-@[-`{-~])|[\t\u00a0\u202f]/g

/** Source with escapes, no-break spaces, line breaks and what follows them blanked, and references as what they stand for: as long as it was. */
export function asWords(text: string): string {
  const words = /[\n\r\\\t\u00a0\u202f]/.test(text) ? text.replace(unwordly, blanked) : text
  return /&|<input/i.test(words) ? dereferenced(words) : words
}

const withoutBackticks = (text: string): string => asWords(text).replace(/^`+|`+$/g, blanked)

/** The words of phrasing content as a reader sees them: boxes are words, comments are none, and a space is one space. */
export function wordsOf(nodes: readonly PhrasingContent[]): string {
  let words = ''
  eachLeaf(nodes, (node) => {
    if (node.type === 'html') words += inputAsBox(node.value) ?? (lineBreak.test(node.value) ? ' ' : '')
    else if (node.type === 'break') words += ' '
    else if ('value' in node) words += node.value
    else if ('alt' in node) words += node.alt ?? ''
  })
  return (wideSpace.test(words) ? words.replace(/\s+/g, ' ') : words).trim()
}

/** Other than one space between words. */
const wideSpace = /\s\s|[^\S ]/

const lineBreak = /^<br\b/i

/** Visits the leaves of phrasing content in order, without recursion: nesting may be as deep as a text is long. */
export function eachLeaf(nodes: readonly PhrasingContent[], visit: (node: PhrasingContent) => void): void {
  const stack: PhrasingContent[] = [...nodes].reverse()
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if ('children' in node)
      for (let index = node.children.length - 1; index >= 0; index--)
        stack.push(node.children[index] as PhrasingContent)
    else visit(node)
  }
}

const comment = /<!--([\s\S]*?)(?:-->|$)/g

/** The HTML comments in a part of the source. */
export function commentsIn(source: string, { start, end }: Span): CommentBlock[] {
  return [...source.slice(start, end).matchAll(comment)].map((match) => ({
    kind: 'comment',
    text: match[1] ?? '',
    span: { start: start + match.index, end: start + match.index + match[0].length },
  }))
}

/** The HTML comments among phrasing content. */
export function commentsWithin(source: string, children: readonly PhrasingContent[]): CommentBlock[] {
  const found: CommentBlock[] = []
  eachLeaf(children, (node) => {
    if (node.type === 'html') found.push(...commentsIn(source, spanOf(node)))
  })
  return found
}

/** HTML with its comments, tags and line breaks blanked by spaces. */
export const withoutTags = (html: string): string =>
  html
    .replace(comment, blanked)
    .replace(/<[^<>]*>/g, blanked)
    .replace(/[\n\r\t]/g, ' ')

/** By UTF-16 code: 1 for letters and digits, 2 for what may stand inside a word. */
const ascii = new Uint8Array(128)
for (let code = 0; code < 128; code++) ascii[code] = /[A-Za-z0-9]/.test(String.fromCharCode(code)) ? 1 : 0
ascii[39] = ascii[45] = 2
const curlyApostrophe = 0x2019

/** Any script's letters, as far as their code tells without a table: what is neither Latin-1 sign nor punctuation. */
const kindOf = (code: number): number =>
  code < 128
    ? (ascii[code] as number)
    : code === curlyApostrophe
      ? 2
      : code >= 0xc0 && !(code >= 0x2000 && code <= 0x206f) && code !== 0xfeff
        ? 1
        : 0

/** Words in a text: runs of letters and digits; an apostrophe or a hyphen inside does not end one. */
export function countWords(text: string): number {
  let count = 0
  let inside = false
  for (let at = 0; at < text.length; at++) {
    const kind = kindOf(text.charCodeAt(at))
    if (kind === 1 && !inside) count++
    inside = kind === 1 || (inside && kind === 2)
  }
  return count
}

/** Where a document can be cut so that each part, parsed alone, gives what it gives in the whole. */
import type { Nodes } from 'mdast'

/** A blank line followed by a line that starts in column one. */
const blankLine = /\n[ \t]*\r?\n(?=[^\s])/g
/** A line of a list goes on with the list that stands before the blank line. */
const listMark = /(?:[-+*]|\d{1,9}[.)])(?=[ \t\r\n]|$)/y
/** Front matter's first fence, with blanks behind it, is no longer. */
export const headLength = 256
const opensFrontMatter = /^\uFEFF?---[ \t]*\r?\n/
const lonelyReturns = /\r(?!\n)/g

/** The next offset after `from` at which the text may be cut; its length where there is none. */
export function nextBoundary(text: string, from: number): number {
  blankLine.lastIndex = from
  while (blankLine.exec(text) !== null) {
    const boundary = blankLine.lastIndex
    listMark.lastIndex = boundary
    if (!listMark.test(text)) return boundary
  }
  return text.length
}

/** A part that has grown to this is cut all the same: micromark takes quadratic time over thousands of quotes. */
const longestPart = 20_000

/**
 * Whether the cut at `boundary` holds, now that the part before it is parsed. Where that part ends in code or HTML,
 * micromark keeps some of its state, and reads a quote or a footnote that follows differently.
 */
export function holds(text: string, start: number, boundary: number, before: readonly Nodes[]): boolean {
  if (boundary - start > longestPart || !/^(?:>|\[\^)/.test(text.slice(boundary, boundary + 2))) return true
  let last = before.at(-1)
  while (last !== undefined && 'children' in last && last.children.length > 0) last = last.children.at(-1)
  return last?.type !== 'code' && last?.type !== 'html'
}

/** End of the front matter's closing fence, 0 where there is none or it never closes. */
export function frontMatterEnd(text: string): number {
  const opening = opensFrontMatter.exec(text.slice(0, headLength))
  if (opening === null) return 0
  const closing = /\n---[ \t]*(?=\r?\n|$)/g
  closing.lastIndex = opening[0].length - 1
  return closing.exec(text) === null ? 0 : closing.lastIndex
}

/** Front matter without an end reaches over any boundary: such a document is not cut. */
export const indivisible = (text: string): boolean =>
  opensFrontMatter.test(text.slice(0, headLength)) && frontMatterEnd(text) === 0

/** Whether a carriage return ends a line by itself, as on a Macintosh of old. */
export const hasLonelyReturns = (text: string): boolean => text.search(lonelyReturns) !== -1

/** The same text, of the same length, with line feeds in the place of carriage returns that end a line by themselves. */
export const withoutLonelyReturns = (text: string): string => text.replace(lonelyReturns, '\n')

/** Whether replacing text at `start` by `inserted` may have made a carriage return lonely. */
export const mayLeaveReturns = (before: string, start: number, inserted: string): boolean =>
  inserted.includes('\r') || before.charCodeAt(start - 1) === 13

/** Line endings in a text: `\n`, `\r\n` or `\r`. */
export function countLineEndings(text: string): number {
  let count = 0
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count++
  for (let at = text.indexOf('\r'); at !== -1; at = text.indexOf('\r', at + 1)) {
    if (text.charCodeAt(at + 1) !== 10) count++
  }
  return count
}

/** A byte order mark belongs to the file, not to its text: reading starts behind it. */
export const textStart = (text: string): 0 | 1 => (text.charCodeAt(0) === 0xfeff ? 1 : 0)

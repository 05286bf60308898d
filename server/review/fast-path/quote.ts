import type { Blockquote } from 'mdast'
import { code } from './characters.ts'
import type { FlowReader, Lines, Read } from './flow.ts'
import { behindLazyLines, checkLazyLines } from './lazy.ts'
import { giveUp, type Source } from './source.ts'

/** A quote: lines that all begin with `>`, and unmarked ones behind them. */
export function readQuote(source: Source, lines: Lines, readFlow: FlowReader): Read<Blockquote> {
  const { first, last, depth } = lines
  const start = source.from[first] as number
  let next = first
  for (; next < last; next++) {
    const at = source.contentOf(next)
    if (source.code(at) !== code.greater || at === source.lineEnd(next)) break
    if (at !== source.from[next]) giveUp()
    source.from[next] = at + (source.code(at + 1) === code.space ? 2 : 1)
  }
  // A blank line at its end moves the quote's end.
  if (source.isBlank(next - 1)) giveUp()
  const behind = behindLazyLines(source, next, lines)
  if (behind < last && !source.isBlank(behind)) giveUp()
  const children = readFlow(source, { first, last: behind, depth: depth + 1, quoted: true }) as Blockquote['children']
  if (behind > next) checkLazyLines(children, next, behind)
  const end = children.at(-1)?.position?.end ?? giveUp()
  return {
    node: { type: 'blockquote', children, position: { start: source.point(start, first), end: { ...end } } },
    next: behind,
  }
}

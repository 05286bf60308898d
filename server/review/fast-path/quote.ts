import type { Blockquote } from 'mdast'
import { code } from './characters.ts'
import type { FlowReader, Lines, Read } from './flow.ts'
import { giveUp, type Source } from './source.ts'

/** A quote: lines that all begin with `>`. */
export function readQuote(source: Source, { first, last, depth }: Lines, readFlow: FlowReader): Read<Blockquote> {
  const start = source.from[first] as number
  let next = first
  for (; next < last; next++) {
    const at = source.contentOf(next)
    if (source.code(at) !== code.greater || at === source.lineEnd(next)) break
    if (at !== source.from[next]) giveUp()
    source.from[next] = at + (source.code(at + 1) === code.space ? 2 : 1)
  }
  // A line without the mark may still belong to the quote's last paragraph; a blank one at its end moves the quote's end.
  if (source.isBlank(next - 1) || (next < last && !source.isBlank(next))) giveUp()
  const children = readFlow(source, { first, last: next, depth: depth + 1, quoted: true }) as Blockquote['children']
  const end = children.at(-1)?.position?.end ?? giveUp()
  return {
    node: { type: 'blockquote', children, position: { start: source.point(start, first), end: { ...end } } },
    next,
  }
}

/** Tables that pandoc draws with dashes or with plus signs, unless told otherwise. To Markdown they are lines and paragraphs. */
import type { Heading, RootContent } from 'mdast'
import { spanOf } from './plain-text.ts'
import { remembering } from './remembered.ts'
import type { Chunk, Review, Span } from './types.ts'

/** Where each begins that can be told: its first line of plus signs, or the dashes under its heads. Relative to the chunk. */
const drawnIn = remembering(({ text, nodes }: Chunk): readonly Span[] => {
  if (!mayDraw.test(text)) return none
  const found: Span[] = []
  /** The dashes above a table without heads: the same stand below it. */
  let above: string | undefined
  for (const [index, node] of nodes.entries()) {
    const { start, end } = spanOf(node)
    if (node.type === 'paragraph') {
      const [corner] = gridCorner.exec(text.slice(start, end)) ?? []
      if (corner !== undefined) found.push({ start, end: start + corner.length })
    } else if (node.type === 'thematicBreak') {
      const line = text.slice(start, end).trimEnd()
      const isBelow = touch(text, nodes[index - 1], node)
      if (!columns.test(line) || !(isBelow || touch(text, node, nodes[index + 1]))) continue
      if (line !== above) found.push({ start, end: start + line.length })
      above = isBelow ? undefined : line
    }
  }
  return found
})

const none: readonly Span[] = []
const mayDraw = /-- +--|[-=]\+/
const gridCorner = /^\+[-=:]{3,}(?:\+[-=:]{3,})*\+(?=[ \t]*\r?\n[ \t]*\|)/
const columns = /^-{2,}(?: +-{2,})+$/

/** Whether the one stands on the line above the other. */
function touch(text: string, one: RootContent | undefined, other: RootContent | undefined): boolean {
  if (one === undefined || other === undefined) return false
  return /^[ \t]*\r?\n[ \t]*$/.test(text.slice(spanOf(one).end, spanOf(other).start))
}

/** In the document, in order. */
export const drawnTables = ({ chunks }: Pick<Review, 'chunks'>): readonly Span[] =>
  chunks.flatMap((chunk) =>
    drawnIn(chunk).map(({ start, end }) => ({ start: chunk.start + start, end: chunk.start + end })),
  )

/** The last row of such a table, with the line below it, which makes a heading of it: both are indented, and it has columns. */
export function endsDrawnTable(source: string, node: Heading): boolean {
  const { start, end } = spanOf(node)
  const [row = '', ...others] = source.slice(start, end).split(/\r?\n/)
  // A row may go on for a second line.
  const isOne = others.length > 0 && others.length < 3 && source.slice(Math.max(0, start - 2), start) === '  '
  return isOne && /\S {2,}\S/.test(row) && /^ {2}-{10,}$/.test(others.at(-1) as string)
}

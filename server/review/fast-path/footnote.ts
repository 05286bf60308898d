import type { FootnoteDefinition } from 'mdast'
import type { FlowReader, Lines, Read } from './flow.ts'
import { behindLazyLines, checkLazyLines } from './lazy.ts'
import { giveUp, type Source } from './source.ts'
import { normal } from './spans.ts'

const definition = /\[\^([A-Za-z0-9_-]{1,40})\]: {1,4}(?=[^ \t\r\n])/y

/** A footnote's definition: one line, and unmarked ones that go on with it. */
export function readFootnote(source: Source, lines: Lines, readFlow: FlowReader): Read<FootnoteDefinition> {
  const { first, last, depth } = lines
  const start = source.from[first] as number
  definition.lastIndex = start
  const [mark, label] = definition.exec(source.text) ?? giveUp()
  const next = behindLazyLines(source, first + 1, lines)
  if (depth > 0 || (next < last && !source.isBlank(next))) giveUp()
  source.from[first] = start + mark.length
  const children = readFlow(source, {
    first,
    last: next,
    depth: depth + 1,
    quoted: false,
  }) as FootnoteDefinition['children']
  if (next > first + 1) checkLazyLines(children, first + 1, next)
  source.footnotes.push(normal(label as string))
  const end = children[0]?.position?.end ?? giveUp()
  const position = { start: source.point(start, first), end: { ...end } }
  const identifier = (label as string).toLowerCase()
  return { node: { type: 'footnoteDefinition', identifier, label, children, position }, next }
}

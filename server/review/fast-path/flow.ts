/** Flow content: the blocks of a text, of a quote or of a list item. */
import type { Heading, Html, Paragraph, RootContent } from 'mdast'
import { code, isLetter } from './characters.ts'
import { readFootnote } from './footnote.ts'
import { goesOn, mayStartOther } from './going-on.ts'
import { readList } from './list.ts'
import { isThematicBreak, startsItem } from './list-marks.ts'
import { readPhrasing } from './phrasing.ts'
import { readQuote } from './quote.ts'
import { giveUp, type Source } from './source.ts'
import { opensComment } from './spans.ts'
import { readTable } from './table.ts'

/** Lines of a source that one container holds: `first` up to, not including, `last`. */
export interface Lines {
  readonly first: number
  readonly last: number
  /** How many containers they stand in, and whether one is a quote. */
  readonly depth: number
  readonly quoted: boolean
}

/** A block and the line behind it. */
export interface Read<Node> {
  readonly node: Node
  readonly next: number
}

const deepest = 20

export function readFlow(source: Source, lines: Lines): RootContent[] {
  if (lines.depth > deepest) giveUp()
  const nodes: RootContent[] = []
  for (let line = lines.first; line < lines.last; ) {
    if (source.isBlank(line)) {
      line++
      continue
    }
    const { node, next } = readBlock(source, { ...lines, first: line })
    nodes.push(node)
    line = next
  }
  return nodes
}

/** Reads the block that starts at the first line, which is not blank. */
function readBlock(source: Source, lines: Lines): Read<RootContent> {
  const { first } = lines
  const at = source.contentOf(first)
  if (at !== source.from[first]) giveUp()
  const value = source.code(at)
  if (isLetter(value)) return readParagraph(source, lines)
  if (value === code.hash) return readHeading(source, lines)
  if (value === code.less) return readCommentBlock(source, lines)
  if (value === code.greater) return readQuote(source, lines, readFlow)
  if (value === code.pipe) return readTable(source, lines)
  if (isThematicBreak(source, first)) {
    return { node: { type: 'thematicBreak', position: wholeLine(source, first) }, next: first + 1 }
  }
  if (startsItem(source, first)) return readList(source, lines, readFlow)
  if (value === code.open && source.code(at + 1) === code.caret) return readFootnote(source, lines, readFlow)
  return readParagraph(source, lines)
}

const wholeLine = (source: Source, line: number) =>
  source.position(source.from[line] as number, line, source.lineEnd(line), line)

const heading = /#{1,6} +(?=[^ \t#\r\n])/y

function readHeading(source: Source, lines: Lines): Read<Heading | Paragraph> {
  const { first: line } = lines
  const at = source.from[line] as number
  heading.lastIndex = at
  const mark = heading.exec(source.text)?.[0] ?? giveUp()
  const to = source.trimmedEnd(line)
  const from = at + mark.length
  // A closing run of `#` is no part of the words.
  if (from > to || source.code(to - 1) === code.hash) giveUp()
  const children = readPhrasing(source, { from, line, to, lastLine: line })
  const depth = mark.trimEnd().length as Heading['depth']
  return { node: { type: 'heading', depth, children, position: wholeLine(source, line) }, next: line + 1 }
}

/** An HTML comment that starts a block; the block goes on to the end of the line on which the comment ends. */
function readCommentBlock(source: Source, { first, last, depth }: Lines): Read<Html> {
  const start = source.from[first] as number
  if (!opensComment(source.text, start)) giveUp()
  const close = source.text.indexOf('-->', start + 4)
  let line = first
  while (line < last && source.lineEnd(line) < close) line++
  // Within a container, each line of it would have marks to take off.
  if (close === -1 || line >= last || (depth > 0 && line > first)) giveUp()
  const end = source.lineEnd(line)
  const value = source.text.slice(start, end)
  return { node: { type: 'html', value, position: source.position(start, first, end, line) }, next: line + 1 }
}

function readParagraph(source: Source, { first, last }: Lines): Read<Paragraph> {
  const from = source.contentOf(first)
  let next = first + 1
  while (next < last && goesOn(source, next)) next++
  const lastLine = next - 1
  const to = source.trimmedEnd(lastLine)
  if (mayStartOther(source.text, from, to)) giveUp()
  const children = readPhrasing(source, { from, line: first, to, lastLine })
  const position = source.position(from, first, source.lineEnd(lastLine), lastLine)
  return { node: { type: 'paragraph', children, position }, next }
}

export type FlowReader = typeof readFlow

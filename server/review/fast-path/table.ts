/** Tables whose rows begin and end with a pipe. */
import type { AlignType, Table, TableCell, TableRow } from 'mdast'
import { code } from './characters.ts'
import type { Lines, Read } from './flow.ts'
import { readPhrasing } from './phrasing.ts'
import { giveUp, type Source } from './source.ts'

const delimiterRow = /^\|(?: *:?-+:? *\|)+$/

const rowText = (source: Source, line: number) => source.text.slice(source.from[line], source.lineEnd(line))

export const isDelimiterRow = (source: Source, line: number): boolean => delimiterRow.test(rowText(source, line))

export function readTable(source: Source, { first, last }: Lines): Read<Table> {
  if (first + 1 >= last || !isDelimiterRow(source, first + 1)) giveUp()
  const align = rowText(source, first + 1)
    .slice(1, -1)
    .split('|')
    .map(alignment)
  const children: TableRow[] = [readRow(source, first)]
  if (children[0]?.children.length !== align.length) giveUp()
  let next = first + 2
  for (; next < last && !source.isBlank(next); next++) {
    if (source.code(source.from[next] as number) !== code.pipe) giveUp()
    children.push(readRow(source, next))
  }
  const { start } = children[0]?.position ?? giveUp()
  const lastLine = next - 1
  const position = { start: { ...start }, end: source.point(source.lineEnd(lastLine), lastLine) }
  return { node: { type: 'table', align, children, position }, next }
}

function alignment(cell: string): AlignType {
  const marks = cell.trim()
  const left = marks.startsWith(':')
  const right = marks.endsWith(':')
  return left && right ? 'center' : left ? 'left' : right ? 'right' : null
}

function readRow(source: Source, line: number): TableRow {
  const from = source.from[line] as number
  const end = source.lineEnd(line)
  if (end < from + 2 || source.code(from) !== code.pipe || source.code(end - 1) !== code.pipe) giveUp()
  // A pipe behind a backslash ends no cell.
  if (source.text.slice(from, end).includes('\\|')) giveUp()
  const children: TableCell[] = []
  for (let at = from; at < end - 1; ) {
    const next = source.text.indexOf('|', at + 1)
    children.push(readCell(source, line, at, next, next === end - 1 ? end : next))
    at = next
  }
  return { type: 'tableRow', children, position: source.position(from, line, end, line) }
}

/** The cell from the pipe at `start` to the one at `pipe`; the last cell of a row holds its closing pipe too. */
function readCell(source: Source, line: number, start: number, pipe: number, end: number): TableCell {
  const to = source.trimRight(start + 1, pipe)
  let from = start + 1
  while (from < to && (source.code(from) === code.space || source.code(from) === code.tab)) from++
  const children = readPhrasing(source, { from, line, to, lastLine: line, cell: true })
  return {
    type: 'tableCell',
    children: children as TableCell['children'],
    position: source.position(start, line, end, line),
  }
}

/** Lines and columns in a document, from 0, by the chunk that a place stands in: an edit moves no table of all lines. */
import { firstWhere } from './in-order.ts'
import type { ParsedChunk } from './parsed-chunk.ts'

interface Chunked {
  readonly list: readonly ParsedChunk[]
  readonly length: number
}

/** An offset beyond the text is its end. */
export function positionAt({ list, length }: Chunked, offset: number): { line: number; column: number } {
  const at = Math.max(0, Math.min(offset, length))
  const chunk = lastOf(list, ({ start }) => start <= at)
  // A byte order mark stands before the first chunk.
  if (chunk === undefined) return { line: 0, column: at }
  const { line, column } = chunk.lineTable.positionAt(at - chunk.start)
  return { line: chunk.line + line, column: column + (line === 0 ? lead(chunk) : 0) }
}

/** A column beyond the line is the start of the next one; a line beyond the text is its end. */
export function offsetAt({ list, length }: Chunked, line: number, column: number): number {
  if (line < 0) return 0
  const chunk = lastOf(list, (one) => one.line <= line)
  if (chunk === undefined) return line === 0 ? Math.max(0, Math.min(column, length)) : length
  const own = line - chunk.line
  const before = own === 0 ? lead(chunk) : 0
  const isBefore = before > 0 && column < before
  return isBefore ? Math.max(0, column) : chunk.start + chunk.lineTable.offsetAt(own, column - before)
}

/** What stands before a chunk in its first line: in the first one's a byte order mark, if there is one. */
const lead = ({ start, line }: ParsedChunk): number => (line === 0 ? start : 0)

/** Chunks stand in the order of the text. */
function lastOf(list: readonly ParsedChunk[], isBefore: (chunk: ParsedChunk) => boolean): ParsedChunk | undefined {
  return list[firstWhere(list.length, (index) => isBefore(list[index] as ParsedChunk)) - 1]
}

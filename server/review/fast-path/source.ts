import type { Point, Position } from 'unist'
import type { Labels } from '../grammar.lazy.ts'

class NotPlain extends Error {}
// One object for all, since making an error costs more than reading a paragraph.
const notPlain = new NotPlain('not plain')

/** Leaves the fast path: the text has something in it that only the full grammar reads. Caught at the door. */
export function giveUp(): never {
  throw notPlain
}

export const isNotPlain = (error: unknown): boolean => error === notPlain

/** A text by its lines. `from` moves right as lists and quotes take their marks off the start of a line. */
export class Source {
  readonly text: string
  readonly labels: Labels
  /** Labels of the footnotes it defines. */
  readonly footnotes: string[] = []
  /** Offset of each line's first character, of its content behind the marks of containers, of its end without the ending. */
  readonly starts: number[] = []
  readonly from: number[] = []
  readonly ends: number[] = []

  constructor(text: string, labels: Labels) {
    this.text = text
    this.labels = labels
    let start = 0
    while (start <= text.length) {
      const next = text.indexOf('\n', start)
      const end = next === -1 ? text.length : next
      this.starts.push(start)
      this.from.push(start)
      this.ends.push(end > start && text.charCodeAt(end - 1) === 13 && next !== -1 ? end - 1 : end)
      start = end + 1
    }
  }

  code(offset: number): number {
    return this.text.charCodeAt(offset)
  }

  lineEnd(line: number): number {
    return this.ends[line] as number
  }

  /** Offset of the first character that is no space; the line's end where it is blank. */
  contentOf(line: number): number {
    const end = this.lineEnd(line)
    let at = this.from[line] as number
    while (at < end && this.code(at) === 32) at++
    if (at < end && this.code(at) === 9) giveUp()
    return at
  }

  isBlank(line: number): boolean {
    return this.contentOf(line) === this.lineEnd(line)
  }

  /** Offset behind the line's last character that is no white space. */
  trimmedEnd(line: number): number {
    return this.trimRight(this.from[line] as number, this.lineEnd(line))
  }

  trimRight(from: number, end: number): number {
    let at = end
    while (at > from && (this.code(at - 1) === 32 || this.code(at - 1) === 9)) at--
    return at
  }

  point(offset: number, line: number): Point {
    return { line: line + 1, column: offset - (this.starts[line] as number) + 1, offset }
  }

  position(start: number, startLine: number, end: number, endLine: number): Position {
    return { start: this.point(start, startLine), end: this.point(end, endLine) }
  }
}

/** A stretch of text: from an offset in a line to an offset in the same or a later line. */
export interface Stretch {
  readonly from: number
  readonly line: number
  readonly to: number
  readonly lastLine: number
  /** For a table's cell, which is a text of its own: nothing beside it is seen. */
  readonly cell?: boolean
  /** For the words of a link. */
  readonly linked?: boolean
}

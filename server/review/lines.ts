/** Line starts of a text; `\n`, `\r\n` and `\r` end a line. */
export class LineTable {
  private readonly starts: number[] = [0]
  private readonly length: number

  constructor(text: string) {
    this.length = text.length
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) this.starts.push(at + 1)
    }
  }

  /** Line and column from 0; an offset beyond the text is its end. */
  positionAt(offset: number): { line: number; column: number } {
    const at = Math.max(0, Math.min(offset, this.length))
    let low = 0
    let high = this.starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.starts[middle] as number) <= at) low = middle
      else high = middle - 1
    }
    return { line: low, column: at - (this.starts[low] as number) }
  }

  /** A column beyond the line is the start of the next one; a line beyond the text is its end. */
  offsetAt(line: number, column: number): number {
    if (line < 0) return 0
    const start = this.starts[line]
    if (start === undefined) return this.length
    const next = this.starts[line + 1] ?? this.length
    return Math.max(start, Math.min(start + column, next))
  }
}

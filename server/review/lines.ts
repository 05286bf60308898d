/** Line starts of a text; `\n`, `\r\n` and `\r` end a line. */
export class LineTable {
  private readonly starts: number[] = [0]
  private readonly text: string

  constructor(text: string) {
    this.text = text
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) this.starts.push(at + 1)
    }
  }

  /** Line and column from 0; an offset beyond the text is its end, and one within a line ending the end of the line. */
  positionAt(offset: number): { line: number; column: number } {
    const at = Math.max(0, Math.min(offset, this.text.length))
    let low = 0
    let high = this.starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.starts[middle] as number) <= at) low = middle
      else high = middle - 1
    }
    const start = this.starts[low] as number
    return { line: low, column: Math.min(at, this.endOf(low)) - start }
  }

  /** A column beyond the line is its end, before what ends it; a line beyond the text is the end of the text. */
  offsetAt(line: number, column: number): number {
    if (line < 0) return 0
    const start = this.starts[line]
    if (start === undefined) return this.text.length
    return Math.max(start, Math.min(start + column, this.endOf(line)))
  }

  private endOf(line: number): number {
    const next = this.starts[line + 1]
    if (next === undefined) return this.text.length
    return this.text.charCodeAt(next - 1) === 10 && this.text.charCodeAt(next - 2) === 13 ? next - 2 : next - 1
  }
}

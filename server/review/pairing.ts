const mostDelimiters = 3000
/** Emphasis takes its marks from a run one or two at a time; of a longer run, each may be paired. */
const longestMeant = 3
/** What all closing brackets of a block together look back over: a thousand links one after the other make a thousand. */
const farthestBack = 100_000

/**
 * The work that a block's emphasis and brackets give to the parser, which looks for the other half of each. It grows with the
 * square of what is here, and faster where runs of marks are long or brackets stand within brackets.
 */
export class Pairing {
  private runs = 0
  /** Marks in long runs that may open emphasis, and that may close it. */
  private opening = 0
  private closing = 0
  /** Brackets that are open, and closing ones that have no other half. */
  private open = 0
  private alone = 0
  /** What closing ones have looked back over so far. */
  private lookedBack = 0

  get isTooMuch(): boolean {
    return this.runs + Math.min(this.opening, this.closing) > mostDelimiters || this.lookedBack > farthestBack
  }

  /** Takes in one line, or what is left of it. */
  read(text: string, from: number, to: number): void {
    for (let at = from; at < to; at++) {
      const code = text.charCodeAt(at)
      if (code === 91) this.open++
      else if (code === 93) this.close()
      else if (code === 42 || code === 95 || code === 126) at = this.run(text, at, from, to) - 1
    }
  }

  private close(): void {
    if (this.open > 0) this.lookedBack += this.open--
    else this.lookedBack += ++this.alone
  }

  /** A run of `*`, `_` or `~`. @returns where it ends */
  private run(text: string, at: number, from: number, to: number): number {
    const code = text.charCodeAt(at)
    let end = at + 1
    while (end < to && text.charCodeAt(end) === code) end++
    this.runs++
    const length = end - at
    if (length > longestMeant) {
      if (end < to && !isSpace(text.charCodeAt(end))) this.opening += length
      if (at > from && !isSpace(text.charCodeAt(at - 1))) this.closing += length
    }
    return end
  }
}

const isSpace = (code: number): boolean => code === 32 || code === 9 || code === 13

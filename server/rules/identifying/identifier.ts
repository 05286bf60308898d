import type { Span } from '../../review/types.ts'

/** Something in a text that identifies. */
export interface Identifier extends Span {
  readonly message: string
  /** What is to stand there instead. */
  readonly replacement: string
  /** Where the same stands again. */
  readonly again?: readonly Span[]
}

/** A text of the document, and where it starts. */
export interface PlacedText {
  readonly text: string
  readonly start: number
  /** The cells of a table's row, relative to the text. */
  readonly cells?: readonly Span[] | undefined
}

/** Matches in order, those that overlap an earlier one left out. */
export function withoutOverlaps<One extends Span>(found: readonly One[]): One[] {
  let end = 0
  return [...found]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((one) => {
      if (one.start < end) return false
      end = one.end
      return true
    })
}

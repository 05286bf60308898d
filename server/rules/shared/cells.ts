import { remembering, type Written } from '../../review/remembered.ts'
import type { PassageBlock, Span } from '../../review/types.ts'

/** A cell of a table's row. */
export interface CellText extends Written {
  /** As the passage's own span: relative to its chunk. */
  readonly span: Span
}

/** The cells of a row, in order; none where a passage is no row. Kept with the passage while its chunk is unchanged. */
export const cellTexts = remembering(({ cells = [], text, span }: PassageBlock): readonly CellText[] =>
  cells.map((cell) => ({ text: text.slice(cell.start - span.start, cell.end - span.start), span: cell })),
)

import { firstWhere } from './in-order.ts'
import type { PlacedPassage, Review, Span } from './types.ts'

/** The passages that begin within a span; passages stand in the order of the text, so that finding the first is quick. */
export function passagesIn({ passages }: Pick<Review, 'passages'>, { start, end }: Span): readonly PlacedPassage[] {
  const first = firstFrom(passages, start)
  return passages.slice(first, firstFrom(passages, end))
}

/** The passage that an offset stands in. */
export function passageAt({ passages }: Pick<Review, 'passages'>, offset: number): PlacedPassage | undefined {
  const passage = passages[firstFrom(passages, offset + 1) - 1]
  return passage !== undefined && offset < passage.span.end ? passage : undefined
}

/** Index of the first passage that begins at `offset` or later. */
const firstFrom = (passages: readonly PlacedPassage[], offset: number): number =>
  firstWhere(passages.length, (index) => (passages[index] as PlacedPassage).span.start < offset)

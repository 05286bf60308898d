import { unfinished } from '../../guidance/index.ts'
import { either } from '../../guidance/language/word-lists.ts'
import { boxInSource, mayHoldBoxes, tickedInSource } from '../../review/boxes.ts'
import { gathering } from '../../review/gathered.ts'
import type { PlacedPassage, Review, Span } from '../../review/types.ts'

/** "☒ Other (please specify)" with nothing behind it but other boxes. */
const ticked = new RegExp(
  `(?:${tickedInSource.source})\\s?${either(unfinished.offeredBesides)} ?([([]${either(unfinished.askingWhat)}[)\\]])[\\s:.–—_*|-]*(?=$|${boxInSource})`,
  'diu',
)
/** What stands before an item in its list is no part of the passage. */
const boxBefore = 6

const tickedOthers = gathering(({ span, prompt }, { chunk }): readonly Span[] => {
  const from = Math.max(0, span.start - boxBefore)
  const source = chunk.text.slice(from, span.end)
  const found = prompt || !mayHoldBoxes(source) ? null : ticked.exec(source)
  const [start, end] = found?.indices?.[1] ?? []
  return start === undefined || end === undefined
    ? []
    : [{ start: from + start - span.start, end: from + end - span.start }]
})

/** Where a form asks what else there is, the box for it is ticked, and neither the line nor the paragraph below it says. */
export const unsaidOthers = (review: Review): Span[] =>
  tickedOthers(review).flatMap(({ found, passage, index }) =>
    isAnswer(review.passages[index + 1], passage)
      ? []
      : [{ start: passage.span.start + found.start, end: passage.span.start + found.end }],
  )

const isAnswer = (next: PlacedPassage | undefined, { section, block: { form } }: PlacedPassage): boolean =>
  next !== undefined &&
  next.section === section &&
  form !== 'table-row' &&
  next.block.form === 'paragraph' &&
  next.block.label === undefined &&
  next.block.words > 0 &&
  !mayHoldBoxes(next.chunk.text.slice(next.block.span.start, next.block.span.end))

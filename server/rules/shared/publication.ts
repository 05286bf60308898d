import * as z from 'zod/mini'
import type { Review, Span } from '../../review/types.ts'
import type { Fix, RuleContext } from '../types.ts'

export interface PublicationOptions {
  /** Look in every review, drafts and rapid reviews too, and not only in what is meant for publication. */
  readonly always: boolean
}

export const publicationOptions = {
  schema: () => z.object({ always: z._default(z.boolean(), false) }) as unknown as z.ZodMiniType<PublicationOptions>,
  defaults: { always: false },
}

/** What somebody outside the partnership will read: a practice review, or anything that says it is published. */
const isForPublication = ({ facts }: Review): boolean =>
  facts.type?.value === 'lcspr' || facts.status?.value === 'published'

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

/** Reports what `find` finds in headings and running text, each with its redaction. Front matter is not published. */
export function reportIdentifiers(
  context: RuleContext<PublicationOptions>,
  find: (text: string) => readonly Identifier[],
): void {
  reportAllIdentifiers(context, (texts) =>
    texts.flatMap(({ text, start }) =>
      find(text).map((found) => ({ ...found, start: start + found.start, end: start + found.end })),
    ),
  )
}

/** The same for what only the whole document tells: `find` has all texts, and gives places in the document. */
export function reportAllIdentifiers(
  { review, options, report }: RuleContext<PublicationOptions>,
  find: (texts: readonly PlacedText[]) => readonly Identifier[],
): void {
  if (!options.always && !isForPublication(review)) return
  for (const { start, end, message, replacement, again = [] } of find(textsOf(review))) {
    const span = { start, end }
    report({
      message,
      span,
      ...(again.length > 0 && { related: again.map((place) => ({ message: 'It stands here again.', span: place })) }),
      fixes: [redaction([span, ...again], replacement)],
    })
  }
}

const redaction = (places: readonly Span[], text: string): Fix => ({
  title: `Replace it by “${text}”${places.length > 1 ? ` in all ${places.length} places` : ''}`,
  kind: 'suggestion',
  edits: places.map((place) => ({ ...place, text })),
})

function textsOf(review: Review): PlacedText[] {
  return [
    ...review.sections.map(({ textSpan: { start, end } }) => ({ text: review.slice(start, end), start })),
    ...review.passages.map(({ block, span }) => ({
      // A name that a form offers is read by whoever reads the form, ticked or not.
      text: block.whole ?? block.text,
      start: span.start,
      cells: block.cells?.map((cell) => ({ start: cell.start - block.span.start, end: cell.end - block.span.start })),
    })),
  ].sort((a, b) => a.start - b.start)
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

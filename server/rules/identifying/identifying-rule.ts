import * as z from 'zod/mini'
import type { Review, Span } from '../../review/types.ts'
import { isForPublication } from '../shared/stated-facts.ts'
import { defineRule, type Fix, type Rule } from '../types.ts'
import type { Identifier, PlacedText } from './identifier.ts'

interface Options {
  /** Look in every review, drafts and rapid reviews too, and not only in what is meant for publication. */
  readonly always: boolean
}

const schema = () => z.object({ always: z._default(z.boolean(), false) }) as unknown as z.ZodMiniType<Options>

/**
 * A rule that finds what identifies somebody in a review for publication, each with its redaction.
 * @param find has all texts of the document, and gives places in the document
 */
export function identifyingRule(
  rule: Pick<Rule, 'id' | 'summary' | 'sources'>,
  find: (texts: readonly PlacedText[], review: Review) => readonly Identifier[],
): Rule {
  return defineRule<Options>({
    ...rule,
    category: 'publication',
    severity: 'warn',
    profiles: { publication: { severity: 'error', options: { always: true } } },
    fixes: ['suggestion'],
    options: { schema, defaults: { always: false } },
    check({ review, options, report }) {
      if (!options.always && !isForPublication(review)) return
      for (const { start, end, message, replacement, again = [] } of find(textsOf(review), review)) {
        const span = { start, end }
        report({
          message,
          span,
          ...(again.length > 0 && {
            related: again.map((place) => ({ message: 'It stands here again.', span: place })),
          }),
          fixes: [redaction([span, ...again], replacement)],
        })
      }
    },
  })
}

/** For what a text tells by itself: `find` has one text, and gives places in it. */
export const inEachText =
  (find: (text: string) => readonly Identifier[]) =>
  (texts: readonly PlacedText[]): readonly Identifier[] =>
    texts.flatMap(({ text, start }) =>
      find(text).map((found) => ({ ...found, start: start + found.start, end: start + found.end })),
    )

const redaction = (places: readonly Span[], text: string): Fix => ({
  title: `Replace it by “${text}”${places.length > 1 ? ` in all ${places.length} places` : ''}`,
  kind: 'suggestion',
  edits: places.map((place) => ({ ...place, text })),
})

/** Headings and running text. Front matter is not published. */
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

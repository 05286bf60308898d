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

/** Something in a text that identifies; span relative to the text. */
export interface Identifier extends Span {
  readonly message: string
  /** What is to stand there instead. */
  readonly replacement: string
}

/** Reports what `find` finds in headings and running text, each with its redaction. Front matter is not published. */
export function reportIdentifiers(
  { review, options, report }: RuleContext<PublicationOptions>,
  find: (text: string) => readonly Identifier[],
): void {
  if (!options.always && !isForPublication(review)) return
  for (const { text, start } of texts(review)) {
    for (const found of find(text)) {
      const span = { start: start + found.start, end: start + found.end }
      report({ message: found.message, span, fixes: [redaction(span, found.replacement)] })
    }
  }
}

const redaction = (span: Span, text: string): Fix => ({
  title: `Replace it by “${text}”`,
  kind: 'suggestion',
  edits: [{ ...span, text }],
})

function texts({ text, sections, passages }: Review): { readonly text: string; readonly start: number }[] {
  return [
    ...sections.map(({ textSpan }) => ({ text: text.slice(textSpan.start, textSpan.end), start: textSpan.start })),
    ...passages.map(({ block, span }) => ({ text: block.text, start: span.start })),
  ]
}

/** Matches in order, those that overlap an earlier one left out. */
export function withoutOverlaps(found: readonly Identifier[]): Identifier[] {
  let end = 0
  return [...found]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((one) => {
      if (one.start < end) return false
      end = one.end
      return true
    })
}

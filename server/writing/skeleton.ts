/** The outline of a section that an author fills in: its heading, and what belongs there as comments. */
export interface SkeletonSection {
  readonly title: string
  readonly purpose?: string
  readonly prompts: readonly string[]
}

export interface SkeletonStyle {
  readonly form: 'atx' | 'setext' | 'bold'
  /** 1–6; bold headings have no level. */
  readonly depth: number
  readonly eol: string
  /** What goes before the title: "4. ". */
  readonly number?: string
  /** The document writes its headings in capitals. */
  readonly capitals?: boolean
  /** For editors: text is escaped as snippet syntax, and the cursor comes to stand where the author writes. */
  readonly snippet?: boolean
}

/** Two hyphens would end a comment too soon. */
const asComment = (text: string) => `<!-- ${text.replaceAll('--', '–')} -->`
/** A text as it stands in a snippet of an editor. */
export const asSnippet = (text: string) => text.replace(/[\\$}]/g, '\\$&')

/**
 * The section's text without a line ending at its end. Purpose and prompts are comments, which never count as content: an
 * untouched skeleton is still an empty section.
 */
export function sectionSkeleton({ title, purpose, prompts }: SkeletonSection, style: SkeletonStyle): string {
  const { eol, number = '', capitals = false, snippet = false } = style
  const heading = headingLines(number + (capitals ? title.toUpperCase() : title), style)
  const comments = [...(purpose === undefined ? [] : [purpose]), ...prompts].map(asComment)
  const text = [...heading, '', ...comments].join(eol)
  return snippet ? `${asSnippet(text)}${eol}${eol}$0` : comments.length === 0 ? heading.join(eol) : text
}

function headingLines(title: string, { form, depth }: SkeletonStyle): string[] {
  if (form === 'bold') return [`**${title}**`]
  if (form === 'setext' && depth <= 2) return [title, (depth === 1 ? '=' : '-').repeat(Math.max(3, title.length))]
  return [`${'#'.repeat(Math.min(6, Math.max(1, depth)))} ${title}`]
}

import type { Chunk, HeadingBlock, PassageBlock, PlacedComment, PlacedPassage, Section, Span } from './types.ts'

/** The parts of a document in the order of the text, with absolute spans. */
export interface Outline {
  readonly sections: readonly Section[]
  readonly passages: readonly PlacedPassage[]
  readonly comments: readonly PlacedComment[]
}

const none: readonly PlacedPassage[] = []

type Draft = { -readonly [Key in keyof Section]: Section[Key] }

const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by })

/**
 * Lays the chunks' blocks out as sections, passages and comments. Linear in their number.
 * @param before the passages of the same review before an edit: those that stand where they stood stay the same objects
 */
export function outline(chunks: readonly Chunk[], length: number, before: readonly PlacedPassage[] = none): Outline {
  const sections: Draft[] = []
  const passages: PlacedPassage[] = []
  const comments: PlacedComment[] = []
  const open: Draft[] = []
  for (const chunk of chunks) {
    for (const block of chunk.blocks) {
      if (block.kind === 'passage') {
        const known = before[passages.length]
        passages.push(
          isSame(known, block, chunk, sections.length - 1) ? known : place(block, chunk, sections.length - 1),
        )
        const section = sections.at(-1)
        if (section !== undefined) section.words += block.words
        continue
      }
      const span = moved(block.span, chunk.start)
      if (block.kind === 'comment') comments.push({ text: block.text, span })
      else begin(sections, open, block, span, chunk.start, length)
    }
  }
  for (let index = sections.length - 1; index >= 0; index--) {
    const section = sections[index] as Draft
    section.treeWords += section.words
    const parent = sections[section.parent]
    if (parent !== undefined) parent.treeWords += section.treeWords
  }
  return { sections, passages, comments }
}

const place = (block: PassageBlock, chunk: Chunk, section: number): PlacedPassage => ({
  block,
  chunk,
  span: moved(block.span, chunk.start),
  section,
})

const isSame = (
  known: PlacedPassage | undefined,
  block: PassageBlock,
  chunk: Chunk,
  section: number,
): known is PlacedPassage =>
  known?.block === block && known.section === section && known.span.start === chunk.start + block.span.start

function begin(
  sections: Draft[],
  open: Draft[],
  heading: HeadingBlock,
  span: Span,
  offset: number,
  length: number,
): void {
  const previous = sections.at(-1)
  if (previous !== undefined) previous.bodySpan = { start: previous.bodySpan.start, end: span.start }
  while (open.length > 0 && (open.at(-1) as Draft).heading.depth >= heading.depth) {
    const closed = open.pop() as Draft
    closed.treeSpan = { start: closed.treeSpan.start, end: span.start }
  }
  const section: Draft = {
    index: sections.length,
    heading,
    headingSpan: span,
    textSpan: moved(heading.textSpan, offset),
    bodySpan: { start: span.end, end: length },
    treeSpan: { start: span.start, end: length },
    parent: open.at(-1)?.index ?? -1,
    words: 0,
    treeWords: 0,
  }
  sections.push(section)
  open.push(section)
}

import { headLength } from './boundaries.ts'
import { Chunks } from './chunks.ts'
import { isFactKey, opensFrontMatter, type ReadFrontMatter, readFrontMatter } from './front-matter.ts'
import { type KeyTable, readKeyTable } from './key-table.ts'
import { offsetAt, positionAt } from './positions.ts'
import { type Outline, outline } from './sections.ts'
import type { Chunk, Facts, FrontMatter, PlacedComment, PlacedPassage, Review, Section, Span } from './types.ts'

const noFacts: Facts = { ages: [], dates: {}, related: [], pseudonyms: [] }

/**
 * A review that can be edited in place. After `edit` it equals a fresh `parseReview` of the new text, positions included;
 * chunks the edit did not touch are kept, with all that was computed for them.
 */
export class LiveReview implements Review {
  private readonly held: Chunks
  private read: Partial<{ outline: Outline; head: { front?: ReadFrontMatter; table?: KeyTable } }> = {}
  /** Its passages before the last edits, until it is laid out again. */
  private before: readonly PlacedPassage[] | undefined
  /** Front matter that no edit has touched since it was read. */
  private front: ReadFrontMatter | undefined

  /** @param options `fastPath: false` reads everything by the full grammar, for comparison and measuring */
  constructor(text: string, { fastPath = true }: { readonly fastPath?: boolean } = {}) {
    this.held = new Chunks(text, fastPath)
  }

  /** Replaces the text of `span` (UTF-16 offsets, clipped to the text) by `text`. */
  edit(span: Span, text: string): void {
    const { length } = this.held
    const start = Math.max(0, Math.min(span.start, length))
    const end = Math.max(start, Math.min(span.end, length))
    const front = this.read.head?.front
    const { frontMatterEnd } = this
    this.held.edit({ start, end }, text)
    // What is written behind a front matter that closes is nothing to it.
    const isUntouched = frontMatterEnd > 0 && start > frontMatterEnd && this.frontMatterEnd === frontMatterEnd
    this.front = isUntouched ? (front ?? this.front) : undefined
    this.before = this.read.outline?.passages ?? this.before
    this.read = {}
  }

  get text(): string {
    return this.held.text
  }

  get length(): number {
    return this.held.length
  }

  slice(start: number, end: number): string {
    return this.held.slice(start, end)
  }

  get chunks(): readonly Chunk[] {
    return this.held.list
  }

  /** Chunks that the last edit parsed; for measuring. */
  get parsedChunks(): number {
    return this.held.parsed
  }

  /** The share of the text, from 0 to 1, that took the fast path; for measuring. */
  get fastShare(): number {
    const fast = this.held.list.reduce((sum, chunk) => sum + (chunk.fast ? chunk.text.length : 0), 0)
    return this.length === 0 ? 1 : fast / this.length
  }

  get eol(): Review['eol'] {
    for (const { text } of this.held.list) {
      const found = /\r\n|\n|\r/.exec(text)?.[0]
      if (found !== undefined) return found as Review['eol']
    }
    return '\n'
  }

  get frontMatter(): FrontMatter | undefined {
    return this.head.front?.frontMatter
  }

  get factsTable(): Span | undefined {
    return this.head.table?.span
  }

  get unreadDates(): readonly Span[] {
    return this.head.table?.unreadDates ?? []
  }

  get facts(): Facts {
    return this.head.table?.facts ?? this.head.front?.facts ?? noFacts
  }

  get sections(): readonly Section[] {
    return this.outline.sections
  }

  get passages(): readonly PlacedPassage[] {
    return this.outline.passages
  }

  get comments(): readonly PlacedComment[] {
    return this.outline.comments
  }

  positionAt(offset: number): { line: number; column: number } {
    return positionAt(this.held, offset)
  }

  offsetAt(line: number, column: number): number {
    return offsetAt(this.held, line, column)
  }

  private get outline(): Outline {
    if (this.read.outline === undefined) {
      this.read.outline = outline(this.held.list, this.held.length, this.before)
      this.before = undefined
    }
    return this.read.outline
  }

  private get frontMatterEnd(): number {
    const [first] = this.held.list
    const node = first?.nodes[0]
    return node?.type === 'yaml' ? (first?.start ?? 0) + (node.position?.end.offset ?? 0) : 0
  }

  /** Where nothing opens front matter, the whole text is not asked for. */
  private frontOf(end: number): ReadFrontMatter | undefined {
    return opensFrontMatter(this.slice(0, headLength)) ? readFrontMatter(this.text, end) : undefined
  }

  private get head(): { front?: ReadFrontMatter; table?: KeyTable } {
    if (this.read.head === undefined) {
      const front = this.front ?? this.frontOf(this.frontMatterEnd)
      // Front matter of other tools, such as a title, states none of our facts.
      const states = front?.frontMatter.entries.some(({ key }) => isFactKey(key))
      this.read.head = { front, table: states ? undefined : readKeyTable(this.passages) }
    }
    return this.read.head
  }
}

/** Reads a text as a review. Pure; never throws; linear in the text's length. */
export const parseReview = (text: string): Review => new LiveReview(text)

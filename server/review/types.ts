import type { RootContent } from 'mdast'
import type { IsoDate, WrittenDate } from '../calendar/index.ts'
import type { DateKey, ReviewTypeId, Status } from '../guidance/types.ts'
import type { Remembering } from './remembered.ts'

/** Half-open range of UTF-16 offsets into the original text. Line and column exist only at the doors (lsp, cli). */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A block of Markdown that can be parsed on its own; positions in `nodes` and `blocks` are relative to it. */
export interface Chunk extends Remembering {
  readonly text: string
  readonly nodes: readonly RootContent[]
  /** What the chunk holds, read once and kept while the chunk is unchanged. Spans are relative to the chunk. */
  readonly blocks: readonly Block[]
  /** Offset of the chunk's first character in the document; moved when an edit before it changes the length. */
  readonly start: number
  /** Line (from 0) of the chunk's first character. */
  readonly line: number
}

export type Block = HeadingBlock | PassageBlock | CommentBlock

export interface HeadingBlock extends Remembering {
  readonly kind: 'heading'
  /** `bold`: a paragraph that is nothing but bold text; `run-in`: the bold start of a paragraph ("**7.1 Daily life.** …"). */
  readonly form: 'atx' | 'setext' | 'bold' | 'run-in'
  /** 1–6 for real headings; 7 for `bold` and 8 for `run-in`, which stand below every real heading. */
  readonly depth: number
  /** The heading's words, markup and trailing punctuation taken off, numbering kept. */
  readonly text: string
  /** The whole block. */
  readonly span: Span
  /** The words alone. */
  readonly textSpan: Span
}

/**
 * A piece of running text that is read on its own: a paragraph, a list item's text, a table row.
 * `text` is the source slice with markup blanked by spaces, so that index i in `text` is offset `span.start + i`.
 */
export interface PassageBlock extends Remembering {
  readonly kind: 'passage'
  readonly form: 'paragraph' | 'list-item' | 'table-row' | 'table-header' | 'quote'
  readonly text: string
  /** The same with what a form offers and nobody chose; where that is no more than `text`, it is left out. */
  readonly whole?: string
  readonly span: Span
  /** For table rows: the cells' contents, relative to the chunk. */
  readonly cells?: readonly Span[]
  /** Cells that answer the head of their column in a word or two. */
  readonly headed?: readonly HeadedCell[]
  /** Cells that say more of the person at the head of their column. */
  readonly ofPeople?: readonly PersonCell[]
  /** A bold or colon-ended label at its start ("**Domestic abuse:** …", first cell of a row), relative to the chunk. */
  readonly label?: Span
  /** Labels behind that one, each at the beginning of a sentence ("Alcohol: none. Neglect: none known."), relative to the chunk. */
  readonly labels?: readonly Span[]
  /** The words look like an unfilled prompt: all in italics or square brackets, or asking something behind a label. */
  readonly prompt?: boolean
  /** An item of a task list that nobody has ticked. */
  readonly unticked?: true
  /** What a mark says, which is no word of the text: in a column of a row, or in the box before an item. */
  readonly marked?: Marked
  /** Whom a table's header says that the row is about. */
  readonly about?: 'parents'
  /** Words of content; a prompt and a table's header row have none. */
  readonly words: number
}

/** "Depression since 2019" in a column headed "Mother". */
export interface PersonCell {
  /** The words of the column's head. */
  readonly head: string
  /** The cell's content, relative to the chunk. */
  readonly cell: Span
}

/** "No" in a column headed "Domestic abuse", or in one headed "Mother". */
export interface HeadedCell {
  /** The words of the column's head. */
  readonly head: string
  /** It names whom of the family the column is about: the cell answers the row's label for them. */
  readonly ofPerson?: true
  /** The cell's content, relative to the chunk. */
  readonly cell: Span
  /** What a mark in it says. */
  readonly marked?: Marked
  /** It says more than the answer, and is read with the row too. */
  readonly stays?: true
}

export type Marked = 'yes' | 'no' | 'unknown'

/** An HTML comment; `text` is what stands between `<!--` and `-->`. */
export interface CommentBlock {
  readonly kind: 'comment'
  readonly text: string
  readonly span: Span
}

/** A heading and what stands below it up to the next heading of the same or a higher level. */
export interface Section {
  readonly index: number
  readonly heading: HeadingBlock
  /** Absolute spans: of the heading, of its words, of the body up to the next heading of any level, of the whole subtree. */
  readonly headingSpan: Span
  readonly textSpan: Span
  readonly bodySpan: Span
  readonly treeSpan: Span
  /** Index of the section it stands in, or -1. */
  readonly parent: number
  /** Words of real content directly in it: comments, headings and unfilled prompts do not count. */
  readonly words: number
  /** The same, with its subsections. */
  readonly treeWords: number
}

/** A passage where it stands: absolute span, and the section it belongs to (-1: before the first heading). */
export interface PlacedPassage {
  readonly block: PassageBlock
  readonly chunk: Chunk
  readonly span: Span
  readonly section: number
}

export interface PlacedComment {
  readonly text: string
  readonly span: Span
}

/** A fact stated in front matter or in a key-information table. */
export interface Fact<T> {
  readonly value: T
  /** As written. */
  readonly raw: string
  readonly span: Span
  /** The key (front matter) or the row's label (table). */
  readonly keySpan: Span
  readonly from: 'front-matter' | 'table'
}

export interface Age {
  /** Whole years; 0 for babies under one year and for an unborn child. */
  readonly years: number
  /** Whole months where they are stated or follow from weeks or days. */
  readonly months?: number
  readonly unborn?: boolean
}

export interface Facts {
  readonly type?: Fact<ReviewTypeId>
  readonly reference?: Fact<string>
  readonly partnership?: Fact<string>
  readonly status?: Fact<Status>
  readonly guidance?: Fact<string>
  readonly ages: readonly Fact<Age>[]
  /** Every date key that is there, readable or not: `value.kind` tells. Empty values are left out. */
  readonly dates: Partial<Record<DateKey, Fact<WrittenDate>>>
  readonly related: readonly Fact<string>[]
  readonly pseudonyms: readonly Fact<string>[]
}

/** A problem in front matter, with its place and remedy. Never quotes the author's value. */
export interface FrontMatterProblem {
  readonly message: string
  /** What is written was read all the same, and may have been meant otherwise. */
  readonly doubt?: true
  readonly span: Span
  /** Key concerned, where one is. */
  readonly key?: string
  /** A replacement that puts it right, where there is only one. */
  readonly fix?: { readonly span: Span; readonly text: string; readonly title: string }
}

export interface FrontMatter {
  /** The whole block with its fences. */
  readonly span: Span
  /** Between the fences. */
  readonly contentSpan: Span
  /** Keys in the order written, with their absolute places. */
  readonly entries: readonly { readonly key: string; readonly keySpan: Span; readonly valueSpan: Span | undefined }[]
  readonly problems: readonly FrontMatterProblem[]
}

/** What is there: the text of a review, read once, with exact positions. Pure data; no judgement. */
export interface Review {
  /** The whole text. After an edit it is put together again when it is asked for: on a keystroke's path, ask for a part. */
  readonly text: string
  readonly length: number
  /** A part of the text, as `text.slice` gives it for offsets from 0. */
  slice(start: number, end: number): string
  /** The line ending used first in the text; `\n` where there is none. */
  readonly eol: '\n' | '\r\n' | '\r'
  readonly chunks: readonly Chunk[]
  readonly frontMatter: FrontMatter | undefined
  /** Span of the key-information table the facts were read from, where there is one. */
  readonly factsTable: Span | undefined
  /** Labels of that table that nobody understood, though a date stands behind them. */
  readonly unreadDates: readonly Span[]
  readonly facts: Facts
  readonly sections: readonly Section[]
  readonly passages: readonly PlacedPassage[]
  readonly comments: readonly PlacedComment[]
  /** Line and column, both from 0, column in UTF-16 units. `\r`, `\n` and `\r\n` end a line. */
  positionAt(offset: number): { line: number; column: number }
  offsetAt(line: number, column: number): number
}

export type { DateKey, IsoDate, Status, WrittenDate }

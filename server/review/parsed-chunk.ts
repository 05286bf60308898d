import type { RootContent } from 'mdast'
import { readBlocks } from './blocks.ts'
import { countLineEndings } from './boundaries.ts'
import type { ParsedBlocks } from './grammar.lazy.ts'
import { LineTable } from './lines.ts'
import type { Block, Chunk } from './types.ts'

/** A chunk as the document keeps it; only where it stands may change. */
export class ParsedChunk implements Chunk {
  start: number
  line: number
  readonly text: string
  readonly nodes: readonly RootContent[]
  /** Labels it defines. */
  readonly links: readonly string[]
  readonly footnotes: readonly string[]
  /** Read by the fast path; for measuring. */
  readonly fast: boolean
  /** Line endings in the text. */
  readonly lines: number
  /** The state of the document's labels it was parsed with. */
  labelState: number
  remembered?: unknown[] = undefined
  private read: readonly Block[] | undefined
  private table: LineTable | undefined

  constructor(start: number, line: number, text: string, parsed: ParsedBlocks, labelState: number) {
    this.start = start
    this.line = line
    this.text = text
    this.nodes = parsed.nodes
    this.links = parsed.links
    this.footnotes = parsed.footnotes
    this.fast = parsed.fast === true
    this.lines = countLineEndings(text)
    this.labelState = labelState
  }

  get end(): number {
    return this.start + this.text.length
  }

  /** Lines of its text, counted from its first. */
  get lineTable(): LineTable {
    this.table ??= new LineTable(this.text)
    return this.table
  }

  get blocks(): readonly Block[] {
    this.read ??= readBlocks(this.text, this.nodes)
    return this.read
  }
}

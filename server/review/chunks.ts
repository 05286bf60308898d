/**
 * A document as chunks that can each be parsed on their own and still give, together, exactly what remark gives for the
 * whole. Why each condition is there: docs/decisions/parser-and-chunks.md.
 */
import type { RootContent } from 'mdast'
import { readBlocks } from './blocks.ts'
import { type Labels, type ParsedBlocks, parseBlocks } from './grammar.ts'
import type { Block, Chunk, Span } from './types.ts'

/** A chunk as the document keeps it; only where it stands may change. */
export class ParsedChunk implements Chunk {
  start: number
  line: number
  readonly text: string
  readonly nodes: readonly RootContent[]
  readonly links: readonly string[]
  readonly footnotes: readonly string[]
  /** Line endings in the text. */
  readonly lines: number
  /** The document's labels it was parsed with. */
  signature: string
  private read: readonly Block[] | undefined

  constructor(start: number, line: number, text: string, parsed: ParsedBlocks, signature: string) {
    this.start = start
    this.line = line
    this.text = text
    this.nodes = parsed.nodes
    this.links = parsed.links
    this.footnotes = parsed.footnotes
    this.lines = lineEndings(text)
    this.signature = signature
  }

  get end(): number {
    return this.start + this.text.length
  }

  get blocks(): readonly Block[] {
    this.read ??= readBlocks(this.text, this.nodes)
    return this.read
  }
}

/** A blank line followed by a line that starts in column one. */
const blankLine = /\n[ \t]*\r?\n(?=[^\s])/g
/** Lines that may go on with what stands before the blank line: list items, quotes, footnote definitions. */
const goesOn = /(?:[-+*]|\d{1,9}[.)])(?=[ \t\r\n]|$)|>|\[\^/y
const opensFrontMatter = /^\uFEFF?---[ \t]*\r?\n/
const lonelyReturn = /\r(?!\n)/

function nextBoundary(text: string, from: number): number {
  blankLine.lastIndex = from
  while (blankLine.exec(text) !== null) {
    const boundary = blankLine.lastIndex
    goesOn.lastIndex = boundary
    if (!goesOn.test(text)) return boundary
  }
  return text.length
}

/** End of the front matter's closing fence, 0 where there is none or it never closes. */
export function frontMatterEnd(text: string): number {
  const opening = opensFrontMatter.exec(text.slice(0, 64))
  if (opening === null) return 0
  const closing = /\n---[ \t]*(?=\r?\n|$)/g
  closing.lastIndex = opening[0].length - 1
  return closing.exec(text) === null ? 0 : closing.lastIndex
}

const opensAndNeverCloses = (text: string) => opensFrontMatter.test(text.slice(0, 64)) && frontMatterEnd(text) === 0

/** States of the tokenizer that reach over any boundary: such a document is one chunk. */
const indivisible = (text: string) => lonelyReturn.test(text) || opensAndNeverCloses(text)

function lineEndings(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) count++
  }
  return count
}

/** A paragraph put behind a chunk: it stands for the unindented line that follows in the document. */
const sentinel = 'x'
const noLabels: Labels = { links: new Set(), footnotes: new Set() }

/** Parses a chunk, or gives undefined when its end is still open (a fence or a comment goes on over the boundary). */
function parseChunk(text: string, head: boolean, labels: Labels, last: boolean): ParsedBlocks | undefined {
  const parsed = parseWithSentinel(text, head, labels, last)
  if (parsed === undefined || labels.footnotes.size === 0 || !/\[\^[^\]]*\]:/.test(text)) return parsed
  // A footnote's label is recorded only where it is new, so the chunk's own definitions are counted without the others.
  const alone = parseWithSentinel(text, head, noLabels, last)
  return alone && { nodes: parsed.nodes, links: alone.links, footnotes: alone.footnotes }
}

function parseWithSentinel(text: string, head: boolean, labels: Labels, last: boolean): ParsedBlocks | undefined {
  if (last) return parseBlocks(text, head, labels)
  const parsed = parseBlocks(text + sentinel, head, labels)
  const end = parsed.nodes.at(-1)
  if (end?.type !== 'paragraph' || end.position?.start.offset !== text.length) return undefined
  return { ...parsed, nodes: parsed.nodes.slice(0, -1) }
}

/** How often each label is defined, so that removing one of two definitions removes nothing. */
class LabelCount {
  readonly labels = new Set<string>()
  private readonly counts = new Map<string, number>()

  add(labels: readonly string[], by: 1 | -1): void {
    for (const label of labels) {
      const count = (this.counts.get(label) ?? 0) + by
      if (count > 0) {
        this.counts.set(label, count)
        this.labels.add(label)
      } else {
        this.counts.delete(label)
        this.labels.delete(label)
      }
    }
  }
}

export class Chunks {
  text: string
  list: ParsedChunk[] = []
  /** How many chunks the last change parsed. */
  parsed = 0
  private links = new LabelCount()
  private footnotes = new LabelCount()
  private signature = ''
  private frontMatter = 0
  private whole = false

  constructor(text: string) {
    this.text = text
    this.readAll()
  }

  /** Replaces `span` by `inserted` and parses again what that may have changed. */
  edit({ start, end }: Span, inserted: string): void {
    const before = this.text
    this.text = before.slice(0, start) + inserted + before.slice(end)
    const shift = inserted.length - (end - start)
    const frontMatter = frontMatterEnd(this.text)
    const moved =
      frontMatter === this.frontMatter || (start < this.frontMatter && frontMatter === this.frontMatter + shift)
    const whole =
      this.whole || mayBringReturn(before, start, inserted, this.text, shift) || opensAndNeverCloses(this.text)
    if (!moved || whole || this.list.length === 0) {
      this.readAll()
      return
    }
    this.frontMatter = frontMatter
    this.readAround(start, end, shift)
  }

  private get labels(): Labels {
    return { links: this.links.labels, footnotes: this.footnotes.labels }
  }

  private readAll(): void {
    this.links = new LabelCount()
    this.footnotes = new LabelCount()
    this.signature = ''
    this.parsed = 0
    this.frontMatter = frontMatterEnd(this.text)
    this.whole = indivisible(this.text)
    this.list = this.whole ? [this.wholeChunk()] : this.readFrom(0, 0, () => false).chunks
    for (const chunk of this.list) this.count(chunk, 1)
    this.settleLabels()
  }

  private wholeChunk(): ParsedChunk {
    this.parsed++
    return new ParsedChunk(0, 0, this.text, parseBlocks(this.text, true, this.labels), this.signature)
  }

  /** Parses chunk after chunk until the text ends or `stop` says that an old boundary is met again. */
  private readFrom(
    from: number,
    line: number,
    stop: (boundary: number) => boolean,
  ): { chunks: ParsedChunk[]; end: number } {
    const chunks: ParsedChunk[] = []
    let at = from
    let atLine = line
    while (at < this.text.length && !stop(at)) {
      const chunk = this.readChunk(at, atLine)
      chunks.push(chunk)
      at = chunk.end
      atLine += chunk.lines
    }
    return { chunks, end: at }
  }

  private readChunk(start: number, line: number): ParsedChunk {
    const { text } = this
    const head = start === 0
    let end = nextBoundary(text, head ? Math.max(0, this.frontMatter - 1) : start)
    for (;;) {
      const part = text.slice(start, end)
      const parsed = parseChunk(part, head, this.labels, end >= text.length)
      this.parsed++
      if (parsed !== undefined) return new ParsedChunk(start, line, part, parsed, this.signature)
      // Still open: take twice as much, so that a long fence is not parsed once for each of its blank lines.
      const want = start + 2 * (end - start)
      do end = nextBoundary(text, end - 1)
      while (end < want && end < text.length)
    }
  }

  private readAround(start: number, end: number, shift: number): void {
    const { list } = this
    this.parsed = 0
    const touched = this.indexAt(start)
    // One more to the left: what is typed at a boundary may join the chunk before it.
    const first = Math.max(0, touched - 1)
    let after = touched
    while (after < list.length && (list[after] as ParsedChunk).start < end) after++
    const safe = end + shift + 1
    const { chunks, end: reached } = this.readFrom(
      (list[first] as ParsedChunk).start,
      (list[first] as ParsedChunk).line,
      (boundary) => boundary >= safe && this.startsChunk(boundary - shift, after),
    )
    let keep = list.length
    if (reached < this.text.length) keep = this.indexAt(reached - shift + 1)
    const lines = chunks.reduce((sum, chunk) => sum + chunk.lines, (list[first] as ParsedChunk).line)
    const lineShift = keep < list.length ? lines - (list[keep] as ParsedChunk).line : 0
    for (const gone of list.slice(first, keep)) this.count(gone, -1)
    for (const chunk of chunks) this.count(chunk, 1)
    for (let index = keep; index < list.length; index++) {
      const chunk = list[index] as ParsedChunk
      chunk.start += shift
      chunk.line += lineShift
    }
    list.splice(first, keep - first, ...chunks)
    this.settleLabels()
  }

  /** Index of the chunk that holds the offset (or ends at it); the list is in the order of the text. */
  private indexAt(offset: number): number {
    const { list } = this
    let low = 0
    let high = list.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if ((list[middle] as ParsedChunk).end < offset) low = middle + 1
      else high = middle
    }
    return low
  }

  private startsChunk(offset: number, from: number): boolean {
    const { list } = this
    let low = from
    let high = list.length - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const { start } = list[middle] as ParsedChunk
      if (start === offset) return true
      if (start < offset) low = middle + 1
      else high = middle - 1
    }
    return false
  }

  private count(chunk: ParsedChunk, by: 1 | -1): void {
    this.links.add(chunk.links, by)
    this.footnotes.add(chunk.footnotes, by)
  }

  /** When the document's labels changed, chunks that may refer to one are parsed again with the new set. */
  private settleLabels(): void {
    const signature = `${[...this.links.labels].sort().join('\0')}\x01${[...this.footnotes.labels].sort().join('\0')}`
    const empty = signature === '\x01'
    const now = empty ? '' : signature
    const changed = now !== this.signature
    this.signature = now
    if (!changed && this.list.every((chunk) => chunk.signature === now)) return
    this.list.forEach((chunk, index) => {
      if (chunk.signature === now) return
      chunk.signature = now
      if (!chunk.text.includes('[')) return
      const last = chunk.end === this.text.length
      const parsed = this.whole
        ? parseBlocks(chunk.text, true, this.labels)
        : parseChunk(chunk.text, chunk.start === 0, this.labels, last)
      this.parsed++
      if (parsed !== undefined) {
        const { start, line, text, links, footnotes } = chunk
        this.list[index] = new ParsedChunk(start, line, text, { nodes: parsed.nodes, links, footnotes }, now)
      }
    })
  }
}

function mayBringReturn(before: string, start: number, inserted: string, after: string, shift: number): boolean {
  const near =
    inserted.includes('\r') || before.charCodeAt(start - 1) === 13 || before.charCodeAt(start) === 13 || shift < 0
  return near && lonelyReturn.test(after)
}

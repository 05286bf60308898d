/**
 * A document as chunks that can each be parsed on their own and still give, together, exactly what remark gives for the
 * whole. Why each condition is there: docs/decisions/parser-and-chunks.md.
 */
import {
  frontMatterEnd,
  hasLonelyReturns,
  headLength,
  holds,
  indivisible,
  mayLeaveReturns,
  nextBoundary,
  textStart,
  withoutLonelyReturns,
} from './boundaries.ts'
import { readPlainly } from './fast-path/index.ts'
import { type Labels, type ParsedBlocks, parseBlocks } from './grammar.lazy.ts'
import { firstFrom, firstWhere } from './in-order.ts'
import { guessLabels, LabelCount, sameLabels } from './label-count.ts'
import { ParsedChunk } from './parsed-chunk.ts'
import type { Span } from './types.ts'

/** A paragraph put behind a chunk: it stands for the unindented line that follows in the document. */
const sentinel = 'x'
const noLabels: Labels = { links: new Set(), footnotes: new Set() }

/** A stretch of the document from the start of a chunk on. Offsets are those of the document unless they are said to be local. */
interface Stretch {
  readonly text: string
  readonly start: number
  /** It reaches to the end of the document. */
  readonly last: boolean
}

/** What tells a boundary stands within so many characters of it. */
const aroundBoundary = 16

export class Chunks {
  list: ParsedChunk[] = []
  length: number
  /** How many chunks the last change parsed. */
  parsed = 0
  /**
   * The whole text, once somebody has asked. An edit does without: a string of more than 128 KB takes V8 a hundred times as long
   * to make as the chunks around an edit.
   */
  private whole: string | undefined
  /** What references are read against: the document's labels, or a guess at them while it is first read. */
  private labels: Labels = noLabels
  private links = new LabelCount()
  private footnotes = new LabelCount()
  private labelState = 0
  /** Where the text begins, behind a byte order mark. */
  private textStart = 0
  private frontMatter = 0
  private indivisible = false
  /** Carriage returns end lines by themselves. They are read as line feeds, and any edit reads such a document afresh. */
  private lonelyReturns = false
  private readonly fastPath: boolean

  /** @param fastPath off: everything is read by the full grammar, for comparison */
  constructor(text: string, fastPath = true) {
    this.length = text.length
    this.fastPath = fastPath
    this.readAll(text)
  }

  get text(): string {
    this.whole ??= (this.textStart === 1 ? '\uFEFF' : '') + textOf(this.list)
    return this.whole
  }

  slice(start: number, end: number): string {
    if (this.whole !== undefined || start < this.textStart) return this.text.slice(start, end)
    if (end <= start) return ''
    const first = this.indexAt(start + 1)
    const last = this.indexAt(end)
    const from = this.list[first]?.start ?? 0
    return textOf(this.list.slice(first, last + 1)).slice(start - from, end - from)
  }

  /** Replaces `span` by `inserted` and parses again what that may have changed. */
  edit({ start, end }: Span, inserted: string): void {
    if (!this.isFarFromHead(start, inserted)) {
      const before = this.text
      const text = before.slice(0, start) + inserted + before.slice(end)
      const shift = inserted.length - (end - start)
      const frontMatter = frontMatterEnd(text)
      const moved =
        frontMatter === this.frontMatter || (start < this.frontMatter && frontMatter === this.frontMatter + shift)
      const afresh =
        this.indivisible ||
        this.lonelyReturns ||
        indivisible(text) ||
        (mayLeaveReturns(before, start, inserted) && hasLonelyReturns(text))
      const sameStart = this.textStart === textStart(text)
      if (!moved || afresh || !sameStart || start < this.textStart || this.list.length === 0) {
        this.readAll(text)
        return
      }
      this.frontMatter = frontMatter
    }
    this.readAround(start, end, inserted)
  }

  /** Whether an edit can change nothing but the chunks around it. */
  private isFarFromHead(start: number, inserted: string): boolean {
    if (this.indivisible || this.lonelyReturns || inserted.includes('\r')) return false
    if (start <= Math.max(headLength, this.frontMatter + 2)) return false
    const { text, start: from } = this.list[this.indexAt(start)] as ParsedChunk
    return text.charCodeAt(start - from - 1) !== 13
  }

  private readAll(whole: string): void {
    this.whole = whole
    this.length = whole.length
    this.lonelyReturns = hasLonelyReturns(whole)
    const text = this.lonelyReturns ? withoutLonelyReturns(whole) : whole
    this.links = new LabelCount()
    this.footnotes = new LabelCount()
    this.labelState = 0
    this.parsed = 0
    this.textStart = textStart(text)
    this.frontMatter = frontMatterEnd(text)
    this.indivisible = indivisible(text)
    const guess = guessLabels(text)
    this.labels = guess
    this.list = this.readFrom(this.textStart, 0, { text, start: 0, last: true }, () => false)?.chunks ?? []
    for (const chunk of this.list) this.count(chunk, 1)
    this.labels = { links: this.links.labels, footnotes: this.footnotes.labels }
    const state = this.links.changes + this.footnotes.changes
    if (sameLabels(guess, this.labels)) {
      this.labelState = state
      for (const chunk of this.list) chunk.labelState = state
    } else this.settleLabels(true)
  }

  /**
   * Parses chunk after chunk until the text ends or `stop` says that an old boundary is met again.
   * @returns undefined where the stretch ends too early to tell
   */
  private readFrom(
    from: number,
    line: number,
    stretch: Stretch,
    stop: (at: number) => boolean,
  ): { chunks: ParsedChunk[]; end: number } | undefined {
    const chunks: ParsedChunk[] = []
    const end = stretch.start + stretch.text.length
    let at = from
    let atLine = line
    while (at < end && !stop(at)) {
      const chunk = this.readChunk(at, atLine, stretch)
      if (chunk === undefined) return undefined
      chunks.push(chunk)
      at = chunk.end
      atLine += chunk.lines
    }
    return { chunks, end: at }
  }

  private readChunk(start: number, line: number, { text, start: from, last }: Stretch): ParsedChunk | undefined {
    const local = start - from
    let end = this.firstBoundary(start, text, from)
    for (;;) {
      if (!last && end > text.length - aroundBoundary) return undefined
      const part = text.slice(local, end)
      const parsed = this.parse(part, start, last && end >= text.length)
      if (parsed !== undefined && (end >= text.length || holds(text, local, end, parsed.nodes))) {
        const written = this.lonelyReturns ? this.text.slice(start, start + part.length) : part
        return new ParsedChunk(start, line, written, parsed, this.labelState)
      }
      // Still open: take twice as much, so that a long fence is not parsed once for each of its blank lines.
      const want = local + 2 * (end - local)
      do end = nextBoundary(text, end - 1)
      while (end < want && end < text.length)
    }
  }

  /** @returns a local offset */
  private firstBoundary(start: number, text: string, from: number): number {
    if (this.indivisible) return text.length
    return nextBoundary(text, (start === this.textStart ? Math.max(start, this.frontMatter - 1) : start) - from)
  }

  /** Parses a part of the text, or gives undefined when its end is still open (a fence goes on over the boundary). */
  private parse(part: string, start: number, last: boolean): ParsedBlocks | undefined {
    this.parsed++
    const head = start === this.textStart
    const plain = this.fastPath && !this.indivisible ? readPlainly(part, head, this.labels) : undefined
    if (plain !== undefined) return plain
    const parsed = parseClosed(part, head, this.labels, last)
    if (parsed === undefined || this.labels.footnotes.size === 0 || !part.includes(']:')) return parsed
    // A footnote's label is recorded only where it is new, so a chunk's own definitions are counted without the others.
    const alone = parseClosed(part, head, noLabels, last)
    return alone && { nodes: parsed.nodes, links: alone.links, footnotes: alone.footnotes }
  }

  private readAround(start: number, end: number, inserted: string): void {
    const { list } = this
    const shift = inserted.length - (end - start)
    const touched = this.indexAt(start)
    // One more to the left: what is typed at a boundary may join the chunk before it.
    const first = Math.max(0, touched - 1)
    const { start: from, line } = list[first] as ParsedChunk
    let after = touched
    while (after < list.length && (list[after] as ParsedChunk).start < end) after++
    const safe = end + shift + 1
    const meetsOld = (at: number) => at >= safe && this.startsChunk(at - shift, after)
    this.parsed = 0
    const read = (reach: number): { chunks: ParsedChunk[]; end: number } => {
      const before = textOf(list.slice(first, after + reach))
      const text = before.slice(0, start - from) + inserted + before.slice(end - from)
      const stretch = { text, start: from, last: after + reach >= list.length }
      return this.readFrom(from, line, stretch, meetsOld) ?? read(4 * reach)
    }
    const { chunks, end: reached } = read(4)
    keepSame(chunks, list, first, start)
    this.length += shift
    this.whole = undefined
    const keep = reached < this.length ? this.indexAt(reached - shift + 1) : list.length
    this.replace(first, keep, chunks, shift)
    this.settleLabels()
  }

  /** Puts `chunks` in the place of those from `first` to `keep`, and moves the ones after them. */
  private replace(first: number, keep: number, chunks: readonly ParsedChunk[], shift: number): void {
    const { list } = this
    let line = (list[first] as ParsedChunk).line
    for (const chunk of chunks) line += chunk.lines
    const lineShift = keep < list.length ? line - (list[keep] as ParsedChunk).line : 0
    // The new ones first: a label that stays defined has not changed.
    for (const chunk of chunks) this.count(chunk, 1)
    for (const gone of list.slice(first, keep)) this.count(gone, -1)
    if (shift !== 0 || lineShift !== 0) {
      for (let index = keep; index < list.length; index++) {
        const chunk = list[index] as ParsedChunk
        chunk.start += shift
        chunk.line += lineShift
      }
    }
    list.splice(first, keep - first, ...chunks)
  }

  /** Index of the chunk that holds the offset (or ends at it); the list is in the order of the text. */
  private indexAt(offset: number): number {
    const { list } = this
    return firstWhere(list.length - 1, (index) => (list[index] as ParsedChunk).end < offset)
  }

  /** Whether one of the chunks from the one with this index on starts there. */
  private startsChunk(offset: number, from: number): boolean {
    const index = firstFrom(this.list, offset)
    return index >= from && this.list[index]?.start === offset
  }

  private count(chunk: ParsedChunk, by: 1 | -1): void {
    if (chunk.links.length > 0) this.links.add(chunk.links, by)
    if (chunk.footnotes.length > 0) this.footnotes.add(chunk.footnotes, by)
  }

  /** When the document's labels changed, chunks that may refer to one are parsed again with the new set. */
  private settleLabels(wrongGuess = false): void {
    const state = this.links.changes + this.footnotes.changes
    if (state === this.labelState && !wrongGuess) return
    this.labelState = state
    this.list.forEach((chunk, index) => {
      if (chunk.labelState === state && !wrongGuess) return
      chunk.labelState = state
      if (!chunk.text.includes('[')) return
      const read = this.lonelyReturns ? withoutLonelyReturns(chunk.text) : chunk.text
      const parsed = this.parse(read, chunk.start, chunk.end >= this.length)
      if (parsed === undefined) return
      const { start, line, text, links, footnotes } = chunk
      this.list[index] = new ParsedChunk(start, line, text, { ...parsed, links, footnotes }, state)
    })
  }
}

/**
 * Chunks that end before the edit and were read again only to find where they end are what they were, with all that is known
 * of them: the same text beside the same labels gives the same tree.
 */
function keepSame(chunks: ParsedChunk[], list: readonly ParsedChunk[], first: number, start: number): void {
  for (let index = 0; index < chunks.length; index++) {
    const before = list[first + index]
    if (before === undefined || before.end > start || before.text !== (chunks[index] as ParsedChunk).text) return
    chunks[index] = before
  }
}

const textOf = (chunks: readonly ParsedChunk[]): string => chunks.map(({ text }) => text).join('')

function parseClosed(text: string, head: boolean, labels: Labels, last: boolean): ParsedBlocks | undefined {
  if (last) return parseBlocks(text, head, labels)
  const parsed = parseBlocks(text + sentinel, head, labels)
  if (parsed.givenUp) return parseBlocks(text, head, labels)
  const end = parsed.nodes.at(-1)
  if (end?.type !== 'paragraph' || end.position?.start.offset !== text.length) return undefined
  return { ...parsed, nodes: parsed.nodes.slice(0, -1) }
}

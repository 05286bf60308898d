/**
 * A document as chunks that can each be parsed on their own and still give, together, exactly what remark gives for the
 * whole. Why each condition is there: docs/decisions/parser-and-chunks.md.
 */
import { frontMatterEnd, holds, indivisible, mayBecomeIndivisible, nextBoundary, textStart } from './boundaries.ts'
import { readPlainly } from './fast-path/index.ts'
import { type Labels, type ParsedBlocks, parseBlocks } from './grammar.lazy.ts'
import { guessLabels, LabelCount, sameLabels } from './label-count.ts'
import { ParsedChunk } from './parsed-chunk.ts'
import type { Span } from './types.ts'

/** A paragraph put behind a chunk: it stands for the unindented line that follows in the document. */
const sentinel = 'x'
const noLabels: Labels = { links: new Set(), footnotes: new Set() }

export class Chunks {
  text: string
  list: ParsedChunk[] = []
  /** How many chunks the last change parsed. */
  parsed = 0
  /** What references are read against: the document's labels, or a guess at them while it is first read. */
  private labels: Labels = noLabels
  private links = new LabelCount()
  private footnotes = new LabelCount()
  private labelState = 0
  private frontMatter = 0
  private whole = false
  private readonly fastPath: boolean

  /** @param fastPath off: everything is read by the full grammar, for comparison */
  constructor(text: string, fastPath = true) {
    this.text = text
    this.fastPath = fastPath
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
    const whole = this.whole || mayBecomeIndivisible(before, start, inserted, this.text)
    const sameStart = textStart(before) === textStart(this.text)
    if (!moved || whole || !sameStart || this.list.length === 0) {
      this.readAll()
      return
    }
    this.frontMatter = frontMatter
    this.readAround(start, end, shift)
  }

  private readAll(): void {
    this.links = new LabelCount()
    this.footnotes = new LabelCount()
    this.labelState = 0
    this.parsed = 0
    this.frontMatter = frontMatterEnd(this.text)
    this.whole = indivisible(this.text)
    const guess = guessLabels(this.text)
    this.labels = guess
    this.list = this.readFrom(textStart(this.text), 0, () => false).chunks
    for (const chunk of this.list) this.count(chunk, 1)
    this.labels = { links: this.links.labels, footnotes: this.footnotes.labels }
    const state = this.links.changes + this.footnotes.changes
    if (sameLabels(guess, this.labels)) {
      this.labelState = state
      for (const chunk of this.list) chunk.labelState = state
    } else this.settleLabels(true)
  }

  /** Parses chunk after chunk until the text ends or `stop` says that an old boundary is met again. */
  private readFrom(from: number, line: number, stop: (at: number) => boolean): { chunks: ParsedChunk[]; end: number } {
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
    let end = this.firstBoundary(start)
    for (;;) {
      const part = text.slice(start, end)
      const parsed = this.parse(part, start, end)
      if (parsed !== undefined && (end >= text.length || holds(text, start, end, parsed.nodes))) {
        return new ParsedChunk(start, line, part, parsed, this.labelState)
      }
      // Still open: take twice as much, so that a long fence is not parsed once for each of its blank lines.
      const want = start + 2 * (end - start)
      do end = nextBoundary(text, end - 1)
      while (end < want && end < text.length)
    }
  }

  private firstBoundary(start: number): number {
    if (this.whole) return this.text.length
    return nextBoundary(this.text, start === textStart(this.text) ? Math.max(start, this.frontMatter - 1) : start)
  }

  /** Parses a part of the text, or gives undefined when its end is still open (a fence goes on over the boundary). */
  private parse(part: string, start: number, end: number): ParsedBlocks | undefined {
    this.parsed++
    const head = start === textStart(this.text)
    const last = end >= this.text.length
    const plain = this.fastPath && !this.whole ? readPlainly(part, head, this.labels) : undefined
    if (plain !== undefined) return plain
    const parsed = parseClosed(part, head, this.labels, last)
    if (parsed === undefined || this.labels.footnotes.size === 0 || !part.includes(']:')) return parsed
    // A footnote's label is recorded only where it is new, so a chunk's own definitions are counted without the others.
    const alone = parseClosed(part, head, noLabels, last)
    return alone && { nodes: parsed.nodes, links: alone.links, footnotes: alone.footnotes }
  }

  private readAround(start: number, end: number, shift: number): void {
    const { list } = this
    this.parsed = 0
    const touched = this.indexAt(start)
    // One more to the left: what is typed at a boundary may join the chunk before it.
    const first = Math.max(0, touched - 1)
    const { start: from, line } = list[first] as ParsedChunk
    let after = touched
    while (after < list.length && (list[after] as ParsedChunk).start < end) after++
    const safe = end + shift + 1
    const meetsOld = (at: number) => at >= safe && this.startsChunk(at - shift, after)
    const { chunks, end: reached } = this.readFrom(from, line, meetsOld)
    const keep = reached < this.text.length ? this.indexAt(reached - shift + 1) : list.length
    this.replace(first, keep, chunks, shift)
    this.settleLabels()
  }

  /** Puts `chunks` in the place of those from `first` to `keep`, and moves the ones after them. */
  private replace(first: number, keep: number, chunks: readonly ParsedChunk[], shift: number): void {
    const { list } = this
    let line = (list[first] as ParsedChunk).line
    for (const chunk of chunks) line += chunk.lines
    const lineShift = keep < list.length ? line - (list[keep] as ParsedChunk).line : 0
    for (const gone of list.slice(first, keep)) this.count(gone, -1)
    for (const chunk of chunks) this.count(chunk, 1)
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
      const parsed = this.parse(chunk.text, chunk.start, chunk.end)
      if (parsed === undefined) return
      const { start, line, text, links, footnotes } = chunk
      this.list[index] = new ParsedChunk(start, line, text, { ...parsed, links, footnotes }, state)
    })
  }
}

function parseClosed(text: string, head: boolean, labels: Labels, last: boolean): ParsedBlocks | undefined {
  if (last) return parseBlocks(text, head, labels)
  const parsed = parseBlocks(text + sentinel, head, labels)
  if (parsed.givenUp) return parseBlocks(text, head, labels)
  const end = parsed.nodes.at(-1)
  if (end?.type !== 'paragraph' || end.position?.start.offset !== text.length) return undefined
  return { ...parsed, nodes: parsed.nodes.slice(0, -1) }
}

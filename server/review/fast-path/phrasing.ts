/** Phrasing content: text, emphasis, code, links, footnote calls, comments, line breaks. */
import type { Link, PhrasingContent } from 'mdast'
import { readAddress } from './addresses.ts'
import { code, flank, isAsciiPunctuation, isDigit, isLetter, isSpecial } from './characters.ts'
import { giveUp, type Source, type Stretch } from './source.ts'
import { readBreakTag, readCodeSpan, readComment, readFootnoteCall, readLink, type Spanning } from './spans.ts'

export const readPhrasing = (source: Source, stretch: Stretch): PhrasingContent[] => new Reader(source, stretch).read()

/** A run of `*` or `_` that waits for its partner. */
interface Opener {
  readonly marker: number
  readonly size: number
  readonly start: number
  readonly line: number
  /** The children of what it stands in. */
  readonly outer: PhrasingContent[]
}

class Reader {
  private readonly source: Source
  private readonly stretch: Stretch
  private readonly openers: Opener[] = []
  private children: PhrasingContent[] = []
  private at: number
  private line: number
  /** Text not yet made a node: where it starts, what of it is read already, where the rest of it starts. */
  private textStart: number
  private textLine: number
  private value = ''
  private piece: number
  /** Where the text goes on behind the last line ending in it. */
  private broken = -1
  private tildes = 0
  private brackets: boolean

  constructor(source: Source, stretch: Stretch) {
    this.source = source
    this.stretch = stretch
    this.at = this.piece = this.textStart = stretch.from
    this.line = this.textLine = stretch.line
    this.brackets = stretch.linked === true
  }

  read(): PhrasingContent[] {
    const { source, stretch } = this
    for (;;) {
      const stop = this.line === stretch.lastLine ? stretch.to : source.trimmedEnd(this.line)
      while (this.at < stop && !isSpecial(source.code(this.at))) this.at++
      if (this.at < stop) this.special(source.code(this.at))
      else if (this.line === stretch.lastLine) break
      else this.breakLine(stop)
    }
    this.endText(stretch.to)
    if (this.openers.length > 0) giveUp()
    return this.children
  }

  private special(value: number): void {
    const { source, at } = this
    const next = source.code(at + 1)
    if (value === code.asterisk || value === code.underscore) this.attention(value)
    else if (value === code.backtick) this.span(readCodeSpan(source, this.here()))
    else if (value === code.open) this.bracket(next)
    else if (value === code.less) this.angle(next)
    else if (value === code.backslash) this.escape()
    else if (value === code.ampersand) this.ampersand()
    else if (isAddressMark(source, at, value)) this.address()
    else if (meansMore(source, at, value) || (value === code.tilde && ++this.tildes > 1)) giveUp()
    else this.at++
  }

  /** Where reading stands, and how far it may go on this line. */
  private here(): Stretch {
    const { source, stretch, line, at } = this
    const to = line === stretch.lastLine ? stretch.to : source.lineEnd(line)
    return { ...stretch, from: at, line, to }
  }

  /** Adds a node read by itself, and goes on behind it. */
  private span({ node, end, line }: Spanning): void {
    this.endText(this.at)
    this.children.push(node)
    this.goOn(end, line)
  }

  private goOn(at: number, line: number): void {
    this.at = this.piece = this.textStart = at
    this.line = this.textLine = line
    this.value = ''
    this.broken = -1
  }

  /** Makes a node of the text read so far. */
  private endText(end: number): void {
    const { source, piece } = this
    const value = this.value + source.text.slice(piece, end)
    if (value === '') return
    // Behind a line ending, nothing more of the text: it ends where the line starts, before any indentation.
    const last = end === this.broken ? (source.starts[this.line] as number) : end
    const position = source.position(this.textStart, this.textLine, last, this.line)
    this.children.push({ type: 'text', value, position })
  }

  private breakLine(stop: number): void {
    const { source, line } = this
    const end = source.lineEnd(line)
    if (end - stop >= 2) {
      // A tab among the spaces makes them no break.
      if (source.text.slice(stop, end).includes('\t')) giveUp()
      this.hardBreak(stop)
      return
    }
    const text = this.value + source.text.slice(this.piece, stop)
    const next = source.starts[line + 1] as number
    if (text === '') {
      this.textStart = end
      this.textLine = line
    }
    this.value = text + source.text.slice(end, next)
    this.line = line + 1
    this.at = this.piece = this.broken = source.contentOf(line + 1)
  }

  /** Two spaces or a backslash at the end of a line, from `start`. */
  private hardBreak(start: number): void {
    const { source, line } = this
    this.endText(start)
    const position = source.position(start, line, source.starts[line + 1] as number, line + 1)
    this.children.push({ type: 'break', position })
    this.goOn(source.contentOf(line + 1), line + 1)
  }

  private escape(): void {
    const { source, at, line, stretch } = this
    if (at + 1 === source.lineEnd(line) && line < stretch.lastLine) {
      this.hardBreak(at)
      return
    }
    const next = at + 1 < this.here().to ? source.text[at + 1] : undefined
    if (!isAsciiPunctuation(next)) {
      this.at++
      return
    }
    // With these, what is escaped may still become a web or mail address when remark looks over the text.
    if ('@.:/_-+|'.includes(next as string)) giveUp()
    this.value += source.text.slice(this.piece, at)
    this.piece = at + 1
    this.at = at + 2
  }

  private angle(next: number): void {
    if (next === code.exclamation) this.span(readComment(this.source, this.here()))
    else if (next === 98) this.span(readBreakTag(this.source, this.here()))
    else if (isLetter(next) || next === code.slash || next === code.question) giveUp()
    else this.at++
  }

  private ampersand(): void {
    const { source, at } = this
    const [name] = /^&[A-Za-z0-9#]{1,40};/.exec(source.text.slice(at, at + 42)) ?? []
    const char = name === undefined ? '&' : (entities.get(name) ?? giveUp())
    const end = at + (name ?? '&').length
    if (end > this.here().to) giveUp()
    this.value += source.text.slice(this.piece, at) + char
    this.at = this.piece = end
  }

  private address(): void {
    const { source } = this
    // In brackets, even if they turn out to be none of a link, remark looks for addresses only in the end.
    const found = this.brackets ? undefined : readAddress(source, this.here(), this.piece)
    const { node, start, end } = found ?? giveUp()
    this.endText(start)
    this.children.push(node)
    this.goOn(end, this.line)
  }

  private bracket(next: number): void {
    const { source } = this
    const { links } = source.labels
    const rest = { ...this.stretch, from: this.at, line: this.line, linked: true }
    const found =
      next === code.caret
        ? readFootnoteCall(source, this.here())
        : readLink(source, rest, (words) => readPhrasing(source, words) as Link['children'])
    if (found !== undefined) this.span(found)
    // Brackets around words are a link where the document defines them as one; that is for the full grammar.
    else if (links.size > 0) giveUp()
    else {
      this.brackets = true
      this.at++
    }
  }

  /** A run of `*` or `_`: opens, closes, or is text. Where CommonMark's rules would have to weigh, it gives up. */
  private attention(marker: number): void {
    const { source, at, line } = this
    const { from, to } = this.bounds()
    let end = at
    while (source.code(end) === marker && end < to) end++
    const before = flank(source.text, at - 1, from, to)
    const after = flank(source.text, end, from, to)
    const left = after === 0 || (after === 2 && before !== 0)
    const right = before === 0 || (before === 2 && after !== 0)
    const opens = marker === code.asterisk ? left : left && (before !== 0 || !right)
    const closes = marker === code.asterisk ? right : right && (after !== 0 || !left)
    const top = this.openers.at(-1)
    const matches = top !== undefined && top.marker === marker && top.size === end - at
    if (end - at > 2 || isMarker(source.code(end)) || isMarker(source.code(at - 1))) giveUp()
    if (closes && matches) this.closeAttention(end)
    else if (opens && !(closes && top !== undefined)) {
      this.endText(at)
      this.openers.push({ marker, size: end - at, start: at, line, outer: this.children })
      this.children = []
      this.goOn(end, line)
    } else if (opens || closes) giveUp()
    else this.at = end
  }

  private closeAttention(end: number): void {
    const { source, line } = this
    this.endText(this.at)
    const { size, start, line: startLine, outer } = this.openers.pop() as Opener
    const type = size === 2 ? 'strong' : 'emphasis'
    if (this.children.length === 0) giveUp()
    outer.push({ type, children: this.children, position: source.position(start, startLine, end, line) })
    this.children = outer
    this.goOn(end, line)
  }

  /** What a run of markers on this line can see to its left and right. */
  private bounds(): { from: number; to: number } {
    const { source, stretch, line } = this
    if (stretch.cell) return stretch
    return { from: source.contentOf(line), to: source.lineEnd(line) }
  }
}

const isMarker = (value: number): boolean =>
  value === code.asterisk || value === code.underscore || value === code.tilde

/** Whether the special character at the offset begins a construct that is not read here. */
function meansMore(source: Source, at: number, value: number): boolean {
  const next = source.code(at + 1)
  if (value === code.exclamation) return next === code.open
  if (value === code.close) return next === code.round
  if (value < 32) return value !== code.tab
  return false
}

/** `://`, `name@name` and `www.`, the backslash of an escape included: it does not keep remark from making a link. */
function isAddressMark(source: Source, at: number, value: number): boolean {
  const next = source.code(at + 1)
  if (value === code.colon) return next === code.slash || next === code.backslash
  if (value === code.at) return isAddressPart(source.code(at - 1)) && (isAddressPart(next) || next === code.backslash)
  return (value === 119 || value === 87) && /^www[.\\]/i.test(source.text.slice(at, at + 4))
}

const entities: ReadonlyMap<string, string> = new Map([
  ['&amp;', '&'],
  ['&nbsp;', '\u00a0'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
])

const isAddressPart = (value: number): boolean =>
  isLetter(value) || isDigit(value) || value === code.dash || value === code.dot || value === code.plus || value === 95

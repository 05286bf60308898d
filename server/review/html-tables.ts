/** Tables in HTML, as converters write those whose cells hold more than a line: read into the tree that Markdown's have. */
import type { PhrasingContent, Table, TableCell, TableRow } from 'mdast'
import { inputAsBox } from './boxes.ts'
import { asWords, positionOf } from './plain-text.ts'
import type { Span } from './types.ts'

/** Comments, and tags that matter: what opens, its name, its attributes. */
const tags = /<!--[\s\S]*?(?:-->|$)|<(\/?)([a-z][a-z0-9]*)\b([^<>]*)>/gi

const styles = new Map<string, 'strong' | 'emphasis' | 'delete'>([
  ...(['b', 'strong'] as const).map((tag) => [tag, 'strong'] as const),
  ...(['i', 'em'] as const).map((tag) => [tag, 'emphasis'] as const),
  ...(['s', 'del', 'strike'] as const).map((tag) => [tag, 'delete'] as const),
])

/** More columns or rows than these no cell spans, and no row has more columns than that: a few cells could ask for millions. */
const mostSpanned = 50
const mostColumns = 100
/** Bold in bold, deeper than anybody writes. */
const deepest = 20

/** The tables of an HTML block, one after the other; tables within cells are read as the words of the cell. @param span of the block */
export function htmlTables(source: string, { start, end }: Span): readonly Table[] {
  const tables: Table[] = []
  let table: TableReader | undefined
  let depth = 0
  let at = start
  for (const { 0: tag, 1: closing, 2: name = '', 3: attributes = '', index } of source
    .slice(start, end)
    .matchAll(tags)) {
    const place = { start: start + index, end: start + index + tag.length }
    table?.text(at, place.start)
    at = place.end
    const lower = name.toLowerCase()
    if (lower === 'table') {
      depth = Math.max(0, depth + (closing === '/' ? -1 : 1))
      if (depth === 1 && closing === '') table = new TableReader(source, place.start)
      if (depth > 0 || table === undefined) continue
      tables.push(...table.finish(place.end))
      table = undefined
    } else if (depth === 1) table?.tag(lower, closing === '/', attributes, place)
  }
  // A block ends at a blank line, and so may a table that stands in it.
  table?.text(at, end)
  return table === undefined ? tables : [...tables, ...table.finish(end)]
}

/** What has been read of one table. */
class TableReader {
  private readonly source: string
  private readonly start: number
  private readonly rows: { readonly row: TableRow; readonly isHead: boolean }[] = []
  /** The cells of the row that is being read; undefined between rows. */
  private cells: TableCell[] | undefined
  private isHead = true
  private inHead = false
  /** What is being read into: the children of a cell, of something in bold in it … */
  private open: { readonly name: string; readonly children: PhrasingContent[]; readonly start: number }[] = []
  private across = 1
  /** Of the widest row. */
  private columns = 0
  /** Where the row that is being read begins. */
  private rowStart: number
  /** By column: in how many further rows the cell above stands. */
  private spanned: number[] = []

  constructor(source: string, start: number) {
    this.source = source
    this.start = start
    this.rowStart = start
  }

  tag(name: string, closes: boolean, attributes: string, place: Span): void {
    const isCell = name === 'td' || name === 'th'
    if (name === 'thead') this.inHead = !closes
    if (name === 'tr' || isCell) {
      this.endCell(place.start)
      if (name === 'tr') this.endRow()
      if (closes) return
      if (this.cells === undefined) {
        this.cells = []
        this.rowStart = place.end
      }
      if (isCell) this.beginCell(name, attributes, place.end)
    } else if (name === 'input') this.box(place)
    else if (this.open.length > 0) this.inCell(name, closes, place)
  }

  /** Words between two tags. */
  text(start: number, end: number): void {
    const children = this.open.at(-1)?.children
    if (children === undefined || start === end) return
    const value = asWords(this.source.slice(start, end))
    const lead = children.length === 0 && this.open.length === 1 ? value.length - value.trimStart().length : 0
    if (lead === value.length) return
    children.push({ type: 'text', value: value.slice(lead), position: positionOf(start + lead, end) })
  }

  /** "☒": its place is that of the tag. */
  private box(place: Span): void {
    const value = inputAsBox(this.source.slice(place.start, place.end))
    if (value !== undefined)
      this.open.at(-1)?.children.push({ type: 'text', value, position: positionOf(place.start, place.end) })
  }

  private beginCell(name: string, attributes: string, start: number): void {
    this.fillSpanned()
    if (name === 'td' && !this.inHead) this.isHead = false
    const [across, down] = [spans('colspan', attributes), spans('rowspan', attributes)]
    const column = this.cells?.length ?? 0
    for (let at = column; at < Math.min(column + across, mostColumns); at++) this.spanned[at] = down - 1
    this.across = across
    this.open = [{ name, children: [], start }]
  }

  /** Bold and the like, closed in whatever order; whatever else begins a new line. */
  private inCell(name: string, closes: boolean, place: Span): void {
    const type = styles.get(name)
    const into = this.open.at(-1)
    if (into === undefined) return
    if (type === undefined) {
      // A new line divides words, and stands nowhere in the source.
      if (into.children.length > 0)
        into.children.push({ type: 'text', value: ' ', position: positionOf(place.end, place.end) })
    } else if (!closes && this.open.length < deepest) this.open.push({ name, children: [], start: place.start })
    else if (this.open.length > 1) this.endStyle(place.end)
  }

  private endStyle(end: number): void {
    const { name, children, start } = this.open.pop() as (typeof this.open)[number]
    const type = styles.get(name)
    if (type !== undefined && children.length > 0)
      this.open.at(-1)?.children.push({ type, children, position: positionOf(start, end) })
  }

  private endCell(end: number): void {
    while (this.open.length > 1) this.endStyle(end)
    const [cell] = this.open
    if (cell === undefined) return
    this.open = []
    const children = withoutLastSpace(cell.children, this.source)
    const { cells } = this
    if (cells === undefined || cells.length >= mostColumns) return
    cells.push({ type: 'tableCell', children, position: positionOf(cell.start, end) })
    for (let more = 1; more < this.across && cells.length < mostColumns; more++) cells.push(emptyCell(end))
  }

  private endRow(): void {
    const { cells } = this
    if (cells === undefined) return
    this.fillSpanned()
    const [first, last] = [cells[0], cells.at(-1)]
    if (first?.position !== undefined && last?.position !== undefined) {
      const position = { start: first.position.start, end: last.position.end }
      this.columns = Math.max(this.columns, cells.length)
      this.rows.push({ row: { type: 'tableRow', children: cells, position }, isHead: this.isHead })
    }
    this.cells = undefined
    this.isHead = true
  }

  /** Cells of rows above that stand in this row too are empty in it. */
  private fillSpanned(): void {
    const { cells = [], spanned } = this
    for (let column = cells.length; (spanned[column] ?? 0) > 0; column++) {
      spanned[column] = (spanned[column] as number) - 1
      cells.push(emptyCell(cells.at(-1)?.position?.end.offset ?? this.rowStart))
    }
  }

  /** The table, if it has rows: under an empty header where it has none of its own. */
  finish(end: number): Table[] {
    this.endCell(end)
    this.endRow()
    const [first] = this.rows
    if (first === undefined) return []
    const rows = this.rows.map(({ row }) => row)
    const at = first.row.position?.start.offset ?? this.start
    const noHead: TableRow = {
      type: 'tableRow',
      children: Array.from({ length: this.columns }, () => emptyCell(at)),
      position: positionOf(at, at),
    }
    const children = first.isHead ? rows : [noHead, ...rows]
    return [{ type: 'table', children, position: positionOf(this.start, end) }]
  }
}

const spans = (name: string, attributes: string): number => {
  const [, count = '1'] = new RegExp(`\\b${name}\\s*=\\s*["']?(\\d{1,3})`, 'i').exec(attributes) ?? []
  return Math.min(mostSpanned, Math.max(1, Number(count)))
}

const emptyCell = (at: number): TableCell => ({ type: 'tableCell', children: [], position: positionOf(at, at) })

/** The cell's content ends with its last word. */
function withoutLastSpace(children: readonly PhrasingContent[], source: string): PhrasingContent[] {
  let count = children.length
  while (count > 0 && isSpace(children[count - 1] as PhrasingContent)) count--
  const kept = children.slice(0, count)
  const last = kept.at(-1)
  if (last?.type !== 'text' || last.position === undefined) return kept
  const value = last.value.trimEnd()
  if (value === last.value) return kept
  const [start, before] = [last.position.start.offset ?? 0, last.position.end.offset ?? 0]
  const end = start + value.length
  // "&#10003;" is longer than the tick that it stands for.
  const isReference = asWords(source.slice(end, before)).trim() !== ''
  const written = isReference ? source.slice(start, before).trimEnd().length : value.length
  kept[count - 1] = { type: 'text', value, position: positionOf(start, start + written) }
  return kept
}

const isSpace = (node: PhrasingContent): boolean => node.type === 'text' && node.value.trim() === ''

/** Facts from a "Key information" table near the top, for documents that came from a word processor. */
import { type FactKey, frontMatterKeys } from '../guidance/document-facts.ts'
import { plainWords } from './fact-values.ts'
import { readFacts, type WrittenValue } from './facts.ts'
import type { Facts, PassageBlock, PlacedPassage, Span } from './types.ts'

const byLabel = new Map<string, FactKey>(
  frontMatterKeys.flatMap((key) => key.labels.map((label): [string, FactKey] => [label, key])),
)

/** A key-information table stands before the document's substance: no further down than this many passages. */
const nearTop = 60
/** Fewer known labels than this, and it is some other table. */
const enough = 3

export interface KeyTable {
  readonly facts: Facts
  readonly span: Span
}

/** @param passages of the document, in order */
export function readKeyTable(passages: readonly PlacedPassage[]): KeyTable | undefined {
  const top = passages.slice(0, nearTop)
  for (let index = 0; index < top.length; index++) {
    const header = top[index] as PlacedPassage
    if (header.block.form !== 'table-header' || !holdsPairs(header.block)) continue
    const rows: PlacedPassage[] = [header]
    for (const row of passages.slice(index + 1)) {
      if (row.block.form !== 'table-row' || row.chunk !== header.chunk) break
      rows.push(row)
    }
    const values = rows.flatMap(writtenValues)
    if (values.length < enough) continue
    const { facts } = readFacts(values, 'table')
    return { facts, span: { start: header.span.start, end: (rows.at(-1) as PlacedPassage).span.end } }
  }
  return undefined
}

/** A label and its value on each row, or two of each side by side. */
const holdsPairs = ({ cells = [] }: PassageBlock): boolean => cells.length === 2 || cells.length === 4

function writtenValues(row: PlacedPassage): WrittenValue[] {
  const cells = row.block.cells ?? []
  const values: WrittenValue[] = []
  for (let index = 0; index + 1 < cells.length; index += 2) {
    const label = wordsOf(row, cells[index] as Span)
    const value = wordsOf(row, cells[index + 1] as Span)
    const key = byLabel.get(plainWords(label.words))
    if (key !== undefined) values.push({ key, raw: value.words, span: value.span, keySpan: label.span })
  }
  return values
}

/** A cell's words without markup, and where they stand in the document. */
function wordsOf({ block, span }: PlacedPassage, cell: Span): { words: string; span: Span } {
  const from = cell.start - block.span.start
  const text = block.text.slice(from, cell.end - block.span.start)
  const words = text.trim()
  const start = span.start + from + (text.length - text.trimStart().length)
  return { words, span: { start, end: start + words.length } }
}

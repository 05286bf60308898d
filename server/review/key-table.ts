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
export function readKeyTable(text: string, passages: readonly PlacedPassage[]): KeyTable | undefined {
  const top = passages.slice(0, nearTop)
  for (let index = 0; index < top.length; index++) {
    const header = top[index] as PlacedPassage
    if (header.block.form !== 'table-header' || header.block.cells?.length !== 2) continue
    const rows: PlacedPassage[] = [header]
    for (const row of passages.slice(index + 1)) {
      if (row.block.form !== 'table-row' || row.chunk !== header.chunk) break
      rows.push(row)
    }
    const values = rows.flatMap((row) => writtenValue(text, row))
    if (values.length < enough) continue
    const { facts } = readFacts(values, 'table')
    return { facts, span: { start: header.span.start, end: (rows.at(-1) as PlacedPassage).span.end } }
  }
  return undefined
}

function writtenValue(text: string, { block, chunk }: PlacedPassage): WrittenValue[] {
  const [label, value] = (block as PassageBlock).cells ?? []
  if (label === undefined || value === undefined) return []
  const at = (span: Span): Span => ({ start: span.start + chunk.start, end: span.end + chunk.start })
  const keySpan = at(label)
  const span = at(value)
  const key = byLabel.get(plainWords(text.slice(keySpan.start, keySpan.end)))
  return key === undefined ? [] : [{ key, raw: text.slice(span.start, span.end), span, keySpan }]
}

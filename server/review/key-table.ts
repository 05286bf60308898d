/** Facts from a "Key information" table near the top, for documents that came from a word processor. */
import { readWrittenDate } from '../calendar/index.ts'
import { type FactKey, frontMatterKeys, wordsOfOtherDates } from '../guidance/document-facts.ts'
import { plainWords } from './fact-values.ts'
import { readFacts, type WrittenValue } from './facts.ts'
import type { Facts, PassageBlock, PlacedPassage, Span } from './types.ts'

const byLabel = new Map<string, FactKey>(
  frontMatterKeys.flatMap((key) => key.labels.map((label): [string, FactKey] => [label, key])),
)

/** The dates whose labels are read by their words, with those words. */
const byWords = frontMatterKeys.flatMap((key) => {
  if (key.labelled === undefined) return []
  const says = key.labelled.says.map((one) => one.split(' '))
  return [{ key, says, words: new Set([...says.flat(), ...key.labelled.beside.split(' ')]) }]
})

const ofOtherDates = new Set(wordsOfOtherDates)

/** A key-information table stands before the document's substance: no further down than this many passages. */
const nearTop = 60
/** Fewer known labels than this, and it is some other table. */
const enough = 3

export interface KeyTable {
  readonly facts: Facts
  readonly span: Span
  /** Labels that were not understood, though a date stands behind them. */
  readonly unreadDates: readonly Span[]
}

interface KnownRow extends WrittenValue {
  readonly isListed: boolean
}

/** A row: what its label is known to mean, or its label's words where a date stands behind them. */
type Row = KnownRow | { readonly unread: string; readonly span: Span }

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
    const read = rows.flatMap(readRow)
    const values = read.filter((row): row is KnownRow => 'key' in row)
    if (values.length < enough) continue
    // A label in the list tells more than words that were put together.
    const inOrder = [...values.filter(({ isListed }) => isListed), ...values.filter(({ isListed }) => !isListed)]
    const { facts } = readFacts(inOrder, 'table')
    return {
      facts,
      span: { start: header.span.start, end: (rows.at(-1) as PlacedPassage).span.end },
      unreadDates: read.flatMap((row) => ('unread' in row && !isOfAnotherDate(row.unread) ? [row.span] : [])),
    }
  }
  return undefined
}

/** A label and its value on each row, or two of each side by side. */
const holdsPairs = ({ cells = [] }: PassageBlock): boolean => cells.length === 2 || cells.length === 4

function readRow(row: PlacedPassage): Row[] {
  const cells = row.block.cells ?? []
  const read: Row[] = []
  for (let index = 0; index + 1 < cells.length; index += 2) {
    const label = wordsOf(row, cells[index] as Span)
    const value = wordsOf(row, cells[index + 1] as Span)
    const words = plainWords(label.words)
    const listed = byLabel.get(words)
    const isDated = listed === undefined && words !== '' && holdsDate(value.words)
    const key = isDated ? saidBy(words) : listed
    if (key !== undefined)
      read.push({ key, raw: value.words, span: value.span, keySpan: label.span, isListed: listed !== undefined })
    else if (isDated) read.push({ unread: words, span: label.span })
  }
  return read
}

/** The fact that a label names: one of its labels, or the words of one date. */
export const keyLabelled = (label: string): FactKey | undefined => {
  const words = plainWords(label)
  return byLabel.get(words) ?? saidBy(words)
}

/** The one date whose words a label is made of. */
function saidBy(label: string): FactKey | undefined {
  const words = label.split(' ')
  if (words.length > mostWords) return undefined
  const meant = byWords.filter(
    ({ says, words: known }) =>
      words.every((word) => known.has(word)) && says.some((one) => one.every((word) => words.includes(word))),
  )
  return meant.length === 1 ? meant[0]?.key : undefined
}

/** A longer label is a sentence. */
const mostWords = 14

const holdsDate = (text: string): boolean => readWrittenDate(text).kind === 'date'

const isOfAnotherDate = (label: string): boolean => label.split(' ').some((word) => ofOtherDates.has(word))

/** A cell's words without markup, and where they stand in the document. */
function wordsOf({ block, span }: PlacedPassage, cell: Span): { words: string; span: Span } {
  const from = cell.start - block.span.start
  const text = block.text.slice(from, cell.end - block.span.start)
  const words = text.trim()
  const start = span.start + from + (text.length - text.trimStart().length)
  return { words, span: { start, end: start + words.length } }
}

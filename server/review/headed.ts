/** Cells that answer the head of their column: "No" under "Domestic abuse", where each row is a child or an agency. */
import type { TableRow } from 'mdast'
import { toString as wordsOf } from 'mdast-util-to-string'
import { either } from '../guidance/language/word-lists.ts'
import { cellAnswers } from '../guidance/language/words/answers.ts'
import { headsOfServices, rowsOfNoCase } from '../guidance/language/words/heads.ts'
import { areOfParents, isOfParent } from './columns.ts'
import type { PassageBlock, Span } from './types.ts'

/** By column: what stands at its head, where what stands below may answer it. */
export type ColumnHeads = readonly (string | undefined)[]

/** @param label the column of the rows' labels */
export function columnHeads(header: TableRow, label: number): ColumnHeads {
  if (areOfParents(header, label) || ofNoCase.test(wordsOf(header.children[0]?.children ?? []))) return []
  const heads = header.children.map((cell) => wordsOf(cell.children).trim())
  // "| Mother | Yes |" answers for the mother, and tells nothing of her.
  return heads.map((head) => (head === '' || isOfParent(head) || ofServices.test(head) ? undefined : head))
}

const ofServices = new RegExp(`\\b${either(headsOfServices)}`, 'i')
const ofNoCase = new RegExp(`\\b${either(rowsOfNoCase)}`, 'i')

export function headedCells(
  { children }: TableRow,
  cells: readonly Span[],
  heads: ColumnHeads,
): Pick<PassageBlock, 'headed'> {
  const headed = children.flatMap((cell, at) => {
    const [head, span] = [heads[at], cells[at] as Span]
    // Most cells are longer, and are not put together for this.
    if (head === undefined || span.end === span.start || span.end - span.start > longest) return []
    return isAnswer(wordsOf(cell.children)) ? [{ head, cell: span }] : []
  })
  return headed.length > 0 ? { headed } : {}
}

/** In characters, with some markup. */
const longest = Math.max(...[...cellAnswers].map(({ length }) => length)) + 8

const isAnswer = (text: string): boolean => cellAnswers.has(text.trim().replace(/\.$/, '').toLowerCase())

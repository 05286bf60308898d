/** Cells that answer the head of their column: "No" under "Domestic abuse", where each row is a child or an agency. */
import type { TableRow } from 'mdast'
import { toString as wordsOf } from 'mdast-util-to-string'
import { cellAnswers } from '../guidance/language/words/answers.ts'
import { areOfParents, isOfParent } from './columns.ts'
import type { PassageBlock, Span } from './types.ts'

/** By column: what stands at its head, where what stands below may answer it. */
export type ColumnHeads = readonly (string | undefined)[]

/** @param label the column of the rows' labels */
export function columnHeads(header: TableRow, label: number): ColumnHeads {
  if (areOfParents(header, label)) return []
  const heads = header.children.map((cell) => wordsOf(cell.children).trim())
  // "| Mother | Yes |" answers for the mother, and tells nothing of her.
  return heads.map((head) => (head === '' || isOfParent(head) ? undefined : head))
}

export function headedCells(
  { children }: TableRow,
  cells: readonly Span[],
  heads: ColumnHeads,
): Pick<PassageBlock, 'headed'> {
  const headed = children.flatMap((cell, at) => {
    const head = heads[at]
    return head !== undefined && isAnswer(wordsOf(cell.children)) ? [{ head, cell: cells[at] as Span }] : []
  })
  return headed.length > 0 ? { headed } : {}
}

const isAnswer = (text: string): boolean => cellAnswers.has(text.trim().replace(/\.$/, '').toLowerCase())

/** Cells that answer the head of their column: "No" under "Domestic abuse", where each row is a child or an agency; or under "Mother". */
import type { TableCell, TableRow } from 'mdast'
import { either } from '../guidance/language/word-lists.ts'
import { cellAnswers, openAnswers } from '../guidance/language/words/answers.ts'
import { headsOfServices, rowsOfNoCase } from '../guidance/language/words/heads.ts'
import { cross, mark, tick } from './boxes.ts'
import { chosen } from './choices.ts'
import { areOfPeople, isOfParent, isOfPerson } from './columns.ts'
import { wordsOf } from './plain-text.ts'
import type { HeadedCell, PassageBlock, PersonCell, Span } from './types.ts'

/** By column: what stands at its head, where what stands below may answer it. */
export type ColumnHeads = readonly (Pick<HeadedCell, 'head' | 'ofPerson'> | undefined)[]

/** @param label the column of the rows' labels */
export function columnHeads(header: TableRow, label: number): ColumnHeads {
  if (ofNoCase.test(wordsOf(header.children[0]?.children ?? []))) return []
  const heads = header.children.map((cell) => wordsOf(cell.children))
  if (areOfPeople(header, label))
    return heads.map((head, at) => (at > label && isOfPerson(head) ? { head, ofPerson: true } : undefined))
  // "| Mother | Yes |" answers for the mother, and tells nothing of her.
  return heads.map((head) => (head === '' || isOfParent(head) || ofServices.test(head) ? undefined : { head }))
}

const ofServices = new RegExp(`\\b${either(headsOfServices)}`, 'i')
const ofNoCase = new RegExp(`\\b${either(rowsOfNoCase)}`, 'i')

export function headedCells(
  { children }: TableRow,
  cells: readonly Span[],
  heads: ColumnHeads,
): Pick<PassageBlock, 'headed' | 'ofPeople'> {
  const ofPeople: PersonCell[] = []
  const headed = children.flatMap((cell, at): HeadedCell[] => {
    const [head, span] = [heads[at], cells[at] as Span]
    if (head === undefined || span.end === span.start) return []
    const answer = answerIn(cell, span, head.ofPerson === true)
    if (head.ofPerson && (answer?.stays || answer?.cell.end !== span.end))
      ofPeople.push({ head: head.head, cell: span })
    return answer === undefined ? [] : [{ ...head, ...answer }]
  })
  return { ...(headed.length > 0 && { headed }), ...(ofPeople.length > 0 && { ofPeople }) }
}

/** In characters, with some markup. */
const longest = Math.max(...[...cellAnswers].map(({ length }) => length)) + 8

/**
 * A cell that is an answer. One of a person may be a mark, or say more: behind a yes that stands by itself ("Yes – PND 2019"); behind any other answer
 * it may be what that rests on ("None – her own account").
 */
function answerIn(cell: TableCell, span: Span, ofPerson: boolean): Omit<HeadedCell, 'head'> | undefined {
  // Most cells are longer, and are not put together for this.
  if (!ofPerson && span.end - span.start > longest) return undefined
  const words = wordsOf(cell.children)
  if (cellAnswers.has(words.replace(/\.$/, '').toLowerCase())) return { cell: span }
  if (!ofPerson) return undefined
  // "☒ No ☐ Yes", "✓ No": what is ticked is the answer.
  if (cellAnswers.has(chosen(words, 0).replace(ticked, '').trim().toLowerCase())) return { cell: span }
  if (mark.exec(words)?.[0] === words) return { cell: span, marked: 'yes' }
  if (cross.test(words)) return { cell: span, marked: 'no' }
  const [answer] = withMore.exec(words) ?? []
  if (answer === undefined || cell.children[0]?.type !== 'text') return undefined
  // What stands behind an answer that leaves it open does not close it: "Unknown – no access to records".
  return isYes.test(answer) || openAnswers.has(answer.toLowerCase())
    ? { cell: { start: span.start, end: span.start + answer.length } }
    : { cell: span, stays: true }
}

const ticked = new RegExp(`^${tick}\\s*`)
const isYes = /^y(?:es)?$/i
const withMore = new RegExp(`^${either([...cellAnswers])}(?= ?[–—:;,(]| -|\\. )`, 'i')

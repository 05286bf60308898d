/** What a table's header says of its rows: answers to mark ("| Factor | Yes | No | Not known |"), whom they are about. */
import type { TableCell, TableRow } from 'mdast'
import { either } from '../guidance/language/word-lists.ts'
import {
  answerHeads,
  childHeads,
  headsOfNobody,
  headsToTick,
  parentHeads,
  relativeHeads,
} from '../guidance/language/words/heads.ts'
import { cross, mark } from './boxes.ts'
import { contentSpan, spanOf, wordsOf } from './plain-text.ts'
import type { Marked, Span } from './types.ts'

const answers: ReadonlyMap<string, Marked> = new Map(
  (['yes', 'no', 'unknown'] as const).flatMap((says) => answerHeads[says].map((head) => [head, says] as const)),
)
const toTick = new RegExp(`^$|\\b${either(headsToTick)}\\b`, 'i')
const person = (heads: readonly string[]) =>
  new RegExp(`^${either(heads)}(?: (?:\\d|[A-Z]{1,2}\\d?))?(?: ?\\([^()]{1,30}\\))?$`, 'i')
const [parent, child, relative] = [person(parentHeads), person(childHeads), person(relativeHeads)]

/** By column: what a mark in it says. */
export type AnswerColumns = readonly (Marked | undefined)[]

export const answerColumns = (header: TableRow): AnswerColumns => {
  const columns = header.children.map((cell) => answers.get(wordsOf(cell.children).toLowerCase()))
  // "No" over the first column heads the numbers of the rows.
  if (columns.some((answer, at) => at > 0 && answer !== undefined)) return columns
  // Of several columns under an empty head none says what a mark in it means.
  if (columns.length > 2 && header.children.every(isBlank)) return []
  return header.children.map((cell) => (toTick.test(wordsOf(cell.children)) ? 'yes' : undefined))
}

/** A cell without words. */
export const isBlank = ({ children }: TableCell): boolean => wordsOf(children) === ''

/** "| Factor | Yes | No |" with marks below: at least two different answers to choose from. */
export function headsAnswers(row: TableRow, below: readonly TableRow[]): boolean {
  const columns = row.children.map((cell, at) =>
    at > 0 ? answers.get(wordsOf(cell.children).toLowerCase()) : undefined,
  )
  const offered = new Set(columns.filter((answer) => answer !== undefined))
  return offered.size > 1 && below.some((one) => markIn(one, 0, columns) !== undefined)
}

/** What the marks of a row behind its label say, where they agree, and where they stand. */
export function markIn(
  row: TableRow,
  label: number,
  columns: AnswerColumns,
): { readonly marked: Marked; readonly places: readonly Span[] } | undefined {
  const found = row.children.flatMap((cell, at) => {
    const marked = at > label ? columns[at] : undefined
    const words = wordsOf(cell.children)
    const [sign] = mark.exec(words) ?? (marked === 'no' ? cross.exec(words) : null) ?? []
    if (marked === undefined || sign === undefined) return []
    const { start, end } = contentSpan(cell.children, spanOf(cell))
    return [{ marked, place: { start, end: sign === words ? end : start + sign.length } }]
  })
  const [first] = found
  if (first === undefined || found.some(({ marked }) => marked !== first.marked)) return undefined
  return { marked: first.marked, places: found.map(({ place }) => place) }
}

/** A column's head names somebody who looks after the child. */
export const isOfParent = (head: string): boolean => parent.test(head)

/** A column's head names another of the family or the household: what is theirs is neither a parent's nor the child's. */
export const isOfRelative = (head: string): boolean => relative.test(head)

/** A column's head names somebody of the family. */
export const isOfPerson = (head: string): boolean => isOfParent(head) || child.test(head) || isOfRelative(head)

/** "| Factor | Mother | Father |": each row is about those who look after the child, and nobody else. @param label its column */
export const areOfParents = (header: TableRow, label: number): boolean => areOf(header, label, isOfParent)

/** "| Factor | Child | Mother | Father |": each column is about somebody of the family. @param label the column of the rows' labels */
export const areOfPeople = (header: TableRow, label: number): boolean => areOf(header, label, isOfPerson)

function areOf(header: TableRow, label: number, isOne: (head: string) => boolean): boolean {
  const columns = header.children.slice(label + 1).map((cell) => wordsOf(cell.children))
  return (
    columns.filter(isOne).length > 1 &&
    columns.every((words) => isOne(words) || headsOfNobody.includes(words.toLowerCase()))
  )
}

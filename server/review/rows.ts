/** Rows of tables as text that is read on its own: a label, and the cells that answer it. */
import type { PhrasingContent, Table, TableCell, TableRow } from 'mdast'
import { cellAnswers } from '../guidance/language/words/answers.ts'
import { asksOnly, tellsAuthors } from './asking.ts'
import { cross, holdsMarksOnly, mark } from './boxes.ts'
import { blankedIn, settled } from './choices.ts'
import {
  type AnswerColumns,
  answerColumns,
  areOfParents,
  areOfPeople,
  headsAnswers,
  isBlank,
  markIn,
} from './columns.ts'
import { type ColumnHeads, columnHeads, headedCells } from './headed.ts'
import { heads } from './heads-below.ts'
import { offeringLabel } from './labels.ts'
import { isBracketed, isItalic, wholeOf } from './passages.ts'
import { blankMarkup, commentsWithin, contentSpan, countWords, spanOf, wordsOf } from './plain-text.ts'
import type { Block, PassageBlock, Span } from './types.ts'

export function tablePassages(source: string, table: Table): Block[] {
  const { title, header, rows } = withHead(table)
  if (header === undefined) return []
  const columns = answerColumns(header)
  const ofParents = areOfParents(header, 1)
  const labels = rows.map((row) => labelColumn(row, ofParents, columns))
  const labelled = labels.includes(1) ? 1 : 0
  const heads = columnHeads(header, labelled)
  const about = areOfParents(header, labelled) ? ({ about: 'parents' } as const) : {}
  return [
    ...title.flatMap((row) => [headerPassage(source, row), ...commentsIn(source, contentOf(row))]),
    headerPassage(source, header),
    ...commentsIn(source, contentOf(header)),
    ...rows.flatMap((row, index) => {
      const content = contentOf(row)
      const passage = rowPassage(source, row, content, labels[index] as number, columns, heads)
      return [{ ...passage, ...about }, ...commentsIn(source, content)]
    }),
  ]
}

/** A table with what heads it, and the row above that, if one is there. */
interface Headed {
  readonly title: readonly TableRow[]
  readonly header: TableRow | undefined
  readonly rows: readonly TableRow[]
}

/**
 * Word's tables have no head, and a converter may take the first row for one: "| Disability | None known |" is a row like the
 * others, under an empty head; and "| Factor | Yes | No |" or "| Action | Owner |" is the head, under an empty one or a title.
 */
function withHead({ children }: Table): Headed {
  const [first, second, ...below] = children
  if (first === undefined) return { title: [], header: undefined, rows: [] }
  const rows = children.slice(1)
  const words = first.children.filter((cell) => !isBlank(cell)).length
  const isTitle = words === 0 || (words === 1 && first.children.length > 2)
  if (
    second !== undefined &&
    isTitle &&
    (headsAnswers(second, below) || areOfPeople(second, 0) || heads(second, below))
  )
    return { title: words === 0 ? [] : [first], header: second, rows: below }
  const [label, answer, ...more] = first.children
  if (label !== undefined && offeringLabel(wordsOf(label.children)) !== undefined) return headless(children)
  if (answer === undefined || more.length > 0) return { title: [], header: first, rows }
  // Over marks, "No" is a head.
  const isHead = rows.some(({ children: [, cell] }) => cell !== undefined && isMark(wordsOf(cell.children)))
  if (isHead || !answersItsRow(wordsOf(answer.children))) return { title: [], header: first, rows }
  return headless(children)
}

/** All of it rows, under an empty head. */
function headless(rows: readonly TableRow[]): Headed {
  const first = rows[0] as TableRow
  const { start } = first.position as NonNullable<TableRow['position']>
  const position = { start, end: start }
  const empty = first.children.map((): TableCell => ({ type: 'tableCell', children: [], position }))
  return { title: [], header: { type: 'tableRow', children: empty, position }, rows }
}

/** Beside one other cell: an answer, or a statement. A head may be a question, and is seldom a sentence. */
function answersItsRow(words: string): boolean {
  if (cellAnswers.has(words.replace(/\.$/, '').toLowerCase())) return true
  return isStatement.test(words) && countWords(words) >= fewest
}

const isMark = (words: string): boolean => mark.test(words) || cross.test(words)

const isStatement = /[^?]\.$|[.;] \S/
const fewest = 4

function contentOf({ children }: TableRow): readonly PhrasingContent[] {
  const content: PhrasingContent[] = []
  for (const cell of children) for (const node of cell.children) content.push(node)
  return content
}

const commentsIn = (source: string, content: readonly PhrasingContent[]): readonly Block[] =>
  content.some(({ type }) => type !== 'text') ? commentsWithin(source, content) : []

function headerPassage(source: string, row: TableRow): PassageBlock {
  const { plain, offer: _, ...read } = readRow(source, row, contentOf(row), 0)
  return { kind: 'passage', form: 'table-header', text: plain, ...read, words: 0 }
}

/** @param content of its cells @param at the column of its label */
function rowPassage(
  source: string,
  row: TableRow,
  content: readonly PhrasingContent[],
  at: number,
  columns: AnswerColumns,
  heads: ColumnHeads,
): PassageBlock {
  const { plain, offer, ...read } = readRow(source, row, content, at)
  const { span, label, cells } = read
  const mark = label === undefined ? undefined : markIn(row, at, columns)
  const answers = row.children.slice(label === undefined ? at : at + 1).filter(({ children }) => children.length > 0)
  const name = label === undefined ? '' : wordsOf(row.children[at]?.children ?? [])
  const offering =
    label === undefined ? answers.map(({ children }) => contentSpan(children, span)) : cells.slice(at + 1)
  const { text: left, isMarked } = settled(plain, span, content, [...(offer ? [offer] : []), ...offering])
  const isAsked = ({ children }: TableCell) => {
    const words = wordsOf(children)
    return (
      isItalic(children) || isBracketed(words) || tellsAuthors(words) || (label !== undefined && asksOnly(name, words))
    )
  }
  const asked = isMarked ? [] : answers.filter(isAsked)
  // "| Has the child a disability? | |": a question in the place of a label asks what stands behind it.
  const isQuestion = label !== undefined && offer === undefined && name.endsWith('?')
  const prompt = answers.length > 0 ? offer === undefined && asked.length === answers.length : isQuestion
  const blanked = [...(prompt || label === undefined ? [] : asked.map(spanOf)), ...(mark?.places ?? [])]
  const text = blankedIn(left, blanked, span)
  // A tick under a head that asks nothing we know of says nothing.
  const isEmpty =
    (answers.length === 0 && offer === undefined) ||
    (label !== undefined && holdsMarksOnly(text.slice(label.end - span.start)))
  const headed = headedCells(row, cells, heads)
  const words = prompt || (isEmpty && mark === undefined && headed.headed === undefined) ? 0 : countWords(text)
  return {
    kind: 'passage',
    form: 'table-row',
    text,
    ...wholeOf(plain, text),
    ...read,
    words,
    ...(prompt ? { prompt } : {}),
    ...(mark ? { marked: mark.marked } : {}),
    ...headed,
  }
}

/** @returns `plain`: its words, markup blanked; `offer`: where the label's own cell offers answers */
function readRow(source: string, row: TableRow, content: readonly PhrasingContent[], at: number) {
  const span = spanOf(row)
  const cells = row.children.map((cell) => contentSpan(cell.children, inside(source, spanOf(cell))))
  const plain = blankMarkup(source, content, span)
  const first = cells[at]
  const isLabelled = first !== undefined && cells.length > at + 1 && first.end > first.start
  if (!isLabelled) return { plain, span, cells, label: undefined, offer: undefined }
  // "| Domestic abuse ☒ Yes ☐ No | Seen in 2024 |": the label, and what is offered behind it.
  const offering = offeringLabel(plain.slice(first.start - span.start, first.end - span.start))
  if (offering === undefined) return { plain, span, cells, label: first, offer: undefined }
  const end = first.start + offering.end
  return { plain, span, cells, label: { start: first.start, end }, offer: { start: end, end: first.end } }
}

/** The number of a row ("1", "1.", "2.1", "Q3", "(a)"), which stands before its label. */
const rowNumber = /^(?:\(?(?:Q ?)?\d{1,3}(?:\.\d{1,2}){0,3}[.):]?|\(?(?:[a-z]|[ivx]{1,5})[.)])$/i

/**
 * The column of a row's label: behind its number, where the row is a form's: it asks, has a mark behind it, or is about the parents. What else is
 * numbered is mostly an action ("| 4 | Leaflet to the SEND board | ICB | TBC |"), and no label.
 */
function labelColumn(row: TableRow, ofParents: boolean, columns: AnswerColumns): 0 | 1 {
  const [first, second, answer] = row.children
  if (first === undefined || answer === undefined || !isShort(first)) return 0
  if (!rowNumber.test(wordsOf(first.children))) return 0
  const isForm = wordsOf(second?.children ?? []).endsWith('?') || markIn(row, 1, columns) !== undefined || ofParents
  return isForm ? 1 : 0
}

/** No longer than a number with its padding and some markup: most first cells are, and are not put together for this. */
function isShort(cell: TableCell): boolean {
  const { start, end } = contentSpan(cell.children, spanOf(cell))
  return end > start && end - start <= 16
}

/** Where the content of an empty cell would stand: its end, before a closing pipe that belongs to it. */
function inside(source: string, { start, end }: Span): Span {
  const at = end > start + 1 && source[end - 1] === '|' ? end - 1 : end
  return { start: at, end: at }
}

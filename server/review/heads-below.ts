/** The row of heads that a converter left below an empty one: what each cell names is no answer, but what stands below it. */
import type { TableCell, TableRow } from 'mdast'
import { either } from '../guidance/language/word-lists.ts'
import { cellAnswers } from '../guidance/language/words/answers.ts'
import {
  headsOfColumns,
  headsOfNumbers,
  openingsOfAnswers,
  openingsOfHeads,
  tailsOfHeads,
  wholeQuestions,
} from '../guidance/language/words/heads.ts'
import { isBlank } from './columns.ts'
import { countWords, wordsOf } from './plain-text.ts'

/** Longer than this, in characters, and it is no head. */
const longest = 60
const mostWords = 6

/** @param below the rows that it would head */
export function heads({ children: [first, ...others] }: TableRow, below: readonly TableRow[]): boolean {
  if (first === undefined || others.length === 0 || below.length === 0 || others.some(isBlank)) return false
  const [label, ...names] = [first, ...others].map(({ children }) => wordsOf(children).toLowerCase())
  const isLabel = label === '' || headsOfNumbers.has(label as string)
  if (!names.every(mayHead) || !(isLabel || mayHead(label as string))) return false
  // Beside one label, "Concern about her drinking" is what was found, and "Details" a head.
  const isName = names.length > 1 ? namesColumn : (name: string) => namesColumn(name) && isPlain(name)
  const areNames =
    (isLabel || namesColumn(label as string)) && names.every((name) => name.endsWith('?') || isName(name))
  return areNames || standsOut(isBlank(first) ? others : [first, ...others], below)
}

/** A few words that are no answer and no statement. */
const mayHead = (name: string): boolean =>
  name.length <= longest &&
  countWords(name) <= mostWords &&
  !cellAnswers.has(name) &&
  !answers.test(name) &&
  !/[.,;:!]$|, |\d/.test(name)

const answers = new RegExp(`^${either(openingsOfAnswers)} `)

const tail = new RegExp(` ${either(tailsOfHeads)}\\b.*| ?\\(.*`)
const asks = new RegExp(`^${either(openingsOfHeads)}\\b`)

function namesColumn(name: string): boolean {
  if (asks.test(name)) return true
  const [last = ''] = name.replace(tail, '').match(/\p{L}+(?=\P{L}*$)/u) ?? []
  return headsOfColumns.has(last)
}

const isPlain = (name: string): boolean =>
  asks.test(name) ? wholeQuestions.has(name) : !tail.test(name) && countWords(name) < 3

/** In bold, as its rows are not; of two columns the labels may be in bold too, and then the row is one of them. */
function standsOut(cells: readonly TableCell[], below: readonly TableRow[]): boolean {
  if (!cells.every(isBold)) return false
  return cells.length > 2
    ? !below.every(({ children }) => children.filter((cell) => !isBlank(cell)).every(isBold))
    : !below.some(({ children: [label] }) => label !== undefined && isBold(label))
}

const isBold = ({ children }: TableCell): boolean =>
  children.length > 0 && children.every(({ type }) => type === 'strong')

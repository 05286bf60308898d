import type { Assessment } from '../../assessment/types.ts'
import { actionWords } from '../../guidance/index.ts'
import { passagesIn } from '../../review/index.ts'
import { remembering, type Written } from '../../review/remembered.ts'
import type { PassageBlock, PlacedPassage, Section, Span } from '../../review/types.ts'
import { sectionsFor } from './saying.ts'

type Column = keyof typeof actionWords.actionColumns

export interface Cell {
  readonly words: Written
  /** Absolute; where the cell is empty, where something should stand. */
  readonly span: Span
}

/** Something that is to be done, or was recommended. */
export interface Action {
  readonly words: Written
  readonly span: Span
  /** Cells of a table that has such a column; undefined where it has none, and for an item of a list. */
  readonly cells: Readonly<Partial<Record<Column, Cell>>>
  readonly form: 'row' | 'item'
}

export interface ActionList {
  readonly section: Section
  readonly actions: readonly Action[]
}

/** Sections that hold actions, by review type; recommendations are a practice review's actions. */
const actionSections = ['actions', 'recommendations'] as const

/** The actions of a review, by the section they stand in: the rows of its tables, and the items of its lists. */
export const actionLists = remembering((assessment: Assessment): readonly ActionList[] => {
  const sections = new Set(actionSections.flatMap((id) => sectionsFor(assessment, id)))
  return [...sections].map((section) => ({ section, actions: actionsIn(assessment, section) }))
})

/** Shorter than this, and it is a label or a heading of sorts. */
const fewestWords = 4
/** "Improve communication." asks for something, short as it is; "Health:" and "Training" do not. */
const isSentence = (text: string) => /^\P{L}*\p{L}+ \p{L}.*[.]\s*$/su.test(text)

function actionsIn({ review }: Assessment, section: Section): Action[] {
  const actions: Action[] = []
  let columns: readonly (Column | undefined)[] = []
  for (const passage of passagesIn(review, section.treeSpan)) {
    const { block } = passage
    if (block.prompt) continue
    if (block.form === 'table-header') columns = columnsOf(block)
    else if (block.form === 'table-row') actions.push(...rowAction(passage, columns))
    else if (block.form === 'list-item' && (block.words >= fewestWords || isSentence(block.text)))
      actions.push({ words: block, span: passage.span, cells: {}, form: 'item' })
  }
  return actions
}

const kinds = Object.entries(actionWords.actionColumns) as [Column, readonly string[]][]

/** What each column holds, by its heading. A column is named once: the second "date" is another date. */
function columnsOf(header: PassageBlock): (Column | undefined)[] {
  const taken = new Set<Column>()
  return cellTexts(header).map(({ text }) => {
    const words = text.toLowerCase().split(/[^a-z]+/)
    const kind = kinds.find(([column, names]) => !taken.has(column) && words.some((word) => names.includes(word)))?.[0]
    if (kind !== undefined) taken.add(kind)
    return kind
  })
}

/** Rows of a table that is no list of actions (a key, a timeline) are left alone. */
function rowAction(row: PlacedPassage, columns: readonly (Column | undefined)[]): Action[] {
  if (!columns.includes('action') && !(columns.includes('owner') && columns.includes('date'))) return []
  const cells: Partial<Record<Column, Cell>> = {}
  const texts = cellTexts(row.block)
  for (const [index, column] of columns.entries()) {
    const cell = texts[index]
    if (column === undefined) continue
    cells[column] = cell
      ? { words: cell, span: placed(row, cell.span) }
      : { words: { text: '' }, span: { start: row.span.end, end: row.span.end } }
  }
  const words = cells.action?.words ?? row.block
  return words.text.trim() === '' ? [] : [{ words, span: row.span, cells, form: 'row' }]
}

interface CellText extends Written {
  readonly span: Span
}

const cellTexts = remembering(({ cells = [], text, span }: PassageBlock): readonly CellText[] =>
  cells.map((cell) => ({ text: text.slice(cell.start - span.start, cell.end - span.start), span: cell })),
)

const placed = ({ block, span }: PlacedPassage, cell: Span): Span => ({
  start: span.start + cell.start - block.span.start,
  end: span.start + cell.end - block.span.start,
})

import type { Assessment } from '../../assessment/types.ts'
import { actionWords } from '../../guidance/index.ts'
import { either } from '../../guidance/language/word-lists.ts'
import { passagesIn } from '../../review/index.ts'
import { remembering, type Written } from '../../review/remembered.ts'
import type { PassageBlock, PlacedPassage, Review, Section, Span } from '../../review/types.ts'
import { cellTexts } from '../shared/cells.ts'
import { inEitherCase, wholeWords } from '../shared/patterns.ts'
import { sectionsFor } from '../shared/section-content.ts'
import { sentencesIn } from '../shared/sentence.ts'

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
  /** Cells of a table that has such a column; undefined where it has none, and for what stands in no table. */
  readonly cells: Readonly<Partial<Record<Column, Cell>>>
  /** It is told in a sentence, and read less surely. */
  readonly told?: true
}

export interface ActionList {
  readonly section: Section
  readonly actions: readonly Action[]
}

/** Sections that hold actions, by review type; recommendations are a practice review's actions. */
const actionSections = ['actions', 'recommendations'] as const

/**
 * The actions of a review, by the section they stand in: the rows of its tables, the items of its lists, and what is numbered
 * as one ("Recommendation 1", "R1: …"). Where it has none of these its sentences are read.
 */
export const actionLists = remembering((assessment: Assessment): readonly ActionList[] => {
  const sections = new Set(actionSections.flatMap((id) => sectionsFor(assessment, id)))
  return [...sections].map((section) => ({ section, actions: actionsIn(assessment, section) }))
})

/** Shorter than this, and it is a label or a heading of sorts. */
const fewestWords = 4
/** "Improve communication." asks for something, short as it is; "Health:" and "Training" do not. */
const isSentence = (text: string) => /^\P{L}*\p{L}+ \p{L}.*[.]\s*$/su.test(text)

const isEnough = (text: string, words: number) => words >= fewestWords || isSentence(text)

function actionsIn({ review }: Assessment, section: Section): Action[] {
  const actions: Action[] = []
  const numbered: Numbered[] = []
  let open: Numbered | undefined
  let columns: readonly (Column | undefined)[] = []
  for (const passage of passagesIn(review, section.treeSpan)) {
    const { block, span } = passage
    if (block.prompt) continue
    const under = numberedAbove(review, passage.section, section)
    const named = block.form === 'paragraph' ? nameEnd(block) : undefined
    if (named !== undefined) open = { section: passage.section, texts: [block.text.slice(named)], span }
    else if (open?.section !== passage.section && open?.section !== under?.section) open = under
    if (open !== undefined && numbered.at(-1) !== open) numbered.push(open)
    if (block.form === 'table-header') columns = columnsOf(block)
    else if (block.form === 'table-row') actions.push(...rowAction(passage, columns))
    // Below a recommendation that stands in words, a list gives its parts.
    else if (block.form === 'list-item' && open?.span === undefined && isEnough(block.text, block.words))
      actions.push({ words: block, span, cells: {} })
    if (named !== undefined || open === undefined || block.form === 'table-header') continue
    open.texts.push(block.text)
    if (block.form === 'paragraph') open.span ??= span
  }
  const found = [...actions, ...numbered.flatMap(numberedAction)]
  return found.length > 0 ? found : toldActions(review, section)
}

const tells = wholeWords(actionWords.tells)
const goesOn = new RegExp(`^\\s*${either(actionWords.goesOn)}\\b`, 'i')

/** "The trust will train its staff by May. It will report in June.": a sentence is an action, and one that goes on is a part of it. */
function toldActions(review: Review, section: Section): Action[] {
  const told: { text: string; span: Span }[] = []
  for (const { block, span } of passagesIn(review, section.treeSpan)) {
    if (block.prompt || block.form !== 'paragraph') continue
    for (const { start, end } of sentencesIn(block.text)) {
      const text = block.text.slice(start, end)
      const last = told.at(-1)
      if (goesOn.test(text)) {
        if (last !== undefined) last.text += text
      } else if (tells.test(text)) told.push({ text, span: trimmed(text, span.start + start) })
    }
  }
  return told.map(({ text, span }): Action => ({ words: { text }, span, cells: {}, told: true }))
}

const trimmed = (text: string, at: number): Span => ({
  start: at + text.length - text.trimStart().length,
  end: at + text.trimEnd().length,
})

/** An action that is numbered by its name; who and by when may stand in any of the passages below the name. */
interface Numbered {
  /** Index of the section it goes on in. */
  readonly section: number
  readonly texts: string[]
  /** Its first words; undefined as long as there are none. */
  span: Span | undefined
}

function numberedAction({ texts, span }: Numbered): Action[] {
  const text = texts.join(' ')
  const words = text.match(/\p{L}+/gu)?.length ?? 0
  return span !== undefined && isEnough(text, words) ? [{ words: { text }, span, cells: {} }] : []
}

const { words: names, letters, figures } = actionWords.numberedNames
const name = new RegExp(
  `^\\s*(?:(?:${names.map(inEitherCase).join('|')})(?: [Nn]o\\.?)? ?(?:\\d{1,2}(?:\\.\\d{1,2})?[a-z]?|${figures.join('|')})|(?:${letters.join('|')})\\d{1,2}(?:\\.\\d{1,2})?)(?![\\p{L}\\p{N}])`,
  'u',
)
/** "Recommendation 1 of the earlier review was …" names no action: a mark or the end of bold words follows the name. */
const afterName = /^\s*(?:[.:)–—-]\s*|$)/

/** Where the words begin that follow the name, in a text of which the first part may be in bold. */
function nameEnd({ text, label, span }: PassageBlock): number | undefined {
  const found = name.exec(text)?.[0].length
  if (found === undefined) return undefined
  const mark = afterName.exec(text.slice(found))
  if (mark !== null) return found + mark[0].length
  return label !== undefined && label.end - span.start <= found ? found : undefined
}

/** The heading of its own under which an action stands; undefined where none does. */
function numberedAbove({ sections }: Review, index: number, within: Section): Numbered | undefined {
  for (let at = index; at > within.index; at = sections[at]?.parent ?? -1) {
    const { heading, textSpan } = sections[at] as Section
    const found = heading.form === 'run-in' ? null : name.exec(heading.text)
    if (found === null) continue
    const rest = heading.text.slice(found[0].length).replace(afterName, '')
    return { section: at, texts: [rest], span: isEnough(rest, rest.split(/\s+/).length) ? textSpan : undefined }
  }
  return undefined
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
  return words.text.trim() === '' ? [] : [{ words, span: row.span, cells }]
}

const placed = ({ block, span }: PlacedPassage, cell: Span): Span => ({
  start: span.start + cell.start - block.span.start,
  end: span.start + cell.end - block.span.start,
})

/** What a table's header says of its rows: answers to mark ("| Factor | Yes | No | Not known |"), whom they are about. */
import type { TableRow } from 'mdast'
import { toString as wordsOf } from 'mdast-util-to-string'
import { contentSpan, spanOf } from './plain-text.ts'
import type { Marked, Span } from './types.ts'

const answers: readonly (readonly [Marked, RegExp])[] = [
  ['yes', /^(?:yes|y|present|identified|found|known|evidence of|current|historic(?:al)?|past)$/i],
  [
    'no',
    /^(?:no|n|absent|not (?:present|identified|found)|none|no evidence(?: of)?|no concerns?|n\/?a|not applicable|ruled out|not an issue)$/i,
  ],
  ['unknown', /^(?:not known|unknown|n\/?k|uk|unsure|unclear|not sure|tbc|don['’]?t know)$/i],
]
/** A tick, a cross or a letter alone; behind a tick there may be a remark. */
const mark = /^(?:x$|[●•]$|\[x\]$|[✓✔☑☒✅](?=\s|$))/i
const cross = /^[✗✘×]$/
/** What the head of a column says in which a tick alone says yes. */
const toTick = /^$|\b(?:tick|appl(?:y|ies)|relevant|evident)\b/i

/** By column: what a mark in it says. */
export type AnswerColumns = readonly (Marked | undefined)[]

export const answerColumns = (header: TableRow): AnswerColumns => {
  const columns = header.children.map((cell) => {
    const words = wordsOf(cell.children).trim()
    return answers.find(([, pattern]) => pattern.test(words))?.[0]
  })
  // "No" over the first column heads the numbers of the rows.
  return columns.some((answer, at) => at > 0 && answer !== undefined)
    ? columns
    : header.children.map((cell) => (toTick.test(wordsOf(cell.children).trim()) ? 'yes' : undefined))
}

/** What the marks of a row behind its label say, where they agree, and where they stand. */
export function markIn(
  row: TableRow,
  label: number,
  columns: AnswerColumns,
): { readonly marked: Marked; readonly places: readonly Span[] } | undefined {
  const found = row.children.flatMap((cell, at) => {
    const marked = at > label ? columns[at] : undefined
    const words = wordsOf(cell.children).trim()
    const [sign] = mark.exec(words) ?? (marked === 'no' ? cross.exec(words) : null) ?? []
    if (marked === undefined || sign === undefined) return []
    const { start, end } = contentSpan(cell.children, spanOf(cell))
    return [{ marked, place: { start, end: sign === words ? end : start + sign.length } }]
  })
  const [first] = found
  if (first === undefined || found.some(({ marked }) => marked !== first.marked)) return undefined
  return { marked: first.marked, places: found.map(({ place }) => place) }
}

const parent =
  /^(?:(?:birth |step ?|adoptive |foster |maternal |paternal )?(?:mother|father|mum|dad|parents?|carers?)|(?:(?:mother|mum|father|dad)['’]s |her |his )?(?:new |ex-?)?(?:partner|husband|wife|boyfriend)|MO|FA)(?: (?:\d|[A-Z]))?$/i

/** "| Factor | Mother | Father |": each row is about those who look after the child, and nobody else. @param label its column */
export function areOfParents(header: TableRow, label: number): boolean {
  const columns = header.children.slice(label + 1).map((cell) => wordsOf(cell.children).trim())
  const people = columns.filter((words) => parent.test(words))
  return (
    people.length > 1 &&
    columns.every((words) => people.includes(words) || /^(?:source|comments?|evidence|notes|)$/i.test(words))
  )
}

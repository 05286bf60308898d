/** What a table's header says of its rows: answers to mark ("| Factor | Yes | No | Not known |"), whom they are about. */
import type { TableRow } from 'mdast'
import { toString as wordsOf } from 'mdast-util-to-string'
import { spanOf } from './plain-text.ts'
import type { Marked, Span } from './types.ts'

const answers: readonly (readonly [Marked, RegExp])[] = [
  ['yes', /^(?:yes|y|present|identified|found|known|evidence of|current|historic(?:al)?|past)$/i],
  ['no', /^(?:no|n|absent|not (?:present|identified|found)|none|no evidence(?: of)?|no concerns?)$/i],
  ['unknown', /^(?:not known|unknown|n\/?k|uk|unsure|unclear|not sure|tbc|don['’]?t know)$/i],
]
const ticked = /^(?:✓|✔|☑|☒|✅|\[x\])$/i
const mark = /^(?:x|✓|✔|☑|☒|✅|●|•|\[x\])$/i

/** By column: what a mark in it says; undefined where the header offers no answers to mark. */
export type AnswerColumns = readonly (Marked | undefined)[]

export function answerColumns(header: TableRow | undefined): AnswerColumns | undefined {
  const columns = header?.children.map((cell) => {
    const words = wordsOf(cell.children).trim()
    return answers.find(([, pattern]) => pattern.test(words))?.[0]
  })
  // "| Known | Agency |" is no choice.
  return new Set(columns?.filter((answer) => answer !== undefined)).size > 1 ? columns : undefined
}

/** What the only mark of a row says, and where it stands. Where no answers are offered, a tick says yes. */
export function markIn(row: TableRow, columns: AnswerColumns | undefined): { marked: Marked; place: Span } | undefined {
  const found = row.children.flatMap((cell, at) => {
    const [marked, pattern] = columns === undefined ? (['yes', ticked] as const) : ([columns[at], mark] as const)
    const isMarked = at > 0 && marked !== undefined && pattern.test(wordsOf(cell.children).trim())
    return isMarked ? [{ marked, place: spanOf(cell) }] : []
  })
  return found.length === 1 ? found[0] : undefined
}

const parent =
  /^(?:(?:birth |step ?|adoptive |foster |maternal |paternal )?(?:mother|father|mum|dad|parents?|carers?)|(?:(?:mother|mum|father|dad)['’]s |her |his )?(?:new |ex-?)?(?:partner|husband|wife|boyfriend)|MO|FA)(?: (?:\d|[A-Z]))?$/i

/** "| Factor | Mother | Father |": each row is about those who look after the child, and nobody else. */
export function areOfParents(header: TableRow): boolean {
  const [, ...columns] = header.children.map((cell) => wordsOf(cell.children).trim())
  const people = columns.filter((words) => parent.test(words))
  return (
    people.length > 1 &&
    columns.every((words) => people.includes(words) || /^(?:source|comments?|evidence|notes|)$/i.test(words))
  )
}

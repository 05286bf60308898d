/** What starts an item of a list, and what looks like it. */
import { code, isDigit } from './characters.ts'
import { giveUp, type Source } from './source.ts'

export interface Mark {
  /** `-`, `*`, `+`, or the `.` or `)` behind a number. */
  readonly kind: number
  readonly number: number | null
  /** Columns to the item's content. */
  readonly width: number
}

const itemStart = /(?:([-*+])|(\d{1,9})([.)]))( {1,4})(?=[^ \t\r\n])/y

/** The mark of a list item at a line's start. */
export function markAt(source: Source, at: number): Mark | undefined {
  itemStart.lastIndex = at
  const found = itemStart.exec(source.text)
  if (found === null) return undefined
  const [whole, bullet, digits, dot] = found
  const kind = (bullet ?? (dot as string)).charCodeAt(0)
  return { kind, number: digits === undefined ? null : Number(digits), width: whole.length }
}

/** Whether the line starts with a list's mark; gives up on marks that are alone or stand before code. */
export function startsItem(source: Source, line: number, at = source.from[line] as number): boolean {
  if (markAt(source, at) !== undefined) return true
  let end = at
  while (isDigit(source.code(end))) end++
  const value = source.code(end)
  const bullet = end === at && (value === code.dash || value === code.asterisk || value === code.plus)
  const number = end > at && (value === code.dot || value === 41)
  if ((bullet || number) && /^[ \t\r\n]?$/.test(source.text.slice(end + 1, end + 2))) giveUp()
  return false
}

/** `---`, `* * *`, `___` */
export function isThematicBreak(source: Source, line: number): boolean {
  const from = source.from[line] as number
  const mark = source.text[from] as string
  if (!'-*_'.includes(mark)) return false
  let marks = 0
  for (let at = from; at < source.lineEnd(line); at++) {
    const char = source.text[at]
    if (char === mark) marks++
    else if (char !== ' ' && char !== '\t') return false
  }
  return marks >= 3
}

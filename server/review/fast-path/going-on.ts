/** Whether a line goes on with the paragraph above it, or starts another block. */
import { code, isLetter } from './characters.ts'
import { startsItem } from './list-marks.ts'
import { giveUp, type Source } from './source.ts'
import { opensComment } from './spans.ts'
import { isDelimiterRow } from './table.ts'

/** Fences, definitions and indented code are for the full grammar. */
export function mayStartOther(text: string, from: number, to: number): boolean {
  const start = text.slice(from, from + 3)
  if (start === '```' || start === '~~~') return true
  return start.startsWith('[') && text.slice(from, to).includes(']:')
}

/** A list or quote within a list or quote: it knows that a paragraph stood before, and is choosy about numbers. */
const nestedMarks = /^(?:>|[-+*]|\d{1,9}[.)]) {0,4}(?:>|[-+*]|\d{1,9}[.)])/

/** Whether a line goes on with the paragraph before it. Gives up where more than its first characters would decide. */
export function goesOn(source: Source, line: number): boolean {
  const at = source.contentOf(line)
  const end = source.lineEnd(line)
  if (at === end) return false
  const value = source.code(at)
  if (isLetter(value) || value > 127 || '"\'('.includes(source.text[at] as string)) return true
  const starts = at === source.from[line]
  if (isUnderline(source.text, at, end) || mayStartOther(source.text, at, end)) giveUp()
  const other = startsOther(source, line, at, end)
  if (other && (!starts || nestedMarks.test(source.text.slice(at, Math.min(end, at + 24))))) giveUp()
  return !other
}

const hash = /^#{1,6}(?:[ \t]|$)/

/** Whether a block starts at the line that ends a paragraph without a blank line between. */
function startsOther(source: Source, line: number, at: number, end: number): boolean {
  const value = source.code(at)
  if (value === code.hash) return hash.test(source.text.slice(at, Math.min(end, at + 8)))
  if (value === code.greater) return true
  if (value === code.less) {
    if (opensComment(source.text, at)) return true
    const next = source.code(at + 1)
    return isLetter(next) || next === code.slash || next === code.exclamation || next === code.question
      ? giveUp()
      : false
  }
  if (value === code.pipe) return line + 1 < source.starts.length && isDelimiterRow(source, line + 1) ? true : giveUp()
  if (value === code.dash || value === code.plus || value === code.asterisk) {
    const next = source.code(at + 1)
    if (next === code.space) return at + 2 < end ? true : giveUp()
    return at + 1 === end || next === code.tab ? giveUp() : false
  }
  // A list that does not start with 1 cannot end a paragraph: such a line is text.
  return /^1[.)]/.test(source.text.slice(at, at + 2)) && startsItem(source, line, at)
}

/** A setext underline, a thematic break or the second row of a table: nothing but their marks. */
function isUnderline(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!'-=*_:| \t'.includes(text[at] as string)) return false
  return true
}

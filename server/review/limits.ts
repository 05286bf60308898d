/**
 * What no review holds but a hostile or broken file may: nesting so deep that the parser, which calls itself for each
 * level, would run out of stack, and delimiters and brackets so many that pairing them takes time which grows faster than the text.
 */
import type { RootContent } from 'mdast'
import { Pairing } from './pairing.ts'

const mostMarks = 100
const deepestIndent = 400

/** Whether a text is beyond what the parser can read in sensible time. One pass, linear. */
export function isTangled(text: string): boolean {
  let pairing = new Pairing()
  for (let at = 0; at < text.length; ) {
    const line = readPrefix(text, at)
    if (line.marks > mostMarks || line.end - at > deepestIndent + 2 * line.marks) return true
    const next = text.indexOf('\n', line.end)
    const end = next === -1 ? text.length : next
    const startsBlock = line.marks > 0 || line.end === end || text.charCodeAt(line.end) === pipe
    if (startsBlock) pairing = new Pairing()
    pairing.read(text, line.end, end)
    if (pairing.isTooMuch) return true
    at = end + 1
  }
  return false
}

const pipe = 124
const isSpace = (code: number) => code === 32 || code === 9 || code === 13
const isDigit = (code: number) => code >= 48 && code <= 57

/** The container marks (`>`, bullets, numbers) and white space at the start of a line. */
function readPrefix(text: string, from: number): { marks: number; end: number } {
  let marks = 0
  let at = from
  for (;;) {
    while (isSpace(text.charCodeAt(at))) at++
    let mark = at
    while (mark - at < 9 && isDigit(text.charCodeAt(mark))) mark++
    const char = text[mark]
    const quote = mark === at && char === '>'
    const bullet = mark === at && (char === '-' || char === '*' || char === '+')
    const number = mark > at && (char === '.' || char === ')')
    if (!quote && !((bullet || number) && isSpace(text.charCodeAt(mark + 1)))) return { marks, end: at }
    marks++
    at = mark + 1
  }
}

/** The text as one paragraph without markup: what is said in it still counts, its structure is given up. */
export function asPlainParagraph(text: string): RootContent[] {
  const value = text.trim()
  if (value === '') return []
  const start = text.indexOf(value)
  const end = start + value.length
  const position = { start: pointAt(text, start), end: pointAt(text, end) }
  return [{ type: 'paragraph', children: [{ type: 'text', value, position }], position }]
}

function pointAt(text: string, offset: number): { line: number; column: number; offset: number } {
  const before = text.slice(0, offset).split(/\r\n|\n|\r/)
  return { line: before.length, column: (before.at(-1) as string).length + 1, offset }
}

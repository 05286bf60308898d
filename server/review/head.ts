import { headLength } from './boundaries.ts'
import { isFactKey } from './front-matter.ts'
import { LiveReview } from './review.ts'
import type { Review } from './types.ts'

/** Far enough for a title and a key-information table below it. */
const roomForTable = 16_000
/** Far enough for a title below front matter. */
const roomForTitle = 500
const closing = /\n---[ \t]*(?:\r|\n|$)/

/**
 * The start of a document, as far down as its facts can stand: for what one review needs to know of another, without
 * reading all of it.
 */
export function readHead(text: string): Review {
  const top = text.slice(0, roomForTable)
  const close = /^\uFEFF?---[ \t]*[\r\n]/.test(top) ? closing.exec(top) : null
  if (close === null) return new LiveReview(whole(top, text))
  const keys = top.slice(0, close.index).matchAll(/^([a-z-]+):/gm)
  // Front matter of other tools states none of our facts: they stand in a table then.
  const ours = [...keys].some(([, key]) => key !== undefined && isFactKey(key))
  return new LiveReview(whole(ours ? top.slice(0, close.index + close[0].length + roomForTitle) : top, text))
}

/** Without the paragraph or table that the cut went through: half a one is read as something else, and slowly. */
function whole(top: string, text: string): string {
  if (top.length === text.length) return top
  const end = Math.max(top.lastIndexOf('\n\n'), top.lastIndexOf('\n\r\n'))
  return end <= 0 ? top : top.slice(0, end + 1)
}

/**
 * Whether the start of a document could state what type of review it is: in front matter, or in a row of a table. A quick
 * look that spares the reading of Markdown which is no review.
 */
export const mayStateType = (text: string): boolean =>
  /^\uFEFF?---[ \t]*[\r\n]/.test(text.slice(0, headLength)) || typeRow.test(text.slice(0, roomForTable))

/** Every label under which a table states the type has the word in it. */
const typeRow = /\|[^|\n]{0,80}\btype\b[^|\n]{0,80}\|/i

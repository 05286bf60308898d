import type { Review, Span } from '../../review/types.ts'
import type { TextEdit } from '../types.ts'

/** Takes a comment out, and with it the line that holds nothing else. */
export function removalOfComment({ text }: Pick<Review, 'text'>, { start, end }: Span): TextEdit {
  let from = start
  while (from > 0 && isBlank(text.charAt(from - 1))) from--
  let to = end
  while (to < text.length && isBlank(text.charAt(to))) to++
  const alone = (from === 0 || isLineEnd(text.charAt(from - 1))) && (to === text.length || isLineEnd(text.charAt(to)))
  if (!alone) return { start, end, text: '' }
  return { start: from, end: afterLineEnd(text, to), text: '' }
}

/** Takes one id out of a comment's list, with the comma that parts it from the others. */
export function removalOfWord({ text }: Pick<Review, 'text'>, { start, end }: Span): TextEdit {
  const comma = text.charAt(end) === ','
  let from = start
  while (from > 0 && (isBlank(text.charAt(from - 1)) || (!comma && text.charAt(from - 1) === ','))) from--
  return { start: from, end: comma ? end + 1 : end, text: '' }
}

const isBlank = (character: string) => character === ' ' || character === '\t'
const isLineEnd = (character: string) => character === '\n' || character === '\r'

function afterLineEnd(text: string, at: number): number {
  if (text.charAt(at) === '\r' && text.charAt(at + 1) === '\n') return at + 2
  return isLineEnd(text.charAt(at)) ? at + 1 : at
}

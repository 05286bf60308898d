import type { Span } from '../../review/types.ts'

/** A sentence is looked for no further than this to either side: keeps a text without full stops linear. */
const furthest = 600

/** The sentence, or the cell, around a place in a passage. "St. Mary" may cut it short; nothing depends on more. */
export function sentenceAround(text: string, { start, end }: Span): Span {
  let from = start
  while (from > 0 && start - from < furthest && !endsBefore(text, from)) from--
  let to = end
  while (to < text.length && to - end < furthest && !endsBefore(text, to)) to++
  return { start: from, end: to }
}

/** The sentences of a text, one behind the other. Linear. */
export function sentencesIn(text: string): Span[] {
  const sentences: Span[] = []
  let start = 0
  for (let at = 1; at <= text.length; at++) {
    if (at < text.length && !endsBefore(text, at)) continue
    sentences.push({ start, end: at })
    start = at
  }
  return sentences
}

/** Whether a sentence ends right before this offset: a stop and a space, or the edge of a cell. */
function endsBefore(text: string, at: number): boolean {
  const before = text.charAt(at - 1)
  if (before === '|') return true
  if (before !== ' ' && before !== '\n' && before !== '\r') return false
  const stop = text.charAt(at - 2)
  if (stop === '.' || stop === '!' || stop === '?') return !isSmall(text.charAt(at))
  return (stop === '”' || stop === '"' || stop === '’' || stop === ')') && '.!?'.includes(text.charAt(at - 3) || ' ')
}

const isSmall = (character: string) => character >= 'a' && character <= 'z'

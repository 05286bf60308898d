import { remembering } from '../../review/remembered.ts'
import type { PassageBlock, Span } from '../../review/types.ts'

/** Where somebody else's words stand in a passage, relative to its text: between quotation marks, of the shapes people type. */
export const quotationsIn = remembering(({ text }: PassageBlock): readonly Span[] => quotedIn(text))

/** One pass. */
function quotedIn(text: string): readonly Span[] {
  const found: Span[] = []
  let open: { readonly closing: string; readonly at: number } | undefined
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at)
    if (open !== undefined) {
      if (character !== open.closing || !closes(text, at, character)) continue
      found.push({ start: open.at, end: at + 1 })
      open = undefined
    } else {
      const closing = opening[character]
      if (closing !== undefined && opens(text, at, character)) open = { closing, at }
    }
  }
  // "“…" without an end goes on in the next paragraph; a straight mark without an end is an inch, or a slip.
  if (open?.closing === '”') found.push({ start: open.at, end: text.length })
  return found
}

const opening: Readonly<Record<string, string>> = { '“': '”', '"': '"', '‘': '’', "'": "'" }

/** Double marks always open; a single one only where a word begins, or it is an apostrophe. */
const opens = (text: string, at: number, character: string) =>
  character === '“' || character === '"' || (!isLetter(text.charAt(at - 1)) && isLetter(text.charAt(at + 1)))

/** A closing single mark has no letter after it: "mother's" goes on. */
const closes = (text: string, at: number, character: string) =>
  character === '”' || character === '"' || !isLetter(text.charAt(at + 1))

const isLetter = (character: string) => /^[\p{L}\p{N}[(]$/u.test(character)

/** Whether a place lies inside one of these quotations. */
export const isQuoted = (quotations: readonly Span[], { start, end }: Span): boolean =>
  quotations.some((one) => one.start <= start && end <= one.end)

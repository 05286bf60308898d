/** Answers that are chosen from what a form offers: "☒ Yes ☐ No", "Yes / **No** / Not known". */
import type { PhrasingContent } from 'mdast'
import { offersOnly } from './asking.ts'
import { spanOf } from './plain-text.ts'
import type { Span } from './types.ts'

/** Most passages hold no box, and one look tells. */
const box = /[☐□◻☒☑✅]|\[[ xX]\]/
/** A box that is not ticked, with what it offers: up to the next box, or the end of its cell or line. */
const unticked = /(?:[☐□◻]|\[ \])(?:(?!\[[ xX]\])[^☐□◻☒☑✅|\n\r])*/gu
const ticked = /[☒☑✅]|\[[xX]\]/gu

const blank = (found: string): string => ' '.repeat(found.length)

/** The same where the boxes stand behind: the words before the box, from the box before on. */
const untickedBehind = /(?:(?!\[[ xX]\])[^☐□◻☒☑✅|\n\r])*(?:[☐□◻]|\[ \])/gu
/** "Yes ☐ No ☒": an answer stands before the first box, or words do and none behind the last. */
const boxesBehind =
  /^[\s:.–—-]*(?:(?:yes|no|y|n|n\/?k|n\/?a|not known|unknown|none)\b[^☐□◻☒☑✅[\]]{0,20}(?:[☐□◻☒☑✅]|\[[ xX]\])|[\s\S]*[\p{L}\p{N}][\s\S]*(?:[☐□◻☒☑✅]|\[[ xX]\])[\s.]*$)/iu

/** The text with what nobody ticked blanked by spaces, from `start` to `end`. */
export function chosen(text: string, start: number, end = text.length): string {
  if (!box.test(text)) return text
  const offered = text.slice(start, end)
  const answers = offered.replace(boxesBehind.test(offered) ? untickedBehind : unticked, blank).replace(ticked, blank)
  return text.slice(0, start) + answers + text.slice(end)
}

/**
 * Where the answers stand that nobody chose: a form offers some, and one is in bold, or the others are struck out. None where
 * nobody has chosen, or where no answers are offered.
 * @param answer the plain words at `place` @param nodes that hold them, and perhaps others before
 */
export function notChosen(answer: string, nodes: readonly PhrasingContent[], place: Span): readonly Span[] {
  if (!offersOnly(answer)) return none
  const spans = (type: PhrasingContent['type']) =>
    nodes
      .filter((node) => node.type === type)
      .map(spanOf)
      .filter(({ start }) => start >= place.start)
  const [bold, another] = spans('strong')
  if (bold === undefined || another !== undefined) return spans('delete')
  return [
    { start: place.start, end: bold.start },
    { start: bold.end, end: place.end },
  ]
}

const none: readonly Span[] = []

/** The text of a block without the words at some places in it. @param block where the block begins */
export const blankedIn = (text: string, places: readonly Span[], block: Span): string =>
  places.reduce((rest, place) => {
    const [start, end] = [place.start - block.start, place.end - block.start]
    return rest.slice(0, start) + blank(rest.slice(start, end)) + rest.slice(end)
  }, text)

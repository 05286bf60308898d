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

/** The text with what nobody ticked blanked by spaces, from `start` on. */
export function chosen(text: string, start: number): string {
  if (!box.test(text)) return text
  const answers = text.slice(start).replace(unticked, blank).replace(ticked, blank)
  return text.slice(0, start) + answers
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

/** Answers that are chosen from what a form offers: "☒ Yes ☐ No", "[ ] Yes [x] No [ ] Not known". */

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

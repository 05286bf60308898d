/** Boxes to tick, and marks that answer, as forms and their converters write them: their glyphs stand here and nowhere else. */

/** Boxes that nobody has ticked. */
export const emptyBoxes = '☐□◻'
const tickedBoxes = '☒☑✅'
const ticks = '✓✔'
const crosses = '✗✘×'
const dots = '●•'

/** A box among plain words; converters escape its brackets, which leaves a space. */
export const boxes = new RegExp(`[${emptyBoxes}${tickedBoxes}]|\\[(?: {1,2}| ?[xX] ?)\\]`, 'g')

/** What every box begins with: a text without it has none. */
export const mayHoldBoxes = (text: string): boolean => anyBox.test(text)
const anyBox = new RegExp(`[${emptyBoxes}${tickedBoxes}[]`)

/** A box in the source of a document, to be a part of patterns. */
export const boxInSource = String.raw`(?:[${emptyBoxes}${tickedBoxes}]|\\?\[[ xX]\\?\])`
export const tickedInSource = new RegExp(String.raw`[${tickedBoxes}]|\[[xX]\\?\]`, 'u')

/** The box of an item in a list, as Markdown has it, at the end of what stands before the item's words. */
export const boxOfItem = /\[[ xX]\][ \t]$/

const tickedSign = new RegExp(`[${tickedBoxes}xX]`)

/** @param box as one of these patterns found it */
export const isTicked = (box: string): boolean => tickedSign.test(box)

/** `<input type="checkbox" checked>`: a box, or one of several answers. Undefined for what else is put in. */
export const inputAsBox = (tag: string): string | undefined =>
  /^<input\b[^<>]*\btype\s*=\s*["']?(?:checkbox|radio)\b/i.test(tag)
    ? /\schecked\b(?!\s*=\s*["']?false)/i.test(tag)
      ? '☒'
      : '☐'
    : undefined

/** A tick, in patterns. */
export const tick = `[${ticks}]`

/** At the start of a cell: a tick, a dot or a letter alone; behind a tick there may be a remark. */
export const mark = new RegExp(`^(?:x$|[${dots}]$|\\[x\\]$|[${ticks}${tickedBoxes}](?=\\s|$))`, 'i')
/** A cross and nothing else: under the head "No" it says so, elsewhere it may say either. */
export const cross = new RegExp(`^[${crosses}]$`)

const marksOnly = new RegExp(`^[\\s${ticks}${tickedBoxes}${crosses}${dots}${emptyBoxes}]*$`)
/** Marks and no words. */
export const holdsMarksOnly = (text: string): boolean => marksOnly.test(text)

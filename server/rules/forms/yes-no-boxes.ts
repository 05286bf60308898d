/** "Yes ☐ No ☒", "[ ] Yes [x] No": a question of a form, of which one box is to be ticked. */
import { boxInSource, isTicked, mayHoldBoxes, tickedInSource } from '../../review/boxes.ts'
import { Slot } from '../../review/remembered.ts'
import type { PassageBlock, PlacedPassage } from '../../review/types.ts'

const box = `(${boxInSource})`
const between = String.raw`[\s/|,*_]{0,12}`
/** Between a box and its own word: neither a line nor a cell ends there. */
const beside = String.raw`[^\S\n\r]{0,4}[*_]{0,3}[^\S\n\r]{0,4}`
/** Where a box stands before "yes", each stands before its word; else behind it. */
const pairs = [
  new RegExp(`${box}${beside}yes\\b${between}${box}${beside}no\\b`, 'iu'),
  new RegExp(`(?<!${boxInSource}${beside})\\byes${beside}${box}${between}no${beside}${box}`, 'iu'),
]

type Ticked = 'neither' | 'both'

const known = new Slot<PassageBlock, Ticked | 'rightly'>()

/** What is wrong with a yes and a no to tick; undefined where one is ticked, or none is offered. Kept with the passage. */
export function wronglyTicked({ block, chunk }: Pick<PlacedPassage, 'block' | 'chunk'>): Ticked | undefined {
  let ticked = known.get(block)
  if (ticked === undefined) {
    ticked = tickedIn(chunk.text.slice(block.span.start, block.span.end)) ?? 'rightly'
    known.set(block, ticked)
  }
  return ticked === 'rightly' ? undefined : ticked
}

/** Whether any box of a passage is ticked. */
export const holdsTick = ({ block, chunk }: Pick<PlacedPassage, 'block' | 'chunk'>): boolean =>
  tickedInSource.test(chunk.text.slice(block.span.start, block.span.end))

function tickedIn(source: string): Ticked | undefined {
  if (!mayHoldBoxes(source)) return undefined
  const [, yes = '', no = ''] = pairs.map((pair) => pair.exec(source)).find((found) => found !== null) ?? []
  if (yes === '') return undefined
  if (isTicked(yes) && isTicked(no)) return 'both'
  // There may be a third box: "☒ Not known", "☒ Alternative review".
  return tickedInSource.test(source) ? undefined : 'neither'
}

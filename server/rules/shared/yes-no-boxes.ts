/** "Yes ☐ No ☒", "[ ] Yes [x] No": a question of a form, of which one box is to be ticked. */
import { boxInSource, isTicked, tickedInSource } from '../../review/boxes.ts'

const box = `(${boxInSource})`
const between = String.raw`[\s/|,*_]{0,12}`
/** Between a box and its own word: neither a line nor a cell ends there. */
const beside = String.raw`[^\S\n\r]{0,4}[*_]{0,3}[^\S\n\r]{0,4}`
/** Where a box stands before "yes", each stands before its word; else behind it. */
const pairs = [
  new RegExp(`${box}${beside}yes\\b${between}${box}${beside}no\\b`, 'iu'),
  new RegExp(`(?<!${boxInSource}${beside})\\byes${beside}${box}${between}no${beside}${box}`, 'iu'),
]

/** What is wrong with a yes and a no to tick, in the source of a passage; undefined where one is ticked, or none is offered. */
export function wronglyTicked(source: string): 'neither' | 'both' | undefined {
  const [, yes = '', no = ''] = pairs.map((pair) => pair.exec(source)).find((found) => found !== null) ?? []
  if (yes === '') return undefined
  if (isTicked(yes) && isTicked(no)) return 'both'
  // There may be a third box: "☒ Not known", "☒ Alternative review".
  return tickedInSource.test(source) ? undefined : 'neither'
}

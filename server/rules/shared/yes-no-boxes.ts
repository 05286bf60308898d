/** "Yes ☐ No ☒", "[ ] Yes [x] No": a question of a form, of which one box is to be ticked. */
const box = String.raw`([☐□◻☒☑✅]|\\?\[[ xX]\\?\])`
const between = String.raw`[\s/|,*_]{0,12}`
const pairs = [
  new RegExp(`\\byes${between}${box}${between}no${between}${box}`, 'iu'),
  new RegExp(`${box}${between}yes${between}${box}${between}no\\b`, 'iu'),
]
const isTicked = (found: string) => /[☒☑✅xX]/u.test(found)
/** A third box: "☒ Not known", "☒ Alternative review". */
const anyTicked = /[☒☑✅]|\[[xX]\\?\]/u

/** What is wrong with a yes and a no to tick, in the source of a passage; undefined where one is ticked, or none is offered. */
export function wronglyTicked(source: string): 'neither' | 'both' | undefined {
  const [, yes = '', no = ''] = pairs.map((pair) => pair.exec(source)).find((found) => found !== null) ?? []
  if (yes === '') return undefined
  if (isTicked(yes) && isTicked(no)) return 'both'
  return anyTicked.test(source) ? undefined : 'neither'
}

import { addMonths, type IsoDate } from '../../calendar/index.ts'
import { actionPeriods } from '../../guidance/index.ts'

/** The longer before the shorter: "spring term" before "spring". */
const names = Object.keys(actionPeriods.lastMonths).sort((a, b) => b.length - a.length)
/** "September 2026", "Sept 2026", "Summer 2026", "Q3 2026/27", "the autumn term of 2026". */
const period = new RegExp(`(?<![\\p{L}\\p{N}])(${names.join('|')})\\.?,? {1,3}(?:of )?(20\\d\\d)(?!\\d)`, 'giu')

/** The last day of the one period that a text names; undefined where it names none, or several. */
export function lastDayIn(text: string): IsoDate | undefined {
  const [found, ...others] = text.matchAll(period)
  const month = actionPeriods.lastMonths[found?.[1]?.toLowerCase() ?? '']
  if (found === undefined || month === undefined || others.length > 0) return undefined
  // A month that has no 31st gives its last day.
  return addMonths(`${found[2]}-01-31`, month - 1)
}

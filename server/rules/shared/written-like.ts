import { formatBritish, type IsoDate, weekdayName } from '../../calendar/index.ts'
import { weekdayNames } from '../../calendar/plain-dates.ts'

/** "Thu 5 March" too. */
const weekday = new RegExp(`^(?:${weekdayNames.map((name) => name.slice(0, 3)).join('|')})`, 'i')

/** A date written in the form another one is written in: ISO, 5/3/2026, "Thursday 5 March 2026", "5 March 2026". */
export function writtenLike(example: string, date: IsoDate): string {
  const written = example.trim()
  if (/^\d{4}-\d{2}-\d{2}$/.test(written)) return date
  const numeric = /^(\d{1,2})([/.-])(\d{1,2})[/.-](\d{2,4})$/.exec(written)
  if (numeric) {
    const [, day = '', separator = '/', month = '', year = ''] = numeric
    const padded = day.startsWith('0') || month.startsWith('0')
    const part = (text: string) => (padded ? text : String(Number(text)))
    return [part(date.slice(8)), part(date.slice(5, 7)), year.length === 2 ? date.slice(2, 4) : date.slice(0, 4)].join(
      separator,
    )
  }
  return weekday.test(written) ? `${weekdayName(date)} ${formatBritish(date)}` : formatBritish(date)
}

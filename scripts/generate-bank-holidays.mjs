// Writes server/calendar/bank-holidays.generated.ts from the maintained `date-holidays` library, so that what is shipped
// is a small table and not the library. `--check` writes nothing and fails when the table on disk is stale.
import Holidays from 'date-holidays'
import { put } from './generated.mjs'

const firstYear = 2015
const lastYear = 2040

/** Bank holidays that fall on weekdays: one on a weekend is no day lost, its substitute day is listed by itself. */
function bankHolidays() {
  const library = new Holidays('GB', 'ENG', { languages: ['en'] })
  const found = new Map()
  for (let year = firstYear; year <= lastYear; year++) {
    const days = library
      .getHolidays(year)
      .filter((holiday) => holiday.type === 'public')
      .map((holiday) => ({ date: holiday.date.slice(0, 10), name: holiday.name.replaceAll('’', "'") }))
      .filter(({ date }) => ![0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay()))
    // Eight a year is the law's ordinary number; fewer means that the library has changed its mind about something.
    const own = days.filter(({ date }) => date.startsWith(String(year)))
    if (own.length < 8) throw new Error(`only ${own.length} bank holidays found for ${year}`)
    for (const { date, name } of own) if (!found.has(date)) found.set(date, name)
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1))
}

const quote = (text) => (text.includes("'") ? `"${text}"` : `'${text}'`)

put(
  'server/calendar/bank-holidays.generated.ts',
  `// Written by scripts/generate-bank-holidays.mjs from the library date-holidays. Do not edit: run \`npm run generate\`.

/** The first and last day the table speaks for. */
export const tableCovers = { from: '${firstYear}-01-01', to: '${lastYear}-12-31' } as const

/** Weekdays that are bank holidays in England and Wales, with their names; in order. */
export const bankHolidayTable: readonly (readonly [date: string, name: string])[] = [
${bankHolidays()
  .map(([date, name]) => `  ['${date}', ${quote(name)}],`)
  .join('\n')}
]
`,
)

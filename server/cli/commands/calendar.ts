import { type Command, InvalidArgumentError } from 'commander'
import {
  addMonths,
  addWorkingDays,
  bankHolidays,
  coverInWords,
  formatBritish,
  holidaysBetween,
  isIsoDate,
  readWrittenDate,
  weekdayName,
} from '../../calendar/index.ts'
import { exit, RunError } from '../exit.ts'
import type { Io } from '../io.ts'
import { checkFormat, withFormat, withOptions } from '../options.ts'
import { Settings } from '../settings.ts'

interface CalendarOptions {
  readonly from: string
  readonly workingDays?: number
  readonly months?: number
  readonly format: string
  readonly config?: string | boolean
}

const formats = ['text', 'json'] as const

export function define(command: Command, io: Io, answer: (code: number) => void): void {
  command
    .requiredOption('--from <date>', 'day 0, which is not counted itself')
    .option('--working-days <number>', 'how many working days later; negative for earlier', integer)
    .option('--months <number>', 'how many months later, by the corresponding date', integer)
  withFormat(withOptions(command, 'config'), formats).action(async (options: CalendarOptions) => {
    await checkFormat(options.format, formats)
    io.stdout.write(await count(options, io))
    answer(exit.fine)
  })
}

function integer(value: string): number {
  if (!/^-?\d{1,4}$/.test(value)) throw new InvalidArgumentError('It takes a whole number of up to four digits.')
  return Number(value)
}

async function count(options: CalendarOptions, io: Io): Promise<string> {
  const { workingDays, months, format } = options
  if (workingDays !== undefined && months !== undefined)
    throw new RunError('Working days or months, not both: say --working-days N, or --months N.')
  if (workingDays === undefined && months === undefined)
    throw new RunError('Say how far to count: --working-days N, or --months N.')
  const from = readDay(options.from, '--from')
  const settings = await Settings.from({ config: options.config }, io)
  const calendar = (await settings.calendarAt(io.cwd)) ?? bankHolidays
  const due =
    workingDays === undefined ? addMonths(from, months as number) : addWorkingDays(from, workingDays, calendar)
  if (due === undefined) throw new RunError(`That cannot be counted: ${coverInWords(calendar)}.`)
  if (format !== 'json') return `${due}\n`
  const [first, last] = due < from ? [due, from] : [from, due]
  const skipped = workingDays === undefined ? [] : (holidaysBetween(first, last, calendar) ?? [])
  return `${JSON.stringify({ from, ...(workingDays === undefined ? { months } : { workingDays }), due, weekday: weekdayName(due), bankHolidays: skipped })}\n`
}

/**
 * A date as people write it.
 * @throws RunError that names the option and says why
 */
export function readDay(written: string, option: string): string {
  const reading = readWrittenDate(written)
  if (reading.kind === 'date' && isIsoDate(reading.date)) return reading.date
  const why = reading.kind === 'impossible' || reading.kind === 'ambiguous' ? ` (${reading.why})` : ''
  throw new RunError(
    `${option} ${written} is not a day${why}. Write it as YYYY-MM-DD, or as ${formatBritish('2026-03-05')}.`,
  )
}

import type { Command } from 'commander'
import picocolors from 'picocolors'
import { type DeadlineEntry, deadlinesOf } from '../../assessment/coverage.ts'
import { formatBritish, type IsoDate } from '../../calendar/index.ts'
import { longWords, order, stateInWords, words } from '../deadline-words.ts'
import { exit } from '../exit.ts'
import type { Io } from '../io.ts'
import { checkFormat, withFormat, withOptions, withPaths } from '../options.ts'
import { mapReviews, type ReviewOptions } from '../reviews.ts'
import { dayOf } from '../settings.ts'
import { csv, textTable } from '../table.ts'
import { readerOf } from '../terminal.ts'
import { harmlessJson } from '../terminal-text.ts'

interface DeadlinesOptions extends ReviewOptions {
  readonly format: string
  readonly color?: boolean
}

const formats = ['table', 'json', 'csv', 'ics'] as const

export function define(command: Command, io: Io, answer: (code: number) => void): void {
  withOptions(withFormat(withPaths(command), formats), 'config', 'today', 'allowEmpty', 'color').action(
    async (paths: string[], options: DeadlinesOptions) => {
      await checkFormat(options.format, formats)
      const { results, failed } = await mapReviews(paths, options, io, (assessment, { name }) =>
        deadlinesOf(assessment, name),
      )
      io.stdout.write(await print(results.flat(), options, io))
      answer(failed ? exit.failed : exit.fine)
    },
  )
}

async function print(deadlines: readonly DeadlineEntry[], options: DeadlinesOptions, io: Io): Promise<string> {
  const { format, color } = options
  if (format === 'json') return `${harmlessJson({ schemaVersion: 1, deadlines }, 2)}\n`
  if (format === 'csv')
    return csv(
      columns,
      deadlines.map((entry) => columns.map((column) => entry[column])),
    )
  if (format === 'ics') return calendar(deadlines, options, io)
  const { colour } = await readerOf(io.stdout, io, color)
  return table(deadlines, dayOf(options, io), colour)
}

const columns = [
  'path',
  'reference',
  'type',
  'deadline',
  'from',
  'due',
  'done',
  'state',
  'workingDaysLeft',
  'reason',
] as const

function table(deadlines: readonly DeadlineEntry[], today: IsoDate, colour: boolean): string {
  if (deadlines.length === 0) return 'No deadline runs.\n'
  const sorted = [...deadlines].sort(
    (a, b) => order[a.state] - order[b.state] || (a.due ?? '').localeCompare(b.due ?? ''),
  )
  const colours = picocolors.createColors(colour)
  const paints = {
    overdue: colours.red,
    due: colours.yellow,
    unknown: colours.cyan,
    late: colours.red,
    met: colours.green,
  }
  const date = (day: string | null) => (day === null ? '–' : formatBritish(day))
  const rows = sorted.map(({ reference, path, deadline, from, due, done, state, workingDaysLeft }) => [
    reference ?? path,
    words[deadline],
    date(from),
    date(due),
    done !== null && done > today ? `${date(done)} (planned)` : date(done),
    stateInWords(state, workingDaysLeft),
  ])
  return textTable([['Review', 'Deadline', 'From', 'Due', 'Done', 'State'], ...rows], (text, row, column) => {
    if (row === 0) return colours.bold(text)
    const entry = sorted[row - 1] as DeadlineEntry
    return column === 5 ? paints[entry.state](text) : text
  })
}

/** What is still running; what is done needs nobody's calendar. */
async function calendar(deadlines: readonly DeadlineEntry[], options: DeadlinesOptions, io: Io): Promise<string> {
  const { calendarFile } = await import('../../calendar/calendar-file.ts')
  const days = deadlines.flatMap(({ path, reference, deadline, from, due, state }) => {
    if (due === null || (state !== 'due' && state !== 'overdue')) return []
    const name = reference ?? path
    const title = `${name}: ${longWords[deadline]} due`
    return [
      { name, what: deadline, day: due, title, note: from === null ? '' : `Counted from ${formatBritish(from)}.` },
    ]
  })
  if (days.length === 0) io.stderr.write('rapid-review: no deadline is running, so the calendar is empty.\n')
  // For a day that somebody names, the file is the same whenever it is written.
  return calendarFile(days, options.today === undefined ? io.now() : new Date(`${dayOf(options, io)}T00:00:00Z`))
}

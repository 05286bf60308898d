import type { Command } from 'commander'
import picocolors from 'picocolors'
import { type DeadlineEntry, deadlinesOf } from '../../assessment/coverage.ts'
import { formatBritish } from '../../calendar/index.ts'
import { exit } from '../exit.ts'
import { checkFormat, formatOption } from '../format-option.ts'
import type { Io } from '../io.ts'
import { mapReviews, type ReviewOptions } from '../reviews.ts'
import { configOptions, todayOption } from '../settings.ts'
import { csv, textTable } from '../table.ts'
import { readerOf } from '../terminal.ts'

interface DeadlinesOptions extends ReviewOptions {
  readonly format: string
  readonly color?: boolean
}

const formats = ['table', 'json', 'csv'] as const

export function define(command: Command, io: Io, answer: (code: number) => void): void {
  formatOption(command.argument('[paths...]', 'files, folders or globs (default: the current folder)'), formats)
  todayOption(configOptions(command))
    .option('--allow-empty', 'finding no review is no failure')
    .option('--color', 'colours, whatever the output is')
    .option('--no-color', 'no colours')
    .action(async (paths: string[], options: DeadlinesOptions) => {
      await checkFormat(options.format, formats)
      const { results, failed } = await mapReviews(paths, options, io, (assessment, { name }) =>
        deadlinesOf(assessment, name),
      )
      io.stdout.write(await print(results.flat(), options, io))
      answer(failed ? exit.failed : exit.fine)
    })
}

async function print(
  deadlines: readonly DeadlineEntry[],
  { format, color }: DeadlinesOptions,
  io: Io,
): Promise<string> {
  if (format === 'json') return `${JSON.stringify({ schemaVersion: 1, deadlines }, null, 2)}\n`
  if (format === 'csv')
    return csv(
      columns,
      deadlines.map((entry) => columns.map((column) => entry[column])),
    )
  const { colour } = await readerOf(io.stdout, io, color)
  return table(deadlines, colour)
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

/** What needs somebody to act comes first. */
const order: Readonly<Record<DeadlineEntry['state'], number>> = { overdue: 0, due: 1, unknown: 2, late: 3, met: 4 }
const words: Readonly<Record<DeadlineEntry['deadline'], string>> = {
  notification: 'Notification',
  'rapid-review': 'Rapid review',
  publication: 'Publication',
}

function table(deadlines: readonly DeadlineEntry[], colour: boolean): string {
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
    date(done),
    stateInWords(state, workingDaysLeft),
  ])
  return textTable([['Review', 'Deadline', 'From', 'Due', 'Done', 'State'], ...rows], (text, row, column) => {
    if (row === 0) return colours.bold(text)
    const entry = sorted[row - 1] as DeadlineEntry
    return column === 5 ? paints[entry.state](text) : text
  })
}

function stateInWords(state: DeadlineEntry['state'], left: number | null): string {
  if (left === null) return state
  const days = `${Math.abs(left)} working day${Math.abs(left) === 1 ? '' : 's'}`
  if (left === 0) return `${state} today`
  return left > 0 ? `${state} in ${days}` : `${state} by ${days}`
}

import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Command } from 'commander'
import { figuresOf } from '../../assessment/portfolio/index.ts'
import { readBytes } from '../../disk/read.ts'
import { version } from '../../version.ts'
import { exit, RunError } from '../exit.ts'
import type { Io } from '../io.ts'
import { withOptions, withPaths } from '../options.ts'
import { fileWritten } from '../output-conflicts.ts'
import { reportPage, signature } from '../report-page/page.ts'
import { mapReviews, type ReviewOptions } from '../reviews.ts'
import { dayOf } from '../settings.ts'
import { tell } from '../tell.ts'
import { writeNewFile } from '../write.ts'

interface ReportOptions extends ReviewOptions {
  readonly output: string
  readonly force?: boolean
}

export function define(command: Command, io: Io, answer: (code: number) => void): void {
  withPaths(command).option('-o, --output <file>', 'the page; `-` for standard output', 'report.html')
  withOptions(command, 'config', 'today', 'allowEmpty')
    .option('--force', 'write over a file that is no page of ours')
    .addHelpText(
      'after',
      '\nOne HTML file with figures and charts, for a browser or a printer: no scripts, no network. It holds references, types, dates and topics, and no sentence of any review.',
    )
    .action(async (paths: string[], options: ReportOptions) => {
      answer(await report(paths, options, io))
    })
}

async function report(paths: readonly string[], options: ReportOptions, io: Io): Promise<number> {
  const { output } = options
  const target = resolve(io.cwd, output)
  // Told before anything is read: a slip of the pen must not cost somebody a review, nor a wait.
  const taken = output === '-' ? undefined : fileWritten(target, output)
  if (taken !== undefined && !options.force && existsSync(taken) && !isOurs(taken))
    throw new RunError(
      `${output} is there already and is no page of ours, so it was left as it is. Choose another name with -o, or use --force to write over it.`,
    )
  const { results, failed } = await mapReviews(paths, options, io, (assessment, { name }) =>
    figuresOf(assessment, name),
  )
  // Figures that lack a review would mislead whoever is shown them.
  if (failed) throw new RunError('No page was written, since it would not be whole.')
  const page = reportPage(results, { today: dayOf(options, io), version })
  if (output === '-') await io.stdout.write(page)
  else {
    writeNewFile(target, page, { force: true, name: output })
    tell(
      `${output} is written: ${results.length === 1 ? '1 review' : `${results.length} reviews`}. Open it in a browser.`,
      io,
    )
  }
  return exit.fine
}

function isOurs(path: string): boolean {
  try {
    return readBytes(path).toString('utf8', 0, 2000).includes(signature)
  } catch {
    return false
  }
}

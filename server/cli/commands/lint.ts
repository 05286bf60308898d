import { type Command, InvalidArgumentError } from 'commander'
import { exit, RunError } from '../exit.ts'
import { refuseMissing } from '../files.ts'
import { formats } from '../formatters/index.ts'
import type { Io } from '../io.ts'
import { type LintOptions, lintOnce } from '../lint-once.ts'
import { withFormats, withOptions } from '../options.ts'
import { planOutputs } from '../output.ts'
import { Settings } from '../settings.ts'
import { suppressionsFile } from '../suppressions.ts'

export function define(command: Command, io: Io, answer: (code: number) => void): void {
  command.argument('[paths...]', 'files, folders or globs; `-` for standard input (default: the current folder)')
  const names = formats.map(({ name }) => name)
  withFormats(command, names)
    .option('--fix', 'put right what can be put right, and insert missing sections')
    .option(
      '--fix-dry-run',
      'the same, without writing anything (with --show-text, json has the fixed text as `output`)',
    )
    .option('--diff', 'print what --fix would change, and write nothing')
    .option('--max-warnings <number>', 'fail when there are more warnings than this', wholeNumber)
    .option('--quiet', 'report errors only')
  withOptions(command, 'rule', 'config', 'today', 'profile')
    .option('--cache', 'judge only what has changed since the last run')
    .option('--cache-location <file>', 'where the results of the last run are kept (default: .rapid-review-cache)')
    .option('--watch', 'run again whenever a document or the configuration changes, until Ctrl+C')
    .option('--shard <i/n>', 'judge one share of the documents, for several machines: 1/3, 2/3, 3/3')
    .option('--suppress-all', 'set aside every finding there is, until it is put right')
    .option('--prune-suppressions', 'forget what was set aside and has been put right')
    .option(
      '--suppressions-location <file>',
      'the file of findings set aside (default: .rapid-review-suppressions.json)',
    )
    .option('--show-text', "add excerpts of the documents' text")
  withOptions(command, 'stdin', 'allowEmpty', 'color').action(async (paths: string[], options: LintOptions) => {
    if (options.watch !== true) return answer(await lintOnce(paths, options, io))
    if (options.stdin === true || paths.includes('-')) throw new RunError('Standard input cannot be watched.')
    await watchAndLint(paths, options, io)
    return answer(exit.fine)
  })
}

async function watchAndLint(paths: readonly string[], options: LintOptions, io: Io): Promise<void> {
  const [{ runOnChange }, { watchedBy }] = await Promise.all([import('../watch.ts'), import('../watched.ts')])
  // Mistakes on the command line stay: only what stands in files can be mended while it is watched.
  await planOutputs(options.format ?? [])
  await Settings.from(options, io)
  await refuseMissing(paths, io.cwd)
  const suppressions = suppressionsFile(options, io.cwd)
  const files = [suppressions, ...(typeof options.config === 'string' ? [options.config] : [])]
  const writes = options.suppressAll === true || options.pruneSuppressions === true
  const watched = await watchedBy(paths, files, io.cwd)
  await runOnChange(watched, () => lintOnce(paths, options, io), io, writes ? suppressions : undefined)
}

function wholeNumber(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('It takes a whole number.')
  return Number(value)
}

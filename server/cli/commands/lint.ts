import { type Command, InvalidArgumentError, Option } from 'commander'
import { repositoryOf } from '../../disk/repository.ts'
import { findSources, nothingFound, type Source, type SourceOptions } from '../documents.ts'
import { exit, RunError } from '../exit.ts'
import type { Io } from '../io.ts'
import type { Judging } from '../judge-all.ts'
import { judgeWhatChanged } from '../judge-what-changed.ts'
import { type OutputPlan, planOutputs, sendOutputs } from '../output.ts'
import { countsIn, type FileReport, isAtLevel, type RunReport, withMessages } from '../report.ts'
import { configOptions, profileOption, todayOption } from '../settings.ts'
import { readShard, shareOf } from '../shard.ts'
import { type SuppressionOptions, Suppressions, suppressionsFile } from '../suppressions.ts'
import type { Outcome } from '../threads.ts'

interface LintOptions extends SourceOptions, SuppressionOptions {
  readonly cache?: boolean
  readonly cacheLocation?: string
  readonly watch?: boolean
  readonly shard?: string
  readonly format?: readonly string[]
  readonly fix?: boolean
  readonly fixDryRun?: boolean
  readonly diff?: boolean
  readonly maxWarnings?: number
  readonly quiet?: boolean
  readonly allowEmpty?: boolean
  readonly showText?: boolean
  readonly color?: boolean
}

const collect = (value: string, before: readonly string[] = []) => [...before, value]

export function define(command: Command, io: Io, answer: (code: number) => void): void {
  command
    .argument('[paths...]', 'files, folders or globs; `-` for standard input (default: the current folder)')
    .option(
      '-f, --format <name[=file]>',
      'pretty, compact, json, sarif, github, junit or gitlab, to standard output or a file; may be given again',
      collect,
    )
    .option('--fix', 'put right what can be put right, and insert missing sections')
    .option('--fix-dry-run', 'the same, without writing anything')
    .option('--diff', 'print what --fix would change, and write nothing')
    .option('--max-warnings <number>', 'fail when there are more warnings than this', wholeNumber)
    .option('--quiet', 'report errors only')
    .option('--rule <setting>', "set a rule: 'required-section: warn'; may be given again", collect)
  profileOption(todayOption(configOptions(command)))
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
    .option('--stdin', 'read standard input')
    .option('--stdin-filename <file>', 'what standard input is called: decides its configuration')
    .option('--allow-empty', 'finding no review is no failure')
    .option('--show-text', "add excerpts of the documents' text")
    .addOption(new Option('--color', 'colours, whatever the output is'))
    .addOption(new Option('--no-color', 'no colours'))
    .action(async (paths: string[], options: LintOptions) => {
      if (options.watch !== true) return answer(await lintCommand(paths, options, io))
      if (options.stdin === true || paths.includes('-')) throw new RunError('Standard input cannot be watched.')
      await watchAndLint(paths, options, io)
      return answer(exit.fine)
    })
}

async function watchAndLint(paths: readonly string[], options: LintOptions, io: Io): Promise<void> {
  const [{ runOnChange }, { watchedBy }] = await Promise.all([import('../watch.ts'), import('../watched.ts')])
  const suppressions = suppressionsFile(options, io.cwd)
  const files = [suppressions, ...(typeof options.config === 'string' ? [options.config] : [])]
  const writes = options.suppressAll === true || options.pruneSuppressions === true
  const watched = await watchedBy(paths, files, io.cwd)
  await runOnChange(watched, () => lintCommand(paths, options, io), io, writes ? suppressions : undefined)
}

function wholeNumber(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('It takes a whole number.')
  return Number(value)
}

async function lintCommand(paths: readonly string[], options: LintOptions, io: Io): Promise<number> {
  const started = performance.now()
  const plans = await planFor(options)
  const { sources, ignored, problems, settings } = await findSources(
    paths,
    { ...options, stdin: options.stdin ?? options.stdinFilename !== undefined },
    io,
  )
  for (const name of ignored) io.stderr.write(`${name} is left alone: the configuration ignores it.\n`)
  const toStdout = options.fix === true && sources[0]?.stdin === true
  if (toStdout && options.format !== undefined)
    throw new RunError('--fix on standard input prints the fixed text; for findings use --fix-dry-run.')
  const suppressions = new Suppressions(options, io.cwd)
  const judging: Judging = {
    fix: options.fix === true || options.fixDryRun === true || options.diff === true,
    write: options.fix === true && options.fixDryRun !== true && options.diff !== true,
    diff: options.diff === true,
    showText: options.showText === true,
    fingerprints: suppressions.wanted || plans.some(({ format }) => format.fingerprints),
    config: { config: options.config, rule: options.rule, today: settings.today, profile: options.profile },
  }
  const share = options.shard === undefined ? sources : shareOf(sources, readShard(options.shard))
  const outcomes = await judgeWhatChanged(share, sources, judging, options, io)
  const done = sumUp(share, outcomes, suppressions)
  for (const problem of [...problems, ...done.problems]) io.stderr.write(`rapid-review: ${problem}\n`)
  const failed = problems.length + done.problems.length > 0
  if (done.files.length === 0) {
    if (failed) return exit.failed
    if (options.allowEmpty !== true && options.shard === undefined)
      throw nothingFound(paths, done.others, ignored.length)
  }
  const files = tendSuppressions(done.files, suppressions, options, io)
  const run: RunReport = {
    root: repositoryOf(io.cwd) ?? io.cwd,
    files: options.quiet ? files.map((file) => withMessages(file, file.messages.filter(isAtLevel('error')))) : files,
    others: done.others,
    today: settings.today,
    milliseconds: performance.now() - started,
    dryRun: !judging.write,
    showText: options.showText === true,
  }
  if (toStdout) io.stdout.write(outcomes[0]?.text ?? '')
  await sendOutputs(plans, run, toStdout ? { ...io, stdout: io.stderr } : io, options.color)
  return failed ? exit.failed : verdict(files, options, io)
}

async function planFor({ format, diff }: LintOptions): Promise<OutputPlan[]> {
  const plans = await planOutputs(format ?? (diff ? [] : ['pretty']))
  if (diff && plans.some(({ file }) => file === undefined))
    throw new RunError('--diff goes to standard output: send the format to a file, as in -f json=out.json')
  return plans
}

interface Done {
  readonly files: readonly FileReport[]
  /** Markdown files that are no reviews. */
  readonly others: number
  readonly problems: readonly string[]
}

function sumUp(sources: readonly Source[], outcomes: readonly Outcome[], suppressions: Suppressions): Done {
  return {
    files: outcomes.flatMap(({ report }) => (report === undefined ? [] : suppressions.apply(report))),
    others: outcomes.filter(({ report, problem }) => report === undefined && problem === undefined).length,
    problems: outcomes.flatMap(({ problem }, index) =>
      problem === undefined ? [] : [`${(sources[index] as Source).name}: ${problem}.`],
    ),
  }
}

/** Writes the file of suppressions where that is asked for, and says when it holds more than is needed. */
function tendSuppressions(
  files: readonly FileReport[],
  suppressions: Suppressions,
  { suppressAll, pruneSuppressions }: LintOptions,
  io: Io,
): readonly FileReport[] {
  if (suppressAll) {
    const held = suppressions.writeAll(files)
    io.stderr.write(`rapid-review: ${held} findings are set aside until they are put right.\n`)
    return files.map((file) => {
      const aside = file.messages.map((message) => ({ message, kind: 'external' as const }))
      return withMessages(file, [], aside)
    })
  }
  const unneeded = suppressions.unneeded(files)
  if (unneeded === 0) return files
  if (pruneSuppressions) suppressions.writePruned(files)
  const what = unneeded === 1 ? 'One suppression is' : `${unneeded} suppressions are`
  io.stderr.write(
    pruneSuppressions
      ? `rapid-review: ${what} gone: what they set aside has been put right.\n`
      : `rapid-review: ${what} no longer needed. --prune-suppressions takes them out.\n`,
  )
  return files
}

function verdict(files: readonly FileReport[], { maxWarnings }: LintOptions, io: Io): number {
  const { error: errors, warn: warnings } = countsIn(files)
  if (errors > 0) return exit.findings
  if (maxWarnings === undefined || warnings <= maxWarnings) return exit.fine
  io.stderr.write(
    `rapid-review: there are ${warnings} warnings, and ${maxWarnings} ${maxWarnings === 1 ? 'is' : 'are'} allowed.\n`,
  )
  return exit.findings
}

import { type Command, InvalidArgumentError, Option } from 'commander'
import type { Estate } from '../../assessment/index.ts'
import { findSources, nothingFound, type Source, type SourceOptions } from '../documents.ts'
import { among, estateOf } from '../estate.ts'
import { exit, RunError } from '../exit.ts'
import type { Io } from '../io.ts'
import { isAtLevel, type Judged, judge } from '../judge.ts'
import { type OutputPlan, planOutputs, sendOutputs } from '../output.ts'
import type { FileReport, RunReport } from '../report.ts'
import { configOptions, type Settings, todayOption } from '../settings.ts'
import { progress } from '../terminal.ts'
import { helpersFor, judgeTogether } from '../threads.ts'

interface LintOptions extends SourceOptions {
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
      'pretty, compact or json, to standard output or a file; may be given again',
      collect,
    )
    .option('--fix', 'put right what can be put right, and insert missing sections')
    .option('--fix-dry-run', 'the same, without writing anything')
    .option('--diff', 'print what --fix would change, and write nothing')
    .option('--max-warnings <number>', 'fail when there are more warnings than this', wholeNumber)
    .option('--quiet', 'report errors only')
    .option('--rule <setting>', "set a rule: 'required-section: warn'; may be given again", collect)
  todayOption(configOptions(command))
    .option('--stdin', 'read standard input')
    .option('--stdin-filename <file>', 'what standard input is called: decides its configuration')
    .option('--allow-empty', 'finding no review is no failure')
    .option('--show-text', "add excerpts of the documents' text")
    .addOption(new Option('--color', 'colours, whatever the output is'))
    .addOption(new Option('--no-color', 'no colours'))
    .action(async (paths: string[], options: LintOptions) => answer(await lintCommand(paths, options, io)))
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
  const estate = await estateOf(sources, options, io)
  const done = await judgeAll(
    sources.map((source) => among(estate, source)),
    { settings, estate },
    options,
    io,
  )
  for (const problem of [...problems, ...done.problems]) io.stderr.write(`rapid-review: ${problem}\n`)
  const failed = problems.length + done.problems.length > 0
  if (done.files.length === 0) {
    if (failed) return exit.failed
    if (options.allowEmpty !== true) throw nothingFound(paths, done.others, ignored.length)
  }
  const run: RunReport = {
    files: options.quiet
      ? done.files.map((file) => ({ ...file, messages: file.messages.filter(isAtLevel('error')) }))
      : done.files,
    others: done.others,
    today: settings.today,
    milliseconds: performance.now() - started,
    dryRun: options.fix !== true,
    showText: options.showText === true,
  }
  if (toStdout) io.stdout.write(done.text)
  await sendOutputs(plans, run, toStdout ? { ...io, stdout: io.stderr } : io, options.color)
  return failed ? exit.failed : verdict(done.files, options, io)
}

async function planFor({ format, diff }: LintOptions): Promise<OutputPlan[]> {
  const plans = await planOutputs(format ?? (diff ? [] : ['pretty']))
  if (diff && plans.some(({ file }) => file === undefined))
    throw new RunError('--diff goes to standard output: send the format to a file, as in -f json=out.json')
  return plans
}

interface Done {
  readonly files: readonly FileReport[]
  readonly others: number
  readonly problems: readonly string[]
  /** The last text, fixed. */
  readonly text: string
}

/** A document that cannot be read does not keep the others from being judged. */
async function judgeAll(
  sources: readonly Source[],
  shared: { readonly settings: Settings; readonly estate: Estate },
  options: LintOptions,
  io: Io,
): Promise<Done> {
  const helpers = helpersFor(sources.length)
  const changes = options.fix === true || options.fixDryRun === true || options.diff === true
  return helpers === 0 || changes
    ? judgeInTurn(sources, options, io)
    : judgeInParallel(sources, shared, options, helpers, io)
}

async function judgeInParallel(
  sources: readonly Source[],
  { settings: { today }, estate }: { readonly settings: Settings; readonly estate: Estate },
  options: LintOptions,
  helpers: number,
  io: Io,
): Promise<Done> {
  const judging = { fix: false, showText: options.showText === true, keepOutput: false }
  const watch = progress(sources.length, io)
  const outcomes = await judgeTogether(
    {
      cwd: io.cwd,
      paths: sources.map(({ path }) => path),
      config: { config: options.config, rule: options.rule, today },
      estate,
      options: judging,
    },
    helpers,
    (index) => {
      const source = sources[index] as Source
      return judge(source, source.read(), judging).report
    },
    () => watch.step(),
  )
  watch.end()
  return {
    files: outcomes.flatMap(({ report }) => (report === undefined ? [] : [report])),
    others: outcomes.filter(({ report, problem }) => report === undefined && problem === undefined).length,
    problems: outcomes.flatMap(({ problem }, index) =>
      problem === undefined ? [] : [`${(sources[index] as Source).name}: ${problem}.`],
    ),
    text: '',
  }
}

async function judgeInTurn(sources: readonly Source[], options: LintOptions, io: Io): Promise<Done> {
  const files: FileReport[] = []
  const problems: string[] = []
  const fix = options.fix === true || options.fixDryRun === true || options.diff === true
  const write = options.fix === true && options.fixDryRun !== true && options.diff !== true
  const watch = progress(sources.length, io)
  let others = 0
  let text = ''
  for (const source of sources) {
    try {
      const judged = judge(source, source.read(), {
        fix,
        showText: options.showText === true,
        keepOutput: !write && fix && options.showText === true,
      })
      if (judged.report === undefined) others++
      else files.push(judged.report)
      if (judged.after !== judged.before) await useFixed(source, judged, options, io, write)
      text = judged.after
    } catch (error) {
      if (!(error instanceof RunError)) throw error
      problems.push(`${source.name}: ${error.message}.`)
    }
    watch.step()
  }
  watch.end()
  return { files, others, problems, text }
}

async function useFixed(
  source: Source,
  { before, after }: Judged,
  options: LintOptions,
  io: Io,
  write: boolean,
): Promise<void> {
  if (options.diff) {
    const { createTwoFilesPatch } = await import('diff')
    const patch = createTwoFilesPatch(`a/${source.name}`, `b/${source.name}`, before, after, '', '')
    io.stdout.write(patch.replace(/^=+\n/, ''))
  }
  if (!write || source.stdin) return
  const { replaceFile } = await import('../write.ts')
  replaceFile(source.path, before, after)
}

function verdict(files: readonly FileReport[], { maxWarnings }: LintOptions, io: Io): number {
  const messages = files.flatMap((file) => file.messages)
  if (messages.some(isAtLevel('error'))) return exit.findings
  const warnings = messages.filter(isAtLevel('warn')).length
  if (maxWarnings === undefined || warnings <= maxWarnings) return exit.fine
  io.stderr.write(
    `rapid-review: there are ${warnings} warnings, and ${maxWarnings} ${maxWarnings === 1 ? 'is' : 'are'} allowed.\n`,
  )
  return exit.findings
}

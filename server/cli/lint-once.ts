/** One run of `lint`: what is wanted, what is found, what comes of it, and how it is told. */
import { relative } from 'node:path'
import { repositoryOf } from '../disk/repository.ts'
import { findSources, nothingFound, type Source, type SourceOptions, type Sources } from './documents.ts'
import { exit, RunError } from './exit.ts'
import { formats } from './formatters/index.ts'
import type { Io } from './io.ts'
import type { Judging } from './judge-all.ts'
import { judgeWhatChanged } from './judge-what-changed.ts'
import { type OutputPlan, planOutputs, sendOutputs } from './output.ts'
import { refuseConflicts, refuseReviews } from './output-conflicts.ts'
import { countsIn, type FileReport, isAtLevel, type RunReport, type Unjudged, withMessages } from './report.ts'
import { readShard, shareOf } from './shard.ts'
import { type SuppressionOptions, Suppressions } from './suppressions.ts'
import { tell } from './tell.ts'
import type { Outcome } from './threads.ts'

export interface LintOptions extends SourceOptions, SuppressionOptions {
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
  readonly showText?: boolean
  readonly color?: boolean
}

/** @returns the exit code */
export async function lintOnce(paths: readonly string[], options: LintOptions, io: Io): Promise<number> {
  const started = performance.now()
  const outputs = await outputsFor(options)
  const found = await findSources(
    paths,
    { ...options, stdin: options.stdin ?? options.stdinFilename !== undefined },
    io,
  )
  for (const name of found.ignored) tell(`${name} is left alone: the configuration ignores it.`, io)
  const written = outputs.flatMap(({ file }) => file ?? [])
  refuseConflicts(written, found.sources, io.cwd, await cacheOf(options, io))
  await refuseReviews(written, async () => found.settings, io)
  const plan = planFor(found, outputs, options, io)
  const outcomes = await judgeWhatChanged(plan.share, found.sources, plan.judging, options, io)
  const done = sumUp(plan.share, outcomes, plan.suppressions)
  const unjudged = [...found.problems.map((told) => ({ told })), ...done.unjudged]
  for (const { told } of unjudged) tell(`rapid-review: ${told}`, io)
  if (done.files.length === 0) {
    if (unjudged.length > 0) return exit.failed
    // An editor hands over whatever is open: that a document is to be left alone is no failure.
    if (options.allowEmpty !== true && options.shard === undefined && found.leftAlone === undefined)
      throw nothingFound(paths, done.others, found.ignored.length)
  }
  const files = tendSuppressions(done.files, plan.suppressions, options, io)
  if (plan.printsFixed) await io.stdout.write(outcomes[0]?.text ?? found.leftAlone?.read() ?? '')
  const run: RunReport = {
    root: repositoryOf(io.cwd) ?? io.cwd,
    files: options.quiet ? files.map(errorsOnly) : files,
    others: done.others,
    unjudged,
    today: found.settings.today,
    milliseconds: performance.now() - started,
    dryRun: !plan.judging.write,
    showText: plan.judging.showText,
  }
  await sendOutputs(outputs, run, plan.printsFixed ? { ...io, stdout: io.stderr } : io, options.color)
  return unjudged.length > 0 ? exit.failed : verdict(files, options, io)
}

/** The cache as people read it; undefined where none is asked for. */
async function cacheOf({ cache, cacheLocation }: LintOptions, io: Io): Promise<string | undefined> {
  if (cache !== true) return undefined
  const { cacheAt } = await import('./cache.ts')
  return relative(io.cwd, cacheAt(cacheLocation, io.cwd))
}

async function outputsFor({ format, diff, showText }: LintOptions): Promise<OutputPlan[]> {
  const outputs = await planOutputs(format ?? (diff ? [] : ['pretty']))
  if (diff && outputs.some(({ file }) => file === undefined))
    throw new RunError('--diff goes to standard output: send the format to a file, as in -f json=out.json')
  if (showText && outputs.length > 0 && !outputs.some(({ format }) => format.excerpts))
    throw new RunError(
      `--show-text adds nothing to ${outputs[0]?.format.name}. With excerpts are: ${formats.flatMap(({ name, excerpts }) => (excerpts ? name : [])).join(', ')}.`,
    )
  return outputs
}

/** How the documents found are to be judged. */
interface Plan {
  /** This machine's share of them. */
  readonly share: readonly Source[]
  readonly judging: Judging
  readonly suppressions: Suppressions
  /** Standard input as fixed goes to standard output, and what is told of it to standard error. */
  readonly printsFixed: boolean
}

function planFor(
  { sources, settings, leftAlone }: Sources,
  outputs: readonly OutputPlan[],
  options: LintOptions,
  io: Io,
): Plan {
  const { fix = false, fixDryRun = false, diff = false, showText = false, shard, config, rule, profile } = options
  const write = fix && !fixDryRun && !diff
  const printsFixed = write && (sources[0]?.stdin === true || leftAlone !== undefined)
  if (printsFixed && options.format !== undefined)
    throw new RunError('--fix on standard input prints the fixed text; for findings use --fix-dry-run.')
  if (options.suppressAll === true && options.stdinFilename === undefined && sources[0]?.stdin === true)
    throw new RunError('--suppress-all needs to know which file standard input is: add --stdin-filename FILE.')
  const suppressions = new Suppressions(options, io.cwd)
  const judging = {
    fix: fix || fixDryRun || diff,
    write,
    diff,
    showText,
    fingerprints: suppressions.wanted || outputs.some(({ format }) => format.fingerprints),
    config: { config, rule, today: settings.today, profile },
  }
  return {
    share: shard === undefined ? sources : shareOf(sources, readShard(shard)),
    judging,
    suppressions,
    printsFixed,
  }
}

interface Done {
  readonly files: readonly FileReport[]
  /** Markdown files that are no reviews. */
  readonly others: number
  readonly unjudged: readonly Unjudged[]
}

function sumUp(sources: readonly Source[], outcomes: readonly Outcome[], suppressions: Suppressions): Done {
  return {
    files: outcomes.flatMap(({ report }) => (report === undefined ? [] : suppressions.apply(report))),
    others: outcomes.filter(({ report, problem }) => report === undefined && problem === undefined).length,
    unjudged: outcomes.flatMap(({ problem }, index) => {
      const { path, name } = sources[index] as Source
      return problem === undefined ? [] : [{ path, told: `${name}: ${problem}.` }]
    }),
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

const errorsOnly = (file: FileReport) => withMessages(file, file.messages.filter(isAtLevel('error')))

function verdict(files: readonly FileReport[], { maxWarnings }: LintOptions, io: Io): number {
  const { error: errors, warn: warnings } = countsIn(files)
  if (errors > 0) return exit.findings
  if (maxWarnings === undefined || warnings <= maxWarnings) return exit.fine
  io.stderr.write(
    `rapid-review: there ${warnings === 1 ? 'is 1 warning' : `are ${warnings} warnings`}, and ${maxWarnings} ${maxWarnings === 1 ? 'is' : 'are'} allowed.\n`,
  )
  return exit.findings
}

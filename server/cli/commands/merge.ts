import { readFileSync } from 'node:fs'
import { resolve, sep } from 'node:path'
import type { Command } from 'commander'
import type { Log, Result } from 'sarif'
import { exit, RunError } from '../exit.ts'
import { fileTrouble } from '../file-errors.ts'
import { comparePaths } from '../files.ts'
import type { Io } from '../io.ts'
import { fileAt, fileWritten, refuseReviews } from '../output-conflicts.ts'
import { Settings } from '../settings.ts'
import { harmlessJson } from '../terminal-text.ts'
import { writeNewFile } from '../write.ts'

export function define(command: Command, io: Io, answer: (code: number) => void): void {
  command
    .argument('<files...>', 'what `lint -f json` or `lint -f sarif` wrote on each machine')
    .option('-o, --output <file>', 'where the whole goes (default: standard output)')
    .action(async (files: string[], { output }: { output?: string }) => {
      if (output !== undefined) await refuseOutput(output, files, io)
      // The same file twice is one machine's share, not two.
      const parts = [...new Map(files.map((file) => [resolve(io.cwd, file), file])).values()].map((file) => ({
        file,
        value: read(file, io),
      }))
      const whole = parts.every(({ value }) => isLog(value))
        ? mergeLogs(parts.map(({ value }) => value as Log))
        : mergeResults(parts)
      const text = `${harmlessJson(whole)}\n`
      if (output === undefined) io.stdout.write(text)
      else writeNewFile(resolve(io.cwd, output), text, { force: true, name: output })
      answer(verdict(whole))
    })
}

/** Told before anything is read. @throws RunError where the whole would take the place of a part, or of a review */
async function refuseOutput(output: string, files: readonly string[], io: Io): Promise<void> {
  const to = fileWritten(resolve(io.cwd, output), output)
  if (to !== undefined && files.some((file) => fileAt(resolve(io.cwd, file)) === to))
    throw new RunError(`${output} is a part of what is merged, and would be written over. Choose another name.`)
  await refuseReviews([output], () => Settings.from({}, io), io)
}

function read(file: string, { cwd }: Io): unknown {
  let text: string
  try {
    text = readFileSync(resolve(cwd, file), 'utf8')
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOENT') throw new RunError(`There is no file ${file}.`)
    throw new RunError(`${file} could not be read: ${fileTrouble(error)}.`)
  }
  try {
    return JSON.parse(text)
  } catch {
    throw new RunError(`${file} is no JSON: it may have been cut off. Write it anew with lint -f json=${file}`)
  }
}

interface FileResult {
  readonly filePath: string
  readonly errorCount: number
}

const isLog = (value: unknown): value is Log =>
  typeof value === 'object' && value !== null && Array.isArray((value as Log).runs)

const isResults = (value: unknown): value is FileResult[] =>
  Array.isArray(value) && value.every((one) => typeof (one as FileResult | null)?.filePath === 'string')

function mergeResults(parts: readonly { readonly file: string; readonly value: unknown }[]): FileResult[] {
  const strange = parts.find(({ value }) => !isResults(value))
  if (strange !== undefined)
    throw new RunError(
      `${strange.file} is not what lint -f json writes, or formats are mixed. Merge json with json, and sarif with sarif.`,
    )
  return parts.flatMap(({ value }) => value as FileResult[]).sort((a, b) => comparePaths(a.filePath, b.filePath))
}

/** One run: the documents of all, in the order of their paths, and each result pointing to its own. */
function mergeLogs(logs: readonly Log[]): Log {
  const runs = logs.flatMap((log) => log.runs)
  const [first] = runs
  if (first === undefined) throw new RunError('There is no run in these files.')
  const uriOf = (result: Result) => result.locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? ''
  const artifacts = runs
    .flatMap((run) => run.artifacts ?? [])
    .sort((a, b) => comparePaths(pathIn(a.location?.uri), pathIn(b.location?.uri)))
  const places = new Map(artifacts.map(({ location }, index) => [location?.uri ?? '', index]))
  const results = runs
    .flatMap((run) => run.results ?? [])
    .sort((a, b) => (places.get(uriOf(a)) ?? 0) - (places.get(uriOf(b)) ?? 0))
  for (const result of results) {
    const place = result.locations?.[0]?.physicalLocation?.artifactLocation
    if (place !== undefined) place.index = places.get(place.uri ?? '')
  }
  const invocations = runs.flatMap((run) => run.invocations ?? [])
  return {
    ...(logs[0] as Log),
    runs: [{ ...first, artifacts, results, ...(invocations.length > 0 && { invocations }) }],
  }
}

/** An address as a path of this machine, so that the order is that of a whole run. */
const pathIn = (uri = ''): string => uri.split('/').map(decodeURIComponent).join(sep)

function verdict(whole: Log | readonly FileResult[]): number {
  // Which documents could not be judged was told where they were; a whole that lacks them is none.
  if (isLog(whole) && whole.runs.some((run) => run.invocations?.some((one) => !one.executionSuccessful)))
    return exit.failed
  return hasErrors(whole) ? exit.findings : exit.fine
}

function hasErrors(whole: Log | readonly FileResult[]): boolean {
  if (!isLog(whole)) return whole.some(({ errorCount }) => errorCount > 0)
  return whole.runs.some((run) => run.results?.some(({ level, suppressions }) => level === 'error' && !suppressions))
}

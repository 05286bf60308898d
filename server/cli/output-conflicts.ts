import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { isMarkdown } from '../disk/walk.ts'
import { destinationOf } from '../disk/where-written.ts'
import { fileSource, type Source } from './documents.ts'
import { RunError } from './exit.ts'
import { fileTrouble } from './file-errors.ts'
import type { Io } from './io.ts'
import type { Settings } from './settings.ts'

/**
 * Sees to it, before anything is done, that no output is written over a document of the run or over another output.
 * @param files as they were given
 * @param cache where results are kept: that nothing can be written there is told by the run, and is no failure
 * @throws RunError that names the file
 */
export function refuseConflicts(
  files: readonly string[],
  sources: readonly Source[],
  cwd: string,
  cache?: string,
): void {
  const taken = new Set<string>()
  const take = (path: string | undefined, name: string) => {
    if (path === undefined) return
    if (taken.has(path)) throw new RunError(`Two outputs go to ${name}. Give each a file of its own.`)
    taken.add(path)
    if (sources.some((source) => !source.stdin && fileAt(source.path) === path))
      throw new RunError(`${name} is a document of this run, and would be written over. Choose another name.`)
  }
  for (const file of files) take(fileWritten(resolve(cwd, file), file), file)
  if (cache !== undefined) take(fileAt(resolve(cwd, cache)), cache)
}

/**
 * The same for what a run does not read: a review that is somewhere else, and a file that may be one, are nobody's to lose by
 * a slip of the pen.
 * @throws RunError that names the file
 */
export async function refuseReviews(
  files: readonly string[],
  settings: () => Promise<Settings>,
  io: Io,
): Promise<void> {
  for (const file of files) {
    const path = fileWritten(resolve(io.cwd, file), file)
    if (path === undefined || !isMarkdown(path) || !existsSync(path)) continue
    const source = await fileSource({ path, named: true }, await settings(), io)
    const [{ reviewTypeOf }, { parseReview }] = await Promise.all([
      import('../assessment/index.ts'),
      import('../review/index.ts'),
    ])
    if (reviewTypeOf(parseReview(textOf(source, file)), source.settings.treatAsReview) !== undefined)
      throw new RunError(`${file} is a review, and would be written over. Choose another name.`)
  }
}

function textOf(source: Source, file: string): string {
  try {
    return source.read()
  } catch (error) {
    throw new RunError(`${file} is there already and may be a review: ${fileTrouble(error)}. Choose another name.`)
  }
}

/**
 * The file whose place an output takes, whether one is there yet or not; undefined for a pipe, a device or a stream.
 * @throws RunError that names the output
 */
export function fileWritten(path: string, name: string): string | undefined {
  try {
    const to = destinationOf(path)
    return to.kind === 'file' ? to.path : undefined
  } catch (error) {
    throw new RunError(`${name} could not be written: ${fileTrouble(error)}.`)
  }
}

/** The same for what is read; undefined also where that will be told by who reads it. */
export function fileAt(path: string): string | undefined {
  try {
    const to = destinationOf(path)
    return to.kind === 'file' ? to.path : undefined
  } catch {
    return undefined
  }
}

import { resolve } from 'node:path'
import { destinationOf } from '../disk/where-written.ts'
import type { Source } from './documents.ts'
import { RunError } from './exit.ts'
import { fileTrouble } from './file-errors.ts'

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

function fileAt(path: string): string | undefined {
  try {
    const to = destinationOf(path)
    return to.kind === 'file' ? to.path : undefined
  } catch {
    return undefined
  }
}

import { resolve } from 'node:path'
import { type Destination, destinationOf } from '../disk/where-written.ts'
import type { Source } from './documents.ts'
import { RunError } from './exit.ts'
import { fileTrouble } from './file-errors.ts'

/**
 * Sees to it, before anything is done, that no output is written over a document of the run or over another output.
 * @param files as they were given
 * @throws RunError that names the file
 */
export function refuseConflicts(files: readonly string[], sources: readonly Source[], cwd: string): void {
  const taken = new Set<string>()
  for (const file of files) {
    const to = destination(resolve(cwd, file), file)
    if (to.kind !== 'file') continue
    if (taken.has(to.path)) throw new RunError(`Two formats go to ${file}. Give each a file of its own.`)
    taken.add(to.path)
    if (sources.some((source) => !source.stdin && fileAt(source.path) === to.path))
      throw new RunError(`${file} is a document of this run, and would be written over. Choose another name.`)
  }
}

function destination(path: string, name: string): Destination {
  try {
    return destinationOf(path)
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

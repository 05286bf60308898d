import { type Assessment, assess } from '../assessment/index.ts'
import { parseReview } from '../review/index.ts'
import { findSources, nothingFound, type Source, type SourceOptions } from './documents.ts'
import { RunError } from './exit.ts'
import type { Io } from './io.ts'
import { refuseConflicts } from './output-conflicts.ts'
import { tell } from './tell.ts'
import { progress } from './terminal.ts'

export interface ReviewOptions extends SourceOptions {
  /** Where the outcome is written to: never in the place of a document that it rests on. */
  readonly output?: string
}

export interface MappedReviews<T> {
  readonly results: readonly T[]
  /** Some file could not be read; it has been told on standard error. */
  readonly failed: boolean
}

/**
 * Makes something of each review found; a document is let go before the next is read.
 * @throws RunError when there is no review, a configuration is broken, or a document would be written over
 */
export async function mapReviews<T>(
  paths: readonly string[],
  options: ReviewOptions,
  io: Io,
  make: (assessment: Assessment, source: Source) => T,
): Promise<MappedReviews<T>> {
  const { sources, ignored, problems: missing } = await findSources(paths, options, io)
  if (options.output !== undefined && options.output !== '-') refuseConflicts([options.output], sources, io.cwd)
  const problems = [...missing]
  const results: T[] = []
  const watch = progress(sources.length, io)
  for (const source of sources) {
    try {
      const assessment = assess(parseReview(source.read()), source.settings)
      if (assessment !== undefined) results.push(make(assessment, source))
    } catch (error) {
      if (!(error instanceof RunError)) throw error
      problems.push(`${source.name}: ${error.message}.`)
    }
    watch.step()
  }
  watch.end()
  for (const problem of problems) tell(`rapid-review: ${problem}`, io)
  if (results.length === 0 && problems.length === 0 && options.allowEmpty !== true)
    throw nothingFound(paths, sources.length, ignored.length)
  return { results, failed: problems.length > 0 }
}

import { type Estate, type Neighbour, sameReference } from '../assessment/estate.ts'
import { configNames } from '../config/index.ts'
import { nearestWith, repositoryOf } from '../disk/repository.ts'
import { findSources, type Source, type SourceOptions } from './documents.ts'
import { RunError } from './exit.ts'
import type { Io } from './io.ts'

/**
 * What the reviews of a run know of each other. Only when one of them follows from a review that is not in the run is the
 * rest of the repository looked at: to lint one file must not cost the reading of all.
 * @param remembered what an earlier run knew of a document that has not changed; null for one that is no review
 */
export async function estateOf(
  sources: readonly Source[],
  options: SourceOptions,
  io: Io,
  remembered: (source: Source) => Omit<Neighbour, 'path'> | null | undefined = () => undefined,
): Promise<Estate> {
  // Which file of the repository it came from is not known, and that one would seem to be another review.
  if (options.stdinFilename === undefined && sources.some(({ stdin }) => stdin)) return { reviews: [], complete: false }
  const before = sources.map(remembered)
  // Where an earlier run knew them all, nothing that reads reviews is needed.
  const { neighbour } = before.includes(undefined) ? await import('./neighbour.ts') : none
  const reviews = sources.flatMap((source, index) => {
    const known = before[index]
    if (known === undefined) return neighbour(source)
    return known === null ? [] : { ...known, path: source.name }
  })
  const known = new Set(reviews.flatMap(({ reference }) => (reference === undefined ? [] : sameReference(reference))))
  const found = (reference: string) => known.has(sameReference(reference))
  if (reviews.every(({ related }) => related.every(found))) return { reviews, complete: true }
  // What git marks as the whole, else a configuration.
  const root = repositoryOf(io.cwd) ?? nearestWith(configNames, io.cwd) ?? io.cwd
  const inRun = new Set(sources.map(({ path }) => path))
  try {
    const rest = await findSources([root], { ...options, stdin: false, stdinFilename: undefined }, io)
    const { neighbour } = await import('./neighbour.ts')
    const others = rest.sources.filter(({ path }) => !inRun.has(path)).flatMap(neighbour)
    return { reviews: [...reviews, ...others], complete: true }
  } catch (error) {
    // A configuration elsewhere is broken: no reason to refuse these documents, nor to say that others do not exist.
    if (error instanceof RunError) return { reviews, complete: false }
    throw error
  }
}

const none = { neighbour: (): Neighbour[] => [] }

/** The source as it is judged among the others. */
export function among(estate: Estate, source: Source): Source {
  return { ...source, settings: { ...source.settings, estate: { all: estate, path: source.name } } }
}

import { type Estate, type Neighbour, referenceKey } from '../assessment/estate.ts'
import { configNames } from '../config/index.ts'
import { nearestWith, repositoryOf } from '../disk/repository.ts'
import { findSources, type Source, type SourceOptions } from './documents.ts'
import { RunError } from './exit.ts'
import type { Io } from './io.ts'

/** What can be told of the reviews of a repository, and whether they are all there. */
interface Reviews<Seen> {
  readonly reviews: readonly Seen[]
  readonly complete: boolean
}

/** What the reviews of a run know of each other. */
export async function estateOf(sources: readonly Source[], options: SourceOptions, io: Io): Promise<Estate> {
  const { neighbour } = await import('./neighbour.ts')
  return reviewsAround(sources, options, io, async (source) => neighbour(source))
}

/**
 * Only when one of a run's reviews follows from a review that is not in it is the rest of the repository looked at: to lint
 * one file must not cost the reading of all.
 * @param seen a document as other reviews see it; nothing, where it is no review
 */
export async function reviewsAround<Seen extends Pick<Neighbour, 'reference' | 'related'>>(
  sources: readonly Source[],
  options: SourceOptions,
  io: Io,
  seen: (source: Source) => Promise<readonly Seen[]>,
): Promise<Reviews<Seen>> {
  // Which file of the repository it came from is not known, and that one would seem to be another review.
  if (options.stdinFilename === undefined && sources.some(({ stdin }) => stdin)) return { reviews: [], complete: false }
  const reviews = await eachOf(sources, seen)
  const known = new Set(reviews.flatMap(({ reference }) => (reference === undefined ? [] : referenceKey(reference))))
  const found = (reference: string) => known.has(referenceKey(reference))
  if (reviews.every(({ related }) => related.every(found))) return { reviews, complete: true }
  // What git marks as the whole, else a configuration.
  const root = repositoryOf(io.cwd) ?? nearestWith(configNames, io.cwd) ?? io.cwd
  const inRun = new Set(sources.map(({ path }) => path))
  try {
    const rest = await findSources([root], { ...options, stdin: false, stdinFilename: undefined }, io)
    const others = rest.sources.filter(({ path }) => !inRun.has(path))
    return { reviews: [...reviews, ...(await eachOf(others, seen))], complete: true }
  } catch (error) {
    // A configuration elsewhere is broken: no reason to refuse these documents, nor to say that others do not exist.
    if (error instanceof RunError) return { reviews, complete: false }
    throw error
  }
}

/** One after the other: their texts are not to be in memory together. */
export async function eachOf<One, Found>(
  list: readonly One[],
  find: (one: One) => Promise<readonly Found[]>,
): Promise<Found[]> {
  const all: Found[] = []
  for (const one of list) all.push(...(await find(one)))
  return all
}

/** The source as it is judged among the others. */
export function among(estate: Estate, source: Source): Source {
  return { ...source, settings: { ...source.settings, estate: { all: estate, path: source.name } } }
}

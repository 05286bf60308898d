import { type Neighbour, seenFrom } from '../assessment/estate.ts'
import type { Entry } from './cache.ts'
import type { Source, SourceOptions } from './documents.ts'
import { estateOf } from './estate.ts'
import type { Io } from './io.ts'
import type { JudgedOutcome, Judging } from './judge-all.ts'
import { version } from './version.ts'

interface CacheOptions extends SourceOptions {
  readonly cache?: boolean
  readonly cacheLocation?: string
}

/**
 * One outcome for each source: what an earlier run found, where nothing has changed since and `--cache` is given.
 * @param all the documents of the whole run, which know of each other; `sources` is this machine's share of them
 */
export async function judgeWhatChanged(
  sources: readonly Source[],
  all: readonly Source[],
  judging: Judging,
  options: CacheOptions,
  io: Io,
): Promise<readonly JudgedOutcome[]> {
  const { fix, showText, config, fingerprints } = judging
  if (options.cache !== true || fix || showText || sources.some(({ stdin }) => stdin)) {
    const { judgeAll } = await import('./judge-all.ts')
    return judgeAll(sources, await estateOf(all, options, io), judging, io)
  }
  const { Cache, digest, reportNow } = await import('./cache.ts')
  const cache = new Cache(options.cacheLocation, io.cwd, `${version} ${config.today}`)
  const known = new Map<Source, Entry>()
  for (const source of sources) {
    const entry = cache.unchanged(source)
    if (entry !== undefined) known.set(source, entry)
  }
  const estate = await estateOf(all, options, io, (source) => known.get(source)?.neighbour)
  const neighbours = new Map(estate.reviews.map((review) => [review.path, review]))
  // Most reviews of an estate are judged by the same settings, and see nothing of the others.
  const digests = new Map<string, string>()
  function basisOf(source: Source, neighbour: Neighbour | undefined): string {
    const basis = JSON.stringify([source.written, fingerprints, neighbour && seenFrom(neighbour, estate)])
    const known = digests.get(basis) ?? digest(basis)
    digests.set(basis, known)
    return known
  }
  const stale = sources.filter((source) => {
    const entry = known.get(source)
    return entry === undefined || entry.basis !== basisOf(source, neighbours.get(source.name))
  })
  const judged = new Map<Source, JudgedOutcome>()
  if (stale.length > 0) {
    const { judgeAll } = await import('./judge-all.ts')
    const outcomes = await judgeAll(stale, estate, judging, io)
    for (const [index, source] of stale.entries()) judged.set(source, outcomes[index] as JudgedOutcome)
  }
  for (const source of sources) {
    const outcome = judged.get(source)
    const neighbour = neighbours.get(source.name)
    if (outcome === undefined) cache.keep(source, known.get(source) as Entry)
    else if (outcome.problem === undefined)
      cache.remember(source, {
        basis: basisOf(source, neighbour),
        neighbour: neighbour === undefined ? null : withoutPath(neighbour),
        report: outcome.report ?? null,
      })
  }
  cache.write()
  return sources.map((source): JudgedOutcome => {
    const outcome = judged.get(source)
    if (outcome !== undefined) return outcome
    const report = reportNow(source, known.get(source) as Entry)
    return report === undefined ? {} : { report }
  })
}

/** Seen from another folder it is called otherwise. */
const withoutPath = ({ path, ...rest }: Neighbour): Omit<Neighbour, 'path'> => rest

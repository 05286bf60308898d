import { type Estate, type Neighbour, seenFrom } from '../assessment/estate.ts'
import { version } from '../version.ts'
import type { Cache, Entry } from './cache.ts'
import type { Source, SourceOptions } from './documents.ts'
import { estateOf } from './estate.ts'
import type { Io } from './io.ts'
import type { JudgedOutcome, Judging } from './judge-all.ts'

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
  const { fix, showText, config } = judging
  if (options.cache !== true || fix || showText || sources.some(({ stdin }) => stdin)) {
    const { judgeAll } = await import('./judge-all.ts')
    return judgeAll(sources, await estateOf(all, options, io), judging, io)
  }
  const { Cache, cacheFile, digest, reportNow } = await import('./cache.ts')
  const cache = new Cache(options.cacheLocation, io.cwd, `${version} ${config.today}`)
  const known = unchangedIn(cache, sources)
  const estate = await estateOf(all, options, io, (source) => known.get(source)?.neighbour)
  const bases = new Bases(estate, judging, digest)
  const stale = sources.filter((source) => known.get(source)?.basis !== bases.of(source))
  const judged = await judgeStale(stale, estate, judging, io)
  keep(cache, sources, known, judged, bases)
  const trouble = cache.write()
  if (trouble !== undefined)
    io.stderr.write(
      `rapid-review: The results could not be kept in ${options.cacheLocation ?? cacheFile}: ${trouble}.\n`,
    )
  return sources.map((source): JudgedOutcome => {
    const outcome = judged.get(source)
    if (outcome !== undefined) return outcome
    const report = reportNow(source, known.get(source) as Entry)
    return report === undefined ? {} : { report }
  })
}

/** What an earlier run knew of the documents that are what they were. */
function unchangedIn(cache: Cache, sources: readonly Source[]): ReadonlyMap<Source, Entry> {
  const known = new Map<Source, Entry>()
  for (const source of sources) {
    const entry = cache.unchanged(source)
    if (entry !== undefined) known.set(source, entry)
  }
  return known
}

/** What the judgement of a document rests on besides its own text. */
class Bases {
  private readonly estate: Estate
  private readonly fingerprints: boolean
  private readonly digest: (text: string) => string
  private readonly neighbours: ReadonlyMap<string, Neighbour>
  /** Most reviews of an estate are judged by the same settings, and see nothing of the others. */
  private readonly digests = new Map<string, string>()

  constructor(estate: Estate, { fingerprints }: Judging, digest: (text: string) => string) {
    this.estate = estate
    this.fingerprints = fingerprints
    this.digest = digest
    this.neighbours = new Map(estate.reviews.map((review) => [review.path, review]))
  }

  of({ name, written }: Source): string {
    const neighbour = this.neighbours.get(name)
    const basis = JSON.stringify([written, this.fingerprints, neighbour && seenFrom(neighbour, this.estate)])
    const known = this.digests.get(basis) ?? this.digest(basis)
    this.digests.set(basis, known)
    return known
  }

  /** The document as others see it; null for one that is no review. Seen from another folder its path is otherwise. */
  neighbour({ name }: Source): Omit<Neighbour, 'path'> | null {
    const neighbour = this.neighbours.get(name)
    if (neighbour === undefined) return null
    const { path: _, ...rest } = neighbour
    return rest
  }
}

async function judgeStale(
  stale: readonly Source[],
  estate: Estate,
  judging: Judging,
  io: Io,
): Promise<ReadonlyMap<Source, JudgedOutcome>> {
  if (stale.length === 0) return new Map()
  const { judgeAll } = await import('./judge-all.ts')
  const outcomes = await judgeAll(stale, estate, judging, io)
  return new Map(stale.map((source, index) => [source, outcomes[index] as JudgedOutcome]))
}

/** For the next run; a document that could not be judged is tried again then. */
function keep(
  cache: Cache,
  sources: readonly Source[],
  known: ReadonlyMap<Source, Entry>,
  judged: ReadonlyMap<Source, JudgedOutcome>,
  bases: Bases,
): void {
  for (const source of sources) {
    const outcome = judged.get(source)
    if (outcome === undefined) cache.keep(source, known.get(source) as Entry)
    else if (outcome.problem === undefined) {
      const report = outcome.report ?? null
      cache.remember(source, { basis: bases.of(source), neighbour: bases.neighbour(source), report })
    }
  }
}

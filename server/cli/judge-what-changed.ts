import type { Estate, Neighbour } from '../assessment/estate.ts'
import { version } from '../version.ts'
import type { Cache, Entry } from './cache.ts'
import type { Source, SourceOptions } from './documents.ts'
import { eachOf, estateOf, reviewsAround } from './estate.ts'
import type { Io } from './io.ts'
import type { JudgedOutcome, Judging } from './judge-all.ts'
import type { FileReport } from './report.ts'
import { tell } from './tell.ts'
import type { Sight, Veiled } from './veiled.ts'

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
  const { Cache, cacheFile, reportNow } = await import('./cache.ts')
  const cache = new Cache(options.cacheLocation, io.cwd, `${version} ${config.today}`)
  const known = unchangedIn(cache, sources)
  const around = await lookAround(all, known, options, io)
  const bases = new Bases(around, judging, await import('./veiled.ts'))
  const stale = sources.filter((source) => known.get(source)?.basis !== bases.of(source))
  const estate = await around.estateFor(bases.seenFrom(stale))
  const judged = await judgeStale(stale, estate, judging, io)
  keep(cache, sources, known, judged, bases, estate)
  const trouble = cache.write()
  if (trouble !== undefined)
    tell(`rapid-review: The results could not be kept in ${options.cacheLocation ?? cacheFile}: ${trouble}.`, io)
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

/** The reviews around those of a run, known by what earlier runs kept of them, or read. */
interface Around {
  readonly reviews: readonly Veiled[]
  readonly complete: boolean
  /** These of them with what they say, in the order of the estate. */
  estateFor(seen: ReadonlySet<Veiled>): Promise<Estate>
}

async function lookAround(
  all: readonly Source[],
  known: ReadonlyMap<Source, Entry>,
  options: SourceOptions,
  io: Io,
): Promise<Around> {
  const { veil } = await import('./veiled.ts')
  // Where an earlier run knew them all, nothing that reads reviews is needed.
  const read = async (source: Source) => (await import('./neighbour.ts')).neighbour(source)
  const behind = new Map<Veiled, () => Promise<readonly Neighbour[]>>()
  const { reviews, complete } = await reviewsAround(all, options, io, async (source): Promise<readonly Veiled[]> => {
    const kept = known.get(source)?.neighbour
    if (kept === null) return []
    if (kept !== undefined) {
      const veiled = { ...kept, path: source.name }
      behind.set(veiled, () => read(source))
      return [veiled]
    }
    return (await read(source)).map((neighbour) => {
      const veiled = veil(neighbour)
      behind.set(veiled, async () => [neighbour])
      return veiled
    })
  })
  const estateFor = async (seen: ReadonlySet<Veiled>): Promise<Estate> => {
    const unveiled = await eachOf([...behind], async ([veiled, behindIt]) => (seen.has(veiled) ? behindIt() : []))
    return { reviews: unveiled, complete }
  }
  return { reviews, complete, estateFor }
}

/** What the judgement of a document rests on besides its own text. */
class Bases {
  private readonly around: Around
  private readonly fingerprints: boolean
  private readonly digest: (text: string) => string
  private readonly sight: Sight
  private readonly veiled: ReadonlyMap<string, Veiled>
  /** Most reviews of an estate are judged by the same settings, and see nothing of the others. */
  private readonly digests = new Map<string, string>()

  constructor(around: Around, { fingerprints }: Judging, { digest, Sight }: typeof import('./veiled.ts')) {
    this.around = around
    this.fingerprints = fingerprints
    this.digest = digest
    this.sight = new Sight(around.reviews)
    this.veiled = new Map(around.reviews.map((review) => [review.path, review]))
  }

  of({ name, written }: Source): string {
    const veiled = this.veiled.get(name)
    const seen = veiled && [this.around.complete, this.sight.digestOf(veiled)]
    const basis = JSON.stringify([written, this.fingerprints, seen])
    const known = this.digests.get(basis) ?? this.digest(basis)
    this.digests.set(basis, known)
    return known
  }

  /** These documents, and all that one of them can see. */
  seenFrom(sources: readonly Source[]): ReadonlySet<Veiled> {
    const seen = new Set<Veiled>()
    for (const { name } of sources) {
      const veiled = this.veiled.get(name)
      if (veiled === undefined) continue
      seen.add(veiled)
      if (seen.size < this.veiled.size) for (const other of this.sight.of(veiled)) seen.add(other)
    }
    return seen
  }

  /** The document as others see it; null for one that is no review. Seen from another folder its path is otherwise. */
  neighbour({ name }: Source): Omit<Veiled, 'path'> | null {
    const veiled = this.veiled.get(name)
    if (veiled === undefined) return null
    const { path: _, ...rest } = veiled
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
  estate: Estate,
): void {
  const references = new Set(estate.reviews.flatMap(({ reference }) => reference ?? []))
  for (const source of sources) {
    const outcome = judged.get(source)
    if (outcome === undefined) cache.keep(source, known.get(source) as Entry)
    else if (outcome.problem === undefined && !offersOne(references, outcome.report)) {
      const report = outcome.report ?? null
      cache.remember(source, { basis: bases.of(source), neighbour: bases.neighbour(source), report })
    }
  }
}

/** What it offers to write is another review's reference, which no cache may hold: such a document is judged each time. */
const offersOne = (references: ReadonlySet<string>, report: FileReport | undefined): boolean =>
  [...(report?.messages ?? []), ...(report?.setAside ?? []).map(({ message }) => message)].some(({ suggestions }) =>
    suggestions.some(({ fix }) => fix !== undefined && references.has(fix.text)),
  )

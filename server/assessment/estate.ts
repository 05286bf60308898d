/**
 * What the reviews of one repository know of each other: facts only, never their text, so that a whole estate weighs
 * little and can be handed to another thread or kept in a cache.
 */
import type { IsoDate } from '../calendar/index.ts'
import { dateKeys } from '../guidance/document-facts.ts'
import type { ReviewTypeId } from '../guidance/types.ts'
import type { DateKey, Review } from '../review/types.ts'

/** A review as the others see it. */
export interface Neighbour {
  /** Tells it from the others; how people read it: a path seen from the current folder or the workspace. */
  readonly path: string
  readonly type: ReviewTypeId
  readonly reference?: string
  readonly related: readonly string[]
  /** The dates that could be read. */
  readonly dates: Readonly<Partial<Record<DateKey, IsoDate>>>
}

export interface Estate {
  readonly reviews: readonly Neighbour[]
  /** Every review of the repository is among them; otherwise it means nothing that one is not. */
  readonly complete: boolean
}

/** The estate seen from one review. */
export interface Neighbourhood {
  readonly complete: boolean
  /** Every reference there is, in the order of the estate; for suggesting the one that was meant. */
  references(): readonly string[]
  /** Other reviews that bear this reference. */
  called(reference: string): readonly Neighbour[]
}

/** One spelling of a reference: case, spaces and the kind of dash do not tell two reviews apart. */
export const referenceKey = (reference: string): string =>
  reference
    .toUpperCase()
    .replace(/[\s\u2010-\u2015/_-]+/g, '-')
    .replace(/^-|-$/g, '')

export function neighbourOf(review: Review, type: ReviewTypeId, path: string): Neighbour {
  const { reference, related, dates } = review.facts
  const days = dateKeys.flatMap((key): [DateKey, IsoDate][] => {
    const reading = dates[key]?.value
    return reading?.kind === 'date' ? [[key, reading.date]] : []
  })
  return {
    path,
    type,
    ...(reference && { reference: reference.value }),
    related: related.map(({ value }) => value),
    dates: Object.fromEntries(days),
  }
}

const indexes = new WeakMap<Estate, ReadonlyMap<string, readonly Neighbour[]>>()

/** Built once an estate: it is asked for by every review in it. */
function indexOf(estate: Estate): ReadonlyMap<string, readonly Neighbour[]> {
  const known = indexes.get(estate)
  if (known !== undefined) return known
  const index = new Map<string, Neighbour[]>()
  for (const review of estate.reviews) {
    if (review.reference === undefined) continue
    const key = referenceKey(review.reference)
    const found = index.get(key)
    if (found === undefined) index.set(key, [review])
    else found.push(review)
  }
  indexes.set(estate, index)
  return index
}

export function neighbourhood(estate: Estate, path: string): Neighbourhood {
  return {
    complete: estate.complete,
    references: () => estate.reviews.flatMap(({ reference }) => reference ?? []),
    called: (reference) =>
      (indexOf(estate).get(referenceKey(reference)) ?? []).filter((neighbour) => neighbour.path !== path),
  }
}

/**
 * Everything of an estate that a judgement of this review can depend on, as one string: when it is the same, so are the
 * findings across documents.
 */
export function seenFrom({ path, reference, related }: Neighbour, estate: Estate): string {
  const around = neighbourhood(estate, path)
  const seen = [reference ?? [], related].flat().map((one) => around.called(one))
  // A reference that leads nowhere is compared with all there are, for the one that was meant.
  const lost = seen.slice(reference === undefined ? 0 : 1).some((found) => found.length === 0)
  return JSON.stringify([estate.complete, seen, lost ? around.references() : null])
}

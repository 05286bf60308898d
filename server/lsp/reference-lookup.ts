import { referenceKey } from '../assessment/index.ts'
import type { IndexedReview } from './indexed-review.ts'

/** Which reviews bear a reference, and which say that they follow from it, however it is written. */
export interface ReferenceLookup {
  /** URIs of the reviews that bear it: those in the repository of who asks, and only where there is none, those in others. */
  called(reference: string, from: string): readonly string[]
  /** URIs of the reviews that follow from those. */
  followers(reference: string, from: string): readonly string[]
}

/** @param repositoryOf the repository that a URI stands in */
export function referenceLookup(
  reviews: readonly IndexedReview[],
  repositoryOf: (uri: string) => string | undefined,
): ReferenceLookup {
  const bearers = byKey(reviews, ({ reference }) => (reference === undefined ? [] : [reference]))
  const followers = byKey(reviews, ({ related }) => related.map(({ reference }) => reference))
  const called = (reference: string, from: string) => {
    const all = bearers.get(referenceKey(reference)) ?? []
    const repository = repositoryOf(from)
    const own = all.filter((uri) => repositoryOf(uri) === repository)
    return own.length > 0 ? own : all
  }
  return {
    called,
    followers: (reference, from) => {
      const meant = called(reference, from)
      const follows = (uri: string) => meant.length === 0 || called(reference, uri).some((one) => meant.includes(one))
      return (followers.get(referenceKey(reference)) ?? []).filter(follows)
    },
  }
}

/** URIs of the reviews by the references that `of` gives for each, in one spelling. */
function byKey(
  reviews: readonly IndexedReview[],
  of: (review: IndexedReview) => readonly string[],
): Map<string, string[]> {
  const uris = new Map<string, string[]>()
  for (const review of reviews) {
    for (const key of new Set(of(review).map(referenceKey))) {
      const known = uris.get(key)
      if (known === undefined) uris.set(key, [review.uri])
      else known.push(review.uri)
    }
  }
  return uris
}

import { sameReference } from '../assessment/index.ts'
import type { IndexedReview } from './indexed-review.ts'

/** Which reviews bear a reference, and which say that they follow from it, however it is written. */
export interface ReferenceLookup {
  /** URIs of the reviews that bear it. */
  called(reference: string): readonly string[]
  /** URIs of the reviews that follow from it. */
  followers(reference: string): readonly string[]
}

export function referenceLookup(reviews: readonly IndexedReview[]): ReferenceLookup {
  const called = byKey(reviews, ({ reference }) => (reference === undefined ? [] : [reference]))
  const followers = byKey(reviews, ({ related }) => related.map(({ reference }) => reference))
  return {
    called: (reference) => called.get(sameReference(reference)) ?? [],
    followers: (reference) => followers.get(sameReference(reference)) ?? [],
  }
}

/** URIs of the reviews by the references that `of` gives for each, in one spelling. */
function byKey(
  reviews: readonly IndexedReview[],
  of: (review: IndexedReview) => readonly string[],
): Map<string, string[]> {
  const uris = new Map<string, string[]>()
  for (const review of reviews) {
    for (const key of new Set(of(review).map(sameReference))) {
      const known = uris.get(key)
      if (known === undefined) uris.set(key, [review.uri])
      else known.push(review.uri)
    }
  }
  return uris
}

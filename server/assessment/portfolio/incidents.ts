/** Documents of one incident: a notification, the rapid review that follows from it, the practice review that follows from that. */
import { referenceKey } from '../estate.ts'
import type { ReviewFigures } from './review-figures.ts'

type Linked = Pick<ReviewFigures, 'reference' | 'related'>

/** For each document, those of the others that it follows from, near or far. */
export function sourcesOf<T extends Linked>(reviews: readonly T[]): ReadonlyMap<T, ReadonlySet<T>> {
  const called = new Map<string, T[]>()
  for (const review of reviews) {
    if (review.reference === null) continue
    const key = referenceKey(review.reference)
    called.set(key, [...(called.get(key) ?? []), review])
  }
  const direct = (review: T) => review.related.flatMap((reference) => called.get(referenceKey(reference)) ?? [])
  return new Map(
    reviews.map((review) => {
      const found = new Set<T>()
      const waiting = direct(review)
      for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        if (next === review || found.has(next)) continue
        found.add(next)
        waiting.push(...direct(next))
      }
      return [review, found]
    }),
  )
}

/** The documents by incident, in their order: those that follow from one another belong together. */
export function incidentsOf<T extends Linked>(reviews: readonly T[]): readonly (readonly T[])[] {
  const group = new Map<T, T[]>(reviews.map((review) => [review, [review]]))
  for (const [review, sources] of sourcesOf(reviews))
    for (const source of sources) {
      const [into, from] = [group.get(source) as T[], group.get(review) as T[]]
      if (into === from) continue
      for (const moved of from) group.set(moved, into)
      into.push(...from)
    }
  return [...new Set(reviews.map((review) => group.get(review) as T[]))]
}

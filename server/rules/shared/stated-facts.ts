import type { DateKey, IsoDate, Review, Span, Status } from '../../review/types.ts'

/** A day that a document states of itself, and where. */
interface Day {
  readonly date: IsoDate
  readonly span: Span
}

/** A date fact that reads as a day. */
export function dayOf({ facts }: Pick<Review, 'facts'>, key: DateKey): Day | undefined {
  const fact = facts.dates[key]
  return fact?.value.kind === 'date' ? { date: fact.value.date, span: fact.span } : undefined
}

/** How far a document is; one that does not say is a draft. */
export const statusOf = ({ facts }: Pick<Review, 'facts'>): Status => facts.status?.value ?? 'draft'

/** What somebody outside the partnership will read: a practice review, or anything that says it is published. */
export const isForPublication = ({ facts }: Pick<Review, 'facts'>): boolean =>
  facts.type?.value === 'lcspr' || facts.status?.value === 'published'

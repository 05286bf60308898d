import type { DateKey, IsoDate, Review, Span } from '../../review/types.ts'
import { dayOf } from '../shared/stated-facts.ts'

/** Dates that a statutory clock can start on, the most likely first. */
const starts: readonly DateKey[] = ['notification-date', 'aware-date', 'decision-date']

/** Where the document states the day that a clock started on. @param keys the dates that it may be */
export const startSpan = (review: Review, day: IsoDate | null, keys = starts): Span | undefined =>
  keys.map((key) => dayOf(review, key)).find((one) => one?.date === day)?.span

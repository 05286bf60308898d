import { frontMatterKeys } from '../../guidance/index.ts'
import type { DateKey } from '../../guidance/types.ts'
import type { Review, Span } from '../../review/types.ts'

/**
 * A row of the key table whose label was not understood, holds a date, and has a word by which labels of one of these dates are
 * known ("Notified to us"): what is missing may stand there. Any other row with a date softens nothing.
 */
export function rowThatMayHold(review: Review, keys: readonly DateKey[]): Span | undefined {
  const words = new Set(keys.flatMap(wordsOf))
  return review.unreadDates.find(({ start, end }) =>
    review
      .slice(start, end)
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .some((word) => words.has(word)),
  )
}

/** Words that say it by themselves. */
const wordsOf = (date: DateKey): readonly string[] =>
  frontMatterKeys.find(({ key }) => key === date)?.labelled?.says.filter((words) => !words.includes(' ')) ?? []

import type { Review, Span } from './types.ts'

/** Nobody reads on in a longer line. */
const longest = 2000

/** The line that an offset stands in, without its end. */
export function lineAt(review: Pick<Review, 'positionAt' | 'offsetAt' | 'slice'>, offset: number): Span {
  const start = review.offsetAt(review.positionAt(offset).line, 0)
  const rest = review.slice(start, start + longest)
  const length = rest.search(/[\r\n]/)
  return { start, end: start + (length < 0 ? rest.length : length) }
}

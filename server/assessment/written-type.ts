import { reviewTypes } from '../guidance/index.ts'
import type { ReviewTypeId } from '../guidance/types.ts'
import type { Review } from '../review/types.ts'

/** However the key is spelt, and whatever brackets, quotation marks or hyphens stand before the value. */
const written = new RegExp(
  `^["']?type["']?[ \\t]*:[\\s["'-]*(${reviewTypes.map(({ id }) => id).join('|')})(?![\\w-])`,
  'im',
)

/**
 * The type that front matter names where it cannot be read: somebody meant a review, and the mistake would else be told to nobody.
 * Nothing where the front matter has no mistakes.
 */
export function writtenType(review: Review): ReviewTypeId | undefined {
  const { frontMatter } = review
  if (frontMatter === undefined || frontMatter.problems.length === 0) return undefined
  const { start, end } = frontMatter.contentSpan
  const id = written.exec(review.slice(start, end))?.[1]?.toLowerCase()
  return reviewTypes.find((type) => type.id === id)?.id
}

import { frontMatterKeys } from '../../guidance/index.ts'
import type { Review } from '../../review/types.ts'
import type { Fix } from '../types.ts'

const order = frontMatterKeys.map(({ key }) => key)

/**
 * Puts an empty key into front matter, at its place among the others, for the author to fill in. None where the key is
 * there already, or where there is no front matter of one key a line.
 */
export function keyFix(review: Review, key: string): Fix | undefined {
  const { frontMatter, eol } = review
  if (frontMatter === undefined || frontMatter.span.end === frontMatter.contentSpan.end) return undefined
  const { entries, contentSpan } = frontMatter
  const atLineStart = entries.every(
    ({ keySpan }) =>
      keySpan.start === contentSpan.start || /[\n\r]/.test(review.slice(keySpan.start - 1, keySpan.start)),
  )
  if (!atLineStart || entries.some((entry) => entry.key === key)) return undefined
  const previous = entries.findLastIndex(
    (entry) => order.includes(entry.key) && order.indexOf(entry.key) < order.indexOf(key),
  )
  const offset = previous === -1 ? contentSpan.start : (entries[previous + 1]?.keySpan.start ?? contentSpan.end)
  return {
    title: `Add the key "${key}" to fill in`,
    kind: 'insertion',
    edits: [{ start: offset, end: offset, text: `${key}:${eol}` }],
  }
}

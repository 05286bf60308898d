/** Where a text names a topic, wherever and of whomever: what a reader finds who searches for it. */
import { passageAt } from '../review/index.ts'
import { topicsNamed } from './considering/index.ts'
import type { Assessment, Mention, TopicAssessment } from './types.ts'

/** Words that name a topic, in a row: "training on domestic abuse" names it, among others. */
const longestName = 4
/** A mention is the words of a phrase; a longer one is an observation, not a name. */
const mostWords = 12

/**
 * Not every mention names its topic: "a joint section 47 enquiry" is known as words that are not about drugs, "did not take up
 * the offer" may tell of a child who is seldom at school. A term of it does, and, in a longer phrase, several words in a row that
 * are one, or a word of its own name.
 */
export function naming(
  { id, topic: { name, label }, mentions }: TopicAssessment,
  { review, lexicon }: Assessment,
): readonly Mention[] {
  const own = new Set(wordsOf(`${name} ${label}`.toLowerCase()))
  const isTold = (text: string) => topicsNamed(text, lexicon).includes(id)
  const names = (text: string): boolean => {
    const words = wordsOf(text)
    if (words.length > mostWords) return false
    if (isTold(text)) return true
    return words.some((word, first) => {
      if (own.has(word.toLowerCase()) && isTold(word)) return true
      for (let last = first + 2; last <= Math.min(words.length, first + longestName); last++)
        if (isTold(words.slice(first, last).join(' '))) return true
      return false
    })
  }
  const known = new Map<string, boolean>()
  return mentions.filter(({ span }) => {
    const passage = passageAt(review, span.start)
    const text = passage?.block.text.slice(span.start - passage.span.start, span.end - passage.span.start) ?? ''
    const answer = known.get(text) ?? names(text)
    known.set(text, answer)
    return answer
  })
}

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []

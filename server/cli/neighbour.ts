import { type Neighbour, neighbourOf, reviewTypeOf } from '../assessment/index.ts'
import { mayStateType, readHead } from '../review/index.ts'
import type { Source } from './documents.ts'
import { RunError } from './exit.ts'

/** A document as other reviews see it; nothing, where it is no review. */
export function neighbour(source: Source): Neighbour[] {
  try {
    const text = source.read()
    const { treatAsReview } = source.settings
    if (!treatAsReview && !mayStateType(text)) return []
    const review = readHead(text)
    const type = reviewTypeOf(review, treatAsReview)
    return type === undefined ? [] : [neighbourOf(review, type, source.name)]
  } catch (error) {
    // It is told when its turn comes to be judged.
    if (error instanceof RunError) return []
    throw error
  }
}

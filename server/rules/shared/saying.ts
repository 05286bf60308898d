import { AskedFor } from '../../assessment/asked-for.ts'
import { listedIn } from '../../assessment/index.ts'
import type { Assessment } from '../../assessment/types.ts'
import type { PhraseList } from '../../guidance/index.ts'
import { firstFrom } from '../../review/in-order.ts'
import { remembering, type Written } from '../../review/remembered.ts'
import type { PassageBlock, Span } from '../../review/types.ts'

/** The lists of `askedFor` in a passage, relative to its text; kept with the passage while its chunk is unchanged. */
const askedOf = remembering(({ text }: Written) => new AskedFor(text))

/** Where phrases of a list of `askedFor` stand in a passage, relative to its text and in its order. */
export const placesOf = (written: Written, phrases: PhraseList): readonly Span[] => askedOf(written).places(phrases)

/** Whether one of them stands in a passage. */
export const says = (written: Written, phrases: PhraseList): boolean => askedOf(written).has(phrases)

/** Whether one of them stands within a part of a passage. */
export function saysWithin(block: PassageBlock, { start, end }: Span, phrases: PhraseList): boolean {
  const places = placesOf(block, phrases)
  for (let index = firstFrom(places, start); index < places.length; index++) {
    const one = places[index] as Span
    if (one.start >= end) return false
    if (one.end <= end) return true
  }
  return false
}

/** Where a phrase of a list of `everywhere` first stands in a passage, relative to its text. */
export const firstOf = (
  lexicon: Assessment['lexicon'],
  block: PassageBlock,
  phrases: PhraseList,
  from = 0,
): Span | undefined => listedIn(block, lexicon).find(({ list, start }) => list === phrases && start >= from)

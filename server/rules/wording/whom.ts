import { type Whom, whom } from '../../guidance/index.ts'
import { either } from '../../guidance/language/word-lists.ts'
import { articlesBetween, notWhoItIsAbout } from '../../guidance/wording/whom.ts'
import { firstFrom } from '../../review/in-order.ts'
import { remembering } from '../../review/remembered.ts'
import type { PassageBlock, Span } from '../../review/types.ts'
import { placesOf } from '../shared/saying.ts'

/** How far back a person is looked for, in characters. */
const reach = 400

/** Whom a place in a passage is about: the person named last before it, or, in its sentence, first after it. */
export function whomAt(block: PassageBlock, place: Span, sentence: Span): Whom | undefined {
  const { text } = block
  const named = peopleIn(block)
  const after = firstFrom(named, place.end)
  for (let index = after - 1; index >= 0; index--) {
    const one = named[index] as Named
    if (place.start - one.start > reach) break
    if (one.end <= place.start && !objectBefore.test(text.slice(Math.max(0, one.start - 30), one.start)))
      return one.person
  }
  const next = named[after]
  return next !== undefined && next.end <= sentence.end ? next.person : undefined
}

/** "The mother of Child A", "a meeting with the child": named, and not who it is about. */
const objectBefore = new RegExp(`\\b${either(notWhoItIsAbout)} (?:${either(articlesBetween)} )?$`, 'i')

interface Named extends Span {
  readonly person: Whom
}

/** Who is named in a passage, in order; the longest where they overlap, and of two alike the one that is neither child nor parent. */
const peopleIn = remembering((block: PassageBlock): readonly Named[] => {
  let end = 0
  return (Object.keys(whom) as Whom[])
    .flatMap((person) => placesOf(block, whom[person]).map(({ start, end }): Named => ({ person, start, end })))
    .sort((a, b) => a.start - b.start || b.end - a.end || Number(b.person === 'other') - Number(a.person === 'other'))
    .filter((one) => {
      if (one.start < end) return false
      end = one.end
      return true
    })
})

import { type Whom, whom } from '../../guidance/index.ts'
import { Slot } from '../../review/remembered.ts'
import type { PassageBlock, Span } from '../../review/types.ts'
import { placesOf } from './saying.ts'

/** How far back a person is looked for, in characters. */
const reach = 400

/** Whom a place in a passage is about: the person named last before it, or, in its sentence, first after it. */
export function whomAt(block: PassageBlock, place: Span, sentence: Span): Whom | undefined {
  const { text } = block
  const named = peopleIn(block)
  const before = named.findLast(
    ({ start, end }) => end <= place.start && !isObject(text.slice(Math.max(0, start - 30), start)),
  )
  if (before !== undefined && place.start - before.start <= reach) return before.person
  return named.find(({ start, end }) => start >= place.end && end <= sentence.end)?.person
}

/** "The mother of Child A", "a meeting with the child": named, and not who it is about. */
const isObject = (before: string) =>
  /\b(?:of|about|between|and|from|by|with|regarding|concerning) (?:the |her |his |their |both |a |an )?$/i.test(before)

interface Named extends Span {
  readonly person: Whom
}

const known = new Slot<PassageBlock, readonly Named[]>()

/** Who is named in a passage, in order; the longest where they overlap, and of two alike the one that is neither child nor parent. */
function peopleIn(block: PassageBlock): readonly Named[] {
  const before = known.get(block)
  if (before !== undefined) return before
  let end = 0
  const named = (Object.keys(whom) as Whom[])
    .flatMap((person) => placesOf(block, whom[person]).map(({ start, end }): Named => ({ person, start, end })))
    .sort((a, b) => a.start - b.start || b.end - a.end || Number(b.person === 'other') - Number(a.person === 'other'))
    .filter((one) => {
      if (one.start < end) return false
      end = one.end
      return true
    })
  known.set(block, named)
  return named
}

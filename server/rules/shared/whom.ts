import { type CompiledPatterns, compilePatterns, findPhrases } from '../../assessment/patterns.ts'
import { each } from '../../guidance/language/phrases.ts'
import type { Span } from '../../review/types.ts'

type Person = 'child' | 'parent' | 'other'

/** Longer phrases first where they begin alike: "child protection" is no child. */
const phrases: Readonly<Record<Person, readonly string[]>> = {
  child: each('<child>; <baby>; child'),
  parent: each('<mother>; <father>; <spouse>; <parent>; man; woman; grandmother; grandfather; grandparents; couple'),
  other: each(`
    <agency>; perpetrator*; offender*; uncle; aunt; friend; friends; gang; lodger; neighbour*;
    child (protection|in|health|mental|and|sexual|criminal|safeguarding|exploitation|benefit|death|development); children* (social|services|service|centre|centres|home|homes|hospital|act|board|partnership|commissioner|trust|ward)
  `),
}

const all = (Object.keys(phrases) as Person[]).flatMap((person) =>
  phrases[person].map((phrase) => ({ person, phrase })),
)
let compiled: CompiledPatterns | undefined

/** How far back a person is looked for, in characters. */
const reach = 400

/** Whom a place in a passage is about: the person named last before it, or, in its sentence, first after it. */
export function whomAt(text: string, place: Span, sentence: Span): Person | undefined {
  const from = Math.max(0, place.start - reach)
  const before = people(text.slice(from, place.start)).filter(
    ({ start }) => !isObject(text.slice(Math.max(0, from + start - 30), from + start)),
  )
  return before.at(-1)?.person ?? people(text.slice(place.end, sentence.end))[0]?.person
}

/** "The mother of Child A", "a meeting with the child": named, and not who it is about. */
const isObject = (before: string) =>
  /\b(?:of|about|between|and|from|by|with|regarding|concerning) (?:the |her |his |their |both |a |an )?$/i.test(before)

function people(text: string): { readonly person: Person; readonly start: number }[] {
  compiled ??= compilePatterns(all.map(({ phrase }) => phrase))
  let end = 0
  return findPhrases(text, compiled)
    .sort((a, b) => a.start - b.start || b.end - a.end || b.index - a.index)
    .filter((one) => {
      if (one.start < end) return false
      end = one.end
      return true
    })
    .map(({ index, start }) => ({ person: all[index]?.person ?? 'other', start }))
}

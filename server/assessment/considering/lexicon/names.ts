/**
 * The first names of the family, as the review says once who each is: "The father, Dominic, …", "Leah (mother)", "| Leah | Mother |".
 * Where it goes on with the name alone, that is read as who it is.
 */
import { firstNames } from '../../../guidance/first-names.ts'
import { namedRelations, ofTheChild, verbsOfNames } from '../../../guidance/language/relations.ts'
import { either } from '../../../guidance/language/word-lists.ts'
import { gathering } from '../../../review/gathered.ts'
import type { PassageBlock, Review } from '../../../review/types.ts'
import { wordFor } from './relation.ts'

interface Named {
  readonly name: string
  readonly word: string
}

const none: readonly Named[] = []

const name = '(?<name>\\p{Lu}\\p{Ll}{2,})'
const relation = `(?<relation>${either(namedRelations)})`
const child = either(ofTheChild)
const goesOn = `(?=['’]s|\\s*[,.;:()–—]|\\s+${either(verbsOfNames)}\\b|$)`
/** Somebody else's mother is no relation of the child's: "his mother, Jean". */
const patterns = [
  // "The father, Dominic, …", "Child H's mother Leah was …", "Mother (Leah)"
  `(?:\\b(?:[Tt]he|${child}['’]s)\\s+(?:birth\\s+)?|(?<![\\p{L}’'] ?)(?=\\p{Lu}))${relation}(?:,\\s+|\\s+\\(|\\s+)${name}${goesOn}`,
  // "Leah (mother)", "Dominic, the father of Child H", "Dominic is Child H's father"
  `\\b${name}(?:,\\s+|\\s+\\(|\\s+(?:is|was)\\s+)(?:[Tt]he\\s+|${child}['’]s\\s+)?${relation}(?=\\s*[,.;)]|\\s+of\\s+${child}\\b)`,
].map((pattern) => new RegExp(pattern, 'gu'))

const mayName = new RegExp(either(namedRelations), 'u')

function namedIn(block: PassageBlock): readonly Named[] {
  const { cells = [], form, span, text } = block
  if (form === 'table-header') return none
  if (form === 'table-row')
    return inRow(cells.map(({ start, end }) => text.slice(start - span.start, end - span.start).trim()))
  if (!mayName.test(text)) return none
  return patterns.flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ({ groups }) => ({
      name: groups?.name ?? '',
      word: wordFor(groups?.relation ?? '') ?? '',
    })),
  )
}

/** "| Leah | Mother | 24 |": a name and nothing else, and one cell that says who it is. */
function inRow(cells: readonly string[]): readonly Named[] {
  const [first = '', second = ''] = cells
  const [at, one] = isName(first) ? [first, second] : [second, first]
  const word = isName(at) ? wordFor(one) : undefined
  return word === undefined ? none : [{ name: at, word }]
}

const isName = (text: string): boolean => firstNames.has(text)

const namedInPassages = gathering(namedIn)

/** Names and the words they are read as; not those that are said of two people. */
export function namesOfFamily(
  review: Pick<Review, 'chunks' | 'facts' | 'passages' | 'sections'>,
): ReadonlyMap<string, string> {
  const declared = new Set(review.facts.pseudonyms.map(({ value }) => value))
  const names = new Map<string, string>()
  const doubtful = new Set<string>()
  for (const { found } of namedInPassages(review)) {
    if (!isName(found.name) && !declared.has(found.name)) continue
    if ((names.get(found.name) ?? found.word) !== found.word) doubtful.add(found.name)
    names.set(found.name, found.word)
  }
  for (const one of doubtful) names.delete(one)
  return names
}

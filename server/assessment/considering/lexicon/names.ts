/**
 * The first names of the parents, as the review says once who each is: "The father, Dominic, …", "Leah (mother)", "| Leah | Mother |".
 * Where it goes on with the name alone, that is read as who it is. Nothing but these forms counts: a name that is another's would
 * turn what is told of a child into what is told of a parent.
 */
import { firstNames } from '../../../guidance/first-names.ts'
import { besideNames, columnHeads, namedRelations, ofTheChild } from '../../../guidance/language/relations.ts'
import { either } from '../../../guidance/language/word-lists.ts'
import { gathering } from '../../../review/gathered.ts'
import type { PassageBlock, Review } from '../../../review/types.ts'
import { headedBy, headOf, wordFor } from './relation.ts'

interface Named {
  readonly name: string
  readonly word: string
}

const none: readonly Named[] = []

const name = '(?<name>\\p{Lu}\\p{Ll}{2,})'
const relation = `(?<relation>${either(namedRelations)})`
/** Somebody else's mother is no relation of the child's: "his mother, Jean", "Child A's father's mother". */
const child = `${either(ofTheChild)}(?!['’]s\\s+${either(namedRelations)}['’])`
const its = `(?:${besideNames.article}\\s+|${child}['’]s\\s+)(?:${besideNames.birth}\\s+)?`
/** "The mother, Jack and his brother" counts people; a name that is added is followed by a comma, and by what is told of it. */
const closes = ',(?=\\s+\\p{Ll})(?!\\s+(?:and|or)\\b)'
const patterns = [
  // "The father, Dominic, …"
  `\\b${its}${relation},\\s+${name}${closes}`,
  // "Child H's mother Leah was …"
  `\\b${its}${relation}\\s+${name}(?=['’]s|\\s+${either(besideNames.verbs)}\\b)`,
  // "Mother (Leah)", "Leah (mother)"
  `(?<![\\p{L}’'] ?)\\b(?:${its})?${relation}\\s+\\(${name}\\)`,
  `\\b${name}\\s+\\((?:${its})?${relation}\\)`,
  // "Dominic, the father of Child H, …", "Dominic is Child H's father."
  `\\b${name}(?:,\\s+|\\s+${either(besideNames.being)}\\s+)(?:${besideNames.article}\\s+${relation}\\s+of\\s+${either(ofTheChild)}\\b(?!['’]|\\s[A-Z0-9]{1,2}\\b)|${child}['’]s\\s+(?<other>${either(namedRelations)})(?!['’\\p{L}]))`,
].map((pattern) => new RegExp(pattern, 'gu'))

const mayName = new RegExp(either(namedRelations), 'u')

const namedIn = (block: PassageBlock, header: PassageBlock | undefined): readonly Named[] => {
  if (block.form === 'table-header') return none
  if (block.form === 'table-row') return inRow(block, header)
  if (!mayName.test(block.text)) return none
  return patterns.flatMap((pattern) =>
    Array.from(block.text.matchAll(pattern)).flatMap(({ groups }) => {
      const word = wordFor(groups?.relation ?? groups?.other ?? '')
      return word === undefined ? none : { name: groups?.name ?? '', word }
    }),
  )
}

const bare = /^\p{Lu}\p{Ll}{2,}$/u
const [nameHead, relationHead] = [headedBy(columnHeads.name), headedBy(columnHeads.relation)]

/** "| Leah | Mother | 24 |" below "| Name | Relationship |", or below no heads at all: "| Child | Lives with |" lists others. */
function inRow({ cells = [], span, text }: PassageBlock, header: PassageBlock | undefined): readonly Named[] {
  const [first = '', second = ''] = cells.map(({ start, end }) =>
    text.slice(start - span.start, end - span.start).trim(),
  )
  const heads = [headOf(header, 0), headOf(header, 1)]
  const [at, of] = bare.test(first) && wordFor(second) !== undefined ? [0, 1] : [1, 0]
  const [called, who] = at === 0 ? [first, second] : [second, first]
  const word = bare.test(called) ? wordFor(who) : undefined
  const isList = (nameHead.test(heads[at] ?? '') && relationHead.test(heads[of] ?? '')) || heads.join('') === ''
  return word !== undefined && isList ? [{ name: called, word }] : none
}

const namedInPassages = gathering((block, { header }) => namedIn(block, header))

/** Names and the words they are read as; not those that are said of two people. */
export function namesOfParents(review: Pick<Review, 'chunks' | 'facts' | 'passages'>): ReadonlyMap<string, string> {
  const declared = new Set(review.facts.pseudonyms.map(({ value }) => value))
  const names = new Map<string, string>()
  const doubtful = new Set<string>()
  for (const { found } of namedInPassages(review)) {
    if (!firstNames.has(found.name) && !declared.has(found.name)) continue
    if ((names.get(found.name) ?? found.word) !== found.word) doubtful.add(found.name)
    names.set(found.name, found.word)
  }
  for (const one of doubtful) names.delete(one)
  return names
}

import { namedByRight, namedPlaces, namedRoles, placeWords, titles } from '../../guidance/identifiers.ts'
import { type Identifier, withoutOverlaps } from './publication.ts'

/** A word of a name: a capital, then small letters; "O'Neil", "Ormsley-Tarn". A cipher is a single capital. */
const word = "\\p{Lu}(?:['’]\\p{Lu})?\\p{Ll}{1,20}(?:-\\p{Lu}\\p{Ll}{1,20})?"
const titled = new RegExp(`(?<![\\p{L}\\p{N}])(?:${titles.join('|')})\\.? (${word}(?: ${word}){0,2})`, 'gu')
const inRole = new RegExp(`\\b(?:${namedRoles.join('|')})(?:,| called| named|:)? (${word} ${word})(?![\\p{L}])`, 'giu')
const places = new RegExp(
  `((?:(?:St\\.? |${word}(?:['’]s)? )){1,4})(${Object.keys(namedPlaces).join('|').replaceAll("'", "['’]")})(?![\\p{L}])`,
  'gu',
)

/** Words that begin a sentence or stand in the names of bodies and laws, and so make no person's name. */
const noName =
  /^(?:Act|Board|Council|Partnership|Panel|Trust|Service|Services|Team|Police|Constabulary|Safeguarding|Children|Child|Baby|Young|Family|Social|Health|Working|Together|Mental|Sibling|Mother|Father|Early|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/

/** Personal names, and places where a child is known; in order. Linear. @param allowed names the document may use */
export function findNames(text: string, allowed: readonly string[]): Identifier[] {
  if (!/\p{Lu}\p{Ll}/u.test(text)) return []
  const isAllowed = (name: string) => allowed.some((one) => name.toLowerCase().includes(one.toLowerCase()))
  const found: Identifier[] = []
  const person = (name: string, start: number, length: number) => {
    if (isAllowed(name) || name.split(' ').some((part) => noName.test(part)) || standsByRight(text, start)) return
    found.push({ start, end: start + length, message: personMessage, replacement: '[name removed]' })
  }
  for (const match of text.matchAll(titled)) person(match[1] ?? '', match.index, match[0].length)
  for (const { 0: whole, 1: name = '', index } of text.matchAll(inRole)) {
    // The expression ignores case for the role; a name begins with capitals all the same.
    if (new RegExp(`^${word} ${word}$`, 'u').test(name)) person(name, index + whole.length - name.length, name.length)
  }
  for (const { 0: whole, 1: before = '', 2: kind = '', index } of text.matchAll(places)) {
    const proper = before
      .trim()
      .split(' ')
      .filter((part) => !placeWords.includes(part.replace('’', "'")))
    if (proper.length === 0 || isAllowed(whole)) continue
    const lead = /^(?:The|A|An|At|In|From|To) /.exec(whole)?.[0].length ?? 0
    const replacement = namedPlaces[kind.replace('’', "'")] ?? '[place removed]'
    found.push({ start: index + lead, end: index + whole.length, message: placeMessage, replacement })
  }
  return withoutOverlaps(found)
}

const personMessage =
  'This reads like a person’s name. A published review speaks of people by their role or a cipher; if it is an invented name, declare it under `pseudonyms`.'
const placeMessage =
  'A named school, surgery or hospital leads to the child. Say what kind of place it is; if its name is public in this case, declare it under `pseudonyms`.'

/** The sentence is about who wrote or answers for the review. */
function standsByRight(text: string, at: number): boolean {
  const from = Math.max(0, text.lastIndexOf('. ', at), at - 160)
  return namedByRight.test(text.slice(from, at + 120))
}

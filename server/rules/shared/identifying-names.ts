import { namedByRight, namedPlaces, namedRoles, placeWords, titles } from '../../guidance/identifiers.ts'
import { type Identifier, withoutOverlaps } from './publication.ts'

/** A word of a name: a capital, then small letters; "O'Neil", "Ormsley-Tarn". A cipher is a single capital. */
const word = "\\p{Lu}(?:['’]\\p{Lu})?\\p{Ll}{1,20}(?:-\\p{Lu}\\p{Ll}{1,20})?"
const titled = new RegExp(`(?<![\\p{L}\\p{N}])(?:${titles.join('|')})\\.? (${word}(?: ${word}){0,2})`, 'gu')
const roles = namedRoles.map((role) => `[${role.charAt(0).toUpperCase()}${role.charAt(0)}]${role.slice(1)}`).join('|')
const inRole = new RegExp(`(?<![\\p{L}])(?:${roles})(?:,| called| named|:)? (${word} ${word})(?![\\p{L}])`, 'gu')
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
  for (const { 0: whole, 1: name = '', index } of text.matchAll(inRole))
    person(name, index + whole.length - name.length, name.length)
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

/** Who wrote or answers for the review is named beside the name, in the same sentence. */
function standsByRight(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 60), at)
  const after = text.slice(at, at + 80)
  const sentence = /[^.;!?]*$/.exec(before.replace(/\b(?:Mr|Mrs|Ms|Dr)\./g, ''))?.[0] ?? ''
  return namedByRight.test(sentence) || beside.test(after)
}

/** "Ada Quillfeather, independent reviewer", "Tom Ashgrove (chair)". */
const beside =
  /^(?:\p{Lu}\S* ?){1,4}[,(–-]{1,2} ?(?:the |an? )?(?:independent |lead |report )?(?:reviewer|chair|author|scrutineer|director of|chief )/u

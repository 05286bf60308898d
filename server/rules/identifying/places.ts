import { otherCapitals, roleNames, sentenceOpeners } from '../../guidance/capitalised.ts'
import {
  bodiesAfter,
  namedPlaces,
  placeWords,
  plainPlaces,
  plainStreets,
  publicStreets,
} from '../../guidance/identifiers.ts'
import { either } from '../../guidance/language/word-lists.ts'
import type { DeclaredNames } from './declared-names.ts'
import { type Identifier, withoutOverlaps } from './identifier.ts'
import { nameWord } from './name-word.ts'

/** The longest that fits is what is meant. */
const longestOf = (names: readonly string[]) =>
  [...names]
    .sort((a, b) => b.length - a.length)
    .join('|')
    .replaceAll("'", "['’]")
const namedBy = (kinds: string) => `((?:(?:St\\.? |${nameWord}(?:['’]s?)? )){1,4})(${kinds})(?![\\p{L}])`
/** A trust, a board and a kind of care are bodies, which reports name. */
const noBody = `(?! ${either(bodiesAfter)}\\b)`
const named = new RegExp(namedBy(longestOf(Object.keys(namedPlaces))) + noBody, 'gu')
const plain = new RegExp(namedBy(longestOf(Object.keys(plainPlaces))), 'gu')
const streets = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:St\\.? |${nameWord}(?:['’]s)? ){1,3}(?:${plainStreets.join('|')})(?![\\p{L}])`,
  'gu',
)

const message =
  'A named school, nursery, club, surgery or hospital leads to the child. Say what kind of place it is; if its name is public in this case, declare it under `pseudonyms`.'
const streetMessage =
  'A named street or estate leads to the home, or to where it happened. Say “their road” or “a street in the town”; if it is public in this case, declare it under `pseudonyms`.'

/** Named places where a child is known, and streets, in a text. Linear. @param declared names that the document may use */
export function placesIn(text: string, declared: DeclaredNames): Identifier[] {
  if (!/\p{Lu}\p{Ll}/u.test(text)) return []
  const found: Identifier[] = []
  for (const { 0: whole, 1: before = '', 2: kind = '', index } of text.matchAll(named)) {
    const proper = words(before).filter((part) => !placeWords.has(part))
    if (proper.length === 0 || isDeclared(whole, declared)) continue
    const lead = leadOf(whole)
    const replacement = longest(whole, namedPlaces) ?? namedPlaces[straight(kind)] ?? '[place removed]'
    found.push({ start: index + lead, end: index + whole.length, message, replacement })
  }
  for (const { 0: whole, 1: before = '', 2: kind = '', index } of text.matchAll(plain)) {
    const lead = leadOf(whole)
    const proper = words(whole.slice(lead, before.length)).filter((part) => isProper(part))
    const opens = lead === 0 && /(?:^|[.!?:|(\n“"])\s*$/.test(text.slice(Math.max(0, index - 4), index))
    // "a Leeds hospital" names a town, and "Mia's school" a person.
    if (
      proper.length === 0 ||
      (opens && proper.length === 1) ||
      /\b[Aa]n? $/.test(text.slice(0, index + lead).slice(-4))
    )
      continue
    if (proper.every((part) => declared.words.has(part.toLowerCase()))) continue
    if (proper.length === 1 && /['’]s? $/.test(before) && !/\bSt\b/.test(before)) continue
    found.push({
      start: index + lead,
      end: index + whole.length,
      message,
      replacement: plainPlaces[straight(kind)] ?? '[place removed]',
    })
  }
  for (const { 0: whole, index } of text.matchAll(streets)) {
    const lead = leadOf(whole)
    const name = whole.slice(lead)
    // With a number before it it is an address, which `identifying-contact` finds.
    if (
      !name.includes(' ') ||
      publicStreets.has(name) ||
      /\d[A-Za-z]?,? $/.test(text.slice(Math.max(0, index + lead - 4), index + lead))
    )
      continue
    const proper = words(name)
      .slice(0, -1)
      .filter((part) => isProper(part) || placeWords.has(part))
    if (proper.length === 0 || isDeclared(name, declared) || /^ Hospital/.test(text.slice(index + whole.length)))
      continue
    found.push({
      start: index + lead,
      end: index + whole.length,
      message: streetMessage,
      replacement: '[street removed]',
    })
  }
  return withoutOverlaps(found)
}

const straight = (text: string) => text.replaceAll('’', "'")
const words = (text: string) =>
  straight(text)
    .trim()
    .split(' ')
    .filter((word) => word !== '')
const isProper = (part: string) => {
  const bare = part.replace(/'s?$/, '')
  return (
    !placeWords.has(part) &&
    !placeWords.has(bare) &&
    !otherCapitals.has(bare) &&
    !roleNames.has(bare) &&
    !sentenceOpeners.has(bare)
  )
}

const isDeclared = (name: string, { phrases }: DeclaredNames) =>
  phrases.some((one) => name.toLowerCase().includes(one) || one.includes(name.toLowerCase()))

/** Words before the name that only begin a sentence. */
function leadOf(whole: string): number {
  let lead = 0
  for (const part of whole.split(' ').slice(0, -1)) {
    if (!sentenceOpeners.has(part)) break
    lead += part.length + 1
  }
  return lead
}

const longest = (whole: string, kinds: Readonly<Record<string, string>>): string | undefined =>
  kinds[
    Object.keys(kinds)
      .filter((kind) => straight(whole).endsWith(` ${kind}`))
      .sort((a, b) => b.length - a.length)[0] ?? ''
  ]

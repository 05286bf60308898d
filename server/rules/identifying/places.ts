import { otherCapitals, roleNames, sentenceOpeners } from '../../guidance/capitalised.ts'
import {
  beforeShortPlaces,
  bodiesAfter,
  hospitalsInShort,
  namedPlaces,
  placeWords,
  plainPlaces,
  plainStreets,
  postsInShort,
  publicStreets,
} from '../../guidance/identifiers.ts'
import { either } from '../../guidance/language/word-lists.ts'
import type { Span } from '../../review/types.ts'
import type { DeclaredNames } from './declared-names.ts'
import { type Identifier, type PlacedText, withoutOverlaps } from './identifier.ts'
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
/** "Saltby General", of which nothing says more. */
const hospitals = new RegExp(
  `(?<![\\p{L}\\p{N}'’-])(${nameWord}) ${either(hospitalsInShort)}(?![\\p{L}]| \\p{Lu}| ${either(bodiesAfter)}\\b)`,
  'gu',
)
const streets = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:St\\.? |${nameWord}(?:['’]s)? ){1,3}(?:${plainStreets.join('|')})(?![\\p{L}])`,
  'gu',
)

const message =
  'A named school, nursery, club, surgery or hospital leads to the child. Say what kind of place it is; if its name is public in this case, declare it under `pseudonyms`.'
const streetMessage =
  'A named street or estate leads to the home, or to where it happened. Say “their road” or “a street in the town”; if it is public in this case, declare it under `pseudonyms`.'

/** A place, with what is left of its name where the kind is not said: "St Thistledown's". */
export interface NamedPlace extends Identifier {
  readonly short?: string
}

/** Named places where a child is known, and streets, in a text. Linear. @param declared names that the document may use */
export function placesIn(text: string, declared: DeclaredNames): NamedPlace[] {
  if (!/\p{Lu}\p{Ll}/u.test(text)) return []
  const found: NamedPlace[] = []
  const hospital = namedPlaces.Hospital as string
  for (const { 0: whole, 1: name = '', index } of text.matchAll(hospitals))
    if (isProper(name) && !postsInShort.has(name) && !isDeclared(whole, declared))
      found.push({ start: index, end: index + whole.length, message, replacement: hospital })
  for (const { 0: whole, 1: before = '', 2: kind = '', index } of text.matchAll(named)) {
    const proper = words(before).filter((part) => !placeWords.has(part))
    if (proper.length === 0 || isDeclared(whole, declared)) continue
    const lead = leadOf(whole)
    const replacement = longest(whole, namedPlaces) ?? namedPlaces[straight(kind)] ?? '[place removed]'
    const short = shortOf(whole.slice(lead, before.length), declared)
    found.push({ start: index + lead, end: index + whole.length, message, replacement, ...short })
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
      ...shortOf(whole.slice(lead, before.length), declared),
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

const capitalised = `(?:St\\.|${nameWord}(?:['’]s)?)`
const runs = new RegExp(`(?<![\\p{L}\\p{N}'’-])${capitalised}(?: ${capitalised}){0,4}(?![\\p{L}])`, 'gu')
const beforeShort = new RegExp(`\\b${either(beforeShortPlaces)} $`, 'i')

/**
 * The places of a document, each with those where its short form stands: who has read the name in full knows it again. One word
 * may be a town's, and counts where it reads like a place to be at. Linear.
 */
export function withShortForms(texts: readonly PlacedText[], places: readonly NamedPlace[]): Identifier[] {
  const again = new Map<string, Span[]>()
  for (const { short } of places) if (short !== undefined) again.set(short, [])
  if (again.size === 0) return [...places]
  const taken = new Set(places.map(({ start }) => start))
  for (const { text, start } of texts)
    for (const { 0: run, index } of text.matchAll(runs))
      for (let from = 0; from >= 0; from = nextWord(run, from)) {
        const known = again.get(plainName(run.slice(from)))
        const at = start + index + from
        if (known === undefined || taken.has(at)) continue
        const isOne = !run.slice(from).includes(' ')
        if (isOne && !beforeShort.test(text.slice(Math.max(0, index + from - 12), index + from))) continue
        known.push({ start: at, end: start + index + run.length })
        break
      }
  return places.map(({ short, ...place }) => {
    const shortened = short === undefined ? [] : (again.get(short) ?? [])
    // The first place of a name has them all.
    if (short !== undefined) again.delete(short)
    return shortened.length > 0 ? { ...place, again: shortened } : place
  })
}

const nextWord = (run: string, from: number): number => {
  const space = run.indexOf(' ', from)
  return space === -1 ? -1 : space + 1
}

const plainName = (name: string) => straight(name).replaceAll('.', '').trim()

/** The proper part of a name, where the document may not use it: "Larkhill Special [School]" is "Larkhill". */
function shortOf(before: string, declared: DeclaredNames): { short?: string } {
  const all = words(before)
  while (all.length > 0 && placeWords.has(all.at(-1) as string)) all.pop()
  const proper = all.filter(isProper)
  const isKnown = proper.length === 0 || proper.every((part) => declared.words.has(part.toLowerCase()))
  return isKnown ? {} : { short: plainName(all.join(' ')) }
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

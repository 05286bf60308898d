import { otherCapitals, roleNames, sentenceOpeners, surnamesToo } from '../../guidance/capitalised.ts'
import { firstNames } from '../../guidance/first-names.ts'
import {
  beforePostsByRight,
  namedByRight,
  namedRoles,
  postsByRight,
  publicNames,
  publicPeople,
  shortTitles,
  titles,
} from '../../guidance/identifiers.ts'
import { either } from '../../guidance/language/word-lists.ts'
import { peopleToo } from '../../guidance/name-signs.ts'
import { firstFrom } from '../../review/in-order.ts'
import type { Review, Span } from '../../review/types.ts'
import { inEitherCase, wholeWords } from '../shared/patterns.ts'
import { ciphersIn } from './ciphers.ts'
import { type DeclaredNames, declaredNames } from './declared-names.ts'
import { type Identifier, type PlacedText, withoutOverlaps } from './identifier.ts'
import { nameWord } from './name-word.ts'
import { namesByUse } from './names-by-use.ts'
import { type NamedPlace, placesIn, withShortForms } from './places.ts'
import { withoutTitleStops } from './title-stops.ts'

/** Behind one that is written out a full stop ends a sentence: "Responsible: Designated Doctor. By March". */
const withStop = titles.filter((title) => shortTitles.includes(title))
const titled = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:${titles.join('|')})|(?:${withStop.join('|')})\\.) (${nameWord}(?: ${nameWord}){0,2})`,
  'gu',
)
/** "Ms J. Patel", "DCI P. Amis". Where a sentence may begin behind a cipher ("seen by Mr A. Later …"), what follows has to be a person's. */
const initialled = new RegExp(
  `(?<![\\p{L}\\p{N}])(${titles.join('|')})\\.? (\\p{Lu})\\. ?(?:\\p{Lu}\\. ?)?(${nameWord})(?=[,;)|]|\\.?\\s*$|\\s(?:${peopleToo})\\b)`,
  'gu',
)
const roles = namedRoles.map(inEitherCase).join('|')
const inRole = new RegExp(
  `(?<![\\p{L}])(?:${roles})(?:,| called| named|:)? (${nameWord} ${nameWord})(?![\\p{L}])`,
  'gu',
)

interface Found {
  readonly name: string
  readonly places: readonly Span[]
}

/**
 * Personal names, and places where a child is known, in a document's texts; in order, each name once with all its places.
 * Linear.
 */
export function findNames(texts: readonly PlacedText[], review: Review): Identifier[] {
  const declared = declaredNames(review)
  const letters = lettersFor(review)
  const beside = texts.flatMap(({ text, start }) => namesBeside(text, start, declared, letters))
  const known = new Set(beside.flatMap(({ name }) => [name, ...name.split(' ').filter(isWordOfName)]))
  const byUse = declared.allInvented ? [] : namesByUse(texts, declared, known)
  const named = texts.flatMap(({ text, start }) => placesIn(text, declared).map((one) => moved(one, start)))
  const places = withShortForms(texts, named)
  // A place may bear a person's name: what is longer counts.
  const people = [...grouped(beside), ...byUse.flatMap(({ places: all }) => asIdentifier(all, places))]
  return withoutOverlaps([...places, ...people])
}

const answersForReview = wholeWords(namedByRight)

/** Neither a title nor an initial. */
const isWordOfName = (part: string): boolean => part.length > 2 && !titles.includes(part)

const moved = (one: NamedPlace, by: number): NamedPlace => ({ ...one, start: one.start + by, end: one.end + by })

function asIdentifier(all: readonly Span[], taken: readonly Span[]): Identifier[] {
  const [first, ...again] = all.filter(({ start, end }) => {
    const next = taken[firstFrom(taken, start)]
    const previous = taken[firstFrom(taken, start) - 1]
    return (next === undefined || next.start >= end) && (previous === undefined || previous.end <= start)
  })
  return first === undefined ? [] : [{ ...first, again, message: personMessage, replacement: '[name removed]' }]
}

function grouped(found: readonly Found[]): Identifier[] {
  const byName = new Map<string, Span[]>()
  for (const { name, places } of found) {
    const known = byName.get(name)
    if (known === undefined) byName.set(name, [...places])
    else known.push(...places)
  }
  return [...byName.values()].flatMap((places) => asIdentifier(places, []))
}

const personMessage =
  'This reads like a person’s name. A published review speaks of people by their role or a cipher; if it is an invented name, declare it under `pseudonyms`.'

/** Names that a title or a role stands before. */
function namesBeside(text: string, offset: number, { words }: DeclaredNames, letters: ReadonlySet<string>): Found[] {
  if (!/\p{Lu}\p{Ll}/u.test(text)) return []
  const found: Found[] = []
  const person = (name: string, start: number, end: number, isTitled: boolean) => {
    const parts = name.split(' ')
    const isSurname = (part: string, at: number) =>
      at === parts.length - 1 && surnamesToo.has(part) && (at === 0 ? isTitled : firstNames.has(parts[0] as string))
    const isOther = (part: string) => otherCapitals.has(part) || roleNames.has(part) || publicNames.has(part)
    if (parts.some((part, at) => isOther(part) && !isSurname(part, at))) return
    if (parts.every((part) => words.has(part.toLowerCase())) || publicPeople.has(name) || standsByRight(text, start))
      return
    found.push({ name: text.slice(start, end), places: [{ start: offset + start, end: offset + end }] })
  }
  for (const match of text.matchAll(titled)) person(match[1] ?? '', match.index, match.index + match[0].length, true)
  for (const { 0: whole, 1: title = '', 2: letter = '', 3: name = '', index } of text.matchAll(initialled))
    if (!letters.has(`${title} ${letter}`) && !sentenceOpeners.has(name) && !name.endsWith('ly'))
      person(name, index, index + whole.length, true)
  for (const { 0: whole, 1: name = '', index } of text.matchAll(inRole))
    person(name, index + whole.length - name.length, index + whole.length, false)
  return found
}

/** Titles with a letter that the review uses for a person: "Ms J". Where a name follows the letter it is an initial. */
const lettersFor = (review: Review): ReadonlySet<string> =>
  new Set(
    ciphersIn(review).flatMap(({ name, end, passage: { block, span } }) =>
      isInitial.test(block.text.slice(end - span.start, end - span.start + 8)) ? [] : [name],
    ),
  )

const isInitial = /^\. ?\p{Lu}[\p{Ll}.]/u

/** Who wrote or answers for the review is named beside the name, in the same sentence. */
function standsByRight(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 60), at)
  const after = text.slice(at, at + 80)
  const sentence = /[^.;!?]*$/.exec(withoutTitleStops(before))?.[0] ?? ''
  return answersForReview.test(sentence) || besideByRight.test(after)
}

/** "Ada Quillfeather, independent reviewer", "Tom Ashgrove (chair)". */
const besideByRight = new RegExp(
  `^(?:\\p{Lu}\\S* ?){1,4}[,(–-]{1,2} ?(?:the |an? )?(?:${either(beforePostsByRight)} )?${either(postsByRight)}`,
  'u',
)

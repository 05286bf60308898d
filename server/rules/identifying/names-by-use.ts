import { otherCapitals, roleNames, sentenceOpeners, surnamesToo } from '../../guidance/capitalised.ts'
import { firstNames } from '../../guidance/first-names.ts'
import { cited, kin, namedRoles, publicNames, publicPeople, streetWords } from '../../guidance/identifiers.ts'
import { either } from '../../guidance/language/word-lists.ts'
import {
  adverbs,
  agesInWords,
  articles,
  beforeAge,
  belongings,
  childrenBefore,
  crowned,
  kinAfter,
  kinAsTitles,
  livesWith,
  namedAfter,
  onlyPeople,
  peopleToo,
  placesBefore,
  thingsAfter,
  ways,
  whichOfKin,
  whichOfKinAfter,
  whoDoes,
  whose,
} from '../../guidance/name-signs.ts'
import type { Span } from '../../review/types.ts'
import type { DeclaredNames } from './declared-names.ts'
import type { PlacedText } from './identifier.ts'
import { nameWord } from './name-word.ts'

const runs = new RegExp(
  `(?<![\\p{L}\\p{N}'’&/.-])${nameWord}(?: {1,2}${nameWord}){0,7}(?![\\p{L}\\p{N}&/]|-\\p{L})`,
  'gu',
)

const starts = (alternatives: string) => new RegExp(`^(?:${alternatives})(?![\\p{L}])`, 'u')
const adverb = `(?:${adverbs.map((one) => `${one} `).join('|')})?`
const strongAfter = starts(` ${adverb}(?:${onlyPeople})`)
const weakAfter = starts(` ${adverb}(?:${peopleToo})`)
const belongsAfter = starts(`['’]s (?:${either(whichOfKin)} )?(?:${belongings})`)
const thingAfter = new RegExp(`^(?: |-)(?:${thingsAfter})(?![\\p{L}])|^ \\d|^['’]s \\p{Lu}|^ \\(\\p{Lu}{2}`, 'u')
const unit = '(?: years| months| weeks)'
/** "(aged 7)", "Mia, aged seven", "Mia, who was then 7". */
const aged = new RegExp(
  `^(?:,? \\((?:now |then )?(?:aged )?\\d{1,2}${unit}?\\)|,? (?:now |then )?aged (?:\\d|\\p{Ll}+)|, (?:who (?:was|is) )?(?:${either(beforeAge)} )?(?:\\d{1,2}|${agesInWords.join('|')})(?=[,;)]|\\.(?!\\d)|${unit}| and))`,
  'u',
)
/** "The boy, Tymon, was …". */
const kinBefore = new RegExp(`(?<![\\p{L}])${either([...childrenBefore, ...kin])}, $`, 'u')
/** "Dean, her stepfather, …". */
const kinBehind = new RegExp(
  `^, ${either(whose)} (?:${either(whichOfKinAfter)} )?${either([...kinAfter, ...kin])}(?=[.,;:)]|$)`,
  'u',
)
/** "After moving from Rotherham, his father …", "After leaving Oakdene, …". */
const wayBefore = new RegExp(`(?<![\\p{L}])(?:${ways.join('|')}|\\p{Ll}{2,}(?:ing|ed)) $`, 'u')
/** "She lived with Karen and …", "with her mother and …". */
const livedWith = new RegExp(`(?<![\\p{L}])${either(livesWith)} with (?:[\\p{L}’'-]+ ){0,3}?([\\p{L}’'-]+) and $`, 'u')
const whoAfter = new RegExp(`^, who ${either(whoDoes)}\\b`)
const roleBefore = new RegExp(`(?<![\\p{L}])${either(namedRoles)}(?:(?:,? (?:called|named))? | \\()$`, 'u')
const articleBefore = new RegExp(`(?<![\\p{L}])${either(articles)} $`, 'iu')
const placeBefore = new RegExp(`(?<![\\p{L}])${either(placesBefore)} $`, 'iu')
const namedAfterBefore = new RegExp(`(?:^|\\s)${either(namedAfter)} $`)
/** Nothing, or what ends a sentence, opens a quotation or begins a cell. */
const openingBefore = /(?:^|[.!?:|;–—•*([“"‘'\n]|\d[.)])\s*$/u

const citedAfter = new RegExp(
  `^(?:['’]s)? (?:${either(cited)}|(?:and|&) \\p{Lu}\\p{Ll}+ \\(?(?:19|20)\\d\\d|\\(?(?:19|20)\\d\\d)`,
  'iu',
)

/** "Brandon, M. (2020)", in a list of what was read. */
const listedAuthor = /^, ?\p{Lu}\.(?: ?\p{Lu}\.)* ?(?:[,(&]|and |$)/u

interface Mention extends Span {
  readonly text: string
  readonly strong: boolean
  readonly weak: boolean
  readonly opens: boolean
  readonly certain: boolean
}

/** Every place of one name, in order. */
export interface NameInUse {
  readonly places: readonly Span[]
}

/**
 * Names of people without a title or a role before them, told by what they do: a word with a capital that nothing else gives
 * it, and that cries, is seven years old or is somebody's brother; a common first name needs nothing more. Linear.
 * @param known words of names that were found by other means
 */
export function namesByUse(
  texts: readonly PlacedText[],
  declared: DeclaredNames,
  known: ReadonlySet<string>,
): NameInUse[] {
  const mentions = new Map<string, Mention[]>()
  const things = new Set<string>()
  for (const placed of texts.flatMap(piecesOf))
    for (const one of mentionsIn(placed, declared, things)) {
      const before = mentions.get(one.text)
      if (before === undefined) mentions.set(one.text, [one])
      else before.push(one)
    }
  const common = ([name]: readonly [string, unknown]) => firstNames.has(name.split(' ')[0] ?? '')
  const likely = [...mentions].filter(
    ([name, places]) => known.has(name) || common([name, places]) || isPerson(name, places, things),
  )
  const doubtful = likely.filter((one) => !known.has(one[0]) && !common(one)).map(([name]) => name)
  const small = alsoInSmallLetters(doubtful, texts)
  return likely.filter(([name]) => !small.has(name)).map(([, places]) => ({ places }))
}

function isPerson(name: string, places: readonly Mention[], things: ReadonlySet<string>): boolean {
  const inside = places.filter(({ opens }) => !opens)
  const strong = places.some((one) => one.strong && (!one.opens || inside.length > 0))
  const weak = places.filter((one) => one.weak || one.strong).length
  const enough = places.some(({ certain }) => certain) || strong || (weak >= 2 && inside.some((one) => one.weak))
  return enough && !name.split(' ').some((part) => things.has(part))
}

/** A word in small letters and those behind it, as many as a name can have. */
const smallWords = /(?<!\p{L})(?=((?:\p{Ll}{1,21}(?!\p{L})['’ -]?){1,9}))\p{Ll}/gu

/** Those of the names that a text also writes in small letters: such words name no person. Each text is read once. */
function alsoInSmallLetters(names: readonly string[], texts: readonly PlacedText[]): ReadonlySet<string> {
  const wanted = new Map(names.map((name) => [name.toLowerCase(), name]))
  const found = new Set<string>()
  if (wanted.size === 0) return found
  for (const { text } of texts)
    for (const [, words = ''] of text.matchAll(smallWords))
      for (const { 0: last, index } of words.matchAll(/\p{Ll}+/gu)) {
        const name = wanted.get(words.slice(0, index + last.length))
        if (name !== undefined) found.add(name)
      }
  return found
}

/** Each cell of a row is a text of its own; line ends are spaces, so that every character keeps its place. */
function piecesOf({ text, start, cells }: PlacedText): PlacedText[] {
  const parts = cells?.map((cell) => ({
    text: text.slice(cell.start, cell.end),
    start: start + cell.start,
  }))
  return (parts ?? [{ text, start }]).map((one) => ({ ...one, text: one.text.replaceAll(/\s/g, ' ') }))
}

const singleSpaces = (text: string) => text.replaceAll(/ {2,}/g, ' ')

/** @param things takes the words that turn out to name something else */
function mentionsIn(piece: PlacedText, declared: DeclaredNames, things: Set<string>): Mention[] {
  return [...piece.text.matchAll(runs)].flatMap(
    ({ 0: run, index }) => mentionIn(run, index, piece, declared, things) ?? [],
  )
}

function mentionIn(
  run: string,
  at: number,
  piece: PlacedText,
  declared: DeclaredNames,
  things: Set<string>,
): Mention | undefined {
  const { text, start } = piece
  let words = [...run.matchAll(/[^ ]+/g)].map(({ 0: word, index }) => ({ word, from: at + index }))
  const opening = openingBefore.test(text.slice(Math.max(0, at - 6), at))
  while (
    words.length > 1 &&
    isLead(
      words.map(({ word }) => word),
      opening,
    )
  )
    words = words.slice(1)
  const opens = opening && words[0]?.from === at
  const role = words.length > 1 && kinAsTitles.has(words[0]?.word ?? '')
  if (role) words = words.slice(1)
  const name = words.map(({ word }) => word).join(' ')
  const from = words[0]?.from ?? at
  const end = at + run.length
  const before = singleSpaces(text.slice(Math.max(0, from - 40), from))
  const after = singleSpaces(text.slice(end, end + 60))
  if (
    !isNameLike(
      words.map(({ word }) => word),
      declared,
    ) ||
    isPublic(name, before, after)
  )
    return undefined
  const isPlace = placeBefore.test(before) && !/^['’]s /.test(after)
  if (isPlace || articleBefore.test(before) || thingAfter.test(after)) {
    if (words.length === 1) things.add(name)
    return undefined
  }
  return {
    start: start + from,
    end: start + end,
    text: name,
    opens,
    certain:
      aged.test(after) ||
      (kinBefore.test(before) && after.startsWith(',')) ||
      (!opens &&
        ((kinBehind.test(after) && !wayBefore.test(before)) ||
          (isLivedWith(before) && !isKin(name) && /^(?:[.,;:)]|$)/.test(after)))),
    strong: role || [strongAfter, belongsAfter, whoAfter].some((sign) => sign.test(after)) || roleBefore.test(before),
    weak: weakAfter.test(after),
  }
}

function isLivedWith(before: string): boolean {
  const other = livedWith.exec(before)?.[1]
  return other !== undefined && (namedRoles.includes(other.toLowerCase()) || firstNames.has(other))
}

/** "Half-Sibling". */
const isKin = (name: string) => name.split(/[ -]/).some((part) => kin.includes(part.toLowerCase()))

/** A law's, a scholar's, a saint's or a hospital's name. */
const isPublic = (name: string, before: string, after: string) =>
  publicPeople.has(name) ||
  citedAfter.test(after) ||
  listedAuthor.test(after) ||
  namedAfterBefore.test(before) ||
  (/(?:^|\s)(?:and|&) $/.test(before) && /^ \p{Lu}/u.test(after))

/**
 * A word that only stands before the name: "When Mia …", "In July Mia …", "Tragically Mia …" at the start of a sentence, and
 * a post, a trade or a month before a common first name anywhere.
 */
const isLead = ([first = '', second = '']: readonly string[], opening: boolean) =>
  (opening &&
    (sentenceOpeners.has(first) || (firstNames.has(second) && !firstNames.has(first) && !roleNames.has(first)))) ||
  (firstNames.has(second) && !firstNames.has(first) && !crowned.has(first))

/** One or two words, three after a common first name, none of which is known to be something else. */
function isNameLike(words: readonly string[], declared: DeclaredNames): boolean {
  const isNamed = firstNames.has(words[0] ?? '')
  // "Victoria Park" is a street or a park before it is a person.
  const isSurname = (one: string, at: number) =>
    isNamed && at > 0 && at === words.length - 1 && surnamesToo.has(one) && !streetWords.includes(one)
  return (
    words.length <= (isNamed ? 3 : 2) &&
    !words.every((one) => declared.words.has(one.toLowerCase())) &&
    !words.some((one, at) => isOther(one) && !isSurname(one, at))
  )
}

const isOther = (one: string): boolean =>
  roleNames.has(one) || otherCapitals.has(one) || sentenceOpeners.has(one) || publicNames.has(one)

import { namedRoles } from '../../guidance/identifiers.ts'
import type { PassageBlock, PlacedPassage, Span } from '../../review/types.ts'

type Kind = 'child' | 'woman' | 'man'

/** A word and a letter or number that stand for a person: "Child A", "Ms X", "Young Person 2". */
export interface Cipher extends Span {
  readonly noun: string
  readonly letter: string
  readonly kind: Kind
  /** "Child A", with one space. */
  readonly name: string
  readonly passage: PlacedPassage
}

const kinds: Readonly<Record<string, Kind>> = {
  Child: 'child',
  Baby: 'child',
  Infant: 'child',
  Toddler: 'child',
  Boy: 'child',
  Girl: 'child',
  'Young Person': 'child',
  YP: 'child',
  Ms: 'woman',
  Mrs: 'woman',
  Miss: 'woman',
  Mr: 'man',
}

const shape = new RegExp(
  `(?<![\\p{L}\\p{N}])(${Object.keys(kinds).join('|')})\\.?[ \\u00a0]([A-Z]{1,2}\\d?|\\d{1,2})(?![\\p{L}\\p{N}-]|[.,]\\d)`,
  'gu',
)
/** "the Child Q review", "the case of Baby P": another child's. */
const otherCase = /^(?:['’]s)? (?:case|review|inquiry|report|LCSPR|SCR)\b/
const caseOf = /\b(?:cases? of|reviews? (?:into|about)|such as|including|like) $/i

/** The ciphers in a passage, in order. */
export function ciphersIn(passage: PlacedPassage): Cipher[] {
  const { text } = passage.block
  return [...text.matchAll(shape)].flatMap(({ 0: all, 1: noun = '', 2: letter = '', index }) => {
    const end = index + all.length
    if (otherCase.test(text.slice(end, end + 12)) || caseOf.test(text.slice(Math.max(0, index - 20), index))) return []
    const start = passage.span.start + index
    const name = `${noun} ${letter}`
    return [{ noun, letter, name, kind: kinds[noun] as Kind, passage, start, end: start + all.length }]
  })
}

const introducedBefore = new RegExp(
  `(?:\\b(?:${namedRoles.join('|')}|child|boy|girl|baby|unborn|twin|man|woman|adult|called|known as|named|one|other|another|and|with),? [(“"‘']?|[,(:|&]\\s*)$`,
  'iu',
)
const introducedAfter =
  /^(?:['”’"])?(?:,? ?\(|, (?:who|whose|a|an|the|aged|then|now|her|his|their|my|Mother|Father|Child|and|also|\p{Lu})|,? \d| (?:is|was|are|were) (?:a|an|the|her|his|their|also|then|born|aged|Mother|Father|Child|one|\d)|:|\s*\||$)/u

/** Whether the text says here who it is: "a sister, Child C", "Ms P, the teacher", a cell of its own. */
export function isIntroduced({ passage, start, end }: Cipher): boolean {
  const { text } = passage.block
  const at = start - passage.span.start
  return (
    isCell(passage.block, at) ||
    introducedBefore.test(text.slice(Math.max(0, at - 40), at)) ||
    introducedAfter.test(text.slice(end - passage.span.start, end - passage.span.start + 20))
  )
}

/** Whether something stands at the start of a cell: tables say who is who. */
export const isCell = ({ cells, span, text }: PassageBlock, at: number): boolean =>
  cells?.some((cell) => /^\W*$/.test(text.slice(cell.start - span.start, at)) && cell.start - span.start <= at) === true

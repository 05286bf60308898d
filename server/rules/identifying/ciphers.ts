import {
  type CipherKind,
  casesOf,
  cipherNouns,
  introducedBehindComma,
  introducedBehindVerb,
  introductions,
  otherCases,
} from '../../guidance/ciphers.ts'
import { namedRoles } from '../../guidance/identifiers.ts'
import { either } from '../../guidance/language/word-lists.ts'
import { gathering } from '../../review/gathered.ts'
import type { PassageBlock, PlacedPassage, Review, Span } from '../../review/types.ts'

/** Whom a list has or has not: a list of children says nothing of siblings, nor of adults. */
export const groupOf = (kind: CipherKind): 'child' | 'sibling' | 'adult' =>
  kind === 'woman' || kind === 'man' ? 'adult' : kind

/** A word and a letter or number that stand for a person: "Child A", "Ms X", "Young Person 2". Offsets into the passage's text. */
interface LocalCipher extends Span {
  readonly kind: CipherKind
  /** "Child A", with one space. */
  readonly name: string
  /** Who bears the letter, whatever the word: "child A". */
  readonly bearer: string
  /** Whether it stands at the start of a cell: tables say who is who. */
  readonly opensCell: boolean
}

/** The same where it stands in the review. */
export interface Cipher extends LocalCipher {
  readonly passage: PlacedPassage
}

const shape = new RegExp(
  `(?<![\\p{L}\\p{N}])(${Object.keys(cipherNouns).join('|')})\\.?[ \\u00a0]([A-Z]{1,2}\\d?|\\d{1,2})(?![\\p{L}\\p{N}-]|[.,]\\d)`,
  'gu',
)
/** "the Child Q review", "the case of Baby P": another child's; a school's report on a child may be on this one. */
const otherCase = new RegExp(`^(?:['’]s)? ${either(otherCases)}\\b`)
const caseOf = new RegExp(`\\b${either(casesOf)} $`, 'i')

/** None of what only prompts an author. */
const ciphersOf = gathering((block): readonly LocalCipher[] => {
  if (block.prompt) return []
  const { text } = block
  return [...text.matchAll(shape)].flatMap(({ 0: all, 1: noun = '', 2: letter = '', index: start }) => {
    const end = start + all.length
    if (otherCase.test(text.slice(end, end + 12)) || caseOf.test(text.slice(Math.max(0, start - 24), start))) return []
    const kind = cipherNouns[noun] as CipherKind
    const opensCell = startsCell(block, start)
    return [{ name: `${noun} ${letter}`, bearer: `${kind} ${letter}`, kind, opensCell, start, end }]
  })
})

/** The ciphers of a review, in order. */
export const ciphersIn = (review: Review): Cipher[] =>
  ciphersOf(review).map(({ found, passage }) => ({
    ...found,
    passage,
    start: passage.span.start + found.start,
    end: passage.span.start + found.end,
  }))

const introducedBefore = new RegExp(`(?:\\b${either([...namedRoles, ...introductions])},? [(“"‘']?|[,(:|&]\\s*)$`, 'iu')
const introducedAfter = new RegExp(
  `^(?:['”’"])?(?:,? ?\\(|, (?:${introducedBehindComma.join('|')}|\\p{Lu})|,? \\d| (?:is|was|are|were) (?:${introducedBehindVerb.join('|')}|\\d)|:|\\s*\\||$)`,
  'u',
)

/** Whether the text says here who it is: "a sister, Child C", "Ms P, the teacher", a cell of its own. */
export function isIntroduced({ passage, start, end, opensCell }: Cipher): boolean {
  const { text } = passage.block
  const at = start - passage.span.start
  return (
    opensCell ||
    introducedBefore.test(text.slice(Math.max(0, at - 40), at)) ||
    introducedAfter.test(text.slice(end - passage.span.start, end - passage.span.start + 20))
  )
}

const startsCell = ({ cells, span, text }: PassageBlock, at: number): boolean =>
  cells?.some((cell) => /^\W*$/.test(text.slice(cell.start - span.start, at)) && cell.start - span.start <= at) === true

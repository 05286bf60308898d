import { type LocalListed, listedIn } from '../../assessment/index.ts'
import type { Assessment } from '../../assessment/types.ts'
import { capitalised } from '../../guidance/english.ts'
import {
  columnsOfThemes,
  notTheAuthorsWord,
  type PhraseList,
  turnedRound,
  type Wording,
  type WordingKind,
  type WordingPhrase,
  wordingList,
  wordingPhrases,
} from '../../guidance/index.ts'
import { either } from '../../guidance/language/word-lists.ts'
import { auxiliariesOfCiphers, betweenTurned, takesNoObject } from '../../guidance/wording/context.ts'
import { gatheringBy } from '../../review/gathered.ts'
import { firstWhere } from '../../review/in-order.ts'
import { remembering } from '../../review/remembered.ts'
import type { Chunk, PassageBlock, Span } from '../../review/types.ts'
import { cellTexts } from '../shared/cells.ts'
import { wholeWords } from '../shared/patterns.ts'
import { quotationsIn } from '../shared/quotations.ts'
import { saysWithin } from '../shared/saying.ts'
import { sentenceAround } from '../shared/sentence.ts'
import { whomAt } from './whom.ts'

/** A term of the guidance where it stands as the author's own word; offsets into the passage's text. */
export interface FoundWording extends Span {
  readonly kind: WordingKind
  readonly wording: Wording
  /** The guidance's own words for what was found; a pattern where it has several forms. */
  readonly phrase: string
  /** What can stand in its place without any other change. */
  readonly replacement: string | undefined
}

/** The terms in a review, contested ones included. What it lends to its passages is a part of the lexicon. */
export const wordingsIn = gatheringBy(
  (block, { chunk, header }, lexicon: Assessment['lexicon']): readonly FoundWording[] => {
    if (block.form === 'quote' || block.form === 'table-header' || block.prompt) return none
    const matches = listedIn(block, lexicon).filter(({ list }) => list === wordingList)
    return matches.length === 0 ? none : ownWords(block, chunk, header, matches)
  },
)

const none: readonly FoundWording[] = []

/** Those of the finds that are the author's own words. */
function ownWords(
  block: PassageBlock,
  chunk: Chunk,
  header: PassageBlock | undefined,
  matches: readonly LocalListed[],
): readonly FoundWording[] {
  const { text, span } = block
  const quoted = quotationsIn(block)
  let end = 0
  let quotation = 0
  return matches.flatMap((match): FoundWording[] => {
    const { kind, wording, phrase, replacement } = wordingPhrases[match.index] as WordingPhrase
    while ((quoted[quotation]?.end ?? Infinity) < match.end) quotation++
    if (match.start < end || (quoted[quotation]?.start ?? Infinity) <= match.start) return []
    if (isThemeOf(block, header, match)) return []
    if (isLabel(block, match) || isEmphasised(chunk.text, span.start, match)) return []
    if (isTitle(text, match) || !isOwnWord(block, match, wording)) return []
    end = match.end
    return [
      { start: match.start, end: match.end, kind, wording, phrase, replacement: fitting(text, match, replacement) },
    ]
  })
}

/** "**Contact:** …" names what the paragraph is about. */
const isLabel = ({ label, span }: PassageBlock, { end }: Span) => label !== undefined && end + span.start <= label.end

/** "Hidden men" in a column of themes: what such learning is called, and not what is said of somebody. */
function isThemeOf({ cells, span }: PassageBlock, header: PassageBlock | undefined, { start }: Span): boolean {
  if (cells === undefined || header === undefined) return false
  const next = firstWhere(cells.length, (column) => (cells[column] as Span).start - span.start <= start)
  return themeColumns(header).has(next - 1)
}

/** Those of a table, asked once for all its rows. */
const themeColumns = remembering(
  (header: PassageBlock): ReadonlySet<number> =>
    new Set(cellTexts(header).flatMap(({ text }, column) => (ofThemes.test(text) ? column : []))),
)

const ofThemes = wholeWords(columnsOfThemes)

/** *hard to reach*: a term that is mentioned, not used. */
const isEmphasised = (source: string, from: number, { start, end }: Span) =>
  '*_`'.includes(source.charAt(from + start - 1) || ' ') && '*_`'.includes(source.charAt(from + end) || ' ')

/** The name of a report, a policy or a service: a capital inside, or a single word's that begins no sentence. */
function isTitle(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end).split(/[\s-]+/)
  const last = words.at(-1) ?? ''
  if (/^[A-Z]{2}/.test(words[0] ?? '')) return false
  return words.length > 1
    ? /^\p{Lu}\p{Ll}/u.test(last)
    : /^\p{Lu}\p{Ll}/u.test(last) && /[^.!?:|]\s+$/.test(text.slice(Math.max(0, start - 4), start))
}

function isOwnWord(block: PassageBlock, match: Span, { of, orNobody, ofTheirOwn, only, unless }: Wording): boolean {
  const { text } = block
  const sentence = sentenceAround(text, match)
  const said = (phrases: PhraseList) => saysWithin(block, sentence, phrases)
  if (isTurnedRound(text.slice(Math.max(sentence.start, match.start - 30), match.start))) return false
  if (said(notTheAuthorsWord) || (unless !== undefined && said(unless))) return false
  if (only !== undefined && !said(only)) return false
  if (of === undefined) return true
  // "MT failed to protect her children": a cipher of the review's own.
  if (ofTheirOwn !== undefined && cipherBefore.test(text.slice(Math.max(0, match.start - 8), match.start)))
    if (said(ofTheirOwn)) return true
  const whom = whomAt(block, match, sentence)
  // "Asthma clinic: DNA": a service is named, and nobody who could have come there.
  return whom === of || (orNobody === true && (whom === undefined || whom === 'other'))
}

/** "MT", "M1": what reviews call a mother by. Other letters may be an agency's ("FT", "HA"). */
const cipherBefore = new RegExp(`(?<![\\p{L}\\p{N}])M\\p{Lu}?\\d? (?:${either(auxiliariesOfCiphers)} )?$`, 'u')

/** "not a lifestyle choice". */
function isTurnedRound(before: string): boolean {
  const words = before
    .toLowerCase()
    .split(/[^a-z’']+/)
    .filter((word) => word !== '')
  const last = words.at(-1) ?? ''
  const one = betweenTurned.has(last) ? words.at(-2) : last
  return turnedRound.some((word) => word === one) || /n[’']t$/.test(one ?? '')
}

/** The replacement in the letter case of what it replaces; its last "to" goes where nothing follows to which one is brought. */
function fitting(text: string, { start, end }: Span, replacement: string | undefined): string | undefined {
  if (replacement === undefined) return undefined
  const words =
    replacement.endsWith(' to') && !takesObject(text.slice(end, end + 12)) ? replacement.slice(0, -3) : replacement
  return beginsSentence.test(text.slice(Math.max(0, start - 4), start)) && /\p{Lu}/u.test(text.charAt(start))
    ? capitalised(words)
    : words
}

const beginsSentence = /^\s*$|[.!?:|]["”’)]?\s+$/

const noObject = new RegExp(`^\\s+${either(takesNoObject)}\\b`, 'i')

const takesObject = (after: string) => /^\s+[\p{L}\p{N}]/u.test(after) && !noObject.test(after)

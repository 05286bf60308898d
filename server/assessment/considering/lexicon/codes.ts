/** The codes by which a review calls people ("FR was drinking"), as its own list or table of people explains them. */

import { titles } from '../../../guidance/identifiers.ts'
import { columnHeads, listOpening, meaning, services } from '../../../guidance/language/relations.ts'
import { either } from '../../../guidance/language/word-lists.ts'
import { knownAbbreviations } from '../../../guidance/wording/abbreviations.ts'
import { gathering } from '../../../review/gathered.ts'
import { remembering } from '../../../review/remembered.ts'
import type { PassageBlock, Review } from '../../../review/types.ts'
import { breaks, letterCase, type Tokens, type Vocabulary, type Word } from '../phrases/tokens.ts'
import { childLetters, standsForSomebody } from './letters.ts'
import { namesOfParents } from './names.ts'
import { headedBy, headOf, wordFor } from './relation.ts'

/** By code, as written: the word it is read as. */
export type Codes = ReadonlyMap<string, string>

export const noCodes: Codes = new Map()

/** A code and the word it is read as. */
interface Explained {
  readonly code: string
  readonly word: string
  /** Where they stand in a row: the columns of the code and of who it is. */
  readonly columns?: readonly [code: number, relation: number]
}

const noneExplained: readonly Explained[] = []

const code = String.raw`[A-Z]{2,4}\d{0,2}|[A-Z]\d{1,2}`
const whole = new RegExp(`^(?:${code})$`)
/** "FR: the father of Child A", "FR – father", "FR = Father". */
const spelt = new RegExp(String.raw`^(?:${listOpening})?(${code})\s*(?:[:=–—]|- |${either(meaning)})\s*(.+)$`)
/** So a list of people begins; nearly all passages begin otherwise. */
const opens = new RegExp(String.raw`^\s*(?:${listOpening})?(?:${code})\s*(?:[:=–—-]|${either(meaning)})`)
const nextPart = new RegExp(`[;,] *(?=(?:${code})\\b)`)
/** A list of people is made of short lines. */
const longest = 120
const known: ReadonlySet<string> = new Set([...knownAbbreviations, ...services])

/** What a passage explains; nearly all explain nothing. */
const explainedIn = remembering((block: PassageBlock): readonly Explained[] =>
  block.text.length > 4 * longest ? noneExplained : block.form === 'table-row' ? inRow(block) : inLine(block),
)

function inRow({ cells = [], span, text }: PassageBlock): readonly Explained[] {
  const texts = cells.map(({ start, end }) => text.slice(start - span.start, end - span.start).trim())
  const from = texts.findIndex(isCode)
  // Most rows hold none.
  if (from < 0) return noneExplained
  const to = texts.findIndex((one) => wordFor(one) !== undefined)
  if (to < 0 || Math.min(from, to) > 0) return noneExplained
  return [{ code: texts[from] as string, word: wordFor(texts[to] as string) as string, columns: [from, to] }]
}

/** "MR = mother; FR = father": every part explains one, or the line is no list of people. */
function inLine({ form, text }: PassageBlock): readonly Explained[] {
  if (form === 'table-header' || text.length > longest || !opens.test(text)) return noneExplained
  const parts = text.split(nextPart).map((part) => {
    const [, name = '', rest = ''] = spelt.exec(part.trim()) ?? []
    return { code: name, word: wordFor(rest) }
  })
  const all = parts.flatMap(({ code: name, word }) =>
    word === undefined || !isCode(name) ? [] : [{ code: name, word }],
  )
  return all.length === parts.length ? all : noneExplained
}

const isCode = (text: string): boolean => whole.test(text) && !known.has(text)

/** Whether a passage explains a code: it names, and tells of nobody. */
export const explainsCode = (block: PassageBlock): boolean => explainedIn(block).length > 0

/**
 * Every code that a review explains. One that it explains in two ways is none, nor is a word that the guidance has: "MH:
 * mother" tells of her mental health. @param isWord whether the guidance has a word, in small letters
 */
export function codesIn(
  review: Pick<Review, 'chunks' | 'facts' | 'passages' | 'sections'>,
  isWord: (word: string) => boolean,
): Codes {
  const codes = new Map<string, string>()
  const doubtful = new Set<string>()
  for (const { found } of explainedOfPeople(review)) {
    const { code: name, word } = found
    if (isWord(name.toLowerCase())) continue
    if ((codes.get(name) ?? word) !== word) doubtful.add(name)
    codes.set(name, word)
  }
  for (const [name, word] of namesOfParents(review)) if (!codes.has(name)) codes.set(name, word)
  for (const letter of childLetters(review)) if (!codes.has(letter)) codes.set(letter, 'child')
  for (const name of doubtful) codes.delete(name)
  return codes.size === 0 ? noCodes : codes
}

const explainedOfPeople = gathering((block, { header }) => {
  const explained = explainedIn(block)
  if (explained.length === 0) return explained
  return explained.filter(({ columns }) => columns === undefined || listsPeople(header, columns))
})

const [codeHead, relationHead] = [headedBy(columnHeads.code), headedBy(columnHeads.relation)]

/** "| Code | Who |", "| Person | Relationship |", or no heads at all: "WB" beside "Mother" may be her ethnicity. */
function listsPeople(header: PassageBlock | undefined, [code, relation]: readonly [number, number]): boolean {
  const [codes, relations] = [headOf(header, code), headOf(header, relation)]
  if (codeHead.test(codes)) return true
  return code === 0 && (relationHead.test(relations) || (codes === '' && relations === ''))
}

/** Puts the word in the place of each code: "FR's" is read as "father's". */
export function writeOut<T>(tokens: Tokens<T>, codes: Codes, vocabulary: Vocabulary<T>): void {
  const { count, ends, starts, text, words } = tokens
  for (let at = 0; at < count; at++) {
    const { letters } = words[at] as Word<T>
    if (letters === letterCase.lower) continue
    const [name = '', owns] = text.slice(starts[at], ends[at]).split(/['’]/)
    const word = codes.get(name)
    if (word === undefined) continue
    if (name.length === 1 && !standsForSomebody(tokens, at, owns !== undefined)) continue
    if (letters === letterCase.capital && isPartOfName(tokens, at)) continue
    words[at] = vocabulary.word(owns === undefined ? word : `${word}'s`)
  }
}

const titled: ReadonlySet<string> = new Set(titles.map((title) => title.toLowerCase()))

/** "Karen Jones, social worker", "Dr Karen Smith": somebody else of the same name. */
function isPartOfName<T>({ before, count, words }: Tokens<T>, at: number): boolean {
  const next = at + 1 < count && before[at + 1] === breaks.none ? words[at + 1] : undefined
  return next?.letters === letterCase.capital || (before[at] === breaks.none && titled.has(words[at - 1]?.text ?? ''))
}

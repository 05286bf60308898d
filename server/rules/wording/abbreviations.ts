import { sentenceOpeners } from '../../guidance/capitalised.ts'
import { either } from '../../guidance/language/word-lists.ts'
import {
  beforeCiphers,
  explainsLetters,
  inBracketsBefore,
  smallWordsOfNames,
} from '../../guidance/wording/abbreviations.ts'
import type { PassageBlock, Span } from '../../review/types.ts'
import { cellTexts } from '../shared/cells.ts'

/** An abbreviation where it stands; offsets into the text. */
export interface Abbreviation extends Span {
  /** Without the plural's s. */
  readonly letters: string
}

const shape = /(?<![\p{L}\p{N}&/-])[A-Z](?:[A-Z]|&(?=[A-Z])){1,6}(?:s(?!\p{L}))?(?![\p{L}\p{N}]|[-/]\d| \d\d \d\d)/gu
const roman = /^[IVX]+$/

/** Words of capitals in a text. Headlines in capitals are none, nor ciphers ("Child AB") and numerals. */
export function abbreviationsIn(text: string): Abbreviation[] {
  return [...text.matchAll(shape)].flatMap(({ index, 0: found }) => {
    const letters = found.replace(/s$/, '')
    const before = text.slice(Math.max(0, index - 24), index)
    const after = text.slice(index + found.length, index + found.length + 24)
    if (roman.test(letters) || isShouted(before, after) || cipherBefore.test(before)) return []
    return [{ letters, start: index, end: index + found.length }]
  })
}

const isShouted = (before: string, after: string) =>
  /(?:^|[^\p{L}])\p{Lu}{2,}[ ,:]{1,2}$/u.test(before) || /^[ ,:]{1,2}\p{Lu}{2,}(?:[^\p{L}]|$)/u.test(after)

const cipherBefore = new RegExp(`\\b${either(beforeCiphers)} $`, 'i')

/** The abbreviations that a passage spells out: "integrated care board (ICB)", "ICB (integrated …)", "ICB: …", a row of a glossary. */
export function definedIn(block: PassageBlock): string[] {
  const { text, span, label } = block
  const names = cellTexts(block).map((cell) => cell.text)
  const labels = label === undefined ? [] : [text.slice(label.start - span.start, label.end - span.start)]
  const alone = [...names, ...labels].flatMap((name) => lone.exec(name.trim())?.[1] ?? [])
  const inBrackets = [...text.matchAll(bracketed)].map((match) => match[1] ?? '')
  const explained = [...text.matchAll(explanation)].map((match) => match[1] ?? '')
  return [...alone, ...inBrackets, ...explained].map((letters) => letters.replace(/s$/, ''))
}

/** Words with capitals, and the small ones between them: "National Referral Mechanism", "Department for Education". */
const inFull = new RegExp(`\\p{Lu}\\p{Ll}+(?:(?:[ -]${either(smallWordsOfNames)})?[ -]\\p{Lu}\\p{Ll}+){1,7}`, 'gu')

/** The initials of the names in a text, with and without their small words: what they stand for is read there. */
export function initialsIn(text: string): string[] {
  return [...text.matchAll(inFull)].flatMap(([name]) => {
    const words = name.split(/[ -]/)
    // "The Integrated Care Board" begins a sentence; "Early Help Assessment" is all name.
    const readings = sentenceOpeners.has(words[0] ?? '') ? [words, words.slice(1)] : [words]
    return readings.flatMap((one) => {
      const letters = one.map((word) => word.charAt(0))
      const capitals = letters.filter((letter) => letter !== letter.toLowerCase()).join('')
      return [capitals, letters.join('').toUpperCase()]
    })
  })
}

const lone = /^([A-Z][A-Z&]{1,6}s?)[:.]?$/
const bracketed = new RegExp(`\\((?:${either(inBracketsBefore)} |“|‘|"|'){0,3}([A-Z][A-Z&]{1,6}s?)(?=[”’"',;) ])`, 'g')
const explanation = new RegExp(
  `(?<![\\p{L}\\p{N}&])([A-Z][A-Z&]{1,6}s?)(?= \\([A-Za-z][a-z]+[ ,’'-]| ${either(explainsLetters)} |: [A-Za-z][a-z]| [–—=-] ?[A-Za-z][a-z])`,
  'gu',
)

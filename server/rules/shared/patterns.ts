import { either } from '../../guidance/language/word-lists.ts'

/** Finds words of the guidance where they stand whole, in whatever letters. @param list parts of regular expressions */
export const wholeWords = (list: readonly string[], flags = 'i'): RegExp => new RegExp(`\\b${either(list)}\\b`, flags)

/** "[Mm]other": a word that may begin a sentence. */
export const inEitherCase = (word: string): string =>
  `[${word.charAt(0).toUpperCase()}${word.charAt(0).toLowerCase()}]${word.slice(1)}`

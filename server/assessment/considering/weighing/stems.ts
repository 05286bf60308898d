/**
 * Words and pairs of neighbouring words, by their stems: what words weigh is learned of these. A stem is what is left without
 * a common English ending; it need not be a word, only the same for words that belong together.
 */
import { endings } from '../../../guidance/language/words/endings.ts'
import type { Tokens, Word } from '../phrases/tokens.ts'

const shortest = 3

export function stemOf({ text, isNumber }: Pick<Word<unknown>, 'text' | 'isNumber'>): string {
  if (isNumber) return '#'
  for (const ending of endings)
    if (text.length >= ending.length + shortest && text.endsWith(ending)) return text.slice(0, -ending.length)
  return text
}

/** The stems of a text and its pairs of stems ("not tell"), each once. */
export function stemsIn({ words, count }: Tokens<unknown>): Set<string> {
  const found = new Set<string>()
  let before: string | undefined
  for (let at = 0; at < count; at++) {
    const stem = stemOf(words[at] as Word<unknown>)
    found.add(stem)
    if (before !== undefined) found.add(`${before} ${stem}`)
    before = stem
  }
  return found
}

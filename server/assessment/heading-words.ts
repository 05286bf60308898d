/** Headings as sets of words: case, numbering, punctuation, apostrophes and plurals make no difference. */
import {
  appendixHeading,
  bearers,
  emptyWords,
  generalHeading,
  generalOpening,
  keepsItsS,
  neutralWords,
  oneName,
  peopleWords,
  sameWord,
  serviceWords,
  templateHeading,
} from '../guidance/heading-words.ts'

/** "3.2", "PART 3 –", "Chapter 6", "Section 4:", "(a)", "iv." at the start. */
const numbering =
  /^(?:(?:section|part|chapter|finding|theme|step|stage)\s+(?:\d+(?:\.\d+)*[a-z]?|[ivx]+|[a-z])\b\s*[-–—:.)]?\s*|\(?\d+(?:\.\d+)*[a-z]?(?:[.):]|\s*[-–—])?\s+|\(?(?:[ivx]{1,4}|[a-z])[.)]\s+)/i

export function withoutNumbering(heading: string): string {
  const rest = heading.trim().replace(numbering, '')
  return rest.trim() === '' ? heading.trim() : rest
}

/** Appendices hold what the review does not say itself: templates, terms of reference, lists. */
export const isAppendix = (heading: string): boolean =>
  appendixHeading.test(withoutNumbering(heading)) || templateHeading.test(heading)

/** "Background to rapid reviews" explains what such reviews are and says nothing of this one. */
export const speaksInGeneral = (heading: string): boolean =>
  generalHeading.test(heading) || generalOpening.test(withoutNumbering(heading))

function stem(word: string): string {
  // Own keys only: "constructor" is a word like any other.
  if (Object.hasOwn(sameWord, word)) return sameWord[word] as string
  if (word.length > 3 && word.endsWith('s') && !/(?:ss|is|us)$/.test(word) && !keepsItsS.has(word))
    return word.slice(0, -1)
  return word
}

/** "Child L", "Baby T", "Sibling 1", "Child CD", "Child AB1": the child, whatever the letter. */
const lettered = new RegExp(
  `\\b(${bearers.join('|')})\\s+(?:[A-Z]|\\d{1,3}|[A-Z]{2}\\d{0,3}|[A-Z]\\d{1,3})(?![\\p{L}\\p{N}])`,
  'giu',
)

function withoutLetters(text: string): string {
  // In capitals throughout, two letters after "CHILD" are more likely a word: "CHILD IN NEED".
  const capitals = !/\p{Ll}/u.test(text)
  return text.replace(lettered, (whole, who: string) => {
    const code = whole.slice(who.length).trim()
    if (!/^[A-Z0-9]+$/.test(code) || (capitals && /[A-Z]{2}/.test(code))) return whole
    return who
  })
}

const split = (text: string): string[] =>
  text
    .replace(/[’']s\b/g, '')
    .replace(/[’']/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')

/** The heading's words in their order, lower case; what it says and nothing of how. */
export function headingWords(heading: string): string[] {
  let text = withoutLetters(withoutNumbering(heading)).toLowerCase().replace(/&/g, ' and ')
  for (const [pattern, name] of oneName) text = text.replace(pattern, name)
  return split(text).map(stem)
}

/** The words that carry meaning. */
export const meaningful = (words: readonly string[]): string[] => words.filter((word) => !emptyWords.has(word))

/** The words of a heading as a set: small words left out. */
export const subjectOf = (heading: string): ReadonlySet<string> => new Set(meaningful(headingWords(heading)))

/** The same words whatever their order. */
export const keyOf = (words: Iterable<string>): string => [...new Set(words)].sort().join(' ')

export const isNeutral: (word: string) => boolean = (
  (words) => (word: string) =>
    words.has(word)
)(new Set(headingWords(neutralWords.join(' '))))

/** Parts of a combined heading: "Analysis, findings and learning", "Learning / recommendations". */
export const partsOf = (heading: string): string[] =>
  withoutNumbering(heading)
    .split(/\s*(?:,|;|\/|&|\+|:|\?|\s[-–—]\s|\band\b)\s*/i)
    .filter((part) => part.trim() !== '')

/** A heading's words as written, beside their normal forms, for what stands where a template leaves room. */
export function wordPairs(heading: string): { readonly written: string; readonly normal: string }[] {
  return split(withoutNumbering(heading).replace(/&/g, ' and ')).map((written) => ({
    written,
    normal: stem(written.toLowerCase()),
  }))
}

/** Words that stand for people: the child, "Holly", "Poppy and Iris", "Child Q and her family". Not "the school". */
export function namesPeople(words: readonly { readonly written: string; readonly normal: string }[]): boolean {
  let articled = false
  for (const { written, normal } of words) {
    if (normal === 'the' || normal === 'this' || normal === 'a' || normal === 'an') {
      articled = true
      continue
    }
    // A name has a capital and no article; a letter or number is a cipher.
    const named = !articled && !serviceWords.has(normal) && /^(?:\p{Lu}\p{Ll}|\p{Lu}+$|\d)/u.test(written)
    if (!peopleWords.has(normal) && !named && !/^[A-Z0-9]{1,2}$/.test(written)) return false
    articled = false
  }
  return words.length > 0
}

/** A wording of a section, as headings are compared with it. */
export interface ReadWording {
  /** Every word, in the order of the wording. */
  readonly words: readonly string[]
  /** `keyOf` the words that carry meaning. */
  readonly key: string
  /** The words that carry meaning, each once. */
  readonly meaningful: readonly string[]
  /** "Summary" and "overview" alone say something; beside other words they do not. */
  readonly isNeutral: boolean
  /** It has several parts: "key events and contacts". */
  readonly isJoined: boolean
}

export function readWording(wording: string): ReadWording {
  const words = headingWords(wording)
  const telling = [...new Set(meaningful(words))]
  const [isPlain, isJoined] = [telling.every(isNeutral), partsOf(wording).length > 1]
  return { words, key: keyOf(telling), meaningful: telling, isNeutral: isPlain, isJoined }
}

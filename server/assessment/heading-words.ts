/** Headings as sets of words: case, numbering, punctuation, apostrophes and plurals make no difference. */

/** Words that carry no meaning of their own in a heading. */
const empty = new Set(
  'the a an our this that these of on in to for is was were are be from by any report and'.split(' '),
)

/** Words that leave a heading's subject as it is: "Summary of the incident", "Key learning identified". */
const neutralWords =
  'summary overview outline brief short concise detailed description details main key identified relevant initial emerging ' +
  'arising arose consideration considered further additional full overall final rapid review reviews case account section local ' +
  'what which who how did do does has have had been we it its there as with about at into under through during ' +
  'would could can know known whether noted highlighted seen so far to date and or his her their them they your all each both'

/** "3.2", "PART 3 –", "Chapter 6", "Section 4:", "(a)", "iv." at the start. */
const numbering =
  /^(?:(?:section|part|chapter|finding|theme|step|stage)\s+(?:\d+(?:\.\d+)*[a-z]?|[ivx]+|[a-z])\b\s*[-–—:.)]?\s*|\(?\d+(?:\.\d+)*[a-z]?(?:[.):]|\s*[-–—])?\s+|\(?(?:[ivx]{1,4}|[a-z])[.)]\s+)/i

export function withoutNumbering(heading: string): string {
  const rest = heading.trim().replace(numbering, '')
  return rest.trim() === '' ? heading.trim() : rest
}

/** Appendices hold what the review does not say itself: templates, terms of reference, lists. */
export const isAppendix = (heading: string): boolean =>
  /^\s*(?:appendix|appendices|annex|attachment)\b/i.test(withoutNumbering(heading)) || /\btemplate\b/i.test(heading)

/** "Background to rapid reviews" explains what such reviews are and says nothing of this one. */
export const speaksInGeneral = (heading: string): boolean =>
  /\b(?:rapid|practice|case|national|previous|other|earlier|past) reviews\b/i.test(heading) ||
  /^what is an? /i.test(withoutNumbering(heading))

/** One form for words that headings use alike. */
const sameWord: Readonly<Record<string, string>> = {
  learnt: 'learned',
  children: 'child',
  childrens: 'child',
  childs: 'child',
  baby: 'child',
  babies: 'child',
  infant: 'child',
  families: 'family',
  agencies: 'agency',
  chronologies: 'chronology',
  histories: 'history',
  summaries: 'summary',
  inequalities: 'inequality',
  vulnerabilities: 'vulnerability',
  opportunities: 'opportunity',
  injuries: 'injury',
  analyses: 'analysis',
  lives: 'life',
  actioned: 'action',
  lcsprs: 'lcspr',
  cspr: 'lcspr',
  csprs: 'lcspr',
  knew: 'know',
  practise: 'practice',
  inquiry: 'enquiry',
  contributed: 'contribute',
  contributing: 'contribute',
  authorization: 'authorisation',
  didnt: 'did',
}

const keepsItsS = new Set(
  'was process address progress happens needs arises criteria news previous religious as has does'.split(' '),
)

function stem(word: string): string {
  // Own keys only: "constructor" is a word like any other.
  if (Object.hasOwn(sameWord, word)) return sameWord[word] as string
  if (word.length > 3 && word.endsWith('s') && !/(?:ss|is|us)$/.test(word) && !keepsItsS.has(word))
    return word.slice(0, -1)
  return word
}

/** Spellings of longer names that mean one thing. */
const oneName: readonly (readonly [RegExp, string])[] = [
  [/\b(?:national )?child safeguarding practice review panel\b/g, 'national panel'],
  [/\b(?:local )?child safeguarding practice reviews?\b/g, 'lcspr'],
  [/\bsign(?:ed)?[ -]off\b/g, 'signoff'],
  [/\bmulti[ -]agency\b/g, 'multiagency'],
  [/\bday[ -]to[ -]day\b/g, 'daily'],
]

/** "Child L", "Baby T", "Sibling 1", "Child CD", "Child AB1": the child, whatever the letter. */
const lettered =
  /\b(child|baby|babies|infant|sibling|half-sibling|twin|young person|young woman|young man|boy|girl)\s+(?:[A-Z]|\d{1,3}|[A-Z]{2}\d{0,3}|[A-Z]\d{1,3})(?![\p{L}\p{N}])/giu

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
export const meaningful = (words: readonly string[]): string[] => words.filter((word) => !empty.has(word))

/** The words of a heading as a set: small words left out. */
export const subjectOf = (heading: string): ReadonlySet<string> => new Set(meaningful(headingWords(heading)))

/** The same words whatever their order. */
export const keyOf = (words: Iterable<string>): string => [...new Set(words)].sort().join(' ')

export const isNeutral: (word: string) => boolean = (
  (words) => (word: string) =>
    words.has(word)
)(new Set(headingWords(neutralWords)))

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

const personWords = new Set(
  'child baby infant young person people sibling twin family boy girl brother sister half him her them his their she he they and with mother father parent subject you me'.split(
    ' ',
  ),
)

/** Capitals that stand for a service and not for a child. */
const services = new Set(
  'ofsted police health education housing school nursery college hospital council partnership panel board trust government parliament court coroner gp camhs nhs mash social staff professional practitioner agency service worker'.split(
    ' ',
  ),
)

/** Words that stand for people: the child, "Holly", "Poppy and Iris", "Child Q and her family". Not "the school". */
export function namesPeople(words: readonly { readonly written: string; readonly normal: string }[]): boolean {
  let articled = false
  for (const { written, normal } of words) {
    if (normal === 'the' || normal === 'this' || normal === 'a' || normal === 'an') {
      articled = true
      continue
    }
    // A name has a capital and no article; a letter or number is a cipher.
    const named = !articled && !services.has(normal) && /^(?:\p{Lu}\p{Ll}|\p{Lu}+$|\d)/u.test(written)
    if (!personWords.has(normal) && !named && !/^[A-Z0-9]{1,2}$/.test(written)) return false
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

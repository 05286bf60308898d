/** Headings as sets of words: case, numbering, punctuation, apostrophes and plurals make no difference. */

/** Words that carry no meaning of their own in a heading. */
const empty = new Set([
  'the',
  'a',
  'an',
  'our',
  'this',
  'that',
  'these',
  'of',
  'on',
  'in',
  'to',
  'for',
  'is',
  'was',
  'were',
  'are',
  'be',
  'from',
  'by',
  'any',
  'report',
])

/** "3.2", "PART 3 –", "Chapter 6", "Section 4:", "(a)", "iv." at the start. */
const numbering =
  /^(?:(?:section|part|chapter|finding|theme|step|stage)\s+(?:\d+(?:\.\d+)*|[ivx]+|[a-z])\b\s*[-–—:.)]?\s*|\(?\d+(?:\.\d+)*[a-z]?(?:[.):]|\s*[-–—])?\s+|\(?(?:[ivx]{1,4}|[a-z])[.)]\s+)/i

export function withoutNumbering(heading: string): string {
  const rest = heading.trim().replace(numbering, '')
  return rest.trim() === '' ? heading.trim() : rest
}

/** Appendices hold what the review does not say itself: templates, terms of reference, lists. */
export const isAppendix = (heading: string): boolean =>
  /^\s*(?:appendix|appendices|annex|attachment)\b/i.test(withoutNumbering(heading)) || /\btemplate\b/i.test(heading)

/** "Background to rapid reviews" explains what such reviews are and says nothing of this one. */
export const speaksInGeneral = (heading: string): boolean =>
  /\b(?:rapid|practice|case) reviews\b/i.test(heading) || /^what is an? /i.test(withoutNumbering(heading))

const sameWord: Readonly<Record<string, string>> = {
  learnt: 'learned',
  children: 'child',
  childrens: 'child',
  childs: 'child',
  families: 'family',
  agencies: 'agency',
  chronologies: 'chronology',
  histories: 'history',
  summaries: 'summary',
  inequalities: 'inequality',
  vulnerabilities: 'vulnerability',
  opportunities: 'opportunity',
  siblings: 'sibling',
  analyses: 'analysis',
  lives: 'life',
  actioned: 'action',
  lcsprs: 'lcspr',
  cspr: 'lcspr',
}

const keepsItsS = new Set([
  'process',
  'analysis',
  'is',
  'this',
  'was',
  'status',
  'address',
  'progress',
  'crisis',
  'focus',
  'basis',
  'happens',
  'needs',
  'arises',
  'criteria',
  'news',
  'previous',
  'religious',
])

function stem(word: string): string {
  const same = sameWord[word]
  if (same !== undefined) return same
  if (word.length > 3 && word.endsWith('s') && !word.endsWith('ss') && !keepsItsS.has(word)) return word.slice(0, -1)
  return word
}

/** Spellings of longer names that mean one thing. */
const oneName: readonly (readonly [RegExp, string])[] = [
  [/\b(?:local )?child safeguarding practice reviews?\b/g, 'lcspr'],
  [/\bsign(?:ed)?[ -]off\b/g, 'signoff'],
  [/\bmulti[ -]agency\b/g, 'multiagency'],
  [/\bday[ -]to[ -]day\b/g, 'daily'],
]

/** The heading's words in their order, lower case; what it says and nothing of how. */
export function headingWords(heading: string): string[] {
  let text = withoutNumbering(heading)
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .replace(/[’']/g, '')
    .replace(/&/g, ' and ')
  for (const [pattern, name] of oneName) text = text.replace(pattern, name)
  return text
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map(stem)
}

/** The words that carry meaning. */
export const meaningful = (words: readonly string[]): string[] =>
  words.filter((word) => !empty.has(word) && word !== 'and')

/** The same words whatever their order. */
export const keyOf = (words: readonly string[]): string => [...new Set(words)].sort().join(' ')

/** Parts of a combined heading: "Analysis, findings and learning", "Learning / recommendations". */
export const partsOf = (heading: string): string[] =>
  withoutNumbering(heading)
    .split(/\s*(?:,|;|\/|&|\+|:|\s[-–—]\s|\band\b)\s*/i)
    .filter((part) => part.trim() !== '')

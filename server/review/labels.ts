/** What a label of a form is: a few words in bold, before a colon, or before answers to choose from. */
import type { PhrasingContent, Strong } from 'mdast'
import { either } from '../guidance/language/word-lists.ts'
import { boxedAnswers, offeredAnswers } from '../guidance/language/words/answers.ts'
import { ofSentences } from '../guidance/language/words/forms.ts'
import { boxes, mayHoldBoxes } from './boxes.ts'
import { contentSpan, countWords, spanOf, wordsOf } from './plain-text.ts'
import type { Span } from './types.ts'

/** A label's words are few; a heading's too. In characters. */
export const longestLabel = 100
const mostWords = 8

/** @param children what stands in a line, and nothing else @param plain its words @param span where it stands */
export const labelOf = (children: readonly PhrasingContent[], plain: string, { start }: Span): Span | undefined =>
  boldLabel(children) ?? italicLabel(children) ?? placed(offeringLabel(plain) ?? plainLabel(plain), start)

const placed = (found: Span | undefined, by: number): Span | undefined =>
  found && { start: by + found.start, end: by + found.end }

export const isStrong = (node: PhrasingContent | undefined): node is Strong => node?.type === 'strong'

/** The number of a paragraph ("7.4 **Alcohol.** …"), which stands before its label. */
const isNumber = (node: PhrasingContent | undefined): boolean =>
  node?.type === 'text' && /^\(?\d{1,3}(?:\.\d{1,3}){0,3}[.)]?\s+$/.test(node.value)

/** "**Domestic abuse:** …", "**Neglect** No concerns": bold words that something else follows as an answer. */
export function boldLabel(children: readonly PhrasingContent[]): Span | undefined {
  const [first, next] = isNumber(children[0]) ? children.slice(1) : children
  if (!isStrong(first)) return undefined
  const words = wordsOf([first])
  if (words === '' || words.length > longestLabel) return undefined
  const ends = /[.:?–—]$/.test(words) || next === undefined || next.type === 'break'
  const answered = next?.type === 'text' && /^(?:\s*(?:[:–—]|- |$)|\s+["“'‘\p{Lu}\d])/u.test(next.value)
  return ends || answered || next?.type === 'emphasis' ? contentSpan(first.children, spanOf(first)) : undefined
}

/** "*Alcohol.* There is none": what begins in italics and is answered behind a stop; emphasis alone may be a book's title. */
function italicLabel([first, next]: readonly PhrasingContent[]): Span | undefined {
  if (first?.type !== 'emphasis' || next?.type !== 'text') return undefined
  const words = wordsOf([first])
  if (!/\p{L}[.:]$/u.test(words) || countWords(words) > mostWords || aSentence.test(words)) return undefined
  return contentSpan(first.children, spanOf(first))
}

/** "Alcohol: not asked": a few words before a colon at the start. */
export function plainLabel(text: string): Span | undefined {
  const colon = text.indexOf(':')
  if (colon <= 0 || colon >= longestLabel || !/^(?:\s|$)/.test(text.slice(colon + 1, colon + 2))) return undefined
  const words = text.slice(0, colon)
  if (sentenceEnd.test(words) || countWords(words) > mostWords) return undefined
  return { start: words.length - words.trimStart().length, end: colon }
}

const sentenceEnd = /[.!?;]\s/

const aSentence = new RegExp(`${sentenceEnd.source}|\\b${either(ofSentences)}\\b`, 'iu')

/** A label goes no further, with the beginning of what is offered, in characters. */
const farthest = 250

const box = `(?:${boxes.source})`
const answer = `${either(boxedAnswers)}(?![\\p{L}\\d])`
const offered = `\\(?${either(offeredAnswers)}(?![\\p{L}\\d])\\)?`
const between = '[\\s/|,;]*'
/** At least two boxes, each with an answer; or one, and nothing else. */
const boxed = [`(?:${box}\\s*${answer}${between})`, `(?:(?<!\\S)${answer}\\s*${box}${between})`].map(
  (option) => `${option}(?:(?:${option})+|$)`,
)
const choice = `(?<!\\S)${offered}(?:\\s*[/|]\\s*${offered})+\\.?\\s*$`
const offer = new RegExp(`(?:${[...boxed, choice].join('|')})`, 'iu')
const parting = /[\s:?–—-]*$/
/** Most texts have none of these signs, and most of those that have one offer nothing. */
const holdsSign = (text: string): boolean => text.includes('/') || text.includes('|') || mayHoldBoxes(text)
const maybe = new RegExp(`${box}|${offered}\\s*[/|]`, 'iu')
const mayOffer = (text: string): boolean => holdsSign(text) && maybe.test(text)

/** The words before what a line offers, without what divides them from it; undefined where it offers nothing. */
export const offeringLabel = (text: string): Span | undefined =>
  mayOffer(text) ? offeringFrom(text, 0)?.label : undefined

/** "Alcohol ☒ Yes ☐ No  Neglect ☐ Yes ☒ No": where such labels begin behind the first. */
export function furtherOffering(text: string): readonly number[] {
  if (!mayOffer(text)) return none
  const starts: number[] = []
  let found = offeringFrom(text, 0)
  while (found !== undefined) {
    const { end } = found
    found = offeringFrom(text, end)
    // What is no name begins a remark on the answer before it.
    if (found !== undefined && isName(text, found.label.start)) starts.push(found.label.start)
  }
  return starts
}

const isName = (text: string, at: number): boolean => /^\p{Lu}/u.test(text.slice(at, at + 2))

/** @returns the label before what is offered next, and where that ends */
function offeringFrom(text: string, from: number): { readonly label: Span; readonly end: number } | undefined {
  // What is offered begins near the start, so that a long text is not looked through.
  const head = text.slice(from, from + farthest)
  const found = offer.exec(head)
  if (found === null) return undefined
  const start = head.search(/[^\s.,;]/)
  const words = head.slice(start, found.index)
  if (start >= found.index || sentenceEnd.test(words) || words.search(boxes) !== -1) return undefined
  const label = words.replace(parting, '')
  if (countWords(label) > mostWords || !/\p{L}/u.test(label)) return undefined
  return {
    label: { start: from + start, end: from + start + label.length },
    end: from + found.index + found[0].length,
  }
}

const none: readonly never[] = []

/** Words before a colon or a dash, at the beginning of a sentence. */
const behindSentence = /([.?!][’”"')]?\s{1,4})(\p{Lu}[^.:;?!–—]{1,60}?)\s?(?::(?=\s)|(?<=\s)[–—](?=\s))/gu
const opening = /^\s*(\p{L}[^.:;?!–—]{0,60}?)\s?(?::(?=\s)|(?<=\s)[–—](?=\s))/u

/** The words that a line begins with before a colon or a dash. */
export const openingWords = (text: string): string | undefined => opening.exec(text)?.[1]

/** Labels behind the first of a line ("Alcohol: none. Neglect: none known."). After a dash only where the line begins with a label of that kind. */
export function furtherLabels(text: string): readonly Span[] {
  if (!mayLabel.test(text)) return none
  const byDash = /[–—]$/.test(opening.exec(text)?.[0] ?? '')
  const labels: Span[] = []
  for (const { 0: found, 1: before = '', 2: words = '', index } of text.matchAll(behindSentence)) {
    const start = index + before.length
    if (byDash || found.endsWith(':')) labels.push({ start, end: start + words.trimEnd().length })
  }
  return labels
}

/** A look that is cheaper than one at every sentence. */
const mayLabel = /[:–—]\s/

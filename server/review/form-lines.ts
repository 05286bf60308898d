/** A form's lines without a colon: "Domestic abuse ☒ Yes ☐ No", "Alcohol – Yes / ~~No~~". The words before what is offered are the label. */
import { either } from '../guidance/language/word-lists.ts'
import { boxedAnswers, offeredAnswers } from '../guidance/language/words/answers.ts'
import { boxes } from './boxes.ts'
import { countWords } from './plain-text.ts'
import type { Span } from './types.ts'

/** A label's words are few. */
const mostWords = 8
/** Nor does it go further, with what is offered, in characters. */
const farthest = 250

const box = `(?:${boxes.source})`
const answer = `${either(boxedAnswers)}(?![\\p{L}\\d])`
const offered = either(offeredAnswers)
/** At least two boxes, each with an answer; or one, and nothing else. */
const options = [`(?:${box}\\s*${answer}\\s*)`, `(?:(?<!\\S)${answer}\\s*${box}\\s*)`].map(
  (option) => `${option}(?:${option}|$)`,
)
const choice = `(?<!\\S)${offered}(?:\\s*[/|]\\s*${offered})+\\.?\\s*$`
const offer = new RegExp(`(?:${[...options, choice].join('|')})`, 'iu')
const parting = /[\s:?–—-]*$/
const mayOffer = new RegExp(`${box}|[/|]`)
const sentenceEnd = /[.!?;]\s/

/** The words before what a line offers, without what divides them from it; undefined where it offers nothing. */
export function offeringLabel(text: string): Span | undefined {
  // What is offered begins near the start, so that a long text is not looked through.
  const head = text.length > farthest ? text.slice(0, farthest) : text
  if (!mayOffer.test(head)) return undefined
  const start = head.length - head.trimStart().length
  const at = head.search(offer)
  if (at <= start) return undefined
  const words = text.slice(start, at)
  if (sentenceEnd.test(words) || words.search(boxes) !== -1 || countWords(words) > mostWords) return undefined
  const end = start + words.replace(parting, '').length
  return end > start && /\p{L}/u.test(text.slice(start, end)) ? { start, end } : undefined
}

/**
 * A paragraph of such lines, one under the other, is as many answers: where each begins and ends, or the whole of it. A line
 * that offers nothing goes on with what stands above it. @param source the paragraph @param plain the same, without markup
 */
export function formLines(source: string, plain: string): readonly Span[] {
  const whole = [{ start: 0, end: source.length }]
  if (!/[\n\r]/.test(source) || !mayOffer.test(plain)) return whole
  const starts = [0, ...Array.from(source.matchAll(/\r\n?|\n/g), ({ 0: end, index }) => index + end.length)]
  const lines = starts.map((start, index) => plain.slice(start, starts[index + 1]))
  const cuts = starts.filter((start, index) => start > 0 && offeringLabel(lines[index] as string) !== undefined)
  // Behind prose one such line is its end.
  if (cuts.length === 0 || (cuts.length === 1 && offeringLabel(lines[0] as string) === undefined)) return whole
  return [0, ...cuts].map((start, index) => ({ start, end: cuts[index] ?? source.length }))
}

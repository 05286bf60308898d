/** Answers that are chosen from what a form offers: "☒ Yes ☐ No", "Yes / **No** / Not known". */
import type { PhrasingContent } from 'mdast'
import { either } from '../guidance/language/word-lists.ts'
import { boxedAnswers } from '../guidance/language/words/answers.ts'
import { offersMarked } from './asking.ts'
import { boxes, isTicked, mayHoldBoxes } from './boxes.ts'
import { firstFrom, firstWhere } from './in-order.ts'
import { countWords, spanOf } from './plain-text.ts'
import type { Span } from './types.ts'

const answerWord = new RegExp(`(?:^|\\s)${either(boxedAnswers)}[\\s:]*$`, 'i')
const sentenceEnd = /[.!?;](?:\s|$)/
const emptyAnswer = new RegExp(`^(?:${boxes.source})\\s*${either(boxedAnswers)}(?![\\p{L}\\d])`, 'iu')
/** What begins with a mark or a capital letter behind an answer is no part of it: "☐ No (seen in 2024)", "☐ No  Father hit …". */
const remark = /^(?:\s*[:,(–—]|\s+-\s|\s+\p{Lu}\p{Ll})/u

/** What is offered is no longer, in words. */
const longestOption = 4

const blank = (found: string): string => ' '.repeat(found.length)
const wordless = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text)

interface Box {
  readonly start: number
  readonly end: number
  readonly ticked: boolean
}

/**
 * A line or a row without what is struck out, and without what its form offers and nobody chose.
 * @param plain its words @param span where it stands @param nodes that stand in it @param answers where it may offer something
 * @returns `isMarked`: where one of some answers is set off, or others are struck out
 */
export function settled(
  plain: string,
  span: Span,
  nodes: readonly PhrasingContent[],
  answers: readonly Span[],
): { readonly text: string; readonly isMarked: boolean } {
  const hasMarkup = nodes.some(({ type }) => type !== 'text')
  const hasBoxes = mayHoldBoxes(plain)
  if (!hasMarkup && !hasBoxes && !plain.includes('(')) return { text: plain, isMarked: false }
  const [struck, set] = hasMarkup ? [inPairs(markupIn(nodes, striking), span), markupIn(nodes, setting)] : [none, none]
  const text = blankedIn(plain, struck, span)
  let isMarked = false
  const parts: string[] = []
  let at = 0
  // Each answer is settled by itself, and the whole put together once: a line may hold thousands.
  for (const place of answers) {
    const [start, end] = [place.start - span.start, place.end - span.start]
    if (end <= start) continue
    const answer = plain.slice(start, end)
    const own = text.slice(start, end)
    const others = notChosen(answer, place, set, struck)
    isMarked ||= others.length > 0
    parts.push(text.slice(at, start))
    if (others.length > 0) parts.push(blankedIn(own, others, place))
    else parts.push(hasBoxes ? chosen(own, divider(answer)) : own)
    at = end
  }
  return { text: [...parts, text.slice(at)].join(''), isMarked }
}

/** How much divides an answer from its label. */
const divider = (answer: string): number => Math.max(0, answer.search(/[^\s:?.–—-]/))

/**
 * The text with what nobody ticked blanked by spaces, from `start` to `end`: an option begins at its box, or ends with it
 * ("Yes ☐ No ☒"). Boxes within prose offer nothing.
 */
export function chosen(text: string, start: number, end = text.length): string {
  const found: Box[] = Array.from(text.slice(start, end).matchAll(boxes), ({ 0: box, index }) => ({
    start: start + index,
    end: start + index + box.length,
    ticked: isTicked(box),
  }))
  const [first] = found
  if (first === undefined) return text
  const lead = text.slice(start, first.start)
  const behind = areBehind(text, start, end, found)
  if (!behind && !wordless(lead) && !/[?:.]\s*$/.test(lead)) return text
  const parts = [text.slice(0, behind ? start : first.start)]
  for (const [index, box] of found.entries()) {
    const from = behind ? (found[index - 1]?.end ?? start) : box.start
    const to = behind ? box.end : (found[index + 1]?.start ?? end)
    const option = text.slice(from, to)
    if (box.ticked) parts.push(withoutBox(option, box, from))
    else parts.push(behind ? blank(option) : withoutOption(option))
  }
  parts.push(text.slice(behind ? (found.at(-1) as Box).end : end))
  return parts.join('')
}

const withoutBox = (option: string, box: Box, from: number): string =>
  option.slice(0, box.start - from) +
  blank(option.slice(box.start - from, box.end - from)) +
  option.slice(box.end - from)

/** Up to the end of its sentence, or of its answer ("☐ Not known – cannabis"): what follows is a remark. */
function withoutOption(option: string): string {
  const stop = option.search(sentenceEnd)
  const answer = emptyAnswer.exec(option)?.[0].length ?? 0
  const isAnswered = answer > 0 && remark.test(option.slice(answer))
  const end = isAnswered ? answer : stop === -1 ? option.length : stop + 1
  return blank(option.slice(0, end)) + option.slice(end)
}

/** "Yes ☐ No ☒", "Violence ☐ Neglect ☒": an answer stands before the first box; or short options do before each, and nothing behind the last. */
function areBehind(text: string, start: number, end: number, found: readonly Box[]): boolean {
  const options = found.map((box, index) => text.slice(found[index - 1]?.end ?? start, box.start))
  const [lead = ''] = options
  if (wordless(lead) || countWords(lead) > longestOption) return false
  if (answerWord.test(lead)) return true
  const isOption = (option: string) =>
    !wordless(option) && countWords(option) <= longestOption && !sentenceEnd.test(option)
  return found.length > 1 && options.every(isOption) && wordless(text.slice(found.at(-1)?.end, end))
}

/**
 * Where the answers stand that nobody chose: a form offers some, and one is in bold or in brackets, or the others are struck
 * out. None where nobody has chosen, or where no answers are offered. @param answer the plain words at `place`
 */
function notChosen(answer: string, place: Span, set: readonly Mark[], struck: readonly Span[]): readonly Span[] {
  const lead = divider(answer)
  if (!offersMarked(answer.slice(lead))) return none
  const [one, another] = inPairs(set, place)
  const circled = another === undefined ? (one ?? inBrackets(answer, place)) : undefined
  if (circled === undefined) return inside(struck, place)
  return [
    // The markup around the first answer begins before its words.
    { start: Math.min(place.start + lead, circled.start), end: circled.start },
    { start: circled.end, end: place.start + answer.trimEnd().replace(/[.;,]$/, '').length },
  ]
}

const none: readonly never[] = []

/** "(Y) / N" */
function inBrackets(answer: string, { start }: Span): Span | undefined {
  const [one, another] = answer.matchAll(/\([^()]*\)/g)
  if (one === undefined || another !== undefined) return undefined
  return { start: start + one.index, end: start + one.index + one[0].length }
}

/** Markup of one kind, as Markdown and as HTML has it. */
interface Markup {
  readonly type: PhrasingContent['type']
  readonly tag: RegExp
}

const striking: Markup = { type: 'delete', tag: /^<(\/?)(?:s|del|strike)\b/i }
const setting: Markup = { type: 'strong', tag: /^<(\/?)(?:b|strong|u|mark)\b/i }

/** Marked words, or one of the tags around some. */
interface Mark extends Span {
  readonly tag?: 'opening' | 'closing'
}

/** Such markup, wherever among other; in order, none inside another. */
function markupIn(nodes: readonly PhrasingContent[], { type, tag }: Markup): readonly Mark[] {
  const found: Mark[] = []
  const stack = [...nodes].reverse()
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    const { start, end } = spanOf(node)
    if (node.type === type) found.push({ start, end })
    else if ('children' in node) for (const child of [...node.children].reverse()) stack.push(child)
    else if (node.type === 'html') {
      const slash = tag.exec(node.value)?.[1]
      if (slash !== undefined) found.push({ start, end, tag: slash === '' ? 'opening' : 'closing' })
    }
  }
  return found
}

/** What is marked at a place: between tags only where both stand there. */
function inPairs(marks: readonly Mark[], place: Span): readonly Span[] {
  const found: Span[] = []
  let open: number | undefined
  for (const { start, end, tag } of inside(marks, place)) {
    if (tag === undefined) found.push({ start, end })
    else if (tag === 'opening') open ??= start
    else if (open !== undefined) {
      found.push({ start: open, end })
      open = undefined
    }
  }
  return found
}

/** Those that stand within a place, of some that are in order. */
function inside<One extends Span>(places: readonly One[], { start, end }: Span): readonly One[] {
  const first = firstFrom(places, start)
  const last = firstWhere(places.length, (index) => (places[index] as One).end <= end)
  return places.slice(first, Math.max(first, last))
}

/** The text of a block without the words at some places in it. @param block where the block begins */
export function blankedIn(text: string, places: readonly Span[], block: Span): string {
  const parts: string[] = []
  let at = 0
  for (const place of [...places].sort((a, b) => a.start - b.start)) {
    const start = Math.max(at, place.start - block.start)
    const end = Math.max(start, place.end - block.start)
    parts.push(text.slice(at, start), blank(text.slice(start, end)))
    at = end
  }
  return parts.length === 0 ? text : [...parts, text.slice(at)].join('')
}

/** Answers that are chosen from what a form offers: "☒ Yes ☐ No", "Yes / **No** / Not known". */
import type { PhrasingContent } from 'mdast'
import { either } from '../guidance/language/word-lists.ts'
import { boxedAnswers } from '../guidance/language/words/answers.ts'
import { offersMarked } from './asking.ts'
import { boxes, isTicked } from './boxes.ts'
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
 * Where the answers stand that nobody chose: a form offers some, and one is in bold, or the others are struck out. None where
 * nobody has chosen, or where no answers are offered.
 * @param answer the plain words at `place` @param nodes that hold them, and perhaps others before
 */
export function notChosen(answer: string, nodes: readonly PhrasingContent[], place: Span): readonly Span[] {
  if (!offersMarked(answer)) return none
  const within = nodes.filter((node) => spanOf(node).start >= place.start)
  const spans = (type: PhrasingContent['type']) => within.filter((node) => node.type === type).map(spanOf)
  const [bold, another] = spans('strong')
  if (bold === undefined || another !== undefined) return spans('delete')
  return [
    { start: place.start, end: bold.start },
    { start: bold.end, end: place.end },
  ]
}

const none: readonly Span[] = []

/** Words that are struck out, wherever among other markup. */
export function struckOut(source: string, nodes: readonly PhrasingContent[], place: Span): readonly Span[] {
  if (!source.slice(place.start, place.end).includes('~')) return none
  const found: Span[] = []
  const stack = [...nodes]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type === 'delete') found.push(spanOf(node))
    else if ('children' in node) for (const child of node.children) stack.push(child)
  }
  return found
}

/** The text of a block without the words at some places in it. @param block where the block begins */
export const blankedIn = (text: string, places: readonly Span[], block: Span): string =>
  places.reduce((rest, place) => {
    const [start, end] = [place.start - block.start, place.end - block.start]
    return rest.slice(0, start) + blank(rest.slice(start, end)) + rest.slice(end)
  }, text)

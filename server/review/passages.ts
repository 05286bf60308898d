/** Passages: paragraphs and items as text that is read on its own, with their labels and prompts. Rows: `rows.ts`. */
import type { Paragraph, PhrasingContent, Strong } from 'mdast'
import { asksOnly, tellsAuthors } from './asking.ts'
import { boxOfItem, isTicked } from './boxes.ts'
import { blankedIn, chosen, notChosen, struckOut } from './choices.ts'
import { formLines, offeringLabel } from './form-lines.ts'
import { blankMarkup, commentsWithin, contentSpan, countWords, spanOf, wordsOf } from './plain-text.ts'
import type { Block, PassageBlock, Span } from './types.ts'

export type Form = PassageBlock['form']

/** A heading's words are few; a label's too. */
export const longestLabel = 100

export function paragraphPassage(source: string, node: Paragraph, form: Form): Block[] {
  const lines = labelledLines(node.children)
  return lines === undefined
    ? linePassage(source, node.children, spanOf(node), form)
    : lines.flatMap((line) => linePassage(source, line, contentSpan(line, spanOf(node)), form))
}

/** "**Neglect:** No" above "**Alcohol:** Yes": the lines of a form that stand in one paragraph, each with its label in bold. */
function labelledLines(children: readonly PhrasingContent[]): readonly (readonly PhrasingContent[])[] | undefined {
  if (!isStrong(children[0])) return undefined
  const lines: PhrasingContent[][] = [[]]
  for (const [index, node] of children.entries()) {
    const before = children[index - 1]
    const isNew = before?.type === 'break' || (before?.type === 'text' && /[\n\r]\s*$/.test(before.value))
    if (isNew && isStrong(node)) lines.push([])
    lines.at(-1)?.push(node)
  }
  return lines.length > 1 && lines.every((line) => isLabelled(line)) ? lines : undefined
}

const isLabelled = (line: readonly PhrasingContent[]): boolean =>
  boldLabel(line) !== undefined && (/:$/.test(wordsOf(line.slice(0, 1))) || /^:/.test(wordsOf(line.slice(1, 2))))

function linePassage(source: string, children: readonly PhrasingContent[], span: Span, form: Form): Block[] {
  const plain = blankMarkup(source, children, span)
  const comments = commentsWithin(source, children)
  if (isBlank(plain)) return comments
  const lines = formLines(source.slice(span.start, span.end), plain)
  const passages =
    lines.length < 2
      ? [passageOf(source, children, plain, span, form)]
      : lines.map(({ start, end }) => {
          const place = { start: span.start + start, end: span.start + end }
          const isIn = (child: PhrasingContent) => spanOf(child).start >= place.start && spanOf(child).end <= place.end
          return passageOf(source, children.filter(isIn), plain.slice(start, end), place, form)
        })
  const [first, ...rest] = passages as [PassageBlock, ...PassageBlock[]]
  return [form === 'list-item' ? { ...first, ...tickOf(source, span) } : first, ...rest, ...comments]
}

/** @param children what stands in it, and nothing else @param plain its words */
function passageOf(
  source: string,
  children: readonly PhrasingContent[],
  plain: string,
  span: Span,
  form: Form,
): PassageBlock {
  const label = boldLabel(children) ?? placed(offeringLabel(plain), span) ?? plainLabel(plain, span)
  const answer = { start: label?.end ?? span.start, end: span.end }
  const others = notChosen(label === undefined ? plain : behind(plain, span, label), children, answer)
  const struck = struckOut(source, children, span)
  const left = blankedIn(plain, [...others, ...struck], span)
  const text = others.length > 0 ? left : chosen(left, answer.start - span.start)
  const prompt = others.length === 0 && isPrompt(children, text, span, label)
  // "**Alcohol:**" with nothing behind it is a row of a template, not content.
  const words = prompt || (label !== undefined && isBlank(behind(text, span, label))) ? 0 : countWords(text)
  return { kind: 'passage', form, text, ...wholeOf(plain, text), span, label, prompt, words }
}

const placed = (found: Span | undefined, { start }: Span): Span | undefined =>
  found && { start: start + found.start, end: start + found.end }

/** What is left out of the text a reader still sees. */
export const wholeOf = (plain: string, text: string): Pick<PassageBlock, 'whole'> =>
  plain === text ? {} : { whole: plain }

/** "- [ ] Neglect", "- [x] Neglect": the box stands before the words of the item. */
function tickOf(source: string, { start }: Span): Pick<PassageBlock, 'marked' | 'unticked'> {
  const [box] = boxOfItem.exec(source.slice(Math.max(0, start - 4), start)) ?? []
  if (box === undefined) return {}
  return isTicked(box) ? { marked: 'yes' } : { unticked: true }
}

const isBlank = (text: string): boolean => text.trim() === ''

/** What stands behind the label, without the punctuation that ends the label. */
const behind = (text: string, span: Span, label: Span): string =>
  text.slice(label.end - span.start).replace(/^[\s:.–—-]{1,20}/, '')

export const isStrong = (node: PhrasingContent | undefined): node is Strong => node?.type === 'strong'

/** The number of a paragraph ("7.4 **Alcohol.** …"), which stands before its label. */
const isNumber = (node: PhrasingContent | undefined): boolean =>
  node?.type === 'text' && /^\(?\d{1,3}(?:\.\d{1,3}){0,3}[.)]?\s+$/.test(node.value)

/** "**Domestic abuse:** …", "**Neglect** No concerns": bold words that something else follows as an answer. */
function boldLabel(children: readonly PhrasingContent[]): Span | undefined {
  const [first, next] = isNumber(children[0]) ? children.slice(1) : children
  if (!isStrong(first)) return undefined
  const words = wordsOf([first])
  if (words === '' || words.length > longestLabel) return undefined
  const ends = /[.:?–—]$/.test(words) || next === undefined || next.type === 'break'
  const answered = next?.type === 'text' && /^(?:\s*(?:[:–—]|- |$)|\s+["“'‘\p{Lu}\d])/u.test(next.value)
  return ends || answered || next?.type === 'emphasis' ? contentSpan(first.children, spanOf(first)) : undefined
}

/** "Alcohol: not asked": a few words before a colon at the start. */
function plainLabel(text: string, span: Span): Span | undefined {
  const start = text.slice(0, longestLabel)
  const colon = start.indexOf(':')
  if (colon <= 0 || !/^(?:\s|$)/.test(text.slice(colon + 1, colon + 2))) return undefined
  const words = start.slice(0, colon)
  if (/[.!?;]\s/.test(words) || countWords(words) > 8) return undefined
  return { start: span.start + words.length - words.trimStart().length, end: span.start + colon }
}

/** All of it, but for a label, in italics, in square brackets, asking something or telling what to write: what a template asks, not what an author answers. */
function isPrompt(children: readonly PhrasingContent[], text: string, span: Span, label: Span | undefined): boolean {
  const answer = label === undefined ? text : behind(text, span, label)
  if (isBracketed(answer) || tellsAuthors(answer)) return true
  if (label !== undefined && asksOnly(text.slice(label.start - span.start, label.end - span.start), answer)) return true
  return (
    isItalic(children) ||
    (label !== undefined &&
      isItalic(children.filter(({ position }) => position !== undefined && (position.start.offset ?? 0) >= label.end)))
  )
}

export const isBracketed = (text: string): boolean => /^\[[^[\]]*\][.:]?$/.test(text.trim())

/** Words in italics are a prompt, unless they are somebody's own words. */
export function isItalic(children: readonly PhrasingContent[]): boolean {
  const content = children.filter(
    (node) => node.type !== 'html' && !(node.type === 'text' && /^[\s:–—-]*$/.test(node.value)),
  )
  const words = wordsOf(content)
  return content.length > 0 && content.every(({ type }) => type === 'emphasis') && !/^["“'‘]/.test(words)
}

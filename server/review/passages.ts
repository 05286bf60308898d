/** Passages: paragraphs and items as text that is read on its own, with their labels and prompts. Rows: `rows.ts`. */
import type { Paragraph, PhrasingContent } from 'mdast'
import { asksOnly, tellsAuthors } from './asking.ts'
import { boxOfItem, isTicked } from './boxes.ts'
import { settled } from './choices.ts'
import { type FormLine, formLines } from './form-lines.ts'
import { furtherLabels } from './labels.ts'
import { blankMarkup, commentsWithin, countWords, spanOf, wordsOf } from './plain-text.ts'
import type { Block, PassageBlock, Span } from './types.ts'

export type Form = PassageBlock['form']

export function paragraphPassage(source: string, node: Paragraph, form: Form): Block[] {
  const span = spanOf(node)
  const passages = linePassages(source, blankMarkup(source, node.children, span), node.children, span, form)
  const [first, ...rest] = passages
  const box = form === 'list-item' && first !== undefined ? tickOf(source, span) : undefined
  return [
    ...(box ? [{ ...first, ...box } as PassageBlock, ...rest] : passages),
    ...commentsWithin(source, node.children),
  ]
}

/** @param plain the words at `span` @param children that they stand in */
export const linePassages = (
  source: string,
  plain: string,
  children: readonly PhrasingContent[],
  span: Span,
  form: Form,
): readonly PassageBlock[] =>
  isBlank(plain)
    ? []
    : formLines(source, plain, children, span)
        .filter((line) => !isBlank(line.plain))
        .map((line) => passageOf(line, form))

function passageOf({ children, label, plain, span }: FormLine, form: Form): PassageBlock {
  const further = furtherLabels(plain).map(({ start, end }) => ({ start: span.start + start, end: span.start + end }))
  const answers = [label, ...further].map((one, index) => ({
    start: one?.end ?? span.start,
    end: further[index]?.start ?? span.end,
  }))
  const { text, isMarked } = settled(plain, span, children, answers)
  const prompt = !isMarked && isPrompt(children, text, span, label)
  // "**Alcohol:**" with nothing behind it is a row of a template, not content.
  const words = prompt || (label !== undefined && isBlank(behind(text, span, label))) ? 0 : countWords(text)
  const labels = further.length > 0 ? { labels: further } : {}
  return { kind: 'passage', form, text, ...wholeOf(plain, text), span, label, ...labels, prompt, words }
}

/** What is left out of the text a reader still sees. */
export const wholeOf = (plain: string, text: string): Pick<PassageBlock, 'whole'> =>
  plain === text ? {} : { whole: plain }

/** "- [ ] Neglect", "- [x] Neglect": the box stands before the words of the item. */
function tickOf(source: string, { start }: Span): Pick<PassageBlock, 'marked' | 'unticked'> | undefined {
  const [box] = boxOfItem.exec(source.slice(Math.max(0, start - 4), start)) ?? []
  if (box === undefined) return undefined
  return isTicked(box) ? { marked: 'yes' } : { unticked: true }
}

const isBlank = (text: string): boolean => text.trim() === ''

/** What stands behind the label, without the punctuation that ends the label. */
const behind = (text: string, span: Span, label: Span): string =>
  text.slice(label.end - span.start).replace(/^[\s:.–—-]{1,20}/, '')

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

import type { Assessment } from '../../assessment/types.ts'
import { gathering } from '../../review/gathered.ts'
import { passagesIn } from '../../review/index.ts'
import type { PlacedPassage, Review, Section, Span } from '../../review/types.ts'

/**
 * Labels of a form with nothing behind them, where the next one of the same kind is answered: "**Was the father seen?**", and
 * below it "**Was the mother seen?** Yes." A label that opens a group of others is no question, and is not of their kind.
 */
export function unansweredLabels(assessment: Assessment): Span[] {
  const { review } = assessment
  const { passages, sections } = review
  const headings = sections.filter((section) => isLabel(section, assessment)).map(({ textSpan }) => textSpan)
  const labels = bareLabels(review).flatMap(({ passage, index }) => {
    const next = passages[index + 1]
    if (next === undefined || next.section !== passage.section || !isAnswered(next)) return []
    return areAlike(passage, next) && isNext(review, passage.span.end, next) ? [labelSpan(passage)] : []
  })
  return [...headings, ...labels].sort((a, b) => a.start - b.start)
}

/** No picture, table or comment between them: only white space, and the mark of an item. */
const isNext = (review: Review, end: number, { span }: PlacedPassage) =>
  /^[\s>*+-]*(?:\d+[.)]\s*)?$/.test(review.slice(end, span.start))

/** Two questions: "- **Family members:**" may be no more than the head of the items that follow. */
const areAlike = (one: PlacedPassage, next: PlacedPassage): boolean =>
  one.block.form === next.block.form &&
  labelOf(one).endsWith('?') &&
  labelOf(next).endsWith('?') &&
  (one.block.form !== 'list-item' || (next.chunk === one.chunk && indentOf(next) === indentOf(one)))

/** "**Views of the father:**" is a heading of sorts, and holds "**Views of the mother:** …" though it should stand beside it. */
function isLabel(section: Section, { review, answers }: Assessment): boolean {
  const { heading, headingSpan, bodySpan, index, parent } = section
  // "**Views of the family:**" opens a group; what answers no more than the section it stands in is one of its parts.
  if (!answers[index]?.ids.every((id) => answers[parent]?.ids.includes(id))) return false
  if (heading.form !== 'bold' || !/:[\s*_]*$/.test(review.slice(headingSpan.start, headingSpan.end))) return false
  const [first] = passagesIn(review, bodySpan)
  if (first === undefined || !isNext(review, headingSpan.end, first)) return false
  if (!isAnswered(first) || !labelOf(first).endsWith(':')) return false
  const [words, others] = [wordsOf(heading.text), wordsOf(labelOf(first))]
  return words.length > 1 && others.length > 1 && (words[0] === others[0] || words.at(-1) === others.at(-1))
}

const wordsOf = (text: string) => text.toLowerCase().match(/\p{L}+/gu) ?? []

type InChunk = Pick<PlacedPassage, 'block' | 'chunk'>

const isBold = ({ block: { label }, chunk }: InChunk) =>
  label !== undefined && /(?:\*\*|__)$/.test(chunk.text.slice(Math.max(0, label.start - 2), label.start))

const isAnswered = (passage: PlacedPassage) => isBold(passage) && !passage.block.prompt && passage.block.words > 0

/** Nothing stands behind it in the source either, where a box would. */
const isBare = ({ block, chunk }: InChunk) =>
  isBold({ block, chunk }) && !block.prompt && /^[\s:.*_]*$/.test(chunk.text.slice(block.label?.end, block.span.end))

const bareLabels = gathering((block, { chunk }) => (isBare({ block, chunk }) ? [block] : []))

const labelOf = ({ block: { label = noPlace }, chunk }: PlacedPassage): string => {
  const words = chunk.text.slice(label.start, label.end).trim()
  // "**Father**:" is a label too.
  return /[:?]$/.test(words) ? words : words + (/^[*_\s]{0,4}:/.test(chunk.text.slice(label.end)) ? ':' : '')
}
const noPlace: Span = { start: 0, end: 0 }

const labelSpan = ({ block, span }: PlacedPassage): Span => ({
  start: span.start + (block.label?.start ?? block.span.start) - block.span.start,
  end: span.start + (block.label?.end ?? block.span.end) - block.span.start,
})

const indentOf = ({ block: { span }, chunk }: PlacedPassage): number =>
  span.start - 1 - chunk.text.lastIndexOf('\n', span.start - 1)

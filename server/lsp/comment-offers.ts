import type { Review } from '../review/types.ts'
import { findRule } from '../rules/index.ts'
import type { Finding } from '../rules/types.ts'
import { toTextEdit } from './convert.ts'
import type { Offer } from './offers.ts'
import type { Judged } from './session.ts'

/** Offers to write one of our comments: an author's own statement, or a finding set aside for a line, a section, the file. */

const insertion = ({ result }: Judged, offset: number, text: string) => [
  toTextEdit(result.review, { start: offset, end: offset, text }),
]

/** "Record as considered": the author fills in the reason, without which the comment is a finding itself. */
export function consideredOffers(judged: Judged, finding: Finding): Offer[] {
  const topics = findRule(finding.rule)?.answeredByStatement ? judged.result.assessment?.topics : undefined
  const topic = topics?.find(({ id }) => id === finding.about)?.topic
  if (topic === undefined) return []
  const { eol } = judged.result.review
  const comment = `<!-- rapid-review-considered ${topic.id} -- reason: -->${eol}${eol}`
  const title = `Record "${topic.label}" as considered, with a reason`
  return [{ title, edits: () => insertion(judged, afterTitle(judged), comment) }]
}

export function disableOffers(judged: Judged, { rule, span }: Finding): Offer[] {
  const { review } = judged.result
  const { eol } = review
  // Where the comment would go decides whether there is such an offer.
  const block = blockBegunAt(review, span.start)
  const section = [...review.sections]
    .reverse()
    .find(({ treeSpan }) => treeSpan.start <= span.start && span.start < treeSpan.end)
  const content = review.frontMatter?.contentSpan
  const inFrontMatter = content !== undefined && span.start < content.end
  const offers: Offer[] = []
  if (!inFrontMatter && block !== undefined) {
    const comment = `<!-- rapid-review-disable-next-line ${rule} -- reason: -->${eol}`
    offers.push({ title: `Set ${rule} aside for this line`, edits: () => insertion(judged, block, comment) })
  }
  if (section !== undefined && section.parent !== -1)
    offers.push({
      title: `Set ${rule} aside in this section`,
      edits: () => aroundSection(review, rule, section.headingSpan.end, section.treeSpan.end),
    })
  const comment = `<!-- rapid-review-disable-file ${rule} -- reason: -->${eol}${eol}`
  offers.push({
    title: `Set ${rule} aside in this file`,
    edits: () => insertion(judged, afterFrontMatter(judged), comment),
  })
  return offers
}

/**
 * Start of the line at `offset`, where a block of the document begins in it. Within a block a comment on a line of its own ends
 * a table, a list or a paragraph; before a block it reaches the first line only.
 */
function blockBegunAt(review: Review, offset: number): number | undefined {
  const { line } = review.positionAt(offset)
  const chunk = review.chunks.findLast(({ start }) => start <= offset)
  const begins = chunk?.nodes.some(
    ({ position }) =>
      position !== undefined && review.positionAt(chunk.start + (position.start.offset ?? 0)).line === line,
  )
  return begins ? review.offsetAt(line, 0) : undefined
}

function aroundSection(review: Review, rule: string, from: number, to: number) {
  const { eol } = review
  const before = review.positionAt(to).column > 0 ? `${eol}${eol}` : ''
  const edits = [
    { start: from, end: from, text: `${eol}${eol}<!-- rapid-review-disable ${rule} -- reason: -->` },
    { start: to, end: to, text: `${before}<!-- rapid-review-enable ${rule} -->${eol}${eol}` },
  ]
  return edits.map((edit) => toTextEdit(review, edit))
}

function afterFrontMatter({ result }: Judged): number {
  const { review } = result
  if (review.frontMatter === undefined) return 0
  let at = review.frontMatter.span.end
  while (at < review.text.length && (review.text[at] === '\n' || review.text[at] === '\r')) at++
  return at
}

function afterTitle(judged: Judged): number {
  const { review } = judged.result
  const title = review.sections[0]
  if (title === undefined || title.parent !== -1) return afterFrontMatter(judged)
  let at = title.headingSpan.end
  while (at < review.text.length && (review.text[at] === '\n' || review.text[at] === '\r')) at++
  return at
}

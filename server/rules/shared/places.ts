import type { Assessment } from '../../assessment/types.ts'
import { drawnTables } from '../../review/drawn-tables.ts'
import { lineAt } from '../../review/line-at.ts'
import type { Review, Span } from '../../review/types.ts'
import type { Finding } from '../types.ts'

/**
 * Where a finding about the whole document sits: its title, else the line that states its type, else its first line.
 * Never the document itself, which an editor would underline from end to end.
 */
export function titleSpan({ review, answers }: Pick<Assessment, 'review' | 'answers'>): Span {
  const first = review.sections[0]
  const isTitle =
    first !== undefined &&
    (first.heading.depth === 1 || answers[0]?.ids.length === 0) &&
    first.textSpan.end > first.textSpan.start
  return isTitle ? first.textSpan : (review.facts.type?.span ?? firstLine(review))
}

/** Where a missing fact would stand: beside the type in front matter or table. */
export function factsSpan(assessment: Pick<Assessment, 'review' | 'answers'>): Span {
  return assessment.review.facts.type?.span ?? titleSpan(assessment)
}

/** Facts stand no further down than this, in characters. */
const roomForTable = 16_000

/** The table in which missing facts may stand, where there is neither front matter nor a table that is read. */
export function factsUnread(review: Review): Finding['related'] | undefined {
  const [first] = review.frontMatter || review.factsTable ? [] : drawnTables(review)
  if (first === undefined || first.start > roomForTable) return undefined
  return [
    { message: 'Perhaps this table holds it: it is drawn with dashes or plus signs, and is not read.', span: first },
  ]
}

const longestLine = 120

function firstLine(review: Review): Span {
  const start = review.text.search(/\S/)
  if (start === -1) return { start: 0, end: 0 }
  return { start, end: Math.min(lineAt(review, start).end, start + longestLine) }
}

/** The heading of a section, where the document has it; else where a finding about the whole document sits. */
export function sectionOrTitle(assessment: Assessment, id: string): Span {
  const index = assessment.expectedSections.find((section) => section.id === id)?.answeredBy[0]
  return (index === undefined ? undefined : assessment.review.sections[index]?.textSpan) ?? titleSpan(assessment)
}

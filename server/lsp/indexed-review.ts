import type { Range } from 'vscode-languageserver'
import { type DeadlineEntry, deadlinesOf } from '../assessment/coverage.ts'
import { type Neighbour, neighbourOf } from '../assessment/index.ts'
import type { Assessment } from '../assessment/types.ts'
import { toRange } from './convert.ts'
import { type Summary, summarise } from './summary.ts'

/** A review of the workspace, open or not: what is asked about all of them, since their text and all that was read in it is a lot. */
export interface IndexedReview {
  readonly uri: string
  readonly reference: string | undefined
  readonly referenceRange: Range
  readonly related: readonly { readonly reference: string; readonly range: Range }[]
  readonly type: string
  readonly status: string | undefined
  readonly summary: Omit<Summary, 'next'>
  readonly deadlines: readonly DeadlineEntry[]
  /** As the other reviews see it. */
  readonly neighbour: Neighbour
}

export function indexedReview(uri: string, path: string, assessment: Assessment): IndexedReview {
  const { review } = assessment
  const { reference, related, status } = review.facts
  const { next: _, ...summary } = summarise(assessment)
  return {
    uri,
    reference: reference?.value,
    referenceRange: toRange(review, reference?.span ?? { start: 0, end: 0 }),
    related: related.map((fact) => ({ reference: fact.value, range: toRange(review, fact.span) })),
    type: assessment.type.id,
    status: status?.value,
    summary,
    deadlines: deadlinesOf(assessment, path),
    neighbour: neighbourOf(review, assessment.type.id, path),
  }
}

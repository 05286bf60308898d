/** The coverage and the deadlines of a review as the documented JSON shapes, for the command line, editors and scripts. */
import type { ReviewTypeId, Subject, TopicKind } from '../guidance/types.ts'
import type { Span } from '../review/types.ts'
import type { Assertion, Assessment, DeadlineId, DeadlineState, Mention, TopicStatus } from './types.ts'

export interface CoverageMention {
  readonly assertion: Assertion
  readonly subject: Subject | null
  /** From 1; columns in UTF-16 units. */
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  /** Canonical id of the section it stands in, or null. */
  readonly section: string | null
  /** The author's words; only where somebody asked for them. */
  readonly text?: string
}

export interface CoverageTopic {
  readonly id: string
  readonly kind: TopicKind
  readonly expected: boolean
  readonly status: TopicStatus
  /** The author's own statement that it was considered; only where there is one. */
  readonly statement?: {
    readonly line: number /** The author's words; only where somebody asked for them. */
    readonly reason?: string
  }
  readonly mentions: readonly CoverageMention[]
}

export interface CoverageDocument {
  readonly path: string
  readonly type: ReviewTypeId
  readonly reference: string | null
  readonly topics: readonly CoverageTopic[]
  readonly sections: readonly {
    readonly id: string | null
    readonly heading: string
    readonly line: number
    readonly words: number
  }[]
  /** Canonical ids of required sections that are missing. */
  readonly missingSections: readonly string[]
}

export interface DeadlineEntry {
  readonly path: string
  readonly reference: string | null
  readonly type: ReviewTypeId
  readonly deadline: DeadlineId
  readonly from: string | null
  readonly due: string | null
  readonly done: string | null
  readonly state: DeadlineState
  readonly workingDaysLeft: number | null
  readonly reason: string
}

/** @param options.text adds the author's words to each mention and each statement */
export function coverageOf(
  assessment: Assessment,
  path: string,
  options: { readonly text?: boolean } = {},
): CoverageDocument {
  const { review, answers, type, topics, expectedSections } = assessment
  const sectionId = (index: number): string | null => {
    for (let at = review.sections[index]; at !== undefined; at = review.sections[at.parent]) {
      const [id] = answers[at.index]?.ids ?? []
      if (id !== undefined) return id
    }
    return null
  }
  return {
    path,
    type: type.id,
    reference: review.facts.reference?.value ?? null,
    topics: topics.map(({ id, kind, expected, status, statement, mentions }) => ({
      id,
      kind,
      expected,
      status,
      ...(statement && {
        statement: {
          line: review.positionAt(statement.span.start).line + 1,
          ...(options.text && { reason: statement.reason }),
        },
      }),
      mentions: eachOnce(mentions).map(({ assertion, subject, span, scope, section }) => ({
        assertion,
        subject,
        ...placeOf(assessment, span),
        section: sectionId(section),
        ...(options.text && { text: review.text.slice(scope.start, scope.end) }),
      })),
    })),
    sections: review.sections.map(({ index, heading, headingSpan, treeWords }) => ({
      id: answers[index]?.ids[0] ?? null,
      heading: heading.text,
      line: review.positionAt(headingSpan.start).line + 1,
      words: treeWords,
    })),
    missingSections: expectedSections.filter(({ missing, need }) => missing && need === 'required').map(({ id }) => id),
  }
}

/** Two phrases may say the same of the same words. */
function eachOnce(mentions: readonly Mention[]): readonly Mention[] {
  const known = new Map<string, Mention>()
  for (const one of mentions) {
    const key = `${one.span.start} ${one.span.end} ${one.assertion} ${one.subject}`
    if (!known.has(key)) known.set(key, one)
  }
  return [...known.values()]
}

function placeOf({ review }: Assessment, { start, end }: Span) {
  const from = review.positionAt(start)
  const to = review.positionAt(end)
  return { line: from.line + 1, column: from.column + 1, endLine: to.line + 1, endColumn: to.column + 1 }
}

export function deadlinesOf(assessment: Assessment, path: string): readonly DeadlineEntry[] {
  const { review, type } = assessment
  return assessment.deadlines.map(({ deadline, from, due, done, state, workingDaysLeft, reason }) => ({
    path,
    reference: review.facts.reference?.value ?? null,
    type: type.id,
    deadline,
    from,
    due,
    done,
    state,
    workingDaysLeft,
    reason,
  }))
}

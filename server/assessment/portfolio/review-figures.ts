/** What a review adds to the figures of a portfolio: facts and judgements, and none of its words but its reference. */
import type { IsoDate } from '../../calendar/index.ts'
import type { ReviewTypeId, TopicKind } from '../../guidance/types.ts'
import type { DateKey, Review, Status } from '../../review/types.ts'
import type { Assessment, Deadline, TopicAssessment } from '../types.ts'

/**
 * How a review stands to a topic. `stated`: neither found nor settled in the text, and the authors state by comment that they
 * considered it. `not-expected`: nothing is said of it, and nothing asks for it.
 */
export type Standing =
  | 'identified'
  | 'covered'
  | 'ruled-out'
  | 'stated'
  | 'left-open'
  | 'not-considered'
  | 'not-expected'

export interface TopicFigure {
  readonly id: string
  readonly label: string
  readonly kind: TopicKind
  readonly expected: boolean
  readonly standing: Standing
}

export type DeadlineFigure = Omit<Deadline, 'holidays'>

export interface ReviewFigures {
  /** As people read it. */
  readonly path: string
  readonly reference: string | null
  readonly type: ReviewTypeId
  readonly status: Status | null
  /** References of the documents this one follows from. */
  readonly related: readonly string[]
  /** The day by which it is put in time: of the incident, else of the notification. */
  readonly day: IsoDate | null
  readonly dayOf: 'incident' | 'notification' | null
  readonly deadlines: readonly DeadlineFigure[]
  readonly topics: readonly TopicFigure[]
}

export function figuresOf({ review, type, deadlines, topics }: Assessment, path: string): ReviewFigures {
  const { reference, status, related } = review.facts
  const incident = dayIn(review, 'incident-date')
  const notified = dayIn(review, 'notification-date')
  return {
    path,
    reference: reference?.value ?? null,
    type: type.id,
    status: status?.value ?? null,
    related: related.map(({ value }) => value),
    day: incident ?? notified ?? null,
    dayOf: incident !== undefined ? 'incident' : notified !== undefined ? 'notification' : null,
    deadlines: deadlines.map(({ holidays: _, ...deadline }) => deadline),
    topics: topics.map((one) => ({
      id: one.id,
      label: one.topic.label,
      kind: one.kind,
      expected: one.expected,
      standing: standingOf(one),
    })),
  }
}

function dayIn({ facts }: Review, key: DateKey): IsoDate | undefined {
  const reading = facts.dates[key]?.value
  return reading?.kind === 'date' ? reading.date : undefined
}

function standingOf({ status, expected, statement }: TopicAssessment): Standing {
  if (status === 'identified' || status === 'covered' || status === 'ruled-out') return status
  if (statement !== undefined) return 'stated'
  if (status === 'unresolved') return 'left-open'
  return expected ? 'not-considered' : 'not-expected'
}

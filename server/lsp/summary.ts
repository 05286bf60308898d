import type { Assessment, Deadline, TopicAssessment } from '../assessment/types.ts'

export interface Summary {
  readonly sectionsPresent: number
  readonly sectionsExpected: number
  /** Expected topics of every kind that are open. */
  readonly openTopics: readonly string[]
  /** The first deadline that is still running or overdue. */
  readonly next: Deadline | undefined
}

/** Expected, and not considered, or only denied or unknown, with no statement of the author's that settles it. */
export const isOpen = ({ expected, considered, status, statement }: TopicAssessment): boolean =>
  expected && (!considered || (status === 'unresolved' && statement === undefined))

/** A review in a line, as the code lens, the status item and the portfolio show it. Only what is required counts. */
export function summarise(assessment: Assessment): Summary {
  const required = assessment.expectedSections.filter(({ need }) => need === 'required')
  const open = assessment.topics.filter(isOpen)
  const running = assessment.deadlines.filter(({ state }) => state === 'due' || state === 'overdue')
  running.sort((a, b) => (a.due ?? '').localeCompare(b.due ?? ''))
  return {
    sectionsPresent: required.filter(({ missing }) => !missing).length,
    sectionsExpected: required.length,
    openTopics: open.map(({ id }) => id),
    next: running[0],
  }
}

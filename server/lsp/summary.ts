import type { Assessment, Deadline } from '../assessment/types.ts'

export interface Summary {
  readonly sectionsPresent: number
  readonly sectionsExpected: number
  /** Expected topics that are not considered, or only denied or unknown. */
  readonly openTopics: readonly string[]
  /** The first deadline that is still running or overdue. */
  readonly next: Deadline | undefined
}

/** A review in a line, as the code lens, the status item and the portfolio show it. Only what is required counts. */
export function summarise(assessment: Assessment): Summary {
  const required = assessment.expectedSections.filter(({ need }) => need === 'required')
  const open = assessment.topics.filter(
    (topic) => topic.expected && topic.kind === 'risk-factor' && (!topic.considered || topic.status === 'unresolved'),
  )
  const running = assessment.deadlines.filter(({ state }) => state === 'due' || state === 'overdue')
  running.sort((a, b) => (a.due ?? '').localeCompare(b.due ?? ''))
  return {
    sectionsPresent: required.filter(({ missing }) => !missing).length,
    sectionsExpected: required.length,
    openTopics: open.map(({ id }) => id),
    next: running[0],
  }
}

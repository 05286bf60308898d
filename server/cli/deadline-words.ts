import type { DeadlineEntry } from '../assessment/coverage.ts'
import type { DeadlineId, DeadlineState } from '../assessment/types.ts'

/** What needs somebody to act comes first. */
export const order: Readonly<Record<DeadlineState, number>> = { overdue: 0, due: 1, unknown: 2, late: 3, met: 4 }

export const words: Readonly<Record<DeadlineId, string>> = {
  notification: 'Notification',
  'rapid-review': 'Rapid review',
  publication: 'Publication',
}

/** For a place where nothing else says whom it is for. */
export const longWords: Readonly<Record<DeadlineId, string>> = {
  notification: 'Notification to the Panel',
  'rapid-review': 'Rapid review to the Panel',
  publication: 'Publication',
}

/** "due in 4 working days" */
export function stateInWords(state: DeadlineState, left: DeadlineEntry['workingDaysLeft']): string {
  if (left === null) return state
  const days = `${Math.abs(left)} working day${Math.abs(left) === 1 ? '' : 's'}`
  if (left === 0) return `${state} today`
  return left > 0 ? `${state} in ${days}` : `${state} by ${days}`
}

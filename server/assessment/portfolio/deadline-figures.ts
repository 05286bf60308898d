/** Where the deadlines of a portfolio stand, each counted once. */
import type { DeadlineId, DeadlineState } from '../types.ts'
import { sourcesOf } from './incidents.ts'
import type { DeadlineFigure, ReviewFigures } from './review-figures.ts'

export interface OwnDeadline {
  readonly review: ReviewFigures
  readonly deadline: DeadlineFigure
}

/**
 * A rapid review tells when the Panel was notified, and so does the notification that it follows from: a deadline is counted
 * in the earliest document that tells it, which is the one that it binds.
 */
export function ownDeadlines(reviews: readonly ReviewFigures[]): readonly OwnDeadline[] {
  const sources = sourcesOf(reviews)
  const tells = (review: ReviewFigures, wanted: DeadlineId) =>
    review.deadlines.some(({ deadline }) => deadline === wanted)
  return reviews.flatMap((review) => {
    // Of two that name each other neither is the earlier.
    const before = [...(sources.get(review) ?? [])].filter((source) => !sources.get(source)?.has(review))
    return review.deadlines
      .filter(({ deadline }) => !before.some((source) => tells(source, deadline)))
      .map((deadline) => ({ review, deadline }))
  })
}

export interface ClockFigures {
  readonly deadline: DeadlineId
  readonly total: number
  readonly states: Readonly<Record<DeadlineState, number>>
  /** Late, where lateness was accepted: in the pandemic. */
  readonly relaxed: number
  /** How many working days those that are done took, in order of days; nothing for a clock of months. */
  readonly taken: readonly { readonly days: number; readonly met: number; readonly late: number }[]
}

const order: readonly DeadlineId[] = ['notification', 'rapid-review', 'publication']

/** Figures of each clock that runs in any of the reviews. */
export function clockFigures(deadlines: readonly OwnDeadline[]): readonly ClockFigures[] {
  return order.flatMap((id) => {
    const those = deadlines.map(({ deadline }) => deadline).filter(({ deadline }) => deadline === id)
    if (those.length === 0) return []
    const states = { met: 0, late: 0, due: 0, overdue: 0, unknown: 0 }
    for (const { state } of those) states[state]++
    const relaxed = those.filter(({ state, relaxed }) => state === 'late' && relaxed).length
    return [{ deadline: id, total: those.length, states, relaxed, taken: id === 'publication' ? [] : takenIn(those) }]
  })
}

function takenIn(deadlines: readonly DeadlineFigure[]): ClockFigures['taken'] {
  const counts = new Map<number, { met: number; late: number }>()
  for (const { state, workingDaysTaken } of deadlines) {
    if (workingDaysTaken === null || (state !== 'met' && state !== 'late')) continue
    const count = counts.get(workingDaysTaken) ?? { met: 0, late: 0 }
    count[state]++
    counts.set(workingDaysTaken, count)
  }
  return [...counts].sort(([a], [b]) => a - b).map(([days, count]) => ({ days, ...count }))
}

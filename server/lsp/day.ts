import { todayInLondon } from '../calendar/index.ts'

const minute = 60_000

/** Milliseconds until the day changes in London, to the minute; found by looking, so that summer time needs no rule here. */
export function untilMidnightInLondon(now: Date): number {
  const today = todayInLondon(now)
  let low = 0
  let high = 25 * 60
  while (low < high) {
    const middle = (low + high) >> 1
    if (todayInLondon(new Date(now.getTime() + middle * minute)) === today) low = middle + 1
    else high = middle
  }
  return low * minute
}

import { readFileSync } from 'node:fs'

const cell = new Int32Array(new SharedArrayBuffer(4))

/**
 * Processor time of this thread in milliseconds, where the system tells it: what else a busy machine does is not in it.
 * Linux counts it up when a thread goes to sleep, hence the nap.
 */
function now(): number {
  Atomics.wait(cell, 0, 0, 1)
  try {
    return Number(readFileSync('/proc/thread-self/schedstat', 'latin1').split(' ')[0]) / 1e6
  } catch {
    return performance.now()
  }
}

function time(run: () => unknown): number {
  const start = now()
  run()
  return now() - start
}

/** Rounds, and how many there may be where what they give looks long. */
const [rounds, mostRounds] = [4, 12]
/** What every test here allows. */
const short = 6

/**
 * How many times as long one piece of work takes as another: a ratio says the same on a slow machine. They take turns, and the
 * best of some rounds counts for each, since whatever else the machine does only makes them slower; where it looks long there
 * are more rounds. What takes less than 5 ms counts as that.
 */
export function timesAsLong(one: () => unknown, other: () => unknown): number {
  let [best, bestOther] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  const ratio = () => best / Math.max(5, bestOther)
  for (let round = 0; round < rounds || (round < mostRounds && ratio() > short); round++) {
    best = Math.min(best, time(one))
    bestOther = Math.min(bestOther, time(other))
  }
  return ratio()
}

/** How many times as long work takes for `more` (four times `few` unless said otherwise) as for `few`. */
export const growth = (work: (size: number) => unknown, few: number, more = 4 * few): number =>
  timesAsLong(
    () => work(more),
    () => work(few),
  )

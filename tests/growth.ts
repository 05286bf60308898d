/** In milliseconds. */
function time(run: () => unknown): number {
  const start = performance.now()
  run()
  return performance.now() - start
}

/**
 * How many times as long one piece of work takes as another: a ratio says the same on a slow machine. They take turns, and the
 * best of some rounds counts for each, since whatever else the machine does only makes them slower. What takes less than 5 ms
 * counts as that.
 */
export function timesAsLong(one: () => unknown, other: () => unknown): number {
  const rounds = [1, 2, 3, 4].map(() => [time(one), time(other)] as const)
  return Math.min(...rounds.map(([time]) => time)) / Math.max(5, Math.min(...rounds.map(([, time]) => time)))
}

/** How many times as long work takes for `more` (four times `few` unless said otherwise) as for `few`. */
export const growth = (work: (size: number) => unknown, few: number, more = 4 * few): number =>
  timesAsLong(
    () => work(more),
    () => work(few),
  )

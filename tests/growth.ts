/** In milliseconds. */
function time(run: () => unknown): number {
  const start = performance.now()
  run()
  return performance.now() - start
}

/**
 * How many times as long work takes for `more` (four times `few` unless said otherwise) as for `few`. A ratio says the same on a
 * slow machine; each pair is timed at once and the best of some counts, since other work slows one or the other. What takes less
 * than 5 ms counts as that.
 */
export function growth(work: (size: number) => unknown, few: number, more = 4 * few): number {
  work(few)
  const ratios = [1, 2, 3, 4].map(
    () =>
      time(() => work(more)) /
      Math.max(
        time(() => work(few)),
        5,
      ),
  )
  return Math.min(...ratios)
}

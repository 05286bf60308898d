/** What stands where in a passage, in tokens. */

export interface Found<E> {
  readonly entry: E
  /** First and last token. */
  readonly first: number
  readonly last: number
}

/** Index of the first find at or after token `at`. */
export function indexFrom(found: readonly Found<unknown>[], at: number): number {
  let low = 0
  let high = found.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((found[middle] as Found<unknown>).first < at) low = middle + 1
    else high = middle
  }
  return low
}

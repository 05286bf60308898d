/** Looking for a place among things that are in order. */

/** Index of the first of so many that is not before the place; their number, where all are. */
export function firstWhere(length: number, isBefore: (index: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBefore(middle)) low = middle + 1
    else high = middle
  }
  return low
}

/** Index of the first that starts at or after an offset. */
export const firstFrom = (places: readonly { readonly start: number }[], offset: number): number =>
  firstWhere(places.length, (index) => (places[index] as { readonly start: number }).start < offset)

/** Looking for a place among places that are in the order of the text. */

/** Index of the first that starts at or after an offset. */
export function firstFrom(places: readonly { readonly start: number }[], offset: number): number {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] as { readonly start: number }).start < offset) low = middle + 1
    else high = middle
  }
  return low
}

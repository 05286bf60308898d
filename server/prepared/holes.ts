/**
 * Data that were worked out when the program was built come as JSON with holes: typed arrays and long texts stand elsewhere,
 * where a program has them without reading them number by number. `scripts/prepared.mjs` writes what is read here.
 */

export type Numbers = Int8Array | Int32Array

export interface Hole {
  /** The keys that lead to it. */
  readonly path: readonly string[]
  readonly is: 'Int8Array' | 'Int32Array' | 'text'
  /** How many numbers, or characters. */
  readonly length: number
}

/** Puts into each hole what `contents` gives for it, in order. Gives the data, as they were before they had holes. */
export function filled<H extends Hole>(data: unknown, holes: readonly H[], contents: (hole: H) => Numbers | string) {
  for (const hole of holes) {
    const last = hole.path.length - 1
    let at = data as Record<string, unknown>
    for (const key of hole.path.slice(0, last)) at = at[key] as Record<string, unknown>
    at[hole.path[last] as string] = contents(hole)
  }
  return data
}

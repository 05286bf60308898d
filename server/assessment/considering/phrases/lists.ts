/** Lists of numbers behind one another in one array: read as they stand. */

export interface Lists {
  /** Where each begins in `numbers`, and where the last ends. */
  readonly starts: Int32Array
  readonly numbers: Int32Array
}

export function listsOf(lists: readonly (readonly number[])[]): Lists {
  const starts = new Int32Array(lists.length + 1)
  for (const [at, list] of lists.entries()) starts[at + 1] = (starts[at] as number) + list.length
  const numbers = new Int32Array(starts[lists.length] as number)
  for (const [at, list] of lists.entries()) numbers.set(list, starts[at])
  return { starts, numbers }
}

/** Adds the numbers of list `at` to `to`. @param shift what is added to each */
export function addList({ starts, numbers }: Lists, at: number, to: number[], shift = 0): void {
  const end = starts[at + 1] as number
  for (let index = starts[at] as number; index < end; index++) to.push((numbers[index] as number) + shift)
}

/** Lists of which few of many possible ones are there. */
export interface KeyedLists extends Lists {
  /** Of which list is which; ascending. */
  readonly keys: Int32Array
}

export function keyedLists(lists: ReadonlyMap<number, readonly number[]>): KeyedLists {
  const sorted = [...lists].sort(([a], [b]) => a - b)
  return { keys: Int32Array.from(sorted, ([key]) => key), ...listsOf(sorted.map(([, list]) => list)) }
}

/** Such lists, each found at once. */
export class ListsByKey {
  private readonly lists: Lists
  /** By key: its list's place, plus one; 0 where there is none. */
  private readonly places: Uint16Array

  /** @param keys how many are possible */
  constructor(lists: KeyedLists, keys: number) {
    this.lists = lists
    this.places = new Uint16Array(keys)
    for (let at = 0; at < lists.keys.length; at++) this.places[lists.keys[at] as number] = at + 1
  }

  /** As `addList`, of the list that `key` names, if it is there. */
  add(key: number, to: number[], shift = 0): void {
    const place = this.places[key] as number
    if (place !== 0) addList(this.lists, place - 1, to, shift)
  }
}

/** Arrays one after the other. Most often there is one, which is used as it stands. */
export function joined<N extends Int8Array | Int32Array>(arrays: readonly N[]): N {
  const [first] = arrays as readonly [N]
  if (arrays.length === 1) return first
  const make = first.constructor as new (length: number) => N
  const whole = new make(arrays.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const array of arrays) {
    whole.set(array, at)
    at += array.length
  }
  return whole
}

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

/** As `addList`, of the list that `key` names, if it is there. */
export function addKeyed(lists: KeyedLists, key: number, to: number[], shift = 0): void {
  const { keys } = lists
  let low = 0
  let high = keys.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((keys[middle] as number) < key) low = middle + 1
    else high = middle
  }
  if (keys[low] === key) addList(lists, low, to, shift)
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

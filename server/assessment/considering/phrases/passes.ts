/**
 * Which word tests each known spelling passes. Every word asks for many, and of some twenty thousand tests most words pass ten:
 * a row has as many bits as it needs for most questions to be answered by one of them, and behind these the tests themselves.
 */

/** Bits for each test that is passed: an eighth of the tests that are not passed seem to be, and are looked up. */
const bitsATest = 8

export class Passes {
  /** Row after row: one less than its bits' words, the bits, how many tests, the tests in ascending order. */
  private rows = new Int32Array(1 << 14)
  private used = 0
  /** So many words less one have a bit for each test, and no two tests share one. */
  private readonly whole: number

  /** @param tests how many there are */
  constructor(tests: number) {
    this.whole = powerOfTwo(Math.ceil(tests / 32)) - 1
  }

  /** A row for a spelling that passes these tests, each named once; gives where it stands. */
  add(tests: readonly number[]): number {
    const mask = Math.min(this.whole, powerOfTwo(Math.ceil((tests.length * bitsATest) / 32)) - 1)
    const row = this.used
    const count = row + mask + 2
    this.used = count + 1 + tests.length
    while (this.used > this.rows.length) {
      const larger = new Int32Array(this.rows.length * 2)
      larger.set(this.rows)
      this.rows = larger
    }
    const { rows } = this
    rows[row] = mask
    for (const test of tests) {
      const word = row + 1 + ((test >>> 5) & mask)
      rows[word] = (rows[word] as number) | (1 << (test & 31))
    }
    rows[count] = tests.length
    rows.set(tests, count + 1)
    rows.subarray(count + 1, this.used).sort()
    return row
  }

  has(row: number, test: number): boolean {
    const { rows } = this
    const mask = rows[row] as number
    const word = rows[row + 1 + ((test >>> 5) & mask)] as number
    return ((word >>> (test & 31)) & 1) === 1 && (mask === this.whole || this.holds(row + mask + 2, test))
  }

  /** Whether one of the rows that stand in `places` from `first` to `last` has the test. */
  hasAny(places: Int32Array, first: number, last: number, test: number): boolean {
    for (let at = first; at <= last; at++) if (this.has(places[at] as number, test)) return true
    return false
  }

  /** @param count where it stands how many tests follow */
  private holds(count: number, test: number): boolean {
    const { rows } = this
    let low = count + 1
    let high = low + (rows[count] as number)
    while (low < high) {
      const middle = (low + high) >> 1
      const found = rows[middle] as number
      if (found === test) return true
      if (found < test) low = middle + 1
      else high = middle
    }
    return false
  }
}

/** The smallest that is no less than `size`. */
function powerOfTwo(size: number): number {
  let power = 1
  while (power < size) power *= 2
  return power
}

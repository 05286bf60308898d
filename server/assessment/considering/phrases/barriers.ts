/**
 * Where a passage may not be crossed from one word to the next, as bits, so that a search moves many places on at once. A
 * barrier stands before a word where the break there is too strong for a phrase, and at both ends of the passage.
 */
import { breaks } from './tokens.ts'

/** Barriers for one strength of breaks, read onwards and backwards from any word. */
class Line {
  private readonly strongest: number
  private count = 0
  /** Bit i: a barrier stands before token i. */
  private onwards = new Int32Array(8)
  /** The same from the end: bit i stands before token count − i. */
  private backwards = new Int32Array(8)

  /** @param strongest the strongest break that is no barrier */
  constructor(strongest: number) {
    this.strongest = strongest
  }

  set(before: Int32Array, count: number): void {
    const { strongest } = this
    this.count = count
    // One number more than hold the bits: a look takes two.
    const size = (count >>> 5) + 2
    if (this.onwards.length < size) {
      this.onwards = new Int32Array(size * 2)
      this.backwards = new Int32Array(size * 2)
    } else {
      this.onwards.fill(0, 0, size)
      this.backwards.fill(0, 0, size)
    }
    put(this.onwards, count)
    put(this.backwards, count)
    for (let at = 0; at < count; at++) {
      if ((before[at] as number) <= strongest) continue
      put(this.onwards, at)
      put(this.backwards, count - at)
    }
  }

  from(anchor: number, direction: 1 | -1): number {
    return direction === 1 ? look(this.onwards, anchor + 1) : look(this.backwards, this.count - anchor)
  }
}

export class Barriers {
  private readonly withinSentence = new Line(breaks.colon)
  private readonly withinCell = new Line(breaks.sentence)

  /** @param before breaks as `Tokens` has them */
  set(before: Int32Array, count: number): void {
    this.withinSentence.set(before, count)
    this.withinCell.set(before, count)
  }

  /** Bit n: a barrier stands between the words n and n + 1 away from `anchor`. @param limit the strongest break that is none */
  from(anchor: number, direction: 1 | -1, limit: number): number {
    return (limit === breaks.sentence ? this.withinCell : this.withinSentence).from(anchor, direction)
  }
}

function put(bits: Int32Array, at: number): void {
  bits[at >>> 5] = (bits[at >>> 5] as number) | (1 << (at & 31))
}

/** 32 bits from bit `at` on. */
function look(bits: Int32Array, at: number): number {
  const shift = at & 31
  const low = (bits[at >>> 5] as number) >>> shift
  return shift === 0 ? low : low | ((bits[(at >>> 5) + 1] as number) << (32 - shift))
}

/** Where a search may go from one word to the next, as bits. */
import { describe, expect, it } from 'vitest'
import { Barriers } from '../../server/assessment/considering/phrases/barriers.ts'
import { breaks } from '../../server/assessment/considering/phrases/tokens.ts'

const bits = (barriers: number) => Array.from({ length: 31 }, (_, at) => (barriers >>> at) & 1)

describe('barriers', () => {
  it('stand at both ends of a passage, and where a break is too strong', () => {
    // Mother drinks ; not so Father
    const before = Int32Array.of(breaks.cell, breaks.none, breaks.semicolon, breaks.none, breaks.comma)
    const barriers = new Barriers()
    barriers.set(before, 5)
    expect(bits(barriers.from(0, 1, breaks.colon)).slice(0, 5)).toEqual([0, 1, 0, 0, 1])
    expect(bits(barriers.from(4, -1, breaks.colon)).slice(0, 5)).toEqual([0, 0, 1, 0, 1])
    expect(bits(barriers.from(0, 1, breaks.sentence)).slice(0, 5)).toEqual([0, 0, 0, 0, 1])
  })

  it.each([1, 31, 32, 33, 64, 200])('are what a look at each break finds, in %i words', (count) => {
    let state = count
    const next = (below: number) => {
      state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
      return (state >>> 8) % below
    }
    const before = Int32Array.from({ length: count }, (_, at) => (at === 0 ? breaks.cell : next(breaks.cell + 1)))
    const barriers = new Barriers()
    // What was set for a longer passage is forgotten.
    barriers.set(new Int32Array(300).fill(breaks.cell), 300)
    barriers.set(before, count)
    for (const limit of [breaks.colon, breaks.sentence])
      for (let anchor = 0; anchor < count; anchor++)
        for (const direction of [1, -1] as const) {
          const gapAt = (step: number) => (direction === 1 ? anchor + step + 1 : anchor - step)
          // What lies behind an end is never asked for.
          const steps = Array.from({ length: 31 }, (_, step) => step).filter(
            (step) => gapAt(step) >= 0 && gapAt(step) <= count,
          )
          const stands = (gap: number) => (gap === 0 || gap === count || (before[gap] as number) > limit ? 1 : 0)
          const found = bits(barriers.from(anchor, direction, limit)).slice(0, steps.length)
          expect(found).toEqual(steps.map((step) => stands(gapAt(step))))
        }
  })
})

import { type FoundDate, findWrittenDates } from '../../calendar/index.ts'
import { Slot } from '../../review/remembered.ts'
import type { PassageBlock } from '../../review/types.ts'

const found = new Slot<PassageBlock, readonly FoundDate[]>()

/** The dates written in a passage, relative to its text; kept with the passage, since several rules ask. */
export function datesIn(block: PassageBlock): readonly FoundDate[] {
  let dates = found.get(block)
  if (dates === undefined) {
    dates = findWrittenDates(block.text)
    found.set(block, dates)
  }
  return dates
}

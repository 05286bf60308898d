import { type FoundDate, findWrittenDates } from '../../calendar/index.ts'
import { remembering } from '../../review/remembered.ts'
import type { PassageBlock } from '../../review/types.ts'

/** The dates written in a passage, relative to its text; kept with the passage, since several rules ask. */
export const datesIn = remembering(({ text }: PassageBlock): readonly FoundDate[] => findWrittenDates(text))

import { type FoundDate, findWrittenDates } from '../../calendar/index.ts'
import { remembering, type Written } from '../../review/remembered.ts'

/** The dates written in a passage, relative to its text; kept with the passage, since several rules ask. */
export const datesIn = remembering(({ text }: Written): readonly FoundDate[] => findWrittenDates(text))

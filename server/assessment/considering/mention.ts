import type { Subject } from '../../guidance/types.ts'
import type { Assertion } from '../types.ts'
import type { Decider } from './deciders.ts'

/** A mention with places relative to the passage's text. */
export interface LocalMention {
  readonly topic: string
  readonly assertion: Assertion
  readonly subject: Subject | null
  readonly start: number
  readonly end: number
  readonly scopeStart: number
  readonly scopeEnd: number
  /** What tells of the topic: its own phrase, the heading above, or stems where no phrase does. */
  readonly term: Decider
  /** What makes of it what it is; null where the term does. */
  readonly cue: Decider | null
  /** Its phrase was added by a configuration: nothing was learned of it. */
  readonly added?: true
  /** Its phrase says in so many words what the topic asks for. */
  readonly plain?: true
  /** The passage names no baby, and the review is about one: it weighs as though this word stood there as well. */
  readonly lent?: 'baby'
}

/** Assertions from the strongest down, as the labelling of a passage ranks them. */
export const strength: Readonly<Record<Assertion, number>> = {
  present: 5,
  absent: 4,
  denied: 3,
  unknown: 2,
  generic: 1,
}

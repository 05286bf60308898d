import type { Subject } from '../../guidance/types.ts'
import type { Assertion } from '../types.ts'

/** A mention with places relative to the passage's text. */
export interface LocalMention {
  readonly topic: string
  readonly assertion: Assertion
  readonly subject: Subject | null
  readonly start: number
  readonly end: number
  readonly scopeStart: number
  readonly scopeEnd: number
  /** Dictionary forms; never the author's words. */
  readonly term: string
  readonly cue: string | null
  /** Its phrase was added by a configuration: nothing was learned of it. */
  readonly added?: true
  /** Its phrase says in so many words what the topic asks for. */
  readonly plain?: true
  /** No phrase tells of the topic: words do, that weigh together. */
  readonly byWords?: true
}

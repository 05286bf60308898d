/** The mentions of topics in a whole review. */
import type { PlacedPassage, Review } from '../review/types.ts'
import {
  considerOnce,
  considerPassage,
  doublingsOf,
  type Lexicon,
  type LocalMention,
  noSection,
  type SectionContext,
} from './considering/index.ts'
import { withOwnRows } from './rows-of-their-own.ts'
import type { Mention } from './types.ts'

interface Spoken {
  readonly passage: PlacedPassage
  readonly local: readonly LocalMention[]
}

/** Of one topic. */
interface Told {
  readonly assertions: Set<Mention['assertion']>
  readonly spoken: Spoken[]
  /** Where its mentions stand, once somebody has asked. */
  placed: readonly Mention[] | undefined
}

/**
 * How the passages of a review mention topics. An edit moves every passage behind it and changes what hardly any says: where a
 * mention stands is worked out for those topics only that somebody asks about.
 */
export class Mentions {
  private readonly topics = new Map<string, Told>()

  /** In the order of the text. */
  add(passage: PlacedPassage, local: readonly LocalMention[]): void {
    if (local.length === 0) return
    const here: Spoken = { passage, local }
    for (const { topic, assertion } of local) {
      let told = this.topics.get(topic)
      if (told === undefined) {
        told = { assertions: new Set(), spoken: [], placed: undefined }
        this.topics.set(topic, told)
      }
      told.assertions.add(assertion)
      if (told.spoken.at(-1) !== here) told.spoken.push(here)
    }
  }

  has(topic: string, assertion: Mention['assertion']): boolean {
    return this.topics.get(topic)?.assertions.has(assertion) === true
  }

  /** A topic's mentions where they stand, in the order of the text. */
  of(topic: string): readonly Mention[] {
    const told = this.topics.get(topic)
    if (told === undefined) return none
    told.placed ??= told.spoken.flatMap(({ passage, local }) =>
      local.filter((one) => one.topic === topic).map((one) => place(one, passage)),
    )
    return told.placed
  }
}

const none: readonly Mention[] = []

const place = (
  { topic, assertion, subject, term, cue, start, end, scopeStart, scopeEnd }: LocalMention,
  { span, section }: PlacedPassage,
): Mention => ({
  topic,
  assertion,
  subject,
  term,
  cue,
  span: { start: span.start + start, end: span.start + end },
  scope: { start: span.start + scopeStart, end: span.start + scopeEnd },
  section,
})

/** Every mention of every topic. `contexts` stands beside `review.sections`. */
export function mentionsIn(review: Review, contexts: readonly SectionContext[], lexicon: Lexicon): Mentions {
  const mentions = new Mentions()
  const doublings = lengthOf(review)
  const read = ({ block, section }: PlacedPassage) => considerPassage(block, contexts[section], lexicon, doublings)
  const considered = withOwnRows(review, lexicon, read)
  for (const passage of review.passages) mentions.add(passage, considered(passage, read(passage)))
  return mentions
}

/** A table's header is no passage that could tell of anything. */
const lengthOf = ({ passages }: Review): number =>
  doublingsOf(passages.reduce((count, { block }) => (block.form === 'table-header' ? count : count + 1), 0))

/** What one look at a review, from its beginning to its end, tells of the topics in it. */
export interface FirstSight {
  /** Topics that some passage says are there. How else they are mentioned was not looked at. */
  readonly present: ReadonlySet<string>
  /** Every mention of every other topic. */
  readonly mentions: Mentions
}

/**
 * Reads no more than it needs to tell how each topic is considered: once a passage has said that a topic is there, other
 * passages need not be read for it. Most reviews say so of most topics early on, and most passages need no second look.
 */
export function firstSight(
  review: Review,
  contexts: readonly SectionContext[],
  lexicon: Lexicon,
  topics: readonly string[],
): FirstSight {
  const present = new Set<string>()
  const mentions = new Mentions()
  const open = new Set(topics)
  const isOpen = (topic: string) => open.has(topic)
  const doublings = lengthOf(review)
  const considered = withOwnRows(review, lexicon, ({ block, section }) =>
    considerPassage(block, contexts[section], lexicon, doublings),
  )
  for (const passage of review.passages) {
    const once = considerOnce(passage.block, contexts[passage.section] ?? noSection, lexicon, isOpen, doublings)
    const local = considered(passage, once)
    for (const { topic, assertion } of local) {
      if (assertion !== 'present') continue
      present.add(topic)
      open.delete(topic)
    }
    mentions.add(passage, local)
  }
  return { present, mentions }
}

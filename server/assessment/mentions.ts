/** The mentions of topics in a whole review, by topic and in the order of the text. */
import { Slot } from '../review/remembered.ts'
import type { PassageBlock, Review } from '../review/types.ts'
import {
  considerOnce,
  considerPassage,
  type Lexicon,
  type LocalMention,
  noSection,
  type SectionContext,
} from './considering/index.ts'
import type { Mention } from './types.ts'

export type MentionsByTopic = ReadonlyMap<string, readonly Mention[]>

/** Every mention of every topic. `contexts` stands beside `review.sections`. */
export function mentionsIn(review: Review, contexts: readonly SectionContext[], lexicon: Lexicon): MentionsByTopic {
  const byTopic = new Map<string, Mention[]>()
  const limit = limitFor(review)
  for (const { block, span, section } of review.passages) {
    const local = considerPassage(block, contexts[section], lexicon)
    add(byTopic, placed(block, local, span.start, section), local, limit)
  }
  return byTopic
}

/**
 * How much words have to weigh together in this review where no phrase tells of a topic, in tenths of a natural logarithm of
 * odds: among a hundred passages one weighs something by chance that is a hundred to one against. A fifth more is asked, which
 * did best on whole reviews.
 */
const limitFor = ({ passages }: Review): number => 12 * Math.log(Math.max(1, passages.length))

const isHeavy = ({ weight }: LocalMention, limit: number): boolean => weight === undefined || weight > limit

/** What one look at a review, from its beginning to its end, tells of the topics in it. */
export interface FirstSight {
  /** Topics that some passage says are there. How else they are mentioned was not looked at. */
  readonly present: ReadonlySet<string>
  /** Every mention of every other topic. */
  readonly mentions: MentionsByTopic
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
  const byTopic = new Map<string, Mention[]>()
  const open = new Set(topics)
  const isOpen = (topic: string) => open.has(topic)
  const limit = limitFor(review)
  for (const { block, span, section } of review.passages) {
    const local = considerOnce(block, contexts[section] ?? noSection, lexicon, isOpen)
    for (const mention of local) {
      if (mention.assertion !== 'present' || !isHeavy(mention, limit)) continue
      present.add(mention.topic)
      open.delete(mention.topic)
    }
    add(byTopic, placed(block, local, span.start, section), local, limit)
  }
  return { present, mentions: byTopic }
}

/** @param local the same mentions as the passage tells them, in the same order */
function add(
  byTopic: Map<string, Mention[]>,
  mentions: readonly Mention[],
  local: readonly LocalMention[],
  limit: number,
): void {
  for (const [index, mention] of mentions.entries()) {
    if (!isHeavy(local[index] as LocalMention, limit)) continue
    const list = byTopic.get(mention.topic)
    if (list === undefined) byTopic.set(mention.topic, [mention])
    else list.push(mention)
  }
}

interface Placed {
  readonly local: readonly LocalMention[]
  readonly start: number
  readonly section: number
  readonly mentions: readonly Mention[]
}

const none: readonly Mention[] = []
const placings = new Slot<PassageBlock, Placed>()

/** A passage's mentions where it stands; made again only when it has moved. */
function placed(
  block: PassageBlock,
  local: readonly LocalMention[],
  start: number,
  section: number,
): readonly Mention[] {
  if (local.length === 0) return none
  const known = placings.get(block)
  if (known?.local === local && known.start === start && known.section === section) return known.mentions
  const mentions = local.map(
    (one): Mention => ({
      topic: one.topic,
      assertion: one.assertion,
      subject: one.subject,
      term: one.term,
      cue: one.cue,
      span: { start: start + one.start, end: start + one.end },
      scope: { start: start + one.scopeStart, end: start + one.scopeEnd },
      section,
    }),
  )
  placings.set(block, { local, start, section, mentions })
  return mentions
}

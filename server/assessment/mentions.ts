/** The mentions of topics in a whole review, by topic and in the order of the text. */
import { Slot } from '../review/remembered.ts'
import type { PassageBlock, Review } from '../review/types.ts'
import {
  considerOnce,
  considerPassage,
  doublingsOf,
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
  const doublings = lengthOf(review)
  for (const { block, span, section } of review.passages) {
    add(byTopic, placed(block, considerPassage(block, contexts[section], lexicon, doublings), span.start, section))
  }
  return byTopic
}

/** A table's header is no passage that could tell of anything. */
const lengthOf = ({ passages }: Review): number =>
  doublingsOf(passages.reduce((count, { block }) => (block.form === 'table-header' ? count : count + 1), 0))

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
  const doublings = lengthOf(review)
  for (const { block, span, section } of review.passages) {
    const local = considerOnce(block, contexts[section] ?? noSection, lexicon, isOpen, doublings)
    const mentions = placed(block, local, span.start, section)
    for (const mention of mentions) {
      if (mention.assertion !== 'present') continue
      present.add(mention.topic)
      open.delete(mention.topic)
    }
    add(byTopic, mentions)
  }
  return { present, mentions: byTopic }
}

function add(byTopic: Map<string, Mention[]>, mentions: readonly Mention[]): void {
  for (const mention of mentions) {
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

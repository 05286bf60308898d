/** The mentions of topics in a whole review, by topic and in the order of the text. */
import { Slot } from '../review/remembered.ts'
import type { PassageBlock, Review } from '../review/types.ts'
import {
  considerOnce,
  considerPassage,
  doublingsOf,
  heardIn,
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
  const doublings = doublingsOf(review.passages.length)
  for (const { block, span, section } of review.passages) {
    add(
      byTopic,
      placed(block, considerPassage(block, contexts[section], lexicon), { start: span.start, section, doublings }),
    )
  }
  return byTopic
}

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
  const doublings = doublingsOf(review.passages.length)
  for (const { block, span, section } of review.passages) {
    const local = considerOnce(block, contexts[section] ?? noSection, lexicon, isOpen)
    const mentions = placed(block, local, { start: span.start, section, doublings })
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

/** Where a passage stands, and how long its review is. */
interface Place {
  readonly start: number
  readonly section: number
  readonly doublings: number
}

interface Placed extends Place {
  readonly local: readonly LocalMention[]
  readonly mentions: readonly Mention[]
}

const none: readonly Mention[] = []
const placings = new Slot<PassageBlock, Placed>()

/** A passage's mentions where it stands; made again only when it has moved, or much was written around it. */
function placed(block: PassageBlock, local: readonly LocalMention[], place: Place): readonly Mention[] {
  if (local.length === 0) return none
  const { start, section, doublings } = place
  const known = placings.get(block)
  if (known?.local === local && known.start === start && known.section === section && known.doublings === doublings)
    return known.mentions
  const mentions: Mention[] = []
  for (const mention of local) {
    const heard = heardIn(mention, doublings)
    if (heard === undefined) continue
    const { topic, assertion, subject, term, cue } = heard
    mentions.push({
      topic,
      assertion,
      subject,
      term,
      cue,
      span: { start: start + heard.start, end: start + heard.end },
      scope: { start: start + heard.scopeStart, end: start + heard.scopeEnd },
      section,
    })
  }
  placings.set(block, { local, start, section, doublings, mentions })
  return mentions
}

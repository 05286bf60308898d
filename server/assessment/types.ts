import type { Calendar, IsoDate } from '../calendar/index.ts'
import type {
  EditionId,
  Expectation,
  Need,
  ReviewType,
  SectionGuidance,
  Subject,
  Topic,
  TopicKind,
} from '../guidance/types.ts'
import type { Remembering } from '../review/remembered.ts'
import type { Review, Span } from '../review/types.ts'
import type { Decider } from './considering/deciders.ts'
import type { Lexicon } from './considering/lexicon/entries.ts'
import type { Neighbourhood } from './estate.ts'

/** What a passage says of a topic. Strongest first: present > absent > denied > unknown > generic. */
export type Assertion = 'present' | 'absent' | 'denied' | 'unknown' | 'generic'

/** Risk factors: identified, ruled-out, unresolved or not-considered. Themes: covered or not-considered. */
export type TopicStatus = 'identified' | 'ruled-out' | 'unresolved' | 'not-considered' | 'covered'

export interface Mention {
  readonly topic: string
  readonly assertion: Assertion
  readonly subject: Subject | null
  /** The words that mention the topic; absolute. */
  readonly span: Span
  /** The sentence or clause it was judged in; absolute. */
  readonly scope: Span
  /** Which data decided that it is one, and how it stands. */
  readonly term: Decider
  readonly cue: Decider | null
  /** Index of the section it stands in, or -1. */
  readonly section: number
}

/** The author's own statement by comment that a topic was considered. */
export interface Statement {
  readonly topic: string
  readonly reason: string
  readonly span: Span
}

export interface TopicAssessment {
  readonly id: string
  readonly kind: TopicKind
  /** What it is, by the guidance or the configuration. */
  readonly topic: Topic
  /** Expected in this review, by its type, edition, the children's ages and the incident's date. */
  readonly expected: boolean
  readonly weight: Expectation['weight']
  readonly status: TopicStatus
  readonly mentions: readonly Mention[]
  /** Author's overrule, where there is one; the status is then what the text alone gives, and `considered` is true. */
  readonly statement?: Statement
  /** The status, or the author's statement, says that the topic was considered. */
  readonly considered: boolean
}

/** How a section's heading was understood. */
export interface SectionAnswer {
  /** Canonical ids it answers; a combined heading answers several; empty when not recognised. */
  readonly ids: readonly string[]
  /** A section the wording comes near to, without being sure enough to count. */
  readonly near?: { readonly id: string; readonly similarity: number }
}

export interface ExpectedSection {
  readonly id: string
  readonly title: string
  readonly need: Need
  /** Sections (indices) that answer it; empty when missing or answered by a statement or by front matter. */
  readonly answeredBy: readonly number[]
  /** Where a statement answers it. */
  readonly statement?: Span
  readonly inFrontMatter?: boolean
  readonly missing: boolean
  /** What belongs there, by the guidance or the configuration. */
  readonly guidance: SectionGuidance
}

export type DeadlineId = 'notification' | 'rapid-review' | 'publication'
export type DeadlineState = 'met' | 'late' | 'due' | 'overdue' | 'unknown'

export interface Deadline {
  readonly deadline: DeadlineId
  /** Day 0, where it is known. */
  readonly from: IsoDate | null
  readonly due: IsoDate | null
  readonly done: IsoDate | null
  readonly state: DeadlineState
  /** Working days from today to `due` (negative when past), null when done or unknown. */
  readonly workingDaysLeft: number | null
  /** Working days between `from` and `done`. */
  readonly workingDaysTaken: number | null
  /** Why the state is what it is, in a sentence without the author's words. */
  readonly reason: string
  /** Weekdays skipped as bank holidays between `from` and `due`. */
  readonly holidays: readonly { readonly date: IsoDate; readonly name: string }[]
  /** The pandemic relaxation of 2020 applies: late is then information. */
  readonly relaxed: boolean
}

/** What the review amounts to. Everything rules and editors judge by; computed from a Review, today and the settings. */
export interface Assessment extends Remembering {
  readonly review: Review
  readonly type: ReviewType
  readonly edition: EditionId
  readonly today: IsoDate
  /** The bank holidays the deadlines were counted with. */
  readonly calendar: Calendar
  /** What was looked for in every passage, for rules that ask what else was found there (`listedIn`). @internal */
  readonly lexicon: Lexicon
  /** One for each of `review.sections`, in the same order. */
  readonly answers: readonly SectionAnswer[]
  readonly expectedSections: readonly ExpectedSection[]
  readonly topics: readonly TopicAssessment[]
  readonly deadlines: readonly Deadline[]
  /** The other reviews of the repository, where they are known. */
  readonly neighbours?: Neighbourhood
}

import { bankHolidays, type Calendar, type IsoDate } from '../calendar/index.ts'
import {
  type DeadlineBase,
  editionInForce,
  findEdition,
  findReviewType,
  topics as guidanceTopics,
  reviewTypes,
} from '../guidance/index.ts'
import type { EditionId, ReviewTypeId, Topic } from '../guidance/types.ts'
import type { DateKey, Review } from '../review/types.ts'
import { type ExtraTerms, lexiconWith, lexiconWithLent } from './considering/index.ts'
import { assessDeadlines } from './deadlines.ts'
import { type Estate, neighbourhood } from './estate.ts'
import { lentBy } from './lent.ts'
import { answerSections, type ExtraSection, expectSections } from './sections.ts'
import { assessTopics } from './topics.ts'
import type { Assessment } from './types.ts'
import { writtenType } from './written-type.ts'

export { type ExtraTerms, type LocalListed, listedIn } from './considering/index.ts'
export { copyToPanelBy, dueDate } from './deadlines.ts'
export { type Estate, type Neighbour, type Neighbourhood, neighbourOf, referenceKey, seenFrom } from './estate.ts'
export { withoutNumbering } from './heading-words.ts'
export { naming } from './named.ts'
export type { ExtraSection } from './sections.ts'
export type { Assessment, Deadline, Mention } from './types.ts'

/** What a configuration adds to the topics. */
export interface ExtraTopics {
  readonly topics?: readonly Topic[]
  /** Recognition of the added topics, and further terms for the others. Keep the array: a lexicon is built for each. */
  readonly terms?: readonly ExtraTerms[]
}

export interface AssessOptions {
  /** The day on which the judgement is made; nothing here reads a clock. */
  readonly today: IsoDate
  /** Edition for documents that name none; without it, the one in force on the notification date. */
  readonly guidance?: EditionId
  readonly deadlineBase?: DeadlineBase
  readonly calendar?: Calendar
  readonly sections?: Partial<Readonly<Record<ReviewTypeId, readonly ExtraSection[]>>>
  readonly topics?: ExtraTopics
  /** For a document that does not name its type: what it is, or true to tell by its title (a rapid review, if by nothing). */
  readonly treatAsReview?: ReviewTypeId | boolean
  /**
   * The review is judged this once and not edited: whatever no rule asks for (how a topic that is plainly there is mentioned
   * elsewhere) is worked out only if somebody does. The answers are the same.
   */
  readonly once?: boolean
  /** The other reviews of the repository, and which of them this one is. Without it nothing is judged across documents. */
  readonly estate?: { readonly all: Estate; readonly path: string }
}

/** What a review amounts to on the day `today`. Undefined for a document that is no review. Pure; never throws on a text. */
export function assess(review: Review, options: AssessOptions): Assessment | undefined {
  const id = reviewTypeOf(review, options.treatAsReview)
  const type = id && findReviewType(id)
  if (type === undefined) return undefined
  const { today, deadlineBase, calendar = bankHolidays } = options
  const { facts } = review
  const notified = dated(review, 'notification-date')
  const edition = findEdition(facts.guidance?.value ?? '')?.id ?? options.guidance ?? editionInForce(notified)
  const day = notified ?? dated(review, 'aware-date') ?? dated(review, 'incident-date') ?? today
  const extras = options.sections?.[type.id]
  const own = lexiconWith(options.topics?.terms)
  const lexicon = lexiconWithLent(own, lentBy(review, own))
  const answers = answerSections(review, type, extras, lexicon)
  const topics = [...guidanceTopics, ...(options.topics?.topics ?? [])]
  const considered = assessTopics(review, answers, {
    type: type.id,
    topics,
    lexicon,
    once: options.once,
  })
  return {
    review,
    type,
    edition,
    today,
    calendar,
    lexicon,
    answers,
    expectedSections: expectSections(review, type, answers, day, extras, lexicon),
    topics: considered,
    deadlines: assessDeadlines(facts, type.id, edition, today, { deadlineBase, calendar }),
    ...(options.estate && { neighbours: neighbourhood(options.estate.all, options.estate.path) }),
  }
}

function dated({ facts }: Review, key: DateKey): IsoDate | undefined {
  const reading = facts.dates[key]?.value
  return reading?.kind === 'date' ? reading.date : undefined
}

/**
 * The document's own word, then the configuration's. A type that is one slip of the pen from ours counts as meant: the
 * finding on its spelling would otherwise never be seen.
 */
export function reviewTypeOf(review: Review, treatAs: AssessOptions['treatAsReview']): ReviewTypeId | undefined {
  const stated = review.facts.type?.value
  if (stated !== undefined) return stated
  const meant = review.frontMatter?.problems.find(({ key, fix }) => key === 'type' && fix !== undefined)?.fix?.text
  const slip = reviewTypes.find(({ id }) => id === meant)
  if (slip !== undefined) return slip.id
  const named = writtenType(review)
  if (named !== undefined) return named
  if (treatAs === undefined || treatAs === false) return undefined
  return treatAs === true ? (typeInTitle(review) ?? 'rapid-review') : treatAs
}

function typeInTitle({ sections }: Review): ReviewTypeId | undefined {
  const title = ` ${sections[0]?.heading.text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `
  return reviewTypes.find(({ aliases }) => aliases.some((alias) => title.includes(` ${alias} `)))?.id
}

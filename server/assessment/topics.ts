/** How a whole review considers each topic: the mentions of its passages, the author's own statements, what is expected. */
import { pandemicPeriod } from '../guidance/pandemic.ts'
import type { Expectation, ReviewTypeId, Topic, TopicKind } from '../guidance/types.ts'
import { directivesIn } from '../review/directives.ts'
import type { PlacedComment, Review } from '../review/types.ts'
import { type Lexicon, lexiconWith } from './considering/index.ts'
import { firstSight, type Mentions, mentionsIn } from './mentions.ts'
import { sectionContexts } from './section-contexts.ts'
import type { Mention, SectionAnswer, Statement, TopicAssessment, TopicStatus } from './types.ts'

export interface TopicOptions {
  readonly type: ReviewTypeId
  /** Every topic to assess, configured ones included. */
  readonly topics: readonly Topic[]
  /** With what passages are read; the guidance's own, of a review that tells nothing of its people, where it is left out. */
  readonly lexicon?: Lexicon
  /** The review is judged this once: see `AssessOptions`. */
  readonly once?: boolean
}

/** One assessment for each of `options.topics`, in that order. `answers` stands beside `review.sections`. */
export function assessTopics(
  review: Review,
  answers: readonly SectionAnswer[],
  { type, topics, lexicon = lexiconWith(), once = false }: TopicOptions,
): readonly TopicAssessment[] {
  const contexts = sectionContexts(review.sections, answers, lexicon)
  let whole: Mentions | undefined
  const wholly = (): Mentions => {
    whole ??= mentionsIn(review, contexts, lexicon)
    return whole
  }
  const sight = once
    ? firstSight(
        review,
        contexts,
        lexicon,
        topics.map(({ id }) => id),
      )
    : undefined
  const statements = new Map(statementsIn(review.comments).map((statement) => [statement.topic, statement]))
  return topics.map((topic) => {
    const { id, kind, expected } = topic
    const isPresent = sight?.present.has(id) === true
    const found = sight?.mentions ?? wholly()
    const status = isPresent ? statusWhenPresent(kind) : statusOf(kind, (assertion) => found.has(id, assertion))
    const statement = statements.get(id)
    const assessed = {
      id,
      kind,
      topic,
      expected: isExpected(expected, review, type),
      weight: weightOf(expected, review),
      status,
      ...(statement === undefined ? {} : { statement }),
      considered: status !== 'not-considered' || statement !== undefined,
    }
    return withMentions(assessed, () => (isPresent ? wholly() : found).of(id))
  })
}

/** Mentions are worked out when somebody asks for them. */
const withMentions = (assessed: Omit<TopicAssessment, 'mentions'>, tellMentions: () => readonly Mention[]) =>
  Object.defineProperties(assessed, { tellMentions: { value: tellMentions }, mentions: whenAsked }) as TopicAssessment

/**
 * One getter for all topics. An object whose getter is its own has a hidden class of its own too, and V8 keeps that, with the
 * whole review that the getter sees, until it next collects all garbage.
 */
const whenAsked: PropertyDescriptor & ThisType<{ tellMentions(): readonly Mention[] }> = {
  enumerable: true,
  get() {
    return this.tellMentions()
  },
}

const statusWhenPresent = (kind: TopicKind): TopicStatus => (kind === 'risk-factor' ? 'identified' : 'covered')

/** Risk factors: identified > ruled-out > unresolved > not-considered. Themes: covered or not-considered. */
function statusOf(kind: TopicKind, has: (assertion: Mention['assertion']) => boolean): TopicStatus {
  if (has('present')) return statusWhenPresent(kind)
  if (kind !== 'risk-factor') return 'not-considered'
  if (has('absent')) return 'ruled-out'
  return has('denied') || has('unknown') ? 'unresolved' : 'not-considered'
}

/** `<!-- rapid-review-considered TOPIC -- reason -->`. A statement without a reason is none; a rule says so. */
export function statementsIn(comments: readonly PlacedComment[]): Statement[] {
  return directivesIn({ comments }).flatMap(({ name, ids, reason, span }) =>
    name === 'considered' && reason !== undefined ? ids.map(({ id }) => ({ topic: id, reason, span })) : [],
  )
}

/** One child of the age is enough. */
function weightOf({ weight, keyFrom = 0 }: Expectation, { facts: { ages } }: Review): Expectation['weight'] {
  return ages.length > 0 && ages.every(({ value }) => value.years < keyFrom) ? 'recommended' : weight
}

/** A notification is asked for facts only and a serious case review for nothing; an unknown age expects nothing of it. */
function isExpected(expected: Expectation, review: Review, type: ReviewTypeId): boolean {
  if (type !== 'rapid-review' && type !== 'lcspr') return false
  if (expected.when === 'always') return true
  const { from = 0, to = 25 } = expected
  const { ages } = review.facts
  const isOfAge = ages.some(({ value }) => value.years >= from && value.years <= to)
  if (expected.when === 'age') return isOfAge
  if (ages.length > 0 && !isOfAge) return false
  const incident = review.facts.dates['incident-date']?.value
  return incident?.kind === 'date' && incident.date >= pandemicPeriod.from && incident.date <= pandemicPeriod.to
}

/** How a whole review considers each topic: the mentions of its passages, the author's own statements, what is expected. */
import type { Expectation, ReviewTypeId, Topic, TopicKind } from '../guidance/types.ts'
import { directivesIn } from '../review/directives.ts'
import type { PlacedComment, Review, Section } from '../review/types.ts'
import type { Lexicon } from './considering/index.ts'
import {
  considerPassage,
  type ExtraTerms,
  type LocalMention,
  lexiconWith,
  type SectionContext,
  sectionContext,
  topicsNamed,
} from './considering/index.ts'
import type { Mention, SectionAnswer, Statement, TopicAssessment, TopicStatus } from './types.ts'

export interface TopicOptions {
  readonly type: ReviewTypeId
  /** Every topic to assess, configured ones included. */
  readonly topics: readonly Topic[]
  /** Recognition of configured topics and further terms. Keep the array: the lexicon is built once for each. */
  readonly extraTerms?: readonly ExtraTerms[]
}

/** One assessment for each of `options.topics`, in that order. `answers` stands beside `review.sections`. */
export function assessTopics(
  review: Review,
  answers: readonly SectionAnswer[],
  options: TopicOptions,
): readonly TopicAssessment[] {
  const lexicon = lexiconWith(options.extraTerms)
  const mentions = mentionsByTopic(review, answers, lexicon)
  const statements = new Map(statementsIn(review.comments).map((statement) => [statement.topic, statement]))
  return options.topics.map((topic) => {
    const found = mentions.get(topic.id) ?? []
    const status = statusOf(topic.kind, found)
    const statement = statements.get(topic.id)
    return {
      id: topic.id,
      kind: topic.kind,
      expected: isExpected(topic.expected, review, options.type),
      weight: topic.expected.weight,
      status,
      mentions: found,
      ...(statement === undefined ? {} : { statement }),
      considered: status !== 'not-considered' || statement !== undefined,
    }
  })
}

/** Risk factors: identified > ruled-out > unresolved > not-considered. Themes: covered or not-considered. */
export function statusOf(kind: TopicKind, mentions: readonly Pick<Mention, 'assertion'>[]): TopicStatus {
  const has = (assertion: Mention['assertion']) => mentions.some((mention) => mention.assertion === assertion)
  if (kind !== 'risk-factor') return has('present') ? 'covered' : 'not-considered'
  if (has('present')) return 'identified'
  if (has('absent')) return 'ruled-out'
  return has('denied') || has('unknown') ? 'unresolved' : 'not-considered'
}

function mentionsByTopic(review: Review, answers: readonly SectionAnswer[], lexicon: Lexicon): Map<string, Mention[]> {
  const contexts = review.sections.map((section) => contextOf(section, review.sections, answers, lexicon))
  const byTopic = new Map<string, Mention[]>()
  for (const { block, span, section } of review.passages) {
    const local = considerPassage(block, contexts[section], lexicon)
    for (const mention of local.length === 0 ? none : placed(local, span.start, section)) {
      const list = byTopic.get(mention.topic)
      if (list === undefined) byTopic.set(mention.topic, [mention])
      else list.push(mention)
    }
  }
  return byTopic
}

interface Placed {
  readonly start: number
  readonly section: number
  readonly mentions: readonly Mention[]
}

const none: readonly Mention[] = []
const placings = new WeakMap<readonly LocalMention[], Placed>()

/** A passage's mentions where it stands; made again only when it has moved. */
function placed(local: readonly LocalMention[], start: number, section: number): readonly Mention[] {
  const known = placings.get(local)
  if (known?.start === start && known.section === section) return known.mentions
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
  placings.set(local, { start, section, mentions })
  return mentions
}

/** Sections that tell of no case, by what they answer or by the words of their heading. */
const caseless = new Set(['actions', 'recommendations', 'glossary'])
const caselessHeading =
  /\b(?:appendix|annex|template|glossary|abbreviations|membership|terms of reference|background to (?:rapid|the rapid|local|child) |national context|purpose of|distribution|what is a |recommendations?|action plan|agreed actions)\b/i

/** In these, what services did because of the incident is no earlier involvement. */
const afterwards = new Set(['immediate-safeguarding', 'parallel-processes'])

function contextOf(
  section: Section,
  sections: readonly Section[],
  answers: readonly SectionAnswer[],
  lexicon: Lexicon,
): SectionContext {
  let genericSection = false
  let after = false
  for (let at: Section | undefined = section; at !== undefined; at = sections[at.parent]) {
    const ids = answers[at.index]?.ids ?? []
    if ((ids.length > 0 && ids.every((id) => caseless.has(id))) || caselessHeading.test(at.heading.text))
      genericSection = true
    if (ids.some((id) => afterwards.has(id))) after = true
  }
  return sectionContext({
    genericSection,
    elsewhere: after ? ['child-protection-history'] : [],
    headingTopics: genericSection ? [] : headingTopics(section, lexicon),
  })
}

const named = new WeakMap<object, { lexicon: Lexicon; topics: readonly string[] }>()

function headingTopics(section: Section, lexicon: Lexicon): readonly string[] {
  const known = named.get(section.heading)
  if (known?.lexicon === lexicon) return known.topics
  const topics = topicsNamed(section.heading.text, lexicon)
  named.set(section.heading, { lexicon, topics })
  return topics
}

/** `<!-- rapid-review-considered TOPIC -- reason -->`. A statement without a reason is none; a rule says so. */
export function statementsIn(comments: readonly PlacedComment[]): Statement[] {
  return directivesIn({ comments }).flatMap(({ name, ids, reason, span }) =>
    name === 'considered' && reason !== undefined ? ids.map(({ id }) => ({ topic: id, reason, span })) : [],
  )
}

/** The legal restrictions of the pandemic in England: first lockdown to the end of the last of them (a working choice). */
const pandemic = { from: '2020-03-23', to: '2022-02-24' }

/** A notification is asked for facts only and a serious case review for nothing; an unknown age expects nothing of it. */
function isExpected(expected: Expectation, review: Review, type: ReviewTypeId): boolean {
  if (type !== 'rapid-review' && type !== 'lcspr') return false
  if (expected.when === 'always') return true
  if (expected.when === 'age') {
    const { from = 0, to = 25 } = expected
    return review.facts.ages.some(({ value }) => value.years >= from && value.years <= to)
  }
  const incident = review.facts.dates['incident-date']?.value
  return incident?.kind === 'date' && incident.date >= pandemic.from && incident.date <= pandemic.to
}

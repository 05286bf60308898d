import { naming } from '../assessment/index.ts'
import type { Assessment, TopicAssessment } from '../assessment/types.ts'
import { capitalised, listed } from '../guidance/english.ts'
import { pandemicPeriod } from '../guidance/pandemic.ts'
import type { PeriodFinding } from '../guidance/types.ts'
import type { Review } from '../review/types.ts'
import { sectionOrTitle } from './shared/places.ts'
import { dayOf } from './shared/stated-facts.ts'
import { defineRule, type Level } from './types.ts'

export const riskFactorConsidered = defineRule({
  id: 'risk-factor-considered',
  category: 'considerations',
  severity: 'warn',
  answeredByStatement: true,
  summary: 'A risk factor that nothing in the review shows to have been considered.',
  sources: ['panel-annual-report-2020'],
  types: ['rapid-review', 'lcspr'],
  check({ assessment, report }) {
    const span = sectionOrTitle(assessment, 'risk-factors')
    const open = assessment.topics.filter(({ kind, considered }) => kind === 'risk-factor' && !considered)
    for (const factor of open) {
      if (!factor.expected) continue
      // A reader who finds its words with a search is told that they were seen, and where.
      const seen = naming(factor, assessment)
      report({
        message: messageFor(factor, seen.length > 0, assessment),
        span,
        about: factor.id,
        atMost: levelFor(factor, assessment),
        related: seen.slice(0, mostShown).map((mention) => ({ message: seenHere, span: mention.span })),
      })
    }
    // A practice review follows the lines of enquiry it was given; a rapid review leaves nothing unsaid, and is told once.
    const others = open.filter(({ expected }) => !expected)
    if (assessment.type.id !== 'rapid-review' || others.length === 0) return
    const about = others.map(({ id }) => id).join(' ')
    report({ message: messageForOthers(others, assessment), span, about, atMost: 'info' })
  },
})

function levelFor({ weight }: TopicAssessment, { type }: Assessment): Level | undefined {
  return weight === 'key' && type.id === 'rapid-review' ? undefined : 'info'
}

const nameOf = ({ topic }: TopicAssessment): string => topic.name

const mostShown = 5
const seenHere = 'This seems to be about something else than this child and family.'

function messageFor(factor: TopicAssessment, isSeen: boolean, assessment: Assessment): string {
  const seen = isSeen ? ' Where its words occur, they seem to be about something else.' : ''
  return `Not considered: ${nameOf(factor)}.${seen}${whyAsked(factor, assessment)} Say what was looked for and found, or record "not applicable" with the reason.`
}

/** A figure where there is one; else what the Panel found, first that which holds for the time of the incident. */
function whyAsked({ topic }: TopicAssessment, { review }: Assessment): string {
  const figure = topic.figures.find(({ from }) => isAged(review, from))
  if (figure) return ` ${capitalised(figure.text)}.`
  const then = isOfPeriod(topic.findingThen, review) ? ` ${topic.findingThen?.text}` : ''
  return topic.finding === '' ? then : `${then} ${topic.finding}`
}

function isOfPeriod(finding: PeriodFinding | undefined, review: Review): boolean {
  const incident = dayOf(review, 'incident-date')?.date
  if (finding === undefined || incident === undefined || !isAged(review, finding.from)) return false
  const { from, to } = periods[finding.period]
  return incident >= from && incident <= to
}

/** One child of the age is enough; an age that is not stated may be any. */
const isAged = ({ facts: { ages } }: Review, from = 0): boolean =>
  ages.length === 0 || ages.some(({ value }) => value.years >= from)

const periods = { pandemic: pandemicPeriod } as const satisfies Record<PeriodFinding['period'], unknown>

/** Those that are not expected of this review, in one message: a line for each would be asked for in every review. */
function messageForOthers(factors: readonly TopicAssessment[], { review }: Assessment): string {
  const names = listed(factors.map(nameOf))
  const [are, them] = factors.length > 1 ? ['are', 'them'] : ['is', 'it']
  return review.facts.ages.length === 0
    ? `Whether ${names} ${are} to be expected depends on the child’s age, which is not stated. State it; or say what was looked for and found.`
    : `Nothing is said of ${names}, which ${are} not expected at this child’s age. Leave it so, unless there was reason to look into ${them}.`
}

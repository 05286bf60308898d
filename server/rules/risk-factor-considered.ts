import type { Assessment, TopicAssessment } from '../assessment/types.ts'
import { sectionOrTitle } from './shared/places.ts'
import { capitalised } from './shared/words.ts'
import { defineRule, type Level } from './types.ts'

export const riskFactorConsidered = defineRule({
  id: 'risk-factor-considered',
  category: 'considerations',
  severity: 'warn',
  summary: 'A risk factor that nothing in the review shows to have been considered.',
  sources: ['panel-annual-report-2020'],
  types: ['rapid-review', 'lcspr'],
  check({ assessment, report }) {
    const span = sectionOrTitle(assessment, 'risk-factors')
    for (const factor of assessment.topics) {
      if (factor.kind !== 'risk-factor' || factor.considered) continue
      // A practice review follows the lines of enquiry it was given; a rapid review leaves nothing unsaid.
      if (!factor.expected && assessment.type.id !== 'rapid-review') continue
      report({ message: messageFor(factor, assessment), span, about: factor.id, atMost: levelFor(factor, assessment) })
    }
  },
})

function levelFor({ expected, weight }: TopicAssessment, { type }: Assessment): Level | undefined {
  return expected && weight === 'key' && type.id === 'rapid-review' ? undefined : 'info'
}

function messageFor({ id, expected, topic, mentions }: TopicAssessment, { review, type }: Assessment): string {
  const name = topic?.name ?? id
  // A reader who finds its words with a search is told that they were seen.
  const named = mentions.length > 0
  if (expected) {
    const [figure] = topic?.figures ?? []
    const why = figure ? ` ${capitalised(figure.text)}.` : topic?.finding ? ` ${topic.finding}` : ''
    const seen = named ? ' Where its words occur, they are not about this case.' : ''
    return `Not considered: ${name}.${seen}${why} Say what was looked for and found, or record "not applicable" with the reason.`
  }
  const unexpected =
    review.facts.ages.length === 0
      ? 'Whether it is to be expected depends on the child’s age, which is not stated.'
      : `A ${type.name} of a child of this age need not go into it.`
  const head = named ? `Named, but not of this case: ${name}.` : `Not mentioned: ${name}.`
  return `${head} ${unexpected} Record "not applicable" with the reason, so that a reader knows it was thought of.`
}

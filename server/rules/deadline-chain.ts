import type { Neighbour } from '../assessment/index.ts'
import { formatBritish } from '../calendar/index.ts'
import type { ReviewTypeId } from '../guidance/types.ts'
import type { DateKey, Review } from '../review/types.ts'
import { dateNames } from './shared/date-names.ts'
import { keyFix } from './shared/front-matter-edits.ts'
import { factsSpan } from './shared/places.ts'
import { dayOf } from './shared/stated-facts.ts'
import { defineRule, type Fix, type Report } from './types.ts'

/** What cannot come before what, from one document to the one that follows from it. */
interface Link {
  readonly from: ReviewTypeId
  readonly earlier: DateKey
  readonly to: ReviewTypeId
  readonly later: DateKey
}

const links: readonly Link[] = [
  { from: 'serious-incident-notification', earlier: 'notification-date', to: 'rapid-review', later: 'submitted-date' },
  { from: 'rapid-review', earlier: 'notification-date', to: 'lcspr', later: 'decision-date' },
  { from: 'rapid-review', earlier: 'submitted-date', to: 'lcspr', later: 'publication-date' },
  { from: 'serious-incident-notification', earlier: 'notification-date', to: 'lcspr', later: 'publication-date' },
]

export const deadlineChain = defineRule({
  id: 'deadline-chain',
  category: 'estate',
  severity: 'warn',
  summary: 'The dates of notification, rapid review and LCSPR do not follow one another from document to document.',
  sources: ['working-together-2023', 'panel-guidance-2025'],
  fixes: ['suggestion'],
  acrossDocuments: true,
  check({ review, assessment, report }) {
    const { neighbours, type } = assessment
    const related = neighbours ? review.facts.related.flatMap(({ value }) => neighbours.called(value)) : []
    for (const other of related) {
      for (const link of links) {
        if (link.from !== other.type || link.to !== type.id) continue
        const broken = brokenLink(review, other, link)
        if (broken) report(broken)
      }
    }
    if (type.id !== 'rapid-review' || review.facts.dates['notification-date'] !== undefined) return
    const notified = related.filter((other) => other.type === 'serious-incident-notification')
    const [only] = notified
    const day = only?.dates['notification-date']
    if (notified.length !== 1 || only === undefined || day === undefined) return
    report({
      message: `${only.path}, which this review follows from, was sent on ${formatBritish(day)}: the 15 working days run from then. State it here as notification-date, so that the deadline can be counted.`,
      span: factsSpan(assessment),
      about: 'notification-date',
      fixes: filledIn(review, 'notification-date', day),
    })
  },
})

function brokenLink(review: Review, other: Neighbour, { earlier, later }: Link): Report | undefined {
  const own = dayOf(review, later)
  const theirs = other.dates[earlier]
  if (own === undefined || theirs === undefined || theirs <= own.date) return undefined
  return {
    message: `The ${dateNames[later]} (${formatBritish(own.date)}) stands before ${formatBritish(theirs)}, which ${other.path} gives as the ${dateNames[earlier]}. One of the two is wrong, or the wrong review is named under related.`,
    span: own.span,
    about: `${later} and ${other.reference}`,
  }
}

/** The date is another document's word: a person takes it over. */
function filledIn(review: Review, key: DateKey, date: string): Fix[] {
  const fix = keyFix(review, key)
  if (fix === undefined) return []
  const edits = fix.edits.map((edit) => ({ ...edit, text: edit.text.replace(':', `: ${date}`) }))
  return [{ title: `Add ${key}: ${date}`, kind: 'suggestion', edits }]
}

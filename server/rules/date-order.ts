import type { Assessment } from '../assessment/types.ts'
import { formatBritish } from '../calendar/index.ts'
import type { DateKey, Status } from '../review/types.ts'
import { dayOf } from './shared/places.ts'
import { capitalised, dateNames } from './shared/words.ts'
import { defineRule, type Report } from './types.ts'

/** What happens one after the other; the same day is in order. */
const chains: readonly (readonly DateKey[])[] = [
  ['incident-date', 'aware-date', 'notification-date', 'submitted-date'],
  ['notification-date', 'decision-date', 'publication-date'],
]

/** Days that have passed by the time they are written down, in documents of these states. */
const past: Readonly<Partial<Record<DateKey, readonly Status[]>>> = {
  'incident-date': ['draft', 'final', 'published'],
  'aware-date': ['draft', 'final', 'published'],
  'notification-date': ['final', 'published'],
  'submitted-date': ['final', 'published'],
  'publication-date': ['published'],
}

export const dateOrder = defineRule({
  id: 'date-order',
  category: 'dates',
  severity: 'error',
  summary: 'Dates contradict each other, or lie in the future where they cannot.',
  sources: ['children-act-2004-s16c', 'panel-faqs'],
  timeDependent: true,
  check({ assessment, report }) {
    for (const chain of chains) for (const found of contradictions(chain, assessment)) report(found)
    for (const found of futures(assessment)) report(found)
  },
})

function contradictions(chain: readonly DateKey[], { review }: Assessment): Report[] {
  const known = chain.flatMap((key) => {
    const day = dayOf(review, key)
    return day ? [{ key, ...day }] : []
  })
  return known.flatMap((later, index): Report[] => {
    const earlier = known[index - 1]
    if (earlier === undefined || earlier.date <= later.date) return []
    return [
      {
        message: `The ${dateNames[later.key]} (${formatBritish(later.date)}) stands before the ${dateNames[earlier.key]} (${formatBritish(earlier.date)}). One of the two is wrong, and every deadline that is counted from them with it.`,
        span: later.span,
        about: later.key,
        related: [{ message: `${capitalised(`the ${dateNames[earlier.key]}`)}.`, span: earlier.span }],
      },
    ]
  })
}

function futures({ review, today }: Assessment): Report[] {
  const status = review.facts.status?.value ?? 'draft'
  return Object.entries(past).flatMap(([key, states]): Report[] => {
    const day = dayOf(review, key as DateKey)
    if (day === undefined || day.date <= today || !states.includes(status)) return []
    return [
      {
        message: `The ${dateNames[key as DateKey]} lies in the future. Check the year, or the document’s status.`,
        span: day.span,
        about: `${key} in the future`,
        atMost: 'warn',
      },
    ]
  })
}

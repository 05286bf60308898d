import { findDatesOfLife } from './identifying/dates.ts'
import { identifyingRule, inEachText } from './identifying/identifying-rule.ts'

export const identifyingDate = identifyingRule(
  {
    id: 'identifying-date',
    summary: 'A review for publication gives the exact day of a birth or a death.',
    sources: ['anonymisation-practice'],
  },
  inEachText(findDatesOfLife),
)

import { identifyingRule, inEachText } from './identifying/identifying-rule.ts'
import { findNumbers } from './identifying/numbers.ts'

export const identifyingNumber = identifyingRule(
  {
    id: 'identifying-number',
    summary:
      'A review for publication holds a number that leads to a person: NHS, pupil, National Insurance or case number.',
    sources: ['anonymisation-practice', 'upn-standard'],
  },
  inEachText(findNumbers),
)

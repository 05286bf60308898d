import { identifyingRule } from './identifying/identifying-rule.ts'
import { findNames } from './identifying/names.ts'

export const identifyingName = identifyingRule(
  {
    id: 'identifying-name',
    summary: 'A review for publication names a person, a street, or a school, surgery or hospital.',
    sources: ['anonymisation-practice', 'ons-baby-names'],
  },
  findNames,
)

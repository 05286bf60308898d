import { findContacts } from './identifying/contacts.ts'
import { identifyingRule, inEachText } from './identifying/identifying-rule.ts'

export const identifyingContact = identifyingRule(
  {
    id: 'identifying-contact',
    summary: 'A review for publication holds a postcode, a street address, a telephone number or an e-mail address.',
    sources: ['anonymisation-practice'],
  },
  inEachText(findContacts),
)

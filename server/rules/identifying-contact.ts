import { findContacts } from './shared/identifying-contacts.ts'
import { type PublicationOptions, publicationOptions, reportIdentifiers } from './shared/publication.ts'
import { defineRule } from './types.ts'

export const identifyingContact = defineRule<PublicationOptions>({
  id: 'identifying-contact',
  category: 'publication',
  severity: 'warn',
  profiles: { publication: { severity: 'error', options: { always: true } } },
  summary: 'A review for publication holds a postcode, a street address, a telephone number or an e-mail address.',
  sources: ['anonymisation-practice'],
  fixes: ['suggestion'],
  options: publicationOptions,
  check: (context) => reportIdentifiers(context, findContacts),
})

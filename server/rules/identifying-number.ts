import { findNumbers } from './shared/identifying-numbers.ts'
import { type PublicationOptions, publicationOptions, reportIdentifiers } from './shared/publication.ts'
import { defineRule } from './types.ts'

export const identifyingNumber = defineRule<PublicationOptions>({
  id: 'identifying-number',
  category: 'publication',
  severity: 'warn',
  profiles: { publication: { severity: 'error', options: { always: true } } },
  summary:
    'A review for publication holds a number that leads to a person: NHS, pupil, National Insurance or case number.',
  sources: ['anonymisation-practice', 'upn-standard'],
  fixes: ['suggestion'],
  options: publicationOptions,
  check: (context) => reportIdentifiers(context, findNumbers),
})

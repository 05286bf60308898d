import { findDatesOfLife } from './shared/identifying-dates.ts'
import { type PublicationOptions, publicationOptions, reportIdentifiers } from './shared/publication.ts'
import { defineRule } from './types.ts'

export const identifyingDate = defineRule<PublicationOptions>({
  id: 'identifying-date',
  category: 'publication',
  severity: 'warn',
  profiles: { publication: { severity: 'error', options: { always: true } } },
  summary: 'A review for publication gives the exact day of a birth or a death.',
  sources: ['anonymisation-practice'],
  fixes: ['suggestion'],
  options: publicationOptions,
  check: (context) => reportIdentifiers(context, findDatesOfLife),
})

import { findNames } from './shared/identifying-names.ts'
import { type PublicationOptions, publicationOptions, reportAllIdentifiers } from './shared/publication.ts'
import { defineRule } from './types.ts'

export const identifyingName = defineRule<PublicationOptions>({
  id: 'identifying-name',
  category: 'publication',
  severity: 'warn',
  profiles: { publication: { severity: 'error', options: { always: true } } },
  summary: 'A review for publication names a person, a street, or a school, surgery or hospital.',
  sources: ['anonymisation-practice', 'ons-baby-names'],
  fixes: ['suggestion'],
  options: publicationOptions,
  check: (context) => reportAllIdentifiers(context, (texts) => findNames(texts, context.review)),
})

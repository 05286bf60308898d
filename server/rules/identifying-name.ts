import { findNames } from './shared/identifying-names.ts'
import { type PublicationOptions, publicationOptions, reportIdentifiers } from './shared/publication.ts'
import { defineRule } from './types.ts'

export const identifyingName = defineRule<PublicationOptions>({
  id: 'identifying-name',
  category: 'publication',
  severity: 'warn',
  summary: 'A review for publication names a person, or a school, surgery or hospital.',
  sources: ['anonymisation-practice'],
  fixes: ['suggestion'],
  options: publicationOptions,
  check(context) {
    const { pseudonyms, partnership } = context.review.facts
    const allowed = [...pseudonyms, ...(partnership ? [partnership] : [])].map(({ value }) => value)
    reportIdentifiers(context, (text) => findNames(text, allowed))
  },
})

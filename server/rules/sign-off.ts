import { childWords } from '../guidance/index.ts'
import { datesIn } from './shared/dates-in-text.ts'
import { dayOf } from './shared/places.ts'
import { contentOf, says, sectionsFor, wordsIn } from './shared/saying.ts'
import { listed } from './shared/words.ts'
import { defineRule } from './types.ts'

export const signOff = defineRule({
  id: 'sign-off',
  category: 'decisions',
  severity: 'warn',
  summary: 'A finished review was not agreed by all three safeguarding partners, or does not say when.',
  sources: ['working-together-2018', 'working-together-2023', 'local-templates'],
  types: ['rapid-review'],
  check({ review, assessment, report }) {
    // While it is a draft the partners have yet to see it.
    if ((review.facts.status?.value ?? 'draft') === 'draft') return
    const sections = sectionsFor(assessment, 'sign-off')
    const [first] = sections
    if (first === undefined || wordsIn(sections) === 0) return
    const said = sections.flatMap((section) => contentOf(assessment, section))
    const names = (phrases: readonly string[]) => said.some(({ block }) => says(block, phrases))
    const missing = Object.entries(childWords.partners).flatMap(([partner, phrases]) =>
      names(phrases) ? [] : [`the ${partner}`],
    )
    if (missing.length > 0 && !names(childWords.allPartners)) {
      report({
        message: `The sign-off does not name ${listed(missing)}. All three safeguarding partners share the duty: say who agreed this review for each.`,
        span: first.textSpan,
        about: 'partners',
      })
    }
    if (said.some(({ block }) => datesIn(block).length > 0) || dayOf(review, 'submitted-date')) return
    report({
      message:
        'The sign-off bears no date. Say when the partners agreed this review: the deadline is counted to the day it is sent.',
      span: first.textSpan,
      about: 'date',
      atMost: 'info',
    })
  },
})

import { actionWords } from '../guidance/index.ts'
import { either } from '../guidance/language/word-lists.ts'
import { actionLists } from './actions/action-list.ts'
import { says } from './shared/saying.ts'
import { defineRule } from './types.ts'

export const actionMeasurable = defineRule({
  id: 'action-measurable',
  category: 'decisions',
  severity: 'info',
  summary: 'An action only considers, encourages or continues something: nobody could tell whether it was done.',
  sources: ['quality-of-recommendations-2011', 'quality-markers-2016', 'project-choice'],
  types: ['rapid-review', 'lcspr'],
  check({ assessment, report }) {
    for (const { words, cells, span } of actionLists(assessment).flatMap(({ actions }) => actions)) {
      const opening = vagueOpening(words.text)
      if (opening === undefined || says(words, actionWords.measures)) continue
      if (!actionWords.openingsOfThought.includes(opening) && says(words, actionWords.means)) continue
      if (!actionWords.openingsOfPapers.includes(opening) && says(words, actionWords.papers)) continue
      report({
        message:
          'Nobody could tell afterwards whether this was done. Say what will be different, and how the partners will know.',
        span: cells.action?.span ?? span,
      })
    }
  },
})

/** An item's number, or its letter. */
const numbering = /^\s*\(?[\da-z]{0,3}[.)]\s+/i
/** "The trust to consider …", "Agencies should explore …": what is asked for is the first verb after the owner. */
const afterOwner = new RegExp(`\\b${either(actionWords.askedBehind)} +`, 'i')

function vagueOpening(text: string): string | undefined {
  const sentence = text.slice(0, 160).replace(numbering, '').trimStart().toLowerCase()
  const owner = afterOwner.exec(sentence)
  const asked = owner === null ? '' : sentence.slice(owner.index + owner[0].length)
  return actionWords.vagueOpenings.find((vague) =>
    [sentence, asked].some((words) => `${words} `.startsWith(`${vague} `)),
  )
}

import type { Assessment } from '../assessment/types.ts'
import { clicheWords } from '../guidance/index.ts'
import { gatheringBy } from '../review/gathered.ts'
import type { PlacedPassage } from '../review/types.ts'
import { quotationsIn } from './shared/quotations.ts'
import { firstOf, says, saysWithin } from './shared/saying.ts'
import { sectionsFor } from './shared/section-content.ts'
import { sentenceAround } from './shared/sentence.ts'
import { defineRule } from './types.ts'

export const clicheWithoutAnalysis = defineRule({
  id: 'cliche-without-analysis',
  category: 'words',
  severity: 'info',
  summary: 'A label such as professional curiosity or over-optimism stands where the analysis should be.',
  sources: ['panel-chair-2021', 'panel-annual-report-2020'],
  types: ['rapid-review', 'lcspr'],
  check({ review, assessment, report }) {
    const todo = new Set(['actions', 'recommendations'].flatMap((id) => sectionsFor(assessment, id)))
    const inTodo = ({ span }: PlacedPassage) =>
      [...todo].some(({ treeSpan }) => treeSpan.start <= span.start && span.end <= treeSpan.end)
    for (const { passage, index } of cliches(review, assessment.lexicon)) {
      const { section } = passage
      const near = [review.passages[index - 1], passage, review.passages[index + 1]].filter(
        (one) => one?.section === section && one.block.form !== 'table-header',
      )
      if (inTodo(passage) || near.some((one) => one !== undefined && isEvidenced(one))) continue
      const place = placeOf(assessment.lexicon, passage)
      if (place === undefined) continue
      report({
        message:
          'This label stands without what it means here. Say what was accepted or not asked, by whom and when, and why it made sense at the time.',
        span: place,
      })
    }
  },
})

const cliches = gatheringBy((block, _, lexicon: Assessment['lexicon']) => {
  if (block.form === 'quote' || block.form === 'table-header' || block.prompt) return []
  const first = firstOf(lexicon, block, clicheWords.cliches)
  return first === undefined ? [] : [first]
})

const isEvidenced = ({ block }: PlacedPassage) => says(block, clicheWords.evidence) || quotationsIn(block).length > 0

/** Where the label stands, unless it is a paragraph's own label or is only named. */
function placeOf(lexicon: Assessment['lexicon'], { block, span }: PlacedPassage) {
  const from = block.label === undefined ? 0 : block.label.end - block.span.start
  const place = firstOf(lexicon, block, clicheWords.cliches, from)
  if (place === undefined) return undefined
  const sentence = sentenceAround(block.text, place)
  if (saysWithin(block, sentence, clicheWords.namedOnly)) return undefined
  // A question is still to be answered, and claims nothing.
  if (/\?\s*$/.test(block.text.slice(sentence.start, sentence.end))) return undefined
  return { start: span.start + place.start, end: span.start + place.end }
}

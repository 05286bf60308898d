import { decisionWords } from '../guidance/index.ts'
import type { PassageBlock } from '../review/types.ts'
import { wronglyTicked } from './forms/yes-no-boxes.ts'
import { isPlaceholder } from './shared/placeholders.ts'
import { placesOf, says, saysWithin } from './shared/saying.ts'
import { contentOf, sectionsFor, wordCount } from './shared/section-content.ts'
import { sentenceAround } from './shared/sentence.ts'
import { defineRule } from './types.ts'

export const decisionRationale = defineRule({
  id: 'decision-rationale',
  category: 'decisions',
  severity: 'warn',
  summary: 'The decision stands without reasons, or without the criteria it was judged by.',
  sources: ['working-together-2018', 'working-together-2023', 'panel-annual-report-2020', 'panel-guidance-2022'],
  types: ['rapid-review'],
  check({ assessment, report }) {
    const sections = sectionsFor(assessment, 'decision')
    const [first] = sections
    const said = sections.flatMap((section) => contentOf(assessment, section))
    // A decision that is still to come is told by `empty-section` and `decision-recorded`.
    // The words of a question whose boxes nobody has ticked decide nothing.
    const decision = said.find(
      (passage) =>
        isDecided(passage.block) && !isPlaceholder(passage.block.text) && wronglyTicked(passage) === undefined,
    )
    if (first === undefined || decision === undefined) return
    const about = (phrases: readonly string[]) => said.some(({ block }) => says(block, phrases))
    if (wordCount(sections) < bare && !about(decisionWords.reasons)) {
      report({
        message:
          'The decision stands here without its reasons. The Panel asks why: say what a further review would add or would not, and how the criteria apply to this case.',
        span: decision.span,
        about: 'reasons',
      })
    } else if (!about(decisionWords.criteria)) {
      report({
        message:
          'The decision does not refer to the criteria in Working Together. Say which of them are met and which are not, so that the Panel can follow it.',
        span: first.textSpan,
        about: 'criteria',
        atMost: 'info',
      })
    }
  },
})

/** Another sentence may tell of what is still to come: "They decided not to commission one. The trial has not yet ended." */
const isDecided = (block: PassageBlock): boolean =>
  placesOf(block, decisionWords.decided).some(
    (place) => !saysWithin(block, sentenceAround(block.text, place), decisionWords.undecided),
  )

/** Words under which a decision that gives no reason in so many words has none. */
const bare = 40

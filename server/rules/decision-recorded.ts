import { decisionWords } from '../guidance/index.ts'
import type { PassageBlock, PlacedPassage } from '../review/types.ts'
import { holdsTick, wronglyTicked } from './forms/yes-no-boxes.ts'
import { placesOf, says } from './shared/saying.ts'
import { contentOf, sectionsFor, wordCount } from './shared/section-content.ts'
import { statusOf } from './shared/stated-facts.ts'
import { defineRule } from './types.ts'

export const decisionRecorded = defineRule({
  id: 'decision-recorded',
  category: 'decisions',
  severity: 'warn',
  profiles: { submission: { severity: 'error' }, publication: { severity: 'error' } },
  summary: 'The section on the decision does not say what was decided.',
  sources: ['working-together-2018', 'working-together-2023', 'panel-guidance-2022'],
  types: ['rapid-review'],
  check({ review, assessment, report }) {
    const sections = sectionsFor(assessment, 'decision')
    const [first] = sections
    if (first === undefined || wordCount(sections) === 0) return
    const said = sections.flatMap((section) => contentOf(assessment, section))
    const isDraft = statusOf(review) === 'draft'
    const open = said.find(({ block }) => says(block, decisionWords.undecided))
    if (open !== undefined) {
      report({
        message:
          'The decision is still to come. A rapid review goes to the Panel with the partners’ decision: record it, or tell the Panel when it will be made.',
        span: open.span,
        atMost: isDraft ? 'info' : undefined,
      })
      return
    }
    // The words of a question that is not answered decide nothing.
    const unanswered = said.flatMap((passage) => {
      const ticked = wronglyTicked(passage)
      return ticked === undefined ? [] : [{ passage, ticked }]
    })
    const isDecided = said.some(
      (one) =>
        (says(one.block, decisionWords.decided) && !unanswered.some(({ passage }) => passage === one)) ||
        (holdsTick(one) && choosesReview(one.block)),
    )
    const asking = unanswered.filter(({ passage }) => asksForDecision(passage, said))
    const asked = asking.find(({ ticked }) => ticked === 'both') ?? asking[0]
    if (asked !== undefined) {
      report({
        message:
          asked.ticked === 'both'
            ? 'Both boxes are ticked here, so that the Panel cannot tell what was decided. Leave the tick that holds.'
            : 'Neither box is ticked here, so that the Panel cannot tell what was decided. Tick the one that holds.',
        span: asked.passage.span,
        atMost: isDraft || (isDecided && asked.ticked === 'neither') ? 'info' : undefined,
      })
      return
    }
    if (isDecided) return
    report({
      message:
        'This section does not say what was decided. Write whether the partners will undertake a local child safeguarding practice review, and why.',
      span: first.textSpan,
    })
  },
})

/** What is left of "☐ No further review ☒ LCSPR" when what nobody ticked is taken out: "☒ Partners were asked about an LCSPR" chooses none. */
function choosesReview(block: PassageBlock): boolean {
  const text = block.text.trimEnd()
  const start = text.search(/[\p{L}\p{N}]/u)
  return placesOf(block, decisionWords.options).some((one) => one.start <= start && one.end >= text.length)
}

/** Forms ask other things beside the decision: "Is a criminal investigation under way?" Boxes alone answer what stands above them. */
function asksForDecision(passage: PlacedPassage, said: readonly PlacedPassage[]): boolean {
  const isAlone = !/\p{L}/u.test(passage.block.text.replaceAll(/\b(?:yes|no|x)\b/gi, ''))
  const question = isAlone ? said[said.indexOf(passage) - 1] : passage
  return question === undefined || says(question.block, decisionWords.asked)
}

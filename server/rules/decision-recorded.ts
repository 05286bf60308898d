import { decisionWords } from '../guidance/index.ts'
import { contentOf, says, sectionsFor, wordsIn } from './shared/saying.ts'
import { defineRule } from './types.ts'

export const decisionRecorded = defineRule({
  id: 'decision-recorded',
  category: 'decisions',
  severity: 'warn',
  summary: 'The section on the decision does not say what was decided.',
  sources: ['working-together-2018', 'working-together-2023', 'panel-guidance-2022'],
  types: ['rapid-review'],
  check({ review, assessment, report }) {
    const sections = sectionsFor(assessment, 'decision')
    const [first] = sections
    if (first === undefined || wordsIn(sections) === 0) return
    const said = sections.flatMap((section) => contentOf(assessment, section))
    const open = said.find(({ block }) => says(block, decisionWords.undecided))
    if (open !== undefined) {
      report({
        message:
          'The decision is still to come. A rapid review goes to the Panel with the partners’ decision: record it, or tell the Panel when it will be made.',
        span: open.span,
        atMost: review.facts.status?.value === undefined || review.facts.status.value === 'draft' ? 'info' : undefined,
      })
      return
    }
    if (said.some(({ block }) => says(block, decisionWords.decided))) return
    report({
      message:
        'This section does not say what was decided. Write whether the partners will undertake a local child safeguarding practice review, and why.',
      span: first.textSpan,
    })
  },
})

import { childWords } from '../guidance/index.ts'
import type { PlacedPassage } from '../review/types.ts'
import { says } from './shared/saying.ts'
import { contentOf, sectionsFor, wordCount } from './shared/section-content.ts'
import { defineRule } from './types.ts'

export const immediateSafety = defineRule({
  id: 'immediate-safety',
  category: 'decisions',
  severity: 'warn',
  summary: 'What was done at once says nothing of brothers, sisters and other children.',
  sources: ['working-together-2018', 'working-together-2023', 'panel-guidance-2022'],
  types: ['rapid-review', 'serious-incident-notification'],
  check({ review, assessment, report }) {
    const sections = sectionsFor(assessment, 'immediate-safeguarding')
    const [first] = sections
    if (first === undefined || wordCount(sections) < fewestWords) return
    const said = sections.flatMap((section) => contentOf(assessment, section))
    if (said.some(({ block }) => says(block, childWords.otherChildren))) return
    // What the section on the family says once need not be said again.
    const tellsOfNone = ({ block }: PlacedPassage) =>
      !block.prompt && says(block, childWords.noOtherChildren) && !says(block, childWords.grownUpsSiblings)
    if (review.passages.some(tellsOfNone)) return
    report({
      message:
        'Nothing here tells whether brothers, sisters and other children are safe. Say who checked and what was found, or that there are no other children.',
      span: first.textSpan,
      atMost: assessment.type.id === 'rapid-review' ? undefined : 'info',
    })
  },
})

/** Fewer are a placeholder or a pointer to another section. */
const fewestWords = 5

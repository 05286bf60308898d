import { withoutNumbering } from '../assessment/index.ts'
import { findSection } from '../guidance/sections/index.ts'
import { remembering } from '../review/remembered.ts'
import type { HeadingBlock, Section } from '../review/types.ts'
import { mainDepth } from '../writing/insertion.ts'
import { defineRule } from './types.ts'

export const duplicateSection = defineRule({
  id: 'duplicate-section',
  category: 'sections',
  severity: 'warn',
  summary: 'Two main sections answer the same need.',
  sources: ['project-choice'],
  check({ review, assessment, report }) {
    const depth = mainDepth(assessment)
    const seen = new Map<string, Section>()
    for (const section of review.sections) {
      const { ids = [] } = assessment.answers[section.index] ?? {}
      const [id] = ids
      if (id === undefined || ids.length > 1 || section.heading.depth !== depth) continue
      const first = seen.get(`${section.parent} ${id}`)
      if (first === undefined) {
        seen.set(`${section.parent} ${id}`, section)
        continue
      }
      const same = sameWords(first, section)
      if (!same && !findSection(id)?.saidOnce) continue
      const title = assessment.expectedSections.find((one) => one.id === id)?.title
      report({
        message: `There is a section "${title}" already. Bring the two together, so that nobody reads one and misses the other; or give this one a heading that says what sets it apart.`,
        span: section.textSpan,
        about: id,
        // Different wordings may well be two sides of one need.
        atMost: same && !assessment.type.legacy ? undefined : 'info',
        related: [{ message: 'The first of the two.', span: first.textSpan }],
      })
    }
  },
})

const plainly = remembering(({ text }: HeadingBlock) =>
  withoutNumbering(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim(),
)
const sameWords = (a: Section, b: Section) => plainly(a.heading) === plainly(b.heading)

import { withoutNumbering } from '../assessment/index.ts'
import type { ExpectedSection } from '../assessment/types.ts'
import type { Section } from '../review/types.ts'
import { defineRule, type Fix } from './types.ts'

export const sectionHeading = defineRule({
  id: 'section-heading',
  category: 'sections',
  severity: 'warn',
  summary: 'A heading comes near to the title of a section, without being sure enough to count.',
  sources: ['project-choice', 'published-headings'],
  fixes: ['suggestion'],
  check({ review, assessment, report }) {
    const missing = new Map(assessment.expectedSections.filter((one) => one.missing).map((one) => [one.id, one]))
    for (const section of review.sections) {
      const { ids = [], near } = assessment.answers[section.index] ?? {}
      const meant = near && missing.get(near.id)
      if (ids.length > 0 || meant === undefined) continue
      report({
        message: `This heading may be meant for the section "${meant.title}", but is not close enough to its usual wordings to count. If it is meant so, use the title, or add this wording to the configuration.`,
        span: section.textSpan,
        about: meant.id,
        atMost: meant.need === 'recommended' || assessment.type.legacy ? 'info' : undefined,
        fixes: [renaming(section, meant)],
      })
    }
  },
})

/** The number and the markup stay. */
function renaming({ heading, textSpan }: Section, { title }: ExpectedSection): Fix {
  const words = withoutNumbering(heading.text)
  const numbered = heading.text.endsWith(words) ? heading.text.length - words.length : 0
  // With markup inside the heading its text is shorter than its place: then the whole of it is replaced.
  const plain = heading.text.length === textSpan.end - textSpan.start
  const start = plain ? textSpan.start + numbered : textSpan.start
  const text = plain ? title : heading.text.slice(0, numbered) + title
  return { title: `Change the heading to "${title}"`, kind: 'suggestion', edits: [{ start, end: textSpan.end, text }] }
}

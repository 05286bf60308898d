import { sectionEdit, sectionEdits, sectionPlace } from '../assessment/index.ts'
import type { Assessment, ExpectedSection } from '../assessment/types.ts'
import { titleSpan } from './shared/places.ts'
import { uncapitalised } from './shared/words.ts'
import { defineRule, type Fix, type Report } from './types.ts'

export const requiredSection = defineRule({
  id: 'required-section',
  category: 'sections',
  severity: 'error',
  summary: 'A section that a review of this type needs is missing.',
  sources: [
    'working-together-2018',
    'working-together-2023',
    'panel-guidance-2022',
    'panel-guidance-2025',
    'si-2018-789',
    'local-templates',
  ],
  fixes: ['insertion', 'suggestion'],
  check({ assessment, report }) {
    // A heading that is likely meant for it is told of by `section-heading`: one fact is told once, and a second, empty
    // section beside the first would help nobody.
    const near = new Set(assessment.answers.flatMap(({ ids, near }) => (ids.length === 0 && near ? [near.id] : [])))
    const missing = assessment.expectedSections.filter((section) => section.missing && !near.has(section.id))
    // What an older kind of document lacks is for a person to add, if anybody.
    const required = missing.filter(({ need }) => need === 'required' && !assessment.type.legacy)
    // One run puts them all in, so that each has to know of those before it.
    const edits = sectionEdits(
      assessment,
      required.map(({ id }) => id),
    )
    const span = titleSpan(assessment)
    for (const section of missing) {
      const isRequired = required.includes(section)
      const edit = isRequired ? edits.get(section.id) : sectionEdit(assessment, section.id)
      const fix: Fix | undefined = edit && {
        title: `Insert the section "${section.title}"`,
        kind: isRequired ? 'insertion' : 'suggestion',
        edits: [edit],
      }
      report({
        message: messageFor(section, assessment),
        span,
        about: section.id,
        atMost: isRequired ? undefined : 'info',
        related: relatedTo(section, assessment),
        fixes: fix && [fix],
      })
    }
  },
})

function messageFor({ title, need, guidance }: ExpectedSection, { type }: Assessment): string {
  const purpose = guidance?.purpose ? ` Put there ${uncapitalised(guidance.purpose)}` : ''
  if (type.legacy) return `There is no section "${title}", which is usual in a ${type.name}.${purpose}`
  return need === 'required'
    ? `The section "${title}" is missing, and a ${type.name} is not complete without it.${purpose}`
    : `There is no section "${title}", which is recommended in a ${type.name}.${purpose}`
}

function relatedTo({ id }: ExpectedSection, assessment: Assessment): Report['related'] {
  const { after, before } = sectionPlace(assessment, id)
  return [
    ...(after ? [{ message: 'It belongs after this section.', span: after.textSpan }] : []),
    ...(before ? [{ message: 'It belongs before this section.', span: before.textSpan }] : []),
  ]
}

import type { Assessment, ExpectedSection } from '../assessment/types.ts'
import { uncapitalised } from '../guidance/english.ts'
import type { Section } from '../review/types.ts'
import { sectionEdit, sectionEdits, sectionPlace } from '../writing/insertion.ts'
import { titleSpan } from './shared/places.ts'
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
    const missing = assessment.expectedSections.filter((section) => section.missing)
    // What an older kind of document lacks is for a person to add, if anybody.
    const required = missing.filter(({ need }) => need === 'required' && !assessment.type.legacy)
    // One run puts them all in, so that each has to know of those before it.
    const edits = sectionEdits(
      assessment,
      required.map(({ id }) => id).filter((id) => likelyMeant(id, assessment) === undefined),
    )
    const span = titleSpan(assessment)
    for (const section of missing) {
      const isRequired = required.includes(section)
      // Beside a heading that is likely meant for it, a second and empty section would help nobody.
      const meant = likelyMeant(section.id, assessment)
      const edit = isRequired || meant ? edits.get(section.id) : sectionEdit(assessment, section.id)
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
  const purpose = guidance.purpose ? ` Put there ${uncapitalised(guidance.purpose)}` : ''
  if (type.legacy) return `There is no section "${title}", which is usual in a ${type.name}.${purpose}`
  return need === 'required'
    ? `The section "${title}" is missing, and a ${type.name} is not complete without it.${purpose}`
    : `There is no section "${title}", which is recommended in a ${type.name}.${purpose}`
}

/** The section whose heading comes near: `section-heading` asks whether it is meant. */
function likelyMeant(id: string, { answers, review }: Assessment): Section | undefined {
  return review.sections[answers.findIndex(({ ids, near }) => ids.length === 0 && near?.id === id)]
}

function relatedTo({ id }: ExpectedSection, assessment: Assessment): Report['related'] {
  const { after, before } = sectionPlace(assessment, id)
  const maybe = likelyMeant(id, assessment)
  return [
    ...(maybe ? [{ message: 'Perhaps this heading is meant to be it.', span: maybe.textSpan }] : []),
    ...(after ? [{ message: 'It belongs after this section.', span: after.textSpan }] : []),
    ...(before ? [{ message: 'It belongs before this section.', span: before.textSpan }] : []),
  ]
}

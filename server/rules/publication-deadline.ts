import { copyToPanelBy } from '../assessment/index.ts'
import type { Assessment } from '../assessment/types.ts'
import { formatBritish } from '../calendar/index.ts'
import { deadlineRule } from './deadlines/deadline-rule.ts'
import { dayOf } from './shared/stated-facts.ts'
import type { Report } from './types.ts'

export const publicationDeadline = deadlineRule({
  id: 'publication-deadline',
  deadline: 'publication',
  summary: 'The review was published late, the six months are running out, or the Panel had its copy too late.',
  sources: ['working-together-2018', 'working-together-2023', 'pandemic-relaxation-2020', 'dodds-v-walker'],
  advice: 'Give the Panel and the Secretary of State the reasons.',
  also: lateCopy,
})

/** The Panel and the Secretary of State have a copy seven working days before publication. */
function lateCopy(assessment: Assessment): readonly Report[] {
  const { review, edition, type } = assessment
  const publication = dayOf(review, 'publication-date')
  const sent = dayOf(review, 'submitted-date')
  if (type.id !== 'lcspr' || publication === undefined || sent === undefined) return []
  const by = copyToPanelBy(publication.date, edition, assessment.calendar)
  if (by === undefined || sent.date <= by) return []
  return [
    {
      message: `The copy for the Panel and the Secretary of State was sent on ${formatBritish(sent.date)}; for publication on ${formatBritish(publication.date)} it was due by ${formatBritish(by)}. They are to have it at least seven working days before.`,
      span: sent.span,
      about: 'copy-to-panel',
      atMost: 'warn',
      related: [{ message: 'The date of publication.', span: publication.span }],
    },
  ]
}

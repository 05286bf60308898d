import { expect, it } from 'vitest'
import { lint } from '../../server/lint/index.ts'
import { parseReview } from '../../server/review/index.ts'
import { rules } from '../../server/rules/index.ts'
import { growth } from '../growth.ts'
import { testRule } from './rule-tester.ts'
import { notification, practiceReview, rapidReview } from './samples.ts'

const said = (text: string) => rapidReview(`## Agency involvement\n\n${text}\n`)
const found = { message: 'nowhere why', level: 'warn' } as const

testRule('unexplored-engagement', {
  valid: [
    { name: 'nothing about engagement', text: said('The health visitor saw Child A at home in May.') },
    {
      name: 'the reason in the same paragraph',
      text: said('Mother did not engage with the service because appointments clashed with her shifts.'),
    },
    {
      name: 'the reason in another section',
      text: said(
        'Father failed to engage with the substance misuse team.\n\n## Analysis of practice\n\nFather told the reviewer that he was afraid of losing his children.',
      ),
    },
    {
      name: 'the review says that nobody asked',
      text: said(
        'There was a lack of engagement from June.\n\n## Analysis of practice\n\nNobody asked why she had stopped coming.',
      ),
    },
    {
      name: 'barriers',
      text: said('Mother disengaged in June. Barriers to her coming were the bus fare and two small children.'),
    },
    {
      name: 'what services should do, which tells of no family',
      text: said(
        'A child should not be discharged for non-attendance.\n\nCAMHS should ensure that no child is discharged for non-attendance.\n\nNo child should be removed from the waiting list for missed appointments.\n\nServices must not close cases because of non-engagement.',
      ),
    },
    {
      name: 'an action',
      text: said(
        'She was seen in May.\n\n## Actions\n\n- Early help to write a plan for families who are hard to reach, by May 2026.\n- Health visiting: three letters to parents who decline support, by June 2026.',
      ),
    },
    {
      name: 'one among many lists of actions, and below them',
      text: said(
        'She was seen in May.\n\n## Actions\n\nNone.\n\n### For CAMHS\n\n- Letters to parents who decline support.\n\n## Actions\n\nA plan for parents who refused to engage.',
      ),
    },
    {
      name: 'services did not engage him',
      text: said('There was little engagement with Father by any agency, and the service did not engage with him.'),
    },
    { name: 'a quotation', text: said('The file says “did not engage with services” on its first page.') },
    {
      name: 'agencies or a child’s attention at the end of a sentence',
      text: said(
        'The agencies did not engage.\n\nThe school did not engage.\n\nShe did not engage in lessons.\n\nThe course did not engage the parents.\n\nHe did not engage in any fight.',
      ),
    },
    { name: 'one missed appointment', text: said('Child A was not brought to an appointment in March.') },
    { name: 'a training', text: said('A course on families who are hard to reach was held in May.') },
    {
      name: 'a notification, which comes too early',
      text: notification('## Circumstances\n\nMother did not engage with services.\n'),
    },
  ],
  invalid: [
    {
      name: 'did not engage',
      text: said('Mother ⟦did not engage with⟧ the health visitor, and the case was closed in May.'),
      findings: [found],
    },
    {
      name: 'did not engage, and no more',
      text: said('The parents ⟦did not engage⟧.\n\nThe mother would not engage, and father has not engaged.'),
      findings: [found],
    },
    {
      name: 'lack of engagement',
      text: said('A ⟦lack of engagement⟧ was noted by three agencies.'),
      findings: [found],
    },
    {
      name: 'said twice, told once',
      text: said('Father ⟦refused to engage⟧ with the team.\n\nMother disengaged in June.'),
      findings: [found],
    },
    {
      name: 'closed for non-attendance',
      text: said('The referral was ⟦closed due to non-attendance⟧.'),
      findings: [found],
    },
    {
      name: 'declined support',
      text: practiceReview('## Analysis\n\nThe parents ⟦declined all support⟧.\n'),
      findings: [found],
    },
    {
      name: 'what happened, and should not have',
      text: said('She was ⟦discharged for non-attendance⟧, and the clinic should have asked more.'),
      findings: [found],
    },
    {
      name: 'three appointments',
      text: said(
        '- Child A ⟦was not brought to⟧ audiology.\n- Child A was not brought to the dentist.\n- Child A was not brought to the clinic.',
      ),
      findings: [found],
    },
  ],
})

it('four times the sections of actions and what is said before them take no more than eight times as long', {
  timeout: 60_000,
}, () => {
  const others = rules.filter(({ id }) => id !== 'unexplored-engagement').map(({ id }) => [id, { severity: 'off' }])
  const settings = { today: '2026-03-20', rules: Object.fromEntries(others) }
  const read = (times: number) => {
    const text = said(`${'Mother did not engage.\n\n'.repeat(times)}${'## Actions\n\nNone.\n\n'.repeat(times)}`)
    const review = parseReview(text)
    lint(review, settings)
    return review
  }
  const [few, many] = [read(5000), read(20_000)]
  expect(growth((size) => lint(size === 1 ? few : many, settings), 1)).toBeLessThan(8)
})

import { testRule } from './rule-tester.ts'
import { rapidReview, section } from './samples.ts'

const actions = (body: string) => rapidReview(section('Actions', body))
const vague = { message: 'Nobody could tell afterwards', level: 'info' } as const

testRule('action-measurable', {
  valid: [
    { name: 'something one can look for', text: actions('- Police to audit 20 contacts by May 2026.') },
    {
      name: 'vague at first, and then not',
      text: actions('- The trust to consider its supervision policy by May 2026.'),
    },
    { name: 'continue, with a figure', text: actions('- The board to continue to sample 20 files a quarter.') },
    { name: 'encouragement with training', text: actions('- Schools to promote the training on bruising.') },
    {
      name: 'awareness of a protocol, and how it will be seen',
      text: actions('- Raise awareness of the protocol – Named GP – audit by May 2026.'),
    },
    { name: 'done already', text: actions('- The form was changed in March 2026.') },
  ],
  invalid: [
    {
      name: 'training that is only thought about, and more of something',
      text: actions('- ⟦The board should consider training.⟧\n- ⟦More should be done to listen to children.⟧'),
      findings: [vague, vague],
    },
    {
      name: 'in a sentence',
      text: actions('The trust will train its nurses by May 2026. ⟦Attendance officers should consider the pattern.⟧'),
      findings: [vague],
    },
    { name: 'consider', text: actions('- ⟦The trust to consider its approach.⟧'), findings: [vague] },
    { name: 'be mindful', text: actions('- ⟦Practitioners should be mindful of fathers.⟧'), findings: [vague] },
    { name: 'remind', text: actions('1. ⟦Remind staff about bruising in babies.⟧'), findings: [vague] },
    { name: 'continue to', text: actions('- ⟦Police will continue to work with partners.⟧'), findings: [vague] },
    {
      name: 'a paper that is only to be known or used',
      text: actions(
        '- ⟦Raise awareness of the protocol – Named GP – 31/01/2027⟧\n- ⟦Encourage use of the tool – Named GP – 31/01/2027⟧',
      ),
      findings: [vague, vague],
    },
    {
      name: 'numbered paragraphs and headings',
      text: actions(
        '⟦**Recommendation 1.** The trust should consider its approach.⟧\n\n### Recommendation 2\n\n⟦Raise awareness of coercive control.⟧',
      ),
      findings: [vague, vague],
    },
    {
      name: 'in a table',
      text: actions(
        '| Action | Owner | By |\n|---|---|---|\n| ⟦Raise awareness of coercive control⟧ | Partnership | May 2026 |',
      ),
      findings: [vague],
    },
  ],
})

import { testRule } from './rule-tester.ts'
import { rapidReview, section } from './samples.ts'

const heading = 'Sign-off by the safeguarding partners'
const signed = (body: string, head = heading, facts = {}) =>
  rapidReview(section(head, body), { status: 'final', 'submitted-date': '2026-03-20', ...facts })

testRule('sign-off', {
  valid: [
    { name: 'the safeguarding partners', text: signed('Agreed by the safeguarding partners on 19 March 2026.') },
    { name: 'all three by name', text: signed('Agreed by the council, the integrated care board and the police.') },
    {
      name: 'a table of names and posts',
      text: signed(
        '| Partner | Post |\n|---|---|\n| Council | Director |\n| ICB | Chief nurse |\n| Constabulary | Superintendent |',
      ),
    },
    { name: 'a draft, which nobody has seen yet', text: signed('Awaiting the police.', heading, { status: 'draft' }) },
    { name: 'an empty section, which another rule tells', text: signed('') },
  ],
  invalid: [
    {
      name: 'two of the three',
      text: signed('Agreed by the council and the police.', `⟦${heading}⟧`),
      findings: [{ message: 'does not name the integrated care board.', level: 'warn', about: 'partners' }],
    },
    {
      name: 'one of the three',
      text: signed('Signed for the constabulary.', `⟦${heading}⟧`),
      findings: [{ message: 'the local authority and the integrated care board', level: 'warn', about: 'partners' }],
    },
    {
      name: 'somebody',
      text: signed('Agreed by the chair of the group.', `⟦${heading}⟧`),
      findings: [{ message: 'All three safeguarding partners share the duty', level: 'warn', about: 'partners' }],
    },
    {
      name: 'no date anywhere',
      text: signed('Agreed by the safeguarding partners.', `⟦${heading}⟧`, { 'submitted-date': undefined }),
      findings: [{ message: 'bears no date', level: 'info', about: 'date' }],
    },
    {
      name: 'neither names nor a date',
      text: signed('Signed and agreed.', `⟦${heading}⟧`, { 'submitted-date': undefined }),
      findings: [
        { message: 'does not name', level: 'warn', about: 'partners', at: 0 },
        { message: 'bears no date', level: 'info', about: 'date', at: 0 },
      ],
    },
  ],
})

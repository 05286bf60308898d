import { testRule } from './rule-tester.ts'
import { practiceReview, rapidReview, seriousCaseReview } from './samples.ts'

testRule('front-matter', {
  valid: [
    { name: 'front matter with all it needs', text: rapidReview('# Rapid review\n') },
    { name: 'a key of the partnership’s own', text: rapidReview('# Rapid review\n', { 'x-case-number': '12' }) },
    {
      name: 'facts in a table',
      text: '# Rapid review\n\n| Key information | |\n|---|---|\n| Document type | Rapid review |\n| Our reference | RR/2026/1 |\n| Age of child | 4 months |\n| Date Panel notified | 5 March 2026 |\n',
    },
    {
      name: 'what a team does not ask for',
      text: rapidReview('# Rapid review\n', { reference: undefined }),
      options: { require: [] },
    },
    {
      name: 'several children, and pseudonyms',
      text: rapidReview('# Rapid review\n', { 'child-age': '[4 months, 3 years]', pseudonyms: '[Wren, Ashby]' }),
    },
  ],
  invalid: [
    {
      name: 'a missing reference, and puts the key in its place',
      text: '---\ntype: ⟦rapid-review⟧\nchild-age: 4 months\n---\n\n# Rapid review\n',
      findings: [{ message: 'does not state its `reference`', level: 'warn', about: 'reference' }],
      fixed: '---\ntype: rapid-review\nreference:\nchild-age: 4 months\n---\n\n# Rapid review\n',
    },
    {
      name: 'a key without its value, which it does not put in again',
      text: '---\ntype: rapid-review\nreference: RR-1\n⟦child-age⟧:\n---\n\n# Rapid review\n',
      findings: [{ message: 'does not state its `child-age`', level: 'warn', about: 'child-age' }],
    },
    {
      name: 'a misspelt key',
      text: rapidReview('# Rapid review\n').replace('notification-date', '⟦notifcation-date⟧'),
      findings: [{ message: 'Did you mean `notification-date`?', level: 'warn' }],
      suggested: rapidReview('# Rapid review\n'),
    },
    {
      name: 'a key in other words, though another has more of its letters',
      text: practiceReview('# Practice review\n', { '⟦published-date⟧': '2026-08-03' }),
      findings: [{ message: 'Did you mean `publication-date`?', level: 'warn' }],
      suggested: practiceReview('# Practice review\n', { 'publication-date': '2026-08-03' }),
    },
    {
      name: 'a misspelt type, which still counts as meant',
      text: rapidReview('# Rapid review\n').replace('rapid-review', '⟦rapid-reveiw⟧'),
      findings: [{ message: 'Did you mean "rapid-review"?', level: 'error', about: 'type' }],
      suggested: rapidReview('# Rapid review\n'),
    },
    {
      name: 'a status that is none',
      text: rapidReview('# Rapid review\n', { status: '⟦pending⟧' }),
      findings: [{ message: 'not a status we know', level: 'error', about: 'status' }],
    },
    {
      name: 'a key that is there twice',
      text: rapidReview('# Rapid review\n').replace('status: draft', 'status: draft\n⟦status⟧: final'),
      findings: [{ message: 'This key is here twice', level: 'error' }],
    },
    {
      name: 'an older kind of review, as information',
      text: seriousCaseReview('# Overview\n').replace('serious-case-review', '⟦serious-case-review⟧'),
      findings: [{ message: 'the older kind of review', level: 'info', about: 'legacy-type' }],
    },
    {
      name: 'an older kind of review, decided on in time and published since, as information',
      text: seriousCaseReview('# Overview\n', {
        type: '⟦serious-case-review⟧',
        'decision-date': '2019-09-30',
        'publication-date': '2021-05-04',
      }),
      findings: [{ message: 'the older kind of review', level: 'info', about: 'legacy-type' }],
    },
    {
      name: 'an older kind of review that was decided on after it had been replaced',
      text: seriousCaseReview('# Overview\n', { type: '⟦serious-case-review⟧', 'decision-date': '⟦2020-02-01⟧' }),
      findings: [
        { message: 'the older kind of review', level: 'info', about: 'legacy-type' },
        { message: 'could be commissioned until 30 September 2019', level: 'warn', about: 'commissioned-late' },
      ],
    },
  ],
})

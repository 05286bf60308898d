import { testRule } from './rule-tester.ts'
import { practiceReview, rapidReview, seriousCaseReview } from './samples.ts'

testRule('valid-date', {
  valid: [
    {
      name: 'the month of the incident in a practice review, from which nothing is counted',
      text: practiceReview('# Practice review\n', { status: 'published', 'incident-date': '2024-03' }),
    },
    {
      name: 'the month of the incident in a serious case review',
      text: seriousCaseReview('# Serious case review\n', { status: 'published', 'incident-date': '2012-11' }),
    },
    { name: 'ISO dates', text: rapidReview('# Rapid review\n\nThe group met on 9 March 2026.\n') },
    {
      name: 'British dates in a table that came from a word processor',
      text: '# Rapid review\n\n| Key information | |\n|---|---|\n| Document type | Rapid review |\n| Date of incident | 2 March 2026 |\n| Date Panel notified | 5/3/2026 |\n',
    },
    {
      name: 'what is no date in running text',
      text: rapidReview('# Rapid review\n\nShe lived at 31/2 Invented Row and scored 16/30, 30/40/26 and 12/13/26.\n'),
    },
    {
      name: 'a leap day, and a weekday that is right',
      text: rapidReview('# Rapid review\n\nThey met on 29 February 2024 and on Friday 6 March 2026.\n'),
    },
    {
      name: 'a date that is still to be filled in, which is for required-date',
      text: rapidReview('# Rapid review\n', { 'submitted-date': '' }),
    },
    {
      name: 'months in short, and numbers before other words and a year',
      text: rapidReview('# Rapid review\n\nOn 4 Sept 2020, at 3 weeks 2020 began; 3 families 2021.\n'),
    },
  ],
  invalid: [
    {
      name: 'a month that is misspelt, in a table and in a sentence',
      text: rapidReview(
        '# Rapid review\n\nOn ⟦3rd Janurary⟧ 2026 they met.\n\n| Action | By |\n|---|---|\n| Audit | ⟦15 Feburary⟧ 2027 |\n',
      ),
      findings: [
        { message: 'If January is meant', level: 'warn' },
        { message: 'If February is meant', level: 'warn' },
      ],
      suggested: rapidReview(
        '# Rapid review\n\nOn 3rd January 2026 they met.\n\n| Action | By |\n|---|---|\n| Audit | 15 February 2027 |\n',
      ),
    },
    {
      name: 'the same in a key table, once',
      text: '# Rapid review\n\n| Key information | |\n|---|---|\n| Document type | Rapid review |\n| Reference | RR-2026-001 |\n| Date of incident | ⟦15 Feburary 2026⟧ |\n',
      findings: [{ message: 'cannot be', level: 'error', about: 'incident-date' }],
    },
    {
      name: 'a British date in front matter, and writes it as ISO',
      text: rapidReview('# Rapid review\n', { 'incident-date': '⟦2 March 2026⟧' }),
      findings: [{ message: 'is read as 2 March 2026', level: 'info', about: 'incident-date' }],
      fixed: rapidReview('# Rapid review\n', { 'incident-date': '2026-03-02' }),
    },
    {
      name: 'a day that no calendar has',
      text: rapidReview('# Rapid review\n', { 'aware-date': '⟦31 February 2026⟧' }),
      findings: [
        {
          message: /^The date on which the local authority became aware cannot be right: .*February/,
          level: 'error',
          about: 'aware-date',
        },
      ],
    },
    {
      name: 'a date that only the American order makes sense of, and leaves it to a person',
      text: rapidReview('# Rapid review\n', { 'aware-date': '⟦03/14/2026⟧' }),
      findings: [{ message: 'in more than one way', level: 'warn', about: 'aware-date' }],
      suggested: rapidReview('# Rapid review\n', { 'aware-date': '2026-03-14' }),
    },
    {
      name: 'the month of a decision, from which six months are counted',
      text: practiceReview('# Practice review\n', { 'decision-date': '⟦2024-03⟧' }),
      findings: [{ message: 'is not a whole date', level: 'warn', about: 'decision-date' }],
    },
    {
      name: 'a month without a day',
      text: rapidReview('# Rapid review\n', { 'aware-date': '⟦March 2026⟧' }),
      findings: [{ message: 'is not a whole date', level: 'warn', about: 'aware-date' }],
    },
    {
      name: 'words that are no date',
      text: rapidReview('# Rapid review\n', { 'aware-date': '⟦after the weekend⟧' }),
      findings: [{ message: 'cannot be read as a date', level: 'error', about: 'aware-date' }],
    },
    {
      name: 'impossible dates with two digits for the year, in a chronology',
      text: rapidReview(
        '# Rapid review\n\n| Date | Event |\n|---|---|\n| ⟦30/02/26⟧ | Seen |\n| 28/02/26 | Seen |\n| ⟦31/06/26⟧ | Seen |\n',
      ),
      findings: [
        { message: 'February 2026 has 28 days', level: 'warn' },
        { message: 'June 2026 has 30 days', level: 'warn' },
      ],
    },
    {
      name: 'a date with its month first in running text',
      text: rapidReview('# Rapid review\n\nThe group met on ⟦12/13/2026⟧.\n'),
      findings: [{ message: 'read day first, the month would be 13', level: 'warn' }],
      suggested: rapidReview('# Rapid review\n\nThe group met on 13/12/2026.\n'),
    },
    {
      name: 'an impossible date and a wrong weekday in running text',
      text: rapidReview('# Rapid review\n\nThe group met on ⟦31 April 2026⟧ and again on ⟦Thursday 6 March 2026⟧.\n'),
      findings: [
        { message: 'This date cannot be right', level: 'warn' },
        { message: 'is a Friday', level: 'warn' },
      ],
    },
  ],
})

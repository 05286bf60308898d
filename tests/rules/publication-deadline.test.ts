import { testRule } from './rule-tester.ts'
import { practiceReview, rapidReview } from './samples.ts'

const decided = {
  'decision-date': '2025-08-31',
  'incident-date': '2025-06-02',
  'aware-date': '2025-06-03',
  'notification-date': '2025-06-05',
}

testRule('publication-deadline', {
  valid: [
    {
      name: 'published on the last day of a shorter month',
      text: practiceReview('# Practice review\n', { ...decided, 'publication-date': '2026-02-28' }),
    },
    {
      name: 'a copy seven working days before',
      text: practiceReview('# Practice review\n', {
        ...decided,
        'submitted-date': '2026-02-18',
        'publication-date': '2026-02-27',
      }),
    },
    { name: 'a draft with months to spare', text: practiceReview('# Practice review\n', decided), today: '2025-12-01' },
    {
      name: 'a rapid review, which is not published',
      text: rapidReview('# Rapid review\n', { 'decision-date': '2025-03-30' }),
      today: '2026-12-01',
    },
    {
      name: 'no decision to count from, which is for required-date',
      text: practiceReview('# Practice review\n', { ...decided, 'decision-date': undefined }),
      today: '2026-12-01',
    },
  ],
  invalid: [
    {
      name: 'published late',
      text: practiceReview('# Practice review\n', { ...decided, 'publication-date': '⟦2026-03-02⟧' }),
      findings: [{ message: 'due by 28 February 2026, six months from 31 August 2025', level: 'error' }],
    },
    {
      name: 'planned for a day after the limit, in weeks or months',
      text: practiceReview('# Practice review\n', { ...decided, 'publication-date': '⟦2026-05-30⟧' }),
      findings: [
        { message: 'Planned to be published on 30 May 2026, 3 months late: due by 28 February 2026', level: 'error' },
      ],
    },
    {
      name: 'published weeks late',
      text: practiceReview('# Practice review\n', { ...decided, 'publication-date': '⟦2026-03-20⟧' }),
      findings: [{ message: 'Published on 20 March 2026, 2 weeks late', level: 'error' }],
    },
    {
      name: 'not published when six months are over',
      text: practiceReview('# Practice review\n', { ...decided, 'decision-date': '⟦2025-08-31⟧' }),
      findings: [{ message: 'Publication of the review was due by 28 February 2026', level: 'error' }],
    },
    {
      name: 'six months that are nearly over',
      text: practiceReview('# Practice review\n', { ...decided, 'decision-date': '⟦2025-08-31⟧' }),
      today: '2026-02-26',
      findings: [{ message: 'is due by 28 February 2026', level: 'warn' }],
    },
    {
      name: 'a copy that reached the Panel too late',
      text: practiceReview('# Practice review\n', {
        ...decided,
        'submitted-date': '⟦2026-02-20⟧',
        'publication-date': '2026-02-27',
      }),
      findings: [{ message: 'it was due by 18 February 2026', level: 'warn', about: 'copy-to-panel' }],
    },
    {
      name: 'six months that are over today',
      text: practiceReview('# Practice review\n', { ...decided, 'decision-date': '⟦2025-08-31⟧' }),
      today: '2026-02-28',
      findings: [{ message: 'is due by 28 February 2026, today', level: 'warn' }],
    },
  ],
})

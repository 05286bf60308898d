import { testRule } from './rule-tester.ts'
import { notification, rapidReview } from './samples.ts'

testRule('rapid-review-deadline', {
  valid: [
    {
      name: 'sent on the fifteenth working day',
      text: rapidReview('# Rapid review\n', { 'submitted-date': '2026-03-26' }),
    },
    { name: 'a draft with days to spare', text: rapidReview('# Rapid review\n'), today: '2026-03-20' },
    {
      name: 'a bank holiday in between',
      text: rapidReview('# Rapid review\n', { 'notification-date': '2026-04-17', 'submitted-date': '2026-05-11' }),
      today: '2026-05-11',
    },
    {
      name: 'a notification, which says nothing of its review',
      text: notification('# Notification\n'),
      today: '2026-06-01',
    },
    {
      name: 'a weekend before the first working day',
      text: rapidReview('# Rapid review\n', {
        'incident-date': '2026-03-05',
        'aware-date': '2026-03-06',
        'notification-date': '2026-03-06',
        'submitted-date': '2026-03-27',
      }),
      today: '2026-03-27',
    },
  ],
  invalid: [
    {
      name: 'a review that is overdue, beside a row with a date of something else',
      text: '# Rapid review\n\n| Key information | |\n|---|---|\n| Document type | Rapid review |\n| Date of incident | 2 February 2026 |\n| Date Panel notified | ⟦5 February 2026⟧ |\n| Moved to area | 3 March 2019 |\n',
      today: '2026-04-20',
      findings: [{ message: 'was due by 26 February 2026', level: 'error' }],
    },
    {
      name: 'sent late',
      text: rapidReview('# Rapid review\n', { 'submitted-date': '⟦2026-03-30⟧' }),
      today: '2026-04-01',
      findings: [{ message: '2 working days late: due by 26 March 2026', level: 'error' }],
    },
    {
      name: 'a draft that is overdue',
      text: rapidReview('# Rapid review\n', { 'notification-date': '⟦2026-03-05⟧' }),
      today: '2026-03-27',
      findings: [{ message: 'The rapid review was due by 26 March 2026 (1 working day ago)', level: 'error' }],
    },
    {
      name: 'a draft that is due today',
      text: rapidReview('# Rapid review\n', { 'notification-date': '⟦2026-03-05⟧' }),
      today: '2026-03-26',
      findings: [{ message: 'The rapid review is due by 26 March 2026, today', level: 'warn' }],
    },
    {
      name: 'a late one of the pandemic, as information',
      text: rapidReview('# Rapid review\n', {
        'incident-date': '2020-04-20',
        'aware-date': '2020-04-20',
        'notification-date': '2020-04-21',
        'submitted-date': '⟦2020-06-30⟧',
      }),
      findings: [{ message: 'were relaxed during the pandemic', level: 'info' }],
    },
    {
      name: 'days counted from becoming aware, where a team does so',
      text: rapidReview('# Rapid review\n', { 'submitted-date': '⟦2026-03-26⟧' }),
      today: '2026-03-30',
      settings: { deadlineBase: 'aware' },
      findings: [{ message: '2 working days late: due by 24 March 2026', level: 'error' }],
    },
    {
      name: 'a date that the calendar does not reach, which it does not guess',
      text: rapidReview('# Rapid review\n', {
        'incident-date': '2041-03-02',
        'aware-date': '2041-03-03',
        'notification-date': '⟦2041-03-04⟧',
      }),
      findings: [{ message: 'Count the days by hand', level: 'info' }],
    },
  ],
})

import { testRule } from './rule-tester.ts'
import { notification, practiceReview, rapidReview } from './samples.ts'

testRule('date-order', {
  valid: [
    { name: 'one thing after the other', text: rapidReview('# Rapid review\n', { 'submitted-date': '2026-03-20' }) },
    {
      name: 'all on one day',
      text: rapidReview('# Rapid review\n', { 'incident-date': '2026-03-05', 'aware-date': '2026-03-05' }),
    },
    {
      name: 'dates that are left out',
      text: rapidReview('# Rapid review\n', { 'aware-date': undefined, 'incident-date': undefined }),
    },
    {
      name: 'a publication that is planned',
      text: practiceReview('# Practice review\n', { 'publication-date': '2026-09-15' }),
    },
    {
      name: 'a draft that is to be sent next month',
      text: rapidReview('# Rapid review\n', { 'submitted-date': '2026-04-26' }),
    },
    {
      name: 'a notification that is planned, in the notification itself',
      text: notification('# Notification\n', { 'notification-date': '2026-03-10' }),
      today: '2026-03-06',
    },
    {
      name: 'days to come in tables: a meeting among events, an action, a birthday',
      text: rapidReview(
        '# Rapid review\n\n| Date | Event |\n|---|---|\n| 3 April 2026 | Meeting |\n\n| Action | Date |\n|---|---|\n| Train staff | 3 April 2029 |\n\n| Event | Day |\n|---|---|\n| 18th birthday | 3 April 2029 |\n',
      ),
    },
    {
      name: 'a decision taken before the document was sent',
      text: practiceReview('# Practice review\n', { 'decision-date': '2026-03-10', 'submitted-date': '2026-03-18' }),
    },
  ],
  invalid: [
    {
      name: 'aware before the incident',
      text: rapidReview('# Rapid review\n', { 'aware-date': '⟦2026-03-01⟧' }),
      findings: [
        { message: 'stands before the date of the incident (2 March 2026)', level: 'error', about: 'aware-date' },
      ],
    },
    {
      name: 'sent before the notification',
      text: rapidReview('# Rapid review\n', { 'submitted-date': '⟦2026-03-04⟧' }),
      findings: [
        {
          message: 'stands before the date on which the Panel was notified (5 March 2026)',
          level: 'error',
          about: 'submitted-date',
        },
      ],
    },
    {
      name: 'a neighbour that is left out',
      text: rapidReview('# Rapid review\n', { 'aware-date': undefined, 'notification-date': '⟦2026-03-01⟧' }),
      findings: [{ message: 'stands before the date of the incident', level: 'error', about: 'notification-date' }],
    },
    {
      name: 'published before the decision',
      text: practiceReview('# Practice review\n', { 'publication-date': '⟦2026-03-29⟧' }),
      findings: [{ message: 'stands before the date of the decision', level: 'error', about: 'publication-date' }],
    },
    {
      name: 'an incident that is still to come, as a year often is in January',
      text: rapidReview('# Rapid review\n', {
        'incident-date': '⟦2026-03-02⟧',
        'aware-date': undefined,
        'notification-date': undefined,
      }),
      today: '2026-01-05',
      findings: [{ message: 'lies in the future', level: 'warn' }],
    },
    {
      name: 'a notification that is still to come, in a review that cannot stand without it',
      text: rapidReview('# Rapid review\n', { 'notification-date': '⟦2027-03-05⟧' }),
      findings: [{ message: 'lies in the future. Check the year', level: 'warn' }],
    },
    {
      name: 'a notification a year after it is due, in the notification itself',
      text: notification('# Notification\n', { 'notification-date': '⟦2027-03-05⟧' }),
      findings: [{ message: 'lies in the future. Check the year', level: 'warn' }],
    },
    {
      name: 'a day of a chronology that lies years ahead',
      text: rapidReview(
        '# Rapid review\n\n| Date | Agency | Key event |\n|---|---|---|\n| 03/02/2026 | Police | Seen |\n| ⟦03/02/2029⟧ | Police | Seen |\n',
      ),
      findings: [{ message: 'This day of a chronology lies more than a year ahead. Check the year.', level: 'warn' }],
    },
    {
      name: 'a draft that is to be sent in another year',
      text: rapidReview('# Rapid review\n', { 'submitted-date': '⟦2027-03-16⟧' }),
      findings: [
        {
          message: 'lies further ahead than anybody plans. Check the year.',
          level: 'warn',
          about: 'submitted-date in the future',
        },
      ],
    },
    {
      name: 'a final document that was not sent yet',
      text: rapidReview('# Rapid review\n', { status: 'final', 'submitted-date': '⟦2026-03-25⟧' }),
      findings: [{ message: 'or the document’s status', level: 'warn' }],
    },
  ],
})

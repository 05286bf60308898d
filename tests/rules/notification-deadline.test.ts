import { testRule } from './rule-tester.ts'
import { notification, rapidReview, seriousCaseReview } from './samples.ts'

testRule('notification-deadline', {
  valid: [
    {
      name: 'notified on the fifth working day',
      text: notification('# Notification\n', { 'notification-date': '2026-03-10' }),
    },
    {
      name: 'a deadline some way off',
      text: notification('# Notification\n', { 'notification-date': undefined }),
      today: '2026-03-04',
    },
    {
      name: 'a notification in the future, which is a slip of the year and for date-order',
      text: rapidReview('# Rapid review\n', { 'notification-date': '2027-03-05' }),
    },
    {
      name: 'no date to count from, which is for required-date',
      text: notification('# Notification\n', { 'aware-date': undefined }),
    },
    {
      name: 'an older kind of review, which had other clocks',
      text: seriousCaseReview('# Overview\n', { 'aware-date': '2017-01-02', 'notification-date': '2017-05-02' }),
    },
    {
      name: 'bank holidays that do not count',
      text: notification('# Notification\n', {
        'incident-date': '2026-04-01',
        'aware-date': '2026-04-01',
        'notification-date': '2026-04-10',
      }),
      today: '2026-04-10',
    },
  ],
  invalid: [
    {
      name: 'a late notification, in the notification itself',
      text: notification('# Notification\n', { 'notification-date': '⟦2026-03-11⟧' }),
      findings: [{ message: '1 working day late: due by 10 March 2026', level: 'error' }],
    },
    {
      name: 'a late notification, in the review that can only explain it',
      text: rapidReview('# Rapid review\n', { 'notification-date': '⟦2026-03-11⟧' }),
      findings: [{ message: 'Say in the document why it was late', level: 'warn' }],
    },
    {
      name: 'a deadline that is near',
      text: notification('# Notification\n', { 'notification-date': undefined, 'aware-date': '⟦2026-03-03⟧' }),
      today: '2026-03-06',
      findings: [{ message: 'is due by 10 March 2026, with 2 working days left', level: 'warn' }],
    },
    {
      name: 'a deadline that has passed',
      text: notification('# Notification\n', { 'notification-date': undefined, 'aware-date': '⟦2026-03-03⟧' }),
      findings: [{ message: 'The notification to the Panel was due by 10 March 2026', level: 'error' }],
    },
    {
      name: 'a deadline further off, for a team that asks to be told',
      text: notification('# Notification\n', { 'notification-date': undefined, 'aware-date': '⟦2026-03-03⟧' }),
      today: '2026-03-03',
      options: { warnWithin: 5 },
      findings: [{ message: 'with 5 working days left', level: 'warn' }],
    },
  ],
})

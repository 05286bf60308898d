import { testRule } from './rule-tester.ts'
import { notification, practiceReview, rapidReview } from './samples.ts'

/** A table of key facts as local templates have it; rows left undefined are left out. */
const keyTable = (rows: Readonly<Record<string, string | undefined>>): string => {
  const all = {
    'Document type': 'Rapid review',
    Reference: 'RR/1',
    'Date of incident': '2 March 2026',
    ...notified,
    ...rows,
  }
  const lines = Object.entries(all).flatMap(([label, value]) =>
    value === undefined ? [] : [`| ${label} | ${value} |`],
  )
  return `# Rapid review\n\n| Key information | |\n|---|---|\n${lines.join('\n')}\n`
}

const notified = { 'Date of notification': '5 March 2026' }

testRule('required-date', {
  valid: [
    { name: 'a draft rapid review with the dates there are so far', text: rapidReview('# Rapid review\n') },
    {
      name: 'a final one with the day it was sent',
      text: rapidReview('# Rapid review\n', { status: 'final', 'submitted-date': '2026-03-20' }),
    },
    {
      name: 'a final notification whose day of sending says when it was made',
      text: notification('# Notification\n', {
        status: 'final',
        'notification-date': undefined,
        'submitted-date': '2026-03-05',
      }),
    },
    {
      name: 'a date that is there and wrong, which is for valid-date',
      text: rapidReview('# Rapid review\n', { 'notification-date': '31 February 2026' }),
    },
    {
      name: 'a practice review that has been decided on and is being written',
      text: practiceReview('# Practice review\n', { 'decision-date': '2026-03-10' }),
    },
    ...[
      'Date LA aware',
      'LA aware',
      'Date local authority aware',
      'Date known to LA',
      'Date the local authority was made aware',
      'LA became aware on',
    ].map((label) => ({ name: `a table that says "${label}"`, text: keyTable({ [label]: '3 March 2026' }) })),
    ...[
      'Date notification sent to Panel',
      'Notified to Panel',
      'Notification sent',
      'Notified on',
      'SIN submitted',
      'Date of notification to the national Panel',
      'Date LA notified the Panel',
      'Date the local authority notified the Panel',
      'Date Panel notified by LA',
      'Date SIN submitted',
      'Date of SIN submission',
      'Date of serious incident notification',
    ].map((label) => ({
      name: `a table that says "${label}"`,
      text: keyTable({ 'LA aware': '3 March 2026', 'Date of notification': undefined, [label]: '5 March 2026' }),
    })),
    ...['Date sent to National Panel', 'Rapid review sent', 'RR submitted', 'Date this report sent'].map((label) => ({
      name: `a table that says "${label}"`,
      text: keyTable({ 'LA aware': '3 March 2026', Status: 'Final', [label]: '20 March 2026' }),
    })),
    {
      name: 'rows with dates that no clock counts from, beside what is there',
      text: keyTable({
        'LA aware': '3 March 2026',
        'Date of birth': '1 March 2020',
        'Panel told': '4 March 2026',
      }).replace('| Date of birth', '| Submitted | 20 March 2026 |\n| Date of birth'),
    },
  ],
  invalid: [
    {
      name: 'a row with a date under a label that nobody understands',
      text: keyTable({ 'Document type': '⟦Rapid review⟧', '⟦Told to us by the ward⟧': '3 March 2026' }),
      findings: [
        { message: 'the local authority became aware', level: 'warn', about: 'aware-date', at: 0 },
        { message: /its label was not understood.* label it “Date local authority became aware”/, level: 'info' },
      ],
    },
    {
      name: 'several such rows, told once: "LA notified" may be the day on which the authority was told',
      text: keyTable({
        'Document type': '⟦Rapid review⟧',
        'Date of notification': undefined,
        'LA aware': '3 March 2026',
        '⟦Date LA notified⟧': '5 March 2026',
        'Told to us by the ward': '6 March 2026',
        'Date Ofsted notified': '7 March 2026',
      }),
      findings: [
        { message: 'on which the Panel was notified', level: 'warn', about: 'notification-date', at: 0 },
        {
          message: /^This row and 2 others .* label it “Date panel notified” or .*; leave the others/,
          level: 'info',
          about: 'unread',
        },
      ],
    },
    {
      name: 'the day on which somebody else was told, and a date of another kind',
      text: keyTable({
        'Document type': '⟦Rapid review⟧',
        'LA aware': '3 March 2026',
        'Date of notification': undefined,
        'Date of birth': '5 March 2020',
        'Notified to Panel': 'Yes',
      }),
      findings: [{ message: 'on which the Panel was notified', level: 'error', about: 'notification-date' }],
    },
    {
      name: 'a rapid review that no notification went before',
      text: rapidReview('# Rapid review\n', { 'notification-date': undefined, type: '⟦rapid-review⟧' }),
      findings: [
        {
          message: 'cannot stand without a notification to the Panel before it',
          level: 'error',
          about: 'notification-date',
        },
      ],
      fixed: rapidReview('# Rapid review\n', { 'notification-date': '' }).replace(
        'notification-date: ',
        'notification-date:',
      ),
    },
    {
      name: 'a date still to be filled in',
      text: rapidReview('# Rapid review\n', { 'notification-date': '⟦TBC⟧' }),
      findings: [{ message: 'is still to be filled in', level: 'error', about: 'notification-date' }],
    },
    {
      name: 'a final rapid review without the day it was sent',
      text: rapidReview('# Rapid review\n', { status: 'final', type: '⟦rapid-review⟧' }),
      findings: [{ message: 'whether the Panel had the review in time', level: 'warn', about: 'submitted-date' }],
      fixed: rapidReview('# Rapid review\n', { status: 'final', 'submitted-date': '' }).replace(
        'submitted-date: ',
        'submitted-date:',
      ),
    },
    {
      name: 'a key without a value, which it does not put in again',
      text: practiceReview('# Practice review\n', { 'decision-date': '' }).replace('decision-date', '⟦decision-date⟧'),
      findings: [
        { message: 'The six months to publication are counted from it', level: 'warn', about: 'decision-date' },
      ],
    },
    {
      name: 'a table without the day of the notification',
      text: '# Rapid review\n\n| Key information | |\n|---|---|\n| Document type | ⟦Rapid review⟧ |\n| Our reference | RR/2026/1 |\n| Date of incident | 2 March 2026 |\n| Date local authority became aware | 3 March 2026 |\n',
      findings: [
        {
          message: /^The date on which the Panel was notified is missing\. A rapid review cannot stand/,
          level: 'error',
        },
      ],
    },
    {
      name: 'a notification without the days its clock needs',
      text: notification('# Notification\n', { 'aware-date': undefined, type: '⟦serious-incident-notification⟧' }),
      findings: [
        {
          message: 'The five working days for the notification are counted from it',
          level: 'error',
          about: 'aware-date',
        },
      ],
      fixed: notification('# Notification\n', { 'aware-date': '' }).replace('aware-date: ', 'aware-date:'),
    },
  ],
})

import { testRule } from './rule-tester.ts'
import { among, notification, practiceReview, rapidReview } from './samples.ts'

const body = '# Review\n'
const related = 'SIN-2026-001'

testRule('dates-agree', {
  valid: [
    {
      name: 'the same dates',
      text: rapidReview(body, { related }),
      settings: among({ 'b.md': notification(body) }),
    },
    {
      name: 'another incident, to which nothing leads',
      text: rapidReview(body),
      settings: among({ 'b.md': notification(body, { 'incident-date': '2026-01-02' }) }),
    },
    {
      name: 'a date that one of the two leaves out',
      text: rapidReview(body, { related, 'aware-date': undefined }),
      settings: among({ 'b.md': notification(body, { 'aware-date': '2026-03-04' }) }),
    },
    {
      name: 'each was sent on a day of its own',
      text: rapidReview(body, { related, 'submitted-date': '2026-03-24' }),
      settings: among({ 'b.md': notification(body, { 'submitted-date': '2026-03-05' }) }),
    },
    {
      name: 'a practice review of two incidents',
      text: practiceReview(body, { related: '[RR-2026-001, RR-2026-002]' }),
      settings: among({
        'a.md': rapidReview(body),
        'b.md': rapidReview(body, { reference: 'RR-2026-002', 'incident-date': '2026-02-02' }),
      }),
    },
    {
      name: 'the earlier document, since the later one tells it',
      text: notification(body, { related: 'RR-2026-001' }),
      settings: among({ 'b.md': rapidReview(body, { 'incident-date': '2026-02-27' }) }),
    },
  ],
  invalid: [
    {
      name: 'the day of the incident',
      text: rapidReview(body, { related, 'incident-date': '⟦2026-03-02⟧' }),
      settings: among({ 'sin/b.md': notification(body, { 'incident-date': '2026-03-01' }) }),
      findings: [
        { message: 'sin/b.md gives 1 March 2026 as the date of the incident, and this review 2 March', level: 'warn' },
      ],
    },
    {
      name: 'the day of the notification, on which the fifteen working days rest',
      text: rapidReview(body, { related, 'notification-date': '⟦2026-03-05⟧' }),
      settings: among({ 'b.md': notification(body, { 'notification-date': '2026-03-06' }) }),
      findings: [{ message: 'the date on which the Panel was notified', level: 'warn' }],
    },
    {
      name: 'two dates at once',
      text: rapidReview(body, { related, 'incident-date': '⟦2026-03-02⟧', 'aware-date': '⟦2026-03-03⟧' }),
      settings: among({ 'b.md': notification(body, { 'incident-date': '2026-03-01', 'aware-date': '2026-03-02' }) }),
      findings: [
        { message: 'the date of the incident', level: 'warn' },
        { message: 'became aware', level: 'warn' },
      ],
    },
    {
      name: 'a practice review and its rapid review',
      text: practiceReview(body, { related: '[RR-2026-001]', 'decision-date': '⟦2026-03-30⟧' }),
      settings: among({ 'b.md': rapidReview(body, { 'decision-date': '2026-03-27' }) }),
      findings: [{ message: 'gives 27 March 2026', level: 'warn' }],
    },
    {
      name: 'the same day in words agrees, another does not',
      text: rapidReview(body, { related, 'incident-date': '⟦2 March 2026⟧' }),
      settings: among({ 'b.md': notification(body, { 'incident-date': '3 March 2026' }) }),
      findings: [{ message: 'gives 3 March 2026', level: 'warn' }],
    },
  ],
})

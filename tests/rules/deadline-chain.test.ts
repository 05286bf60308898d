import { testRule } from './rule-tester.ts'
import { among, notification, practiceReview, rapidReview } from './samples.ts'

const body = '# Review\n'
const sin = 'SIN-2026-001'
const rr = 'RR-2026-001'

testRule('deadline-chain', {
  valid: [
    {
      name: 'one document after the other',
      text: rapidReview(body, { related: sin, 'submitted-date': '2026-03-24' }),
      settings: among({ 'b.md': notification(body) }),
    },
    {
      name: 'sent on the day of the notification',
      text: rapidReview(body, { related: sin, 'submitted-date': '2026-03-05' }),
      settings: among({ 'b.md': notification(body) }),
    },
    {
      name: 'no date of notification anywhere',
      text: rapidReview(body, { related: sin, 'notification-date': undefined }),
      settings: among({ 'b.md': notification(body, { 'notification-date': undefined }) }),
    },
    {
      name: 'a notification date that cannot be read is told by another rule',
      text: rapidReview(body, { related: sin, 'notification-date': '31 February 2026' }),
      settings: among({ 'b.md': notification(body) }),
    },
    {
      name: 'a decision after the rapid review’s notification',
      text: practiceReview(body, { related: rr }),
      settings: among({ 'b.md': rapidReview(body) }),
    },
    { name: 'documents that nothing links', text: rapidReview(body, { 'notification-date': undefined }) },
  ],
  invalid: [
    {
      name: 'the rapid review was sent before the notification it follows from',
      text: rapidReview(body, { related: sin, 'submitted-date': '⟦2026-03-10⟧' }),
      settings: among({ 'b.md': notification(body, { 'notification-date': '2026-03-11' }) }),
      findings: [{ message: 'stands before 11 March 2026, which b.md gives', level: 'warn' }],
    },
    {
      name: 'the decision stands before the notification',
      text: practiceReview(body, { related: rr, 'decision-date': '⟦2026-03-04⟧' }),
      settings: among({ 'b.md': rapidReview(body) }),
      findings: [{ message: 'stands before 5 March 2026', level: 'warn' }],
    },
    {
      name: 'published before the rapid review was sent',
      text: practiceReview(body, { related: rr, 'publication-date': '⟦2026-04-02⟧' }),
      settings: among({ 'b.md': rapidReview(body, { 'submitted-date': '2026-05-01' }) }),
      findings: [{ message: 'stands before 1 May 2026', level: 'warn' }],
    },
    {
      name: 'only the notification says when the clock started',
      text: rapidReview(body, { type: '⟦rapid-review⟧', related: sin, 'notification-date': undefined }),
      settings: among({ 'b.md': notification(body) }),
      findings: [{ message: 'b.md, which this review follows from, was sent on 5 March 2026', level: 'warn' }],
      suggested: rapidReview(body, { related: sin, 'notification-date': '2026-03-05' }),
    },
    {
      name: 'published before the notification',
      text: practiceReview(body, { related: sin, 'publication-date': '⟦2026-03-01⟧' }),
      settings: among({ 'b.md': notification(body) }),
      findings: [{ message: 'as the date on which the Panel was notified', level: 'warn' }],
    },
  ],
})

import { testRule } from './rule-tester.ts'
import { among, notification, practiceReview, rapidReview } from './samples.ts'

const body = '# Rapid review\n'

testRule('unique-reference', {
  valid: [
    { name: 'a review on its own', text: rapidReview(body) },
    { name: 'itself in the estate', text: rapidReview(body), settings: among({ 'here.md': rapidReview(body) }) },
    {
      name: 'others with references of their own',
      text: rapidReview(body),
      settings: among({ 'b.md': rapidReview(body, { reference: 'RR-2026-002' }), 'c.md': notification(body) }),
    },
    {
      name: 'no reference at all, which another rule tells',
      text: rapidReview(body, { reference: undefined }),
      settings: among({ 'b.md': rapidReview(body, { reference: undefined }) }),
    },
    {
      name: 'a document that is no review',
      text: rapidReview(body),
      settings: among({ 'notes.md': '---\nreference: RR-2026-001\n---\n\n# Notes\n' }),
    },
  ],
  invalid: [
    {
      name: 'a copy that kept its reference',
      text: rapidReview(body, { reference: '⟦RR-2026-001⟧' }),
      settings: among({ 'reviews/b.md': rapidReview(body) }),
      findings: [{ message: 'also that of reviews/b.md.', level: 'error' }],
    },
    {
      name: 'even when the run does not cover everything',
      text: rapidReview(body, { reference: '⟦RR-2026-001⟧' }),
      settings: among({ 'b.md': rapidReview(body) }, false),
      findings: [{ message: 'also that of b.md.', level: 'error' }],
    },
    {
      name: 'a review of another type',
      text: rapidReview(body, { reference: '⟦NS-7⟧' }),
      settings: among({ 'b.md': practiceReview(body, { reference: 'NS-7' }) }),
      findings: [{ message: 'also that of b.md.', level: 'error' }],
    },
    {
      name: 'the same reference in another spelling',
      text: rapidReview(body, { reference: '⟦rr 2026–001⟧' }),
      settings: among({ 'b.md': rapidReview(body) }),
      findings: [{ message: 'also that of b.md.', level: 'error' }],
    },
    {
      name: 'many of them, of which three are named',
      text: rapidReview(body, { reference: '⟦RR-2026-001⟧' }),
      settings: among(Object.fromEntries(['b', 'c', 'd', 'e', 'f'].map((name) => [`${name}.md`, rapidReview(body)]))),
      findings: [{ message: 'also that of b.md, c.md, d.md and 2 more.', level: 'error' }],
    },
  ],
})

import { testRule } from './rule-tester.ts'
import { among, notification, rapidReview } from './samples.ts'

const body = '# Rapid review\n'
const follows = (related: string) => rapidReview(body, { related })

testRule('related-exists', {
  valid: [
    { name: 'nothing is related', text: rapidReview(body), settings: among({}) },
    { name: 'nobody knows the other reviews', text: follows('[SIN-2026-009]') },
    { name: 'the review is there', text: follows('[SIN-2026-001]'), settings: among({ 'b.md': notification(body) }) },
    {
      name: 'it is there in another spelling',
      text: follows('[sin 2026/001]'),
      settings: among({ 'b.md': notification(body) }),
    },
    {
      name: 'single files were named, so that others may well exist',
      text: follows('[SIN-2026-009]'),
      settings: among({ 'b.md': notification(body) }, false),
    },
    {
      name: 'notifications are kept elsewhere, as the configuration says',
      text: follows('[SIN-2026-009]'),
      settings: among({}),
      options: { elsewhere: ['SIN-'] },
    },
  ],
  invalid: [
    {
      name: 'nothing bears this reference',
      text: follows('[⟦SIN-1999-500⟧]'),
      settings: among({ 'b.md': notification(body) }),
      findings: [{ message: 'No review in this repository', level: 'warn' }],
    },
    {
      name: 'a slip of the pen, with the one that was meant',
      text: follows('[⟦SIN-2026-01⟧]'),
      settings: among({ 'b.md': notification(body) }),
      findings: [{ message: 'No review in this repository', level: 'warn' }],
      suggested: follows('[SIN-2026-001]'),
    },
    {
      name: 'one of several, in a list',
      text: rapidReview(body, { related: '\n  - SIN-2026-001\n  - ⟦XX-1⟧' }),
      settings: among({ 'b.md': notification(body) }),
      findings: [{ message: 'No review in this repository', level: 'warn' }],
    },
    {
      name: 'its own reference',
      text: follows('[⟦RR-2026-001⟧]'),
      settings: among({ 'here.md': rapidReview(body) }),
      findings: [{ message: 'own reference', level: 'warn' }],
    },
    {
      name: 'the only review there is',
      text: follows('⟦SIN-2026-009⟧'),
      settings: among({}),
      findings: [{ message: 'No review in this repository', level: 'warn' }],
    },
  ],
})

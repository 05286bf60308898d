import { testRule } from './rule-tester.ts'
import { rapidReview, sectionsBody } from './samples.ts'

const title = 'Rapid review'

testRule('duplicate-section', {
  valid: [
    { name: 'each section once', text: rapidReview(sectionsBody(['Analysis', 'Learning', 'Decision'], title)) },
    {
      name: 'two sides of one need that has many',
      text: rapidReview(sectionsBody(['Introduction', 'How the review was carried out'], title)),
    },
    {
      name: 'the same heading under two agencies',
      text: rapidReview('# Rapid review\n\n## Police\n\n### Learning\n\nOne.\n\n## Health\n\n### Learning\n\nTwo.\n'),
    },
  ],
  invalid: [
    {
      name: 'the same heading twice',
      text: rapidReview(sectionsBody(['Learning', 'Decision', '⟦Learning⟧'], title)),
      findings: [
        {
          message: 'There is a section "Learning and potential for improvement" already',
          level: 'warn',
          about: 'learning',
        },
      ],
    },
    {
      name: 'the same heading twice, numbered',
      text: rapidReview(sectionsBody(['1. Child and family', '2. Analysis', '⟦3. Child and family⟧'], title)),
      findings: [{ message: 'There is a section "Child and family" already', level: 'warn', about: 'family' }],
    },
    {
      name: 'another wording of what a reader looks for in one place, as information',
      text: rapidReview(sectionsBody(['Learning', 'Decision', '⟦Lessons learned⟧'], title)),
      findings: [{ message: 'Bring the two together', level: 'info', about: 'learning' }],
    },
  ],
})

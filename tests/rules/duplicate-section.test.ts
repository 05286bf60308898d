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
    {
      name: 'a single agency’s findings under the main ones',
      text: rapidReview('# Rapid review\n\n## Analysis\n\nOne.\n\n### Analysis by the police\n\nTwo.\n'),
    },
    {
      name: 'an appendix that repeats a title',
      text: rapidReview(sectionsBody(['Chronology', 'Analysis', 'Appendix: full chronology'], title)),
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
    {
      name: 'three times, told at the second and the third',
      text: rapidReview(sectionsBody(['Decision', '⟦Decision⟧', '⟦Decision⟧'], title)),
      findings: [
        { message: 'There is a section "Decision on next steps" already', level: 'warn', about: 'decision' },
        { message: 'There is a section "Decision on next steps" already', level: 'warn', about: 'decision' },
      ],
    },
    {
      name: 'the same heading in capitals and in bold',
      text: rapidReview('# Rapid review\n\n## Good practice\n\nOne.\n\n## ⟦GOOD PRACTICE⟧\n\nTwo.\n'),
      findings: [{ message: 'There is a section "Good practice" already', level: 'warn', about: 'good-practice' }],
    },
  ],
})

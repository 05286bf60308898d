import { testRule } from './rule-tester.ts'
import { allSections, rapidReview, sectionsBody } from './samples.ts'

const title = 'Rapid review'

testRule('section-order', {
  valid: [
    { name: 'the guidance’s order', text: rapidReview(sectionsBody(allSections, title)) },
    {
      name: 'sections of the partnership’s own in between',
      text: rapidReview(sectionsBody(['Child and family', 'Media interest', 'Agency involvement', 'Thanks'], title)),
    },
    {
      name: 'a combined section, which has no single place',
      text: rapidReview(sectionsBody(['Decision', 'Analysis, findings and learning', 'Actions'], title)),
    },
    {
      name: 'a subsection that answers something by the way',
      text: rapidReview(
        '# Rapid review\n\n## Analysis\n\n### The child’s daily life\n\nSaid here.\n\n## Learning\n\nSaid here.\n',
      ),
    },
    { name: 'a single section, which has no order', text: rapidReview(sectionsBody(['Decision'], title)) },
  ],
  invalid: [
    {
      name: 'a section that comes too late',
      text: rapidReview(
        sectionsBody(['What happened', 'Agency involvement', '⟦Child and family⟧', 'Analysis', 'Learning'], title),
      ),
      findings: [
        {
          message: 'The section "Child and family" usually stands before "Circumstances of the incident"',
          level: 'info',
          about: 'family',
        },
      ],
    },
    {
      name: 'a section that comes too early',
      text: rapidReview(sectionsBody(['⟦Actions⟧', 'Child and family', 'Agency involvement', 'Learning'], title)),
      findings: [
        {
          message: 'The section "Actions" usually stands after "Learning and potential for improvement"',
          level: 'info',
          about: 'actions',
        },
      ],
    },
    {
      name: 'two that stand before the same one, told once',
      text: rapidReview(
        sectionsBody(
          [
            '⟦Risk factors considered⟧',
            "The child's daily life and voice",
            'Analysis of practice',
            'Context, identity and inequalities',
            'Learning',
          ],
          title,
        ),
      ),
      findings: [
        {
          message: 'The sections "Risk factors considered" and "Analysis of practice" usually stand after "Context',
          level: 'info',
          about: 'risk-factors',
        },
      ],
    },
    {
      name: 'as few as will do when several are out of order',
      text: rapidReview(
        sectionsBody(
          ['Child and family', '⟦Decision⟧', 'What happened', 'Learning', 'Agency involvement', 'Analysis'],
          title,
        ),
      ),
      findings: [
        {
          message:
            'The sections "Decision on next steps" and "Learning and potential for improvement" usually stand after',
          level: 'info',
          about: 'decision',
        },
      ],
    },
    {
      name: 'two that changed places, of which one is told',
      text: rapidReview(sectionsBody(['Child and family', '⟦Decision⟧', 'Learning', 'Actions'], title)),
      findings: [{ message: '"Decision on next steps" usually stands after', level: 'info', about: 'decision' }],
    },
    {
      name: 'another order altogether, told once, at the first section out of place',
      text: rapidReview(
        sectionsBody(
          ['⟦Actions⟧', 'Decision', 'Learning', 'Agency involvement', 'What happened', 'Child and family'],
          title,
        ),
      ),
      findings: [
        {
          message:
            /^5 of the 6 sections stand in another order .* the usual one: Child and family, Circumstances of the incident, Agency involvement, Learning and potential for improvement, Decision on next steps, Actions\.$/,
          level: 'info',
          about: 'order',
        },
      ],
    },
    {
      name: 'wordings of a local template, numbered',
      text: rapidReview(
        sectionsBody(['⟦1. Action plan⟧', '2. Family composition', '3. Chronology', '4. Lessons learnt'], title),
      ),
      findings: [{ message: '"Actions" usually stands after', level: 'info', about: 'actions' }],
    },
  ],
})

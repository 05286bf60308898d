import { testRule } from './rule-tester.ts'
import { practiceReview, rapidReview, section } from './samples.ts'

const decision = (body: string, heading = 'Decision on next steps') => rapidReview(section(heading, body))
const final = (body: string) => rapidReview(section('Decision on next steps', body), { status: 'final' })
const unsaid = { message: 'does not say what was decided', level: 'warn' } as const

testRule('decision-recorded', {
  valid: [
    { name: 'decided against', text: decision('The partners decided not to commission an LCSPR.') },
    { name: 'the criteria are met', text: decision('The criteria are met and a review will be commissioned.') },
    { name: 'a recommendation', text: decision('The group recommends that no further review is held.') },
    { name: 'no LCSPR', text: decision('No LCSPR. The learning repeats that of Child W.') },
    { name: 'another form of learning', text: decision('We agreed to hold a learning event instead.') },
    { name: 'an empty section, which another rule tells', text: decision('<!-- Are the criteria met? -->') },
    { name: 'no section at all', text: rapidReview('# Rapid review\n') },
    { name: 'the box for no is ticked', text: decision('**Is an LCSPR recommended?** Yes ☐ No ☒\n\nIt adds nothing.') },
    { name: 'a third box is ticked', text: decision('**Is an LCSPR recommended?** ☐ Yes ☐ No ☒ Alternative review') },
    {
      name: 'one of several forms of review is ticked',
      text: decision('☐ No further review ☒ LCSPR ☐ Other\n\nIt is complex.'),
    },
    {
      name: 'a heading that is too general, over criteria that are met',
      text: rapidReview(section('Outcome', '☐ No further review ☒ LCSPR ☐ Other\n\nRationale: criteria met.')),
    },
    { name: 'brackets for boxes', text: decision('Is an LCSPR recommended? [x] Yes [ ] No') },
    {
      name: 'boxes before their words, and a third one on the next line or in the next cell',
      text: decision(
        '**LCSPR?** ☐ Yes ☒ No\n☒ Alternative review\n\n| LCSPR? | Answer | Other |\n|---|---|---|\n| LCSPR? | ☐ Yes ☒ No | ☒ Alternative review |\n\nThe partners decided this together.',
      ),
    },
    {
      name: 'a question about something else, which is not answered',
      text: final(
        'The partners decided not to commission an LCSPR.\n\n**Is a criminal investigation under way?** ☐ Yes ☐ No\n\nHas the family been told?\n\n☐ Yes ☐ No',
      ),
    },
    { name: 'a practice review decides nothing of the kind', text: practiceReview(section('Decision', 'Background.')) },
  ],
  invalid: [
    {
      name: 'only the duty is told',
      text: decision('A rapid review enables partners to look at next steps for the case.', '⟦Decision on next steps⟧'),
      findings: [unsaid],
    },
    {
      name: 'a tick at something else',
      text: decision('☒ Partners were asked for their view on an LCSPR\n☐ LCSPR\n☐ No LCSPR', '⟦Decision⟧'),
      findings: [unsaid],
    },
    {
      name: 'only what was discussed',
      text: decision('The group talked about the case at length.', '⟦Outcome of the rapid review⟧'),
      findings: [unsaid],
    },
    {
      name: 'thanks and nothing else',
      text: decision('The chair thanked everybody for their work.', '⟦Decision and rationale⟧'),
      findings: [unsaid],
    },
    {
      name: 'still to come, in a draft',
      text: decision('⟦The partners will meet to discuss this on 24 March.⟧'),
      findings: [{ message: 'still to come', level: 'info' }],
    },
    {
      name: 'still to come, in a document that is final',
      text: final('⟦A decision has not yet been made by the partners.⟧'),
      findings: [{ message: 'still to come', level: 'error' }],
    },
    {
      name: 'no box is ticked, and the reasons say nothing of it',
      text: final(
        '⟦**Is an LCSPR recommended?** Yes ☐ No ☐⟧\n\n**Rationale:** The criteria in Working Together were considered.',
      ),
      findings: [{ message: 'Neither box is ticked', level: 'error' }],
    },
    {
      name: 'no box is ticked, and the words below tell it',
      text: final('⟦☐ Yes ☐ No⟧\n\nThe partners decided not to commission an LCSPR.'),
      findings: [{ message: 'Neither box is ticked', level: 'info' }],
    },
    {
      name: 'no box is ticked yet in a draft, in a table',
      text: decision(
        '| Question | Answer |\n|---|---|\n⟦| Is an LCSPR recommended? | [ ] Yes [ ] No |⟧\n\nThe case was discussed.',
      ),
      findings: [{ message: 'Neither box is ticked', level: 'info' }],
    },
    {
      name: 'both boxes are ticked',
      text: final('⟦**Is an LCSPR recommended?** Yes ☒ No ☒⟧\n\nThe criteria are met because of neglect.'),
      findings: [{ message: 'Both boxes are ticked', level: 'error' }],
    },
    {
      name: 'both boxes are ticked, below a question that is not answered',
      text: final('**Are the criteria met?** Yes ☐ No ☐\n\n⟦**Is an LCSPR recommended?** Yes ☒ No ☒⟧'),
      findings: [{ message: 'Both boxes are ticked', level: 'error' }],
    },
    {
      name: 'only a question about something else, which is not answered',
      text: decision(
        '**Is a criminal investigation under way?** ☐ Yes ☐ No\n\nThe case was discussed.',
        '⟦Decision on next steps⟧',
      ),
      findings: [unsaid],
    },
    {
      name: 'a question for someone',
      text: decision('The Panel’s view on this case would be welcome.', '⟦Decision on an LCSPR⟧'),
      findings: [unsaid],
    },
  ],
})

import { testRule } from './rule-tester.ts'
import { practiceReview, rapidReview } from './samples.ts'

// Health numbers that start with 999 are kept for tests, school authority 999 does not exist, and QQ is never issued.
const review = (body: string) => practiceReview(`# Practice review: Child A\n\n${body}`)
const health = { message: 'an NHS number', level: 'warn' as const }
const reference = { message: 'the reference of a case', level: 'warn' as const }

testRule('identifying-number', {
  valid: [
    { name: 'a review that nobody will publish', text: rapidReview('# Child A\n\nNHS number 999 482 7138.\n') },
    { name: 'ten digits in a row without a name', text: review('The grant was 9994827138 pence.\n') },
    { name: 'groups whose check digit is wrong', text: review('Codes 999 482 7139 were used for the audit.\n') },
    { name: 'the reference of the review itself', text: review('Case reference LCSPR-2026-00123 was closed.\n') },
    { name: 'amounts, years and clauses', text: review('In 2019/20 there were 1,204 referrals under s.47.\n') },
    { name: 'a label without a number', text: review('The crime reference was not recorded by the partners.\n') },
  ],
  invalid: [
    {
      name: 'an NHS number in groups',
      text: review('Known to health as ⟦999 482 7138⟧ since birth.\n'),
      findings: [health],
      suggested: review('Known to health as [number removed] since birth.\n'),
    },
    { name: 'an NHS number in one', text: review('Her NHS number is ⟦9994827138⟧.\n'), findings: [health] },
    {
      name: 'a second one in the sentence that names the first',
      text: review('Her NHS number is ⟦9994827138⟧ and the one that her brother was given at birth ⟦9994827138⟧.\n'),
      findings: [health, health],
    },
    {
      name: 'one that says what it is, although mistyped',
      text: review('NHS number: ⟦999-482-7139⟧\n'),
      findings: [health],
    },
    {
      name: 'a pupil number in a table',
      text: review('| Item | Detail |\n|---|---|\n| School | ⟦R999999926001⟧ |\n'),
      findings: [{ message: 'a Unique Pupil Number', level: 'warn' }],
    },
    {
      name: 'a National Insurance number',
      text: review('Father, ⟦QQ 12 34 56 C⟧, was not working.\n'),
      findings: [{ message: 'a National Insurance number', level: 'warn' }],
    },
    {
      name: 'references of a crime and of a court',
      text: review('Crime reference ⟦42/99999/26⟧ and care proceedings ⟦ZZ21C12345⟧ followed.\n'),
      findings: [reference, reference],
      suggested: review('Crime reference [reference removed] and care proceedings [reference removed] followed.\n'),
    },
    {
      name: 'a rapid review where it is asked for',
      text: rapidReview('# Child A\n\nNHS number ⟦999 482 7138⟧.\n'),
      options: { always: true },
      findings: [health],
    },
    {
      name: 'a rapid review that says it is published',
      text: rapidReview('# Child A\n\nNHS number ⟦999 482 7138⟧.\n', { status: 'published' }),
      findings: [{ ...health, level: 'error' }],
    },
  ],
})

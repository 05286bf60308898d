import { testRule } from './rule-tester.ts'
import { notification, practiceReview, rapidReview } from './samples.ts'

const final = { status: 'final' }
const review = (text: string, facts = {}) => rapidReview(`# Rapid review\n\n${text}\n`, facts)

testRule('risk-factor-unresolved', {
  valid: [
    { name: 'a factor that was found', text: review('Mother had been assaulted by her partner.', final) },
    {
      name: 'a factor that was looked for and not found',
      text: review('There was no evidence of domestic abuse in any record.', final),
    },
    {
      name: 'a denial beside what the records show',
      text: review(
        'Mother denied any domestic abuse.\n\nPolice had been called to three incidents of domestic abuse.',
        final,
      ),
    },
    {
      name: 'a denial and nothing else, which another rule tells',
      text: review('Mother denied any domestic abuse.', final),
    },
    {
      name: 'an open question that the author accounts for',
      text: review(
        'Domestic abuse: TBC.\n\n<!-- rapid-review-considered domestic-abuse -- police records are awaited until 9 April -->',
        final,
      ),
    },
    {
      name: 'a notification, in which much is open',
      text: notification('# Notification\n\nDomestic abuse: TBC.\n', final),
    },
  ],
  invalid: [
    {
      name: 'a key factor left open in a final review',
      text: review('It is not known whether ⟦domestic abuse⟧ was a factor.', final),
      findings: [
        { message: 'Left open: domestic abuse. Say who will find out', level: 'warn', about: 'domestic-abuse' },
      ],
    },
    {
      name: 'the same in a draft, as information',
      text: review('It is not known whether ⟦domestic abuse⟧ was a factor.'),
      findings: [{ message: 'Left open: domestic abuse.', level: 'info' }],
    },
    {
      name: 'not asked, and denied elsewhere',
      text: review(
        'Mother denied any domestic abuse.\n\nIt is not known whether ⟦domestic abuse⟧ was a factor before 2024.',
        final,
      ),
      findings: [{ message: 'Left open: domestic abuse.', level: 'warn' }],
    },
    {
      name: 'a practice review, as information',
      text: practiceReview('# Practice review\n\nIt is not known whether ⟦domestic abuse⟧ was a factor.\n', final),
      findings: [{ message: 'Left open: domestic abuse.', level: 'info' }],
    },
    {
      name: 'a row of a table that waits for an answer',
      text: review('| Factor | Finding |\n|---|---|\n| ⟦Domestic abuse⟧ | Not known |', final),
      findings: [{ message: 'Left open: domestic abuse.', level: 'warn', about: 'domestic-abuse' }],
    },
  ],
})

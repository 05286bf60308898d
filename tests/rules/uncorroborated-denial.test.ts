import { testRule } from './rule-tester.ts'
import { notification, practiceReview, rapidReview } from './samples.ts'

const final = { status: 'final' }
const review = (text: string, facts = {}) => rapidReview(`# Rapid review\n\n${text}\n`, facts)

testRule('uncorroborated-denial', {
  valid: [
    {
      name: 'a denial beside what the records show',
      text: review(
        'Mother denied any domestic abuse.\n\nPolice had been called to three incidents of domestic abuse.',
        final,
      ),
    },
    {
      name: 'a denial that the records bear out',
      text: review('Mother denied any domestic abuse. There was no evidence of domestic abuse in any record.', final),
    },
    {
      name: 'an open question, which another rule tells',
      text: review('It is not known whether domestic abuse was a factor.', final),
    },
    {
      name: 'a denial that the author accounts for',
      text: review(
        'Mother denied any domestic abuse.\n\n<!-- rapid-review-considered domestic-abuse -- police and housing hold nothing -->',
        final,
      ),
    },
    {
      name: 'a notification, in which much is open',
      text: notification('# N\n\nMother denied any domestic abuse.\n', final),
    },
  ],
  invalid: [
    {
      name: 'a denial and nothing else',
      text: review('Mother denied any ⟦domestic abuse⟧.', final),
      findings: [{ message: 'a family member’s own word', level: 'warn', about: 'domestic-abuse' }],
    },
    {
      name: 'the same in a draft, as information',
      text: review('Mother denied any ⟦domestic abuse⟧.'),
      findings: [{ message: 'belongs to the theme “critical thinking and challenge”', level: 'info' }],
    },
    {
      name: 'denied twice is still a denial',
      text: review('Mother denied any ⟦domestic abuse⟧.\n\nFather also denied domestic abuse.', final),
      findings: [{ message: 'domestic abuse', level: 'warn' }],
    },
    {
      name: 'drinking',
      text: review('Father denied ⟦drinking heavily⟧.', final),
      findings: [{ message: 'parental alcohol misuse', level: 'warn' }],
    },
    {
      name: 'a practice review, as information',
      text: practiceReview('# Practice review\n\nMother denied any ⟦domestic abuse⟧.\n', final),
      findings: [{ message: 'own word', level: 'info' }],
    },
  ],
})

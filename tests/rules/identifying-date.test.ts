import { testRule } from './rule-tester.ts'
import { practiceReview, rapidReview } from './samples.ts'

const review = (body: string) => practiceReview(`# Practice review: Child A\n\n${body}`)
const day = { message: 'The exact day of a birth or a death', level: 'warn' as const }

testRule('identifying-date', {
  valid: [
    { name: 'a draft rapid review', text: rapidReview('# Child A\n\nChild A was born on 3 March 2025.\n') },
    { name: 'a month and a year', text: review('Child A was born in March 2025 and died in May 2025.\n') },
    { name: 'the day of a meeting', text: review('The partners met on 3 March 2025 to share what they knew.\n') },
    { name: 'another event after a birth', text: review('He was born early and seen on 3 March 2025 by the GP.\n') },
    { name: 'a death, then a clause', text: review('After she died, partners met on 3 March 2025.\n') },
  ],
  invalid: [
    {
      name: 'born on',
      text: review('Child A was born ⟦on 3 March 2025⟧.\n'),
      findings: [day],
      suggested: review('Child A was born in March 2025.\n'),
    },
    { name: 'in brackets', text: review('Child A (born ⟦14 March 2010⟧) lived with Mother.\n'), findings: [day] },
    { name: 'DOB in figures', text: review('DOB: ⟦03/04/2025⟧\n'), findings: [day] },
    {
      name: 'a row of a table',
      text: review('| Item | Detail |\n|---|---|\n| Date of birth | ⟦3 March 2025⟧ |\n'),
      findings: [day],
    },
    { name: 'a death', text: review('Child A died in hospital on ⟦5 May 2025⟧.\n'), findings: [day] },
    { name: 'date of death', text: review('**Date of death:** ⟦5 May 2025⟧\n'), findings: [day] },
  ],
})

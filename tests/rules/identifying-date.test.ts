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
    {
      name: 'what followed a killing',
      text: review(
        'The man who killed her was sentenced on 3 March 2026. Child A was killed by her uncle, and the court met on 4 March 2026.\n\nAfter her mother was killed, Child A moved to an aunt on 3 May 2024.\n',
      ),
    },
    {
      name: 'a day that opens a sentence about something else',
      text: review(
        'On 3 March 2025 the partners met after Child A died. On 4 March 2025 the inquest found that she died of sepsis.\n\nOn 5 March 2025 the nurse rang. She told the GP of it later that day.\n\nOn 6 March 2025 a social worker rang. On the next visit Child A died in hospital; the father was told later that day.\n',
      ),
    },
    {
      name: 'the day of a hearing, at which a death is told',
      text: review(
        'On 4 June 2025 the court heard that she died at home that night. On 5 June 2025 the coroner concluded she died of sepsis.\n\nOn 6 June 2025 the inquest opened. She died on the ward that same night.\n',
      ),
    },
    { name: 'the death of an animal', text: review('On 12 March 2025 the neighbour’s dog died.\n') },
    {
      name: 'a death on the day of another date',
      text: review(
        'On 3 March 2025 they met. The plan of 4 March was read. Child A had died in May, later that day of the week.\n',
      ),
    },
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
    {
      name: 'an answer that nobody ticked',
      text: review('**Date of death:** ☐ ⟦3 March 2025⟧ ☒ Not known\n'),
      findings: [day],
    },
    { name: 'a death', text: review('Child A died in hospital on ⟦5 May 2025⟧.\n'), findings: [day] },
    { name: 'date of death', text: review('**Date of death:** ⟦5 May 2025⟧\n'), findings: [day] },
    {
      name: 'a killing, with words and a comma before the day',
      text: review('Child A was killed by her uncle at home, ⟦on 21 October 2025⟧.\n'),
      findings: [day],
      suggested: review('Child A was killed by her uncle at home, in October 2025.\n'),
    },
    { name: 'found dead', text: review('Child A was found dead at home ⟦on 21 October 2025⟧.\n'), findings: [day] },
    {
      name: 'the day first',
      text: review('⟦On 21 October 2025⟧ Child A died in hospital.\n'),
      findings: [day],
      suggested: review('In October 2025 Child A died in hospital.\n'),
    },
    {
      name: 'the day in one sentence, the death in the next',
      text: review(
        '⟦On 14 October 2025⟧ her brother could not wake her. She died in hospital later that day.\n\nThe crew came ⟦on 15 October 2025⟧. Child A was pronounced dead that same night.\n',
      ),
      findings: [day, day],
    },
  ],
})

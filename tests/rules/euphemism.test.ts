import { testRule } from './rule-tester.ts'
import { rapidReview } from './samples.ts'

const review = (text: string) => rapidReview(`# Rapid review\n\n${text}\n`)
const hides = (message: string, about: string) => ({ message, level: 'warn', about }) as const

testRule('euphemism', {
  valid: [
    { name: 'who did what to whom', text: review('Father punched Mother in the face while she held the baby.') },
    { name: 'a volatile market', text: review('Prices were volatile that year.') },
    { name: 'a quotation', text: review('The log reads “domestic dispute, both parties calm”.') },
    {
      name: 'criticism of the words',
      text: review('The incident was described as a domestic dispute, although she was bleeding.'),
    },
    { name: 'the report of that title', text: review('The Panel’s report “The Myth of Invisible Men” was discussed.') },
    { name: 'involved in something else', text: review('He was involved in football and in the school play.') },
  ],
  invalid: [
    {
      name: 'a domestic dispute',
      text: review('Police attended a ⟦domestic dispute⟧ in May.'),
      findings: [hides('call abuse abuse', 'domestic-dispute')],
    },
    {
      name: 'a volatile relationship',
      text: review('The parents had a ⟦volatile relationship⟧.'),
      findings: [hides('violent or controlling towards whom', 'volatile-relationship')],
    },
    {
      name: 'an older boyfriend',
      text: review('She spent weekends with an ⟦older boyfriend⟧.'),
      findings: [hides('cannot consent', 'older-boyfriend')],
    },
    {
      name: 'inappropriate touching',
      text: review('There had been ⟦inappropriate touching⟧ by an uncle.'),
      findings: [hides('sexual abuse', 'inappropriate-touching')],
    },
    {
      name: 'over-chastisement',
      text: review('The bruise was thought to be ⟦over-chastisement⟧.'),
      findings: [hides('by whom', 'chastisement')],
    },
    {
      name: 'involved in county lines',
      text: review('He was ⟦involved in county lines⟧ from the age of 14.'),
      findings: [hides('nobody is involved in being abused', 'involved-in-exploitation')],
    },
    {
      name: 'disguised compliance, as information',
      text: review('There was evidence of ⟦disguised compliance⟧ by both parents.'),
      findings: [{ message: 'what was made of it', level: 'info', about: 'disguised-compliance' }],
    },
  ],
})

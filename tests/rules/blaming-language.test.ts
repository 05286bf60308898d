import { testRule } from './rule-tester.ts'
import { rapidReview } from './samples.ts'

const review = (text: string) => rapidReview(`# Rapid review\n\n${text}\n`)
const blames = (message: string, about: string) => ({ message, level: 'warn', about }) as const

testRule('blaming-language', {
  valid: [
    {
      name: 'what was offered and what stood in the way',
      text: review('Mother was offered four visits. She worked nights and was asleep when the team called.'),
    },
    { name: 'somebody else’s words', text: review('The record calls the family “hard to reach” and gives no reason.') },
    {
      name: 'in single quotation marks',
      text: review("A worker wrote that she was 'attention seeking' and closed the case."),
    },
    {
      name: 'a sentence about the term',
      text: review('The term lifestyle choice blames a child for what an adult does.'),
    },
    {
      name: 'victim-blaming language is criticised',
      text: review('Records used language such as promiscuous, which hid the abuse.'),
    },
    {
      name: 'what a child was described as',
      text: review('She was described as streetwise by three agencies, and so nobody asked.'),
    },
    { name: 'a quotation block', text: review('> She was hard to reach.') },
    {
      name: 'engagement of another kind',
      text: review('The couple became engaged in May. He was engaged as a driver.'),
    },
  ],
  invalid: [
    {
      name: 'lack of engagement',
      text: review('The main issue was the ⟦lack of engagement⟧ by Mother.'),
      findings: [blames('say what was offered, what stood in the way', 'lack-of-engagement')],
    },
    {
      name: 'did not engage',
      text: review('Father ⟦did not engage⟧ with the service.'),
      findings: [blames('what was tried', 'lack-of-engagement')],
    },
    {
      name: 'hard to reach',
      text: review('This is a ⟦hard-to-reach⟧ community.'),
      findings: [blames('which service could not reach whom', 'hard-to-reach')],
    },
    {
      name: 'put herself at risk',
      text: review('She ⟦put herself at risk⟧ by meeting men at the station.'),
      findings: [blames('who does harm to the child', 'putting-at-risk')],
    },
    {
      name: 'failed to protect',
      text: review('Mother ⟦failed to protect⟧ the children from her partner.'),
      findings: [blames('facing from whom', 'failed-to-protect')],
    },
    {
      name: 'lifestyle choices',
      text: review('The school saw this as one of her ⟦lifestyle choices⟧.'),
      findings: [blames('grooming', 'lifestyle-choice')],
    },
    {
      name: 'a child that was not brought',
      text: review('The ⟦child did not attend three appointments⟧ at the clinic.'),
      findings: [blames('“was not brought”', 'did-not-attend')],
    },
    {
      name: 'a contested one, as information',
      text: review('He showed ⟦challenging behaviour⟧ at nursery.'),
      findings: [{ message: 'what it may have told adults', level: 'info', about: 'challenging-behaviour' }],
    },
  ],
})

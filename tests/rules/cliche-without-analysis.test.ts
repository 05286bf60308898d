import { testRule } from './rule-tester.ts'
import { rapidReview } from './samples.ts'

const review = (text: string) => rapidReview(`# Rapid review\n\n${text}\n`)
const label = { message: 'says that practice fell short, not how', level: 'info' } as const

testRule('cliche-without-analysis', {
  valid: [
    {
      name: 'the label and what it stands for',
      text: review(
        'There was a lack of professional curiosity: the bruise was put down to a toy, and nobody asked to see it.',
      ),
    },
    { name: 'only what happened', text: review('The explanation was accepted and the toy was never seen.') },
    { name: 'an example', text: review('Over-optimism showed, for example, in the closing summary.') },
    { name: 'a quotation', text: review('A manager spoke of “professional curiosity” throughout.') },
    { name: 'optimism of another kind', text: review('The family was optimistic about the move.') },
  ],
  invalid: [
    {
      name: 'a lack of professional curiosity',
      text: review('There was a ⟦lack of professional curiosity⟧ across the partnership.'),
      findings: [label],
    },
    { name: 'over-optimism', text: review('⟦Over-optimism⟧ was a theme of this case.'), findings: [label] },
    { name: 'silo working', text: review('Practice was marked by ⟦silo working⟧.'), findings: [label] },
    { name: 'drift and delay', text: review('The plan suffered from ⟦drift and delay⟧.'), findings: [label] },
    { name: 'in a list', text: review('- ⟦Professional curiosity⟧\n- ⟦Rule of optimism⟧'), findings: [label, label] },
  ],
})

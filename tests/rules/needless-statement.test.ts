import { testRule } from './rule-tester.ts'
import { rapidReview } from './samples.ts'

const review = (text: string) => rapidReview(`# Rapid review\n\n${text}\n`)
const told = 'Police attended three incidents of domestic abuse between Mother and her partner.'
const statement = (reason: string, topics = 'domestic-abuse') =>
  `<!-- rapid-review-considered ${topics} -- ${reason} -->`

testRule('needless-statement', {
  valid: [
    { name: 'a topic the text says nothing of', text: review(statement('discussed by the group on 17 March')) },
    {
      name: 'a topic that is still open',
      text: review(
        `It is not known whether domestic abuse was a factor.\n\n${statement('police records come on 9 April')}`,
      ),
    },
    {
      name: 'a topic that rests on a denial',
      text: review(`Mother denied any domestic abuse.\n\n${statement('police and housing hold nothing')}`),
    },
    {
      name: 'another topic',
      text: review(`${told}\n\n${statement('the child is four months old', 'criminal-exploitation')}`),
    },
    {
      name: 'no reason, so that it does not count anyway',
      text: review(`${told}\n\n<!-- rapid-review-considered domestic-abuse -->`),
    },
  ],
  invalid: [
    {
      name: 'not applicable, and the text tells of it',
      text: review(`${told}\n\n⟦${statement('not applicable to this family')}⟧`),
      findings: [{ message: 'a reader would not know which to trust', level: 'warn', about: 'domestic-abuse' }],
      suggested: review(`${told}\n`),
    },
    {
      name: 'no evidence, and the text tells of it',
      text: review(`⟦${statement('no evidence was found')}⟧\n\n${told}`),
      findings: [{ message: 'the text tells of it', level: 'warn' }],
    },
    {
      name: 'the text says it by itself',
      text: review(`${told}\n\n⟦${statement('discussed by the group')}⟧`),
      findings: [{ message: 'no longer needed', level: 'info' }],
    },
    {
      name: 'looked for and not found, in the text and in the comment',
      text: review(`There was no evidence of domestic abuse in any record.\n\n⟦${statement('no evidence')}⟧`),
      findings: [{ message: 'no longer needed', level: 'info' }],
    },
    {
      name: 'one of two topics',
      text: review(`${told}\n\n⟦${statement('discussed', 'domestic-abuse, criminal-exploitation')}⟧`),
      findings: [{ message: 'no longer needed', level: 'info', about: 'domestic-abuse' }],
      suggested: review(`${told}\n\n${statement('discussed', 'criminal-exploitation')}`),
    },
  ],
})

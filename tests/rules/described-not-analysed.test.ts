import { testRule } from './rule-tester.ts'
import { practiceReview, rapidReview } from './samples.ts'

const event = 'On a day in January the health visitor went to the home and weighed the baby at ten in the morning. '
const long = event.repeat(40)
const why =
  'The bruise was accepted because nobody had asked who else cared for the baby, and supervision did not challenge it. '
const review = (account: string, analysis: string, head = '⟦Analysis of practice⟧') =>
  rapidReview(`# Rapid review\n\n## Agency involvement\n\n${account}\n\n## ${head}\n\n${analysis}\n`)
const found = { message: 'The account of what happened runs to', level: 'warn' } as const

testRule('described-not-analysed', {
  valid: [
    { name: 'analysis in proportion', text: review(long, why.repeat(6), 'Analysis of practice') },
    { name: 'a short account', text: review(event.repeat(5), 'The records were read.', 'Analysis of practice') },
    {
      name: 'no analysis, which another rule tells',
      text: rapidReview(`# Rapid review\n\n## Agency involvement\n\n${long}\n`),
    },
    {
      name: 'a longer account is allowed',
      text: review(long, 'The records were read.', 'Analysis of practice'),
      options: { longChronology: 2000 },
    },
    {
      name: 'analysis among the learning',
      text: rapidReview(
        `# Rapid review\n\n## Agency involvement\n\n${long}\n\n## Analysis of practice\n\nAs below.\n\n## Learning\n\n${why.repeat(6)}\n`,
      ),
    },
  ],
  invalid: [
    {
      name: 'none of it says why',
      text: review(long, 'The records of seven agencies were read by the group in March.'),
      findings: [found],
    },
    {
      name: 'one sentence does',
      text: review(long, why),
      findings: [{ ...found, message: 'in the analysis says why' }],
    },
    {
      name: 'the account goes on in the analysis',
      text: review(long, event.repeat(10)),
      findings: [{ ...found, message: 'and nothing in the analysis says why' }],
    },
    { name: 'more is asked for', text: review(long, why.repeat(6)), options: { leastShare: 0.5 }, findings: [found] },
    {
      name: 'a practice review',
      text: practiceReview(
        `# Practice review\n\n## What happened\n\n${long}\n\n## ⟦Analysis⟧\n\nRecords were read in full.\n`,
      ),
      findings: [found],
    },
  ],
})

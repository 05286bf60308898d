import { testRule } from './rule-tester.ts'
import { practiceReview, rapidReview, section } from './samples.ts'

const learning = '1. A new adult in the home of a baby is a reason to assess the risk to the child again.'
const both = (actions: string, heading = 'Learning and potential for improvement', points = learning) =>
  rapidReview(`${section(heading, points)}\n## Actions\n\n${actions}\n`)
const found = { message: 'no action follows from it', level: 'warn' } as const
const learningHead = '⟦Learning and potential for improvement⟧'

testRule('learning-without-action', {
  valid: [
    { name: 'a table of actions', text: both('| Action | Owner | By |\n|---|---|---|\n| Audit | Police | May 2026 |') },
    { name: 'a list', text: both('- Police to audit twenty contacts by May 2026.') },
    { name: 'sentences that commit', text: both('The trust will change the form by May 2026.') },
    { name: 'a section that is not there, which another rule tells', text: rapidReview(section('Learning', learning)) },
    { name: 'an empty section, which another rule tells', text: both('<!-- Who does what by when? -->') },
    { name: 'no learning to speak of', text: both('None.', 'Learning', 'None was found.') },
  ],
  invalid: [
    { name: 'none', text: both('None at this time.', learningHead), findings: [found] },
    { name: 'not applicable', text: both('Not applicable.', learningHead), findings: [found] },
    {
      name: 'a description of the plan',
      text: both('See the plan of the partnership.', learningHead),
      findings: [found],
    },
    {
      name: 'a table of something else',
      text: both('| Word | Meaning |\n|---|---|\n| ICB | A board |', learningHead),
      findings: [found],
    },
    {
      name: 'a practice review whose recommendations recommend nothing',
      text: practiceReview(
        `${section('⟦Learning⟧', learning)}\n## Recommendations\n\nThe reviewer makes no recommendations here.\n`,
      ),
      findings: [found],
    },
  ],
})

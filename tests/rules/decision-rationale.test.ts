import { testRule } from './rule-tester.ts'
import { rapidReview, section } from './samples.ts'

const decision = (body: string, heading = 'Decision on next steps') => rapidReview(section(heading, body))
const bare = { message: 'without its reasons', level: 'warn', about: 'reasons' } as const

testRule('decision-rationale', {
  valid: [
    {
      name: 'the criteria and the reason',
      text: decision(
        'The partners considered the criteria in Working Together. They decided not to commission an LCSPR because the learning repeats that of Child W.',
      ),
    },
    {
      name: 'the criteria in other words',
      text: decision(
        'We asked whether the case raises issues of importance for the area, and agreed that a review would add nothing to what is already under way.',
      ),
    },
    {
      name: 'reasons in a list',
      text: decision(
        'The criteria are met, and a review was agreed:\n\n- two services are concerned;\n- the same issue came up in 2024, so that it recurs.',
      ),
    },
    { name: 'no decision yet, which another rule tells', text: decision('The group talked at length.') },
    {
      name: 'a question that nobody has ticked an answer to, which another rule tells',
      text: decision('**Is an LCSPR recommended?** Yes ☐ No ☐'),
    },
    {
      name: 'what is not understood, and so is to be looked into',
      text: decision(
        'The partners will commission an LCSPR. The harm was serious and long, several services closed their door at once, and it is not understood why.',
      ),
    },
    { name: 'a placeholder, which another rule tells', text: decision('To be decided.') },
    {
      name: 'a decision still to come, which another rule tells',
      text: decision('The partners have not yet decided.'),
    },
    { name: 'no section', text: rapidReview('# Rapid review\n') },
  ],
  invalid: [
    {
      name: 'a decision beside something else that is still to come',
      text: decision('⟦The partners decided not to commission an LCSPR. The criminal trial has not yet concluded.⟧'),
      findings: [bare],
    },
    {
      name: 'a ticked answer, and no more',
      text: decision('⟦**Is an LCSPR recommended?** Yes ☐ No ☒⟧'),
      findings: [bare],
    },
    { name: 'criteria not met, and no more', text: decision('⟦Criteria not met.⟧'), findings: [bare] },
    { name: 'no further action', text: decision('⟦Decision: no further action.⟧'), findings: [bare] },
    {
      name: 'who decided, and when, but not why',
      text: decision('⟦The safeguarding partners decided on 17 March not to commission an LCSPR.⟧'),
      findings: [bare],
    },
    {
      name: 'a row of a table',
      text: decision('| Question | Answer |\n|---|---|\n⟦| LCSPR to be commissioned | No, it was agreed |⟧'),
      findings: [bare],
    },
    {
      name: 'a reason that the criteria play no part in',
      text: decision(
        'The partners decided not to hold an LCSPR because everybody was very busy in the spring.',
        '⟦Decision on next steps⟧',
      ),
      findings: [{ message: 'does not refer to the criteria', level: 'info', about: 'criteria' }],
    },
  ],
})

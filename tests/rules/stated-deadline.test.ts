import { testRule } from './rule-tester.ts'
import { notification, practiceReview, rapidReview } from './samples.ts'

const review = (text: string) => rapidReview(`# Rapid review\n\n${text}\n`)
const wrong = {
  message: 'the rapid review is due by 26 March 2026, 15 working days from 5 March 2026',
  level: 'warn' as const,
  about: 'rapid-review',
}

testRule('stated-deadline', {
  valid: [
    { name: 'the right date', text: review('The rapid review is due with the Panel by 26 March 2026.') },
    {
      name: 'dates of other things',
      text: review(
        'The rapid review meeting is due on 12 March 2026. Agency returns are due by 10 March 2026, and the report was sent on 20 March 2026.',
      ),
    },
    {
      name: 'an action with its own date',
      text: review(
        '| Action | Owner | By |\n|---|---|---|\n| Add the due date to the notification form | Police | 30 April 2026 |',
      ),
    },
    {
      name: 'terms of reference',
      text: review('An LCSPR will be commissioned, with terms of reference to be agreed by 19 April 2026.'),
    },
    {
      name: 'where the count begins',
      text: review('The rapid review is due 15 working days after the notification of 5 March 2026.'),
    },
    {
      name: 'the right date in short, and a reference that begins like it',
      text: review('- RR due to Panel 26/3/26.\n\nSee RR-2026-002, a report that was due on 3 March 2026.'),
    },
    {
      name: 'what else goes to the Panel, and what else takes 15 working days',
      text: review(
        'The chronology is due to Panel 7/4/26. The 15 working day return is due by 10 April 2026. The 15 working day deadline for the ICPC is 3 April 2026; the 15 working day deadline was 3 February 2026.\n\n| Item | |\n|---|---|\n| Response to Panel due | 7 April 2026 |',
      ),
    },
    {
      name: 'what goes to another panel, and another thing of 15 working days',
      text: review(
        'Permanence plan due to Panel 7/4/26. The fostering assessment is due with Panel on 9 April 2026. The matching report is due to Panel on 9 April 2026. The adoption application is due with the Panel on 9 April 2026.\n\nSection 47 enquiries: the 15 working day deadline is 20 March 2026.\n\n| Item | |\n|---|---|\n| Foster carer approval due to Panel | 7 April 2026 |',
      ),
    },
    {
      name: 'another panel',
      text: review('The placement was due to panel on 3 February 2026. Funding was due to Panel on 4 February 2026.'),
    },
    {
      name: 'no day to count from',
      text: rapidReview('# Rapid review\n\nThis review is due by 30 March 2026.\n', { 'notification-date': undefined }),
    },
  ],
  invalid: [
    {
      name: 'a wrong date in a sentence',
      text: review('This one is due with the Panel by ⟦24 March 2026⟧.'),
      findings: [wrong],
      suggested: review('This one is due with the Panel by 26 March 2026.'),
    },
    {
      name: 'a wrong date, rewritten as it was written',
      text: review(
        'Deadline for the rapid review: ⟦2/4/2026⟧. The rapid review must be submitted no later than ⟦Thursday 2 April 2026⟧.',
      ),
      findings: [wrong, wrong],
      suggested: review(
        'Deadline for the rapid review: 26/3/2026. The rapid review must be submitted no later than Thursday 26 March 2026.',
      ),
    },
    {
      name: 'a wrong date in a table',
      text: notification(
        '# Notification\n\n| Process | Position |\n|---|---|\n| Rapid review | Meeting arranged for 12 March 2026; due with the Panel by ⟦20 March 2026⟧ |\n',
      ),
      findings: [wrong],
    },
    {
      name: 'a row that is about nothing else',
      text: review('| Item | |\n|---|---|\n| Rapid review due | ⟦20 March 2026⟧ |'),
      findings: [wrong],
    },
    {
      name: 'a wrong date in short',
      text: review('- RR due to Panel ⟦7/4/26⟧.'),
      findings: [wrong],
      suggested: review('- RR due to Panel 26/3/26.'),
    },
    {
      name: 'a wrong date of the period by its length',
      text: review('The 15 working day deadline is ⟦7 April 2026⟧.'),
      findings: [wrong],
    },
    {
      name: 'a row on what is due to the Panel',
      text: review('| Key dates | |\n|---|---|\n| Date due to Panel | ⟦07/04/2026⟧ |'),
      findings: [wrong],
      suggested: review('| Key dates | |\n|---|---|\n| Date due to Panel | 26/03/2026 |'),
    },
    {
      name: 'when the notification was due',
      text: review('The notification was due by ⟦9 March 2026⟧ and was made in time.'),
      findings: [
        { message: 'the notification to the Panel is due by 10 March 2026', level: 'warn', about: 'notification' },
      ],
    },
    {
      name: 'when a practice review has to be published',
      text: practiceReview('# Practice review\n\nThe report must be published by ⟦1 November 2026⟧.\n'),
      findings: [
        { message: 'publication of the review is due by 30 September 2026', level: 'warn', about: 'publication' },
      ],
    },
  ],
})

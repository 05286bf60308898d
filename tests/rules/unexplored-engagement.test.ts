import { testRule } from './rule-tester.ts'
import { notification, practiceReview, rapidReview } from './samples.ts'

const review = (text: string) => rapidReview(`# Rapid review\n\n${text}\n`)
const found = { message: 'nothing here asks why', level: 'warn' } as const

testRule('unexplored-engagement', {
  valid: [
    {
      name: 'the reason stands beside it',
      text: review('Mother declined support because the group met in the refuge she had left.'),
    },
    {
      name: 'the reason stands elsewhere',
      text: review(
        'Father did not engage with the service.\n\nHe told the reviewer that appointments fell in his shifts and help was only offered by letter.',
      ),
    },
    {
      name: 'somebody saw that nobody asked why',
      text: review('The parents refused entry twice.\n\nNo one asked why visits had become unwelcome.'),
    },
    { name: 'a family that came to everything', text: review('Mother came to every appointment.') },
    { name: 'a quotation', text: review('The form gives “did not engage” as the outcome.') },
    {
      name: 'a notification, in which little is known yet',
      text: notification('# Notification\n\nMother did not engage.\n'),
    },
  ],
  invalid: [
    { name: 'did not engage', text: review('Mother ⟦did not engage⟧ with the family centre.'), findings: [found] },
    { name: 'refused support', text: review('The parents ⟦refused support⟧ on three occasions.'), findings: [found] },
    { name: 'disengaged', text: review('From March the family ⟦disengaged⟧.'), findings: [found] },
    {
      name: 'told once, with the other places',
      text: review('Father ⟦declined help⟧.\n\nMother avoided visits in May.'),
      findings: [found],
    },
    {
      name: 'a practice review',
      text: practiceReview('# Practice review\n\n⟦Non-engagement⟧ was a feature of the case.\n'),
      findings: [found],
    },
  ],
})

import { testRule } from './rule-tester.ts'
import { notification, practiceReview, rapidReview, section } from './samples.ts'

const heading = 'Immediate safeguarding action'
const atOnce = (body: string, head = heading) => rapidReview(section(head, body))
const found = { message: 'brothers, sisters and other children are safe', level: 'warn' } as const

testRule('immediate-safety', {
  valid: [
    {
      name: 'siblings',
      text: atOnce('Child A is with foster carers. Both siblings were seen at school the same day.'),
    },
    { name: 'the other household', text: atOnce('The partner’s two daughters were seen and had no injuries.') },
    { name: 'there are none', text: atOnce('Child A is safe on the ward and is an only child.') },
    ...['She has no brothers or sisters.', 'K is an only child.', 'There are no other children in the family.'].map(
      (said) => ({
        name: `another section says so: ${said}`,
        text: rapidReview(
          `## Child and family\n\n${said}\n\n${section(heading, 'K is in hospital. An interim care order was made.')}`,
        ),
      }),
    ),
    {
      name: 'other young people in a home',
      text: atOnce('Three young people live in the same building. Each was told in person.'),
    },
    { name: 'all children', text: atOnce('The partners are satisfied that all three children are safe.') },
    { name: 'an empty section, which another rule tells', text: atOnce('TBC') },
    { name: 'a practice review, years later', text: practiceReview(section(heading, 'He was kept on the ward.')) },
  ],
  invalid: [
    ...[
      'Mother was an only child and grew up with her grandmother.',
      'Father has no siblings.',
      'There were no other children in the waiting room.',
    ].map((said) => ({
      name: `another section tells of others: ${said}`,
      text: rapidReview(
        `## Child and family\n\n${said}\n\n${section(`⟦${heading}⟧`, 'K is in hospital. An interim care order was made.')}`,
      ),
      findings: [found],
    })),
    {
      name: 'siblings whom nobody saw, in another section',
      text: rapidReview(
        `## Child and family\n\nNo siblings were seen on the visit.\n\n${section(`⟦${heading}⟧`, 'K is in hospital. An interim care order was made.')}`,
      ),
      findings: [found],
    },
    {
      name: 'only the child',
      text: atOnce('Child A was kept on the ward that night.', `⟦${heading}⟧`),
      findings: [found],
    },
    {
      name: 'only the arrest',
      text: atOnce('Father was arrested and bailed to his own mother.', `⟦${heading}⟧`),
      findings: [found],
    },
    {
      name: 'only the meeting',
      text: atOnce('A strategy meeting was held on the same day by telephone.', `⟦${heading}⟧`),
      findings: [found],
    },
    {
      name: 'under another wording of the heading',
      text: atOnce('She was placed with foster carers under police protection.', '⟦Action taken at once⟧'),
      findings: [found],
    },
    {
      name: 'in a notification, mildly',
      text: notification(section(`⟦${heading}⟧`, 'He was kept on the ward that night.')),
      findings: [{ ...found, level: 'info' }],
    },
  ],
})

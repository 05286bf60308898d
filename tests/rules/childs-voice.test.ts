import { testRule } from './rule-tester.ts'
import { practiceReview, rapidReview, section } from './samples.ts'

const heading = 'The child’s daily life and voice'
const voice = (body: string, head = heading) => rapidReview(section(head, body))
const found = { message: 'not what life was like for the child', level: 'warn' } as const

testRule('childs-voice', {
  valid: [
    {
      name: 'words',
      text: voice('Child A told the nurse that being at school was like being looked at through a window.'),
    },
    {
      name: 'a baby’s behaviour',
      text: voice('The health visitor wrote that he smiled at his mother and settled quickly with her.'),
    },
    {
      name: 'a quotation',
      text: voice('Of the flat there is one sentence in the record, “the room with no door in it”, and no more.'),
    },
    {
      name: 'wishes',
      text: voice('Child A wanted to see more of her grandmother and to stay in her own bed at night.'),
    },
    {
      name: 'nobody asked, and it is said so',
      text: voice('No professional asked Child A about daily life, and so nothing is known of her wishes.'),
    },
    { name: 'a pointer', text: voice('See section 7.1.') },
  ],
  invalid: [
    {
      name: 'appointments',
      text: voice(
        'Child A was registered with a GP and had all immunisations by the age of one year, on schedule.',
        `⟦${heading}⟧`,
      ),
      findings: [found],
    },
    {
      name: 'contacts',
      text: voice(
        'There were eleven contacts with agencies between January and March, of which four led to a referral.',
        `⟦${heading}⟧`,
      ),
      findings: [found],
    },
    {
      name: 'attendance figures',
      text: voice(
        'Attendance was 62 per cent in the autumn term and fell to 40 per cent in the spring term.',
        `⟦${heading}⟧`,
      ),
      findings: [found],
    },
    {
      name: 'legal status',
      text: voice(
        'Child A was the subject of a child protection plan from March to June under the category of neglect.',
        `⟦${heading}⟧`,
      ),
      findings: [found],
    },
    {
      name: 'in a practice review',
      text: practiceReview(
        section(
          '⟦A day in the life of Juniper⟧',
          'The records of six agencies were read for the years 2024 and 2025 by the reviewer.',
        ),
      ),
      findings: [found],
    },
  ],
})

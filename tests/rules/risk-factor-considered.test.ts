import { testRule } from './rule-tester.ts'
import { notification, practiceReview, rapidReview } from './samples.ts'

/** One line for each factor that a review of a baby is expected to consider, or can be asked about. */
const factors: Readonly<Record<string, string>> = {
  'domestic-abuse': 'There was no evidence of domestic abuse in any record.',
  'parental-mental-health': 'Mother had postnatal depression, for which she was treated.',
  'parental-alcohol-misuse': 'Father was drinking heavily throughout the year.',
  'parental-drug-misuse': 'Toxicology was negative for both parents and there were no concerns about drug misuse.',
  neglect: 'No indicators of neglect were found.',
  'child-mental-health': "There were no concerns about the child's mental health.",
  'child-protection-history': 'Child A had been subject to a child protection plan.',
  'fathers-and-other-males': 'Father cared for Child A alone on three days a week and his history was not asked for.',
  'ethnicity-and-identity': 'The family is White British.',
  'disability-and-send': 'Neither child has a disability.',
  'sexual-abuse-and-exploitation': 'There was no evidence of sexual abuse.',
  'criminal-exploitation': 'There was no evidence of criminal exploitation.',
  'harm-to-under-ones': 'Child A, who was four months old, had a fracture that was thought to be non-accidental.',
  'not-visible-to-school': 'School attendance was good and there were no concerns about it.',
}

const body = (leaveOut: readonly string[] = [], more = '') => {
  const lines = Object.entries(factors).flatMap(([id, line]) => (leaveOut.includes(id) ? [] : [`${line}\n`]))
  return `# ⟦Rapid review: Child A⟧\n\n${lines.join('\n')}${more}`
}
const plain = (text: string) => text.replace(/[⟦⟧]/g, '')

testRule('risk-factor-considered', {
  valid: [
    { name: 'a line on each factor', text: rapidReview(plain(body())) },
    {
      name: 'an author’s own statement with its reason',
      text: rapidReview(
        plain(
          body(
            ['domestic-abuse'],
            '\n<!-- rapid-review-considered domestic-abuse -- looked for in every record on 9 March -->\n',
          ),
        ),
      ),
    },
    {
      name: 'a notification, which is asked for facts only',
      text: notification('# Notification\n\nChild A was injured.\n'),
    },
    {
      name: 'a factor that is left open, which is for another rule',
      text: rapidReview(plain(body(['domestic-abuse'], '\nDomestic abuse: TBC.\n'))),
    },
    {
      name: 'a table with a row for each factor',
      text: rapidReview(
        `# Rapid review: Child A\n\n| Factor | Finding |\n|---|---|\n${Object.entries(factors)
          .map(([id, line]) => `| ${id.replaceAll('-', ' ')} | ${line} |`)
          .join('\n')}\n`,
      ),
    },
  ],
  invalid: [
    {
      name: 'a key factor of which nothing is said',
      text: rapidReview(body(['domestic-abuse'])),
      findings: [
        {
          message: /^Not considered: domestic abuse\. Domestic abuse featured in 42 %/,
          level: 'warn',
          about: 'domestic-abuse',
        },
      ],
    },
    {
      name: 'words that are not about this case',
      text: rapidReview(body(['domestic-abuse'], '\nStaff have attended training on domestic abuse.\n')),
      findings: [
        { message: 'Where its words occur, they are not about this case.', level: 'warn', about: 'domestic-abuse' },
      ],
    },
    {
      name: 'a factor not expected at the child’s age, as information',
      text: rapidReview(body(['criminal-exploitation'])),
      findings: [
        {
          message: 'Not mentioned: criminal exploitation. A rapid review of a child of this age need not go into it.',
          level: 'info',
          about: 'criminal-exploitation',
        },
      ],
    },
    {
      name: 'the same factor at an age at which it is expected',
      text: rapidReview(body(['criminal-exploitation']), { 'child-age': '15 years' }),
      findings: [{ message: 'Not considered: criminal exploitation.', level: 'warn', about: 'criminal-exploitation' }],
    },
    {
      name: 'a statement without a reason, which does not count',
      text: rapidReview(body(['neglect'], '\n<!-- rapid-review-considered neglect -- reason: -->\n')),
      findings: [{ message: 'Not considered: neglect.', level: 'warn', about: 'neglect' }],
    },
    {
      name: 'a recommended factor, on the section where it would stand',
      text: rapidReview(`${plain(body(['disability-and-send']))}\n## ⟦Risk factors considered⟧\n\nSee above.\n`),
      findings: [{ message: 'Not considered: disability', level: 'info', about: 'disability-and-send' }],
    },
    {
      name: 'a practice review, which follows its own lines of enquiry, as information',
      text: practiceReview(body(['domestic-abuse'])),
      findings: [{ message: 'Not considered: domestic abuse.', level: 'info', about: 'domestic-abuse' }],
    },
  ],
})

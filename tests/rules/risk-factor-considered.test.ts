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
    {
      name: 'a practice review that does not state an age, which has its own lines of enquiry',
      text: practiceReview(plain(body(['criminal-exploitation'])), { 'child-age': undefined }),
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
        {
          message: 'Where its words occur, they seem to be about something else.',
          level: 'warn',
          about: 'domestic-abuse',
        },
      ],
    },
    {
      name: 'factors not expected at the child’s age, all at once as information, whether or not a word of theirs occurs',
      text: rapidReview(
        body(
          ['criminal-exploitation', 'sexual-abuse-and-exploitation', 'not-visible-to-school'],
          '\nOfficers have attended training on criminal exploitation.\n',
        ),
      ),
      findings: [
        {
          message:
            'Nothing is said of sexual abuse and exploitation, criminal exploitation and not being visible to school, which are not expected at this child’s age. Leave it so, unless',
          level: 'info',
          about: 'sexual-abuse-and-exploitation criminal-exploitation not-visible-to-school',
        },
      ],
    },
    {
      name: 'harm to babies, in a review of a schoolchild',
      text: rapidReview(body(['harm-to-under-ones'], '\nSibling 1 is seven.\n'), { 'child-age': '9 years' }),
      findings: [
        {
          message: 'Nothing is said of harm to babies under one, which is not expected at this child’s age.',
          level: 'info',
          about: 'harm-to-under-ones',
        },
      ],
    },
    {
      name: 'factors that hang on an age which is not stated, all at once as information',
      text: rapidReview(body(['criminal-exploitation', 'harm-to-under-ones']), { 'child-age': undefined }),
      findings: [
        {
          message:
            /^Whether criminal exploitation and harm to babies under one are to be expected depends on the child’s age, which is not stated\. State it/,
          level: 'info',
          about: 'criminal-exploitation harm-to-under-ones',
        },
      ],
    },
    {
      name: 'one such factor',
      text: rapidReview(body(['criminal-exploitation']), { 'child-age': undefined }),
      findings: [
        { message: /^Whether criminal exploitation is to be expected/, level: 'info', about: 'criminal-exploitation' },
      ],
    },
    {
      name: 'a factor that is key only from an age on, below it',
      text: rapidReview(body(['child-mental-health'])),
      findings: [
        { message: "Not considered: the child's mental health.", level: 'info', about: 'child-mental-health' },
      ],
    },
    ...['4 years', '15 years', '[2 years, 6 years]', undefined].map((age) => ({
      name: `the same, where the child is ${age ?? 'of an age that is not stated'}`,
      text: rapidReview(body(['child-mental-health']), { 'child-age': age }),
      findings: [
        { message: "Not considered: the child's mental health.", level: 'warn' as const, about: 'child-mental-health' },
      ],
    })),
    ...[
      ['parental-drug-misuse', 'A joint section 47 enquiry was begun.', '9 years'],
      ['not-visible-to-school', 'She did not take up the offer.', '9 years'],
      ['not-visible-to-school', 'There was no contact by phone.', '9 years'],
      ['harm-to-under-ones', 'Sibling 1 is seven.', '4 months'],
    ].map(([id, sentence, age]) => ({
      name: `words that do not name it, and so were not seen: ${sentence}`,
      text: rapidReview(body([id as string], `\n${sentence}\n`), { 'child-age': age }),
      findings: [{ message: /^Not considered: [^.]+\. (?!Nothing)/, level: 'warn' as const, about: id }],
    })),
    ...[
      ['parental-drug-misuse', 'Staff have attended training on cannabis.', '9 years'],
      ['not-visible-to-school', 'Staff have attended training on elective home education.', '9 years'],
      ['criminal-exploitation', 'Staff have attended training on county lines.', '15 years'],
    ].map(([id, sentence, age]) => ({
      name: `words that name it and are not of this case: ${sentence}`,
      text: rapidReview(body([id as string], `\n${sentence}\n`), { 'child-age': age }),
      findings: [
        { message: 'Where its words occur, they seem to be about something else.', level: 'warn' as const, about: id },
      ],
    })),
    {
      name: 'disability, for what the Panel says of it today',
      text: rapidReview(body(['disability-and-send'])),
      findings: [{ message: /^Not considered: disability(?!.*closure).* health needs/, level: 'info' }],
    },
    {
      name: 'disability in the pandemic, for what weighed on families then',
      text: rapidReview(body(['disability-and-send']), { 'incident-date': '2020-05-04', 'child-age': '7 years' }),
      findings: [{ message: 'School closures weighed', level: 'info' }],
    },
    {
      name: 'the same of a baby, whom no school closed on',
      text: rapidReview(body(['disability-and-send']), { 'incident-date': '2020-05-04' }),
      findings: [{ message: /^Not considered: disability(?!.*closure).* health needs/, level: 'info' }],
    },
    {
      name: 'the mental health of a baby, without the figures of older children',
      text: rapidReview(body(['child-mental-health'])),
      findings: [{ message: /^Not considered: the child's mental health\.(?!.*16 %)/, level: 'info' }],
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

import { testRule } from './rule-tester.ts'
import { allSections, practiceReview, rapidReview, sectionsBody } from './samples.ts'

const body = (from: string, to: string) =>
  sectionsBody(
    allSections.map((title) => (title === from ? to : title)),
    'Rapid review',
  )

testRule('section-heading', {
  valid: [
    { name: 'titles as the guidance proposes them', text: rapidReview(sectionsBody(allSections, 'Rapid review')) },
    {
      name: 'a heading of the partnership’s own that is like no section',
      text: rapidReview(`${sectionsBody(allSections, 'Rapid review')}\n## Media interest\n\nNone.\n`),
    },
    {
      name: 'a heading like one that stands elsewhere under its own title',
      text: rapidReview(
        `${sectionsBody(allSections, 'Rapid review')}\n## Analysis of practice nationally\n\nWritten down here.\n`,
      ),
    },
    {
      name: 'wordings of local templates, which count',
      text: rapidReview(body('Circumstances of the incident', 'What happened')),
    },
    {
      name: 'a near title inside a section that answers the need',
      text: rapidReview(
        body('', '').replace(
          '## Learning and potential',
          '### Analysis of practise by the police\n\nOne.\n\n## Learning and potential',
        ),
      ),
    },
  ],
  invalid: [
    {
      name: 'a title with a slip of the pen',
      text: rapidReview(body('Immediate safeguarding action', '⟦Immediate safeguarding actoin⟧')),
      findings: [
        {
          message: 'may be meant for the section "Immediate safeguarding action"',
          level: 'warn',
          about: 'immediate-safeguarding',
        },
      ],
      suggested: rapidReview(body('', '')),
    },
    {
      name: 'a wording that is near, and keeps its number',
      text: rapidReview(body('Circumstances of the incident', '⟦3. Circumstances of this sad incident⟧')),
      findings: [{ message: 'may be meant for the section "Circumstances of the incident"', level: 'warn' }],
      suggested: rapidReview(body('Circumstances of the incident', '3. Circumstances of the incident')),
    },
    {
      name: 'one that is only recommended, as information',
      text: practiceReview('# Practice review\n\n## ⟦Glossary of legal terms⟧\n\nWritten down here.\n'),
      findings: [{ message: 'may be meant for the section "Glossary"', level: 'info', about: 'glossary' }],
    },
    {
      name: 'a second slip, beside the first',
      text: rapidReview(
        body('Immediate safeguarding action', '⟦Immediate safegarding action⟧').replace(
          '## Circumstances of the incident',
          '## ⟦Circumstanses of the incident⟧',
        ),
      ),
      findings: [
        { message: 'may be meant for the section "Circumstances of the incident"', level: 'warn', about: 'incident' },
        {
          message: 'may be meant for the section "Immediate safeguarding action"',
          level: 'warn',
          about: 'immediate-safeguarding',
        },
      ],
      suggested: rapidReview(body('', '')),
    },
    {
      name: 'one in capitals',
      text: rapidReview(body('Sign-off by the safeguarding partners', '⟦SIGN-OFF BY THE SAFEGARDING PARTNERS⟧')),
      findings: [{ message: 'may be meant for the section "Sign-off by the safeguarding partners"', level: 'warn' }],
    },
  ],
})

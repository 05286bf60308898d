import { testRule } from './rule-tester.ts'
import {
  allSections,
  numbered,
  practiceReview,
  rapidReview,
  replaced,
  sectionsBody,
  seriousCaseReview,
  skeleton,
} from './samples.ts'

const without = (...titles: string[]) => allSections.filter((title) => !titles.includes(title))
const missing = (title: string) => ({ message: `The section "${title}" is missing`, level: 'error' as const })
const plain = (text: string) => text.replace(/[⟦⟧]/g, '')

const practiceSections = [
  'Executive summary',
  'Process',
  'Family involvement',
  'The family',
  'What happened',
  'Agency involvement',
  "The child's daily life and voice",
  'Context, identity and inequalities',
  'Parallel processes',
  'Analysis',
  'Good practice',
  'Learning',
  'Recommendations',
  'Conclusion',
  'Glossary',
]

testRule('required-section', {
  valid: [
    { name: 'a review with every section', text: rapidReview(plain(sectionsBody(allSections))) },
    {
      name: 'sections in the wordings of local templates, numbered, with the child’s name',
      text: rapidReview(
        sectionsBody(
          numbered([
            'Background to the review',
            'Family composition',
            'What happened',
            'Keeping the children safe now',
            'Chronology',
            'A day in the life of Child A',
            'Race, culture, religion',
            'Vulnerabilities',
            'Key practice episodes',
            'What worked well',
            'Lessons learnt',
            'Criteria for an LCSPR',
            'National learning',
            'Action plan',
            'Partners’ agreement',
          ]),
          'Rapid review',
        ),
      ),
    },
    {
      name: 'a statement where a sentence is enough',
      text: rapidReview(
        `${sectionsBody(without('Sign-off by the safeguarding partners'), 'Rapid review')}\nThis report has been agreed by the delegates of the safeguarding partners.\n`,
      ),
    },
    { name: 'a document that is no review', text: '---\ntype: minutes\n---\n\n# Minutes\n' },
    {
      name: 'what agencies did together with the analysis of it, in one heading',
      text: rapidReview(
        sectionsBody(
          without('Analysis of practice').map((title) =>
            title === 'Agency involvement'
              ? 'Section 4: Summary of agency involvement and key practice episodes'
              : title,
          ),
          'Rapid review',
        ),
      ),
    },
    {
      name: 'key practice episodes beside the analysis of them, in the place of a chronology',
      text: rapidReview(
        sectionsBody(
          allSections.map((title) => (title === 'Agency involvement' ? 'Key practice episodes' : title)),
          'Rapid review',
        ),
      ),
    },
    {
      name: 'one heading for two sections',
      text: rapidReview(
        sectionsBody(
          allSections
            .filter((title) => title !== 'Learning and potential for improvement')
            .map((title) => (title === 'Analysis of practice' ? 'Analysis and learning' : title)),
          'Rapid review',
        ),
      ),
    },
  ],
  invalid: [
    {
      name: 'key practice episodes that are all the analysis there is, and no account of what agencies did',
      text: rapidReview(
        sectionsBody(
          without('Agency involvement').map((title) =>
            title === 'Analysis of practice' ? 'Key practice episodes' : title,
          ),
        ),
      ),
      findings: [missing('Agency involvement')],
      fixed: rapidReview(
        plain(
          replaced(
            sectionsBody(
              allSections.map((title) => (title === 'Analysis of practice' ? 'Key practice episodes' : title)),
            ),
            '## Agency involvement\n\nWritten down here.\n',
            skeleton('agency-involvement', '## Agency involvement'),
          ),
        ),
      ),
    },
    {
      name: 'a missing section, and puts it at its place',
      text: rapidReview(sectionsBody(without('Analysis of practice'))),
      findings: [missing('Analysis of practice')],
      fixed: rapidReview(
        plain(
          replaced(
            sectionsBody(allSections),
            '## Analysis of practice\n\nWritten down here.\n',
            skeleton('analysis', '## Analysis of practice'),
          ),
        ),
      ),
    },
    {
      name: 'a heading that is likely meant for it, and puts in no second section beside that',
      text: rapidReview(
        sectionsBody(without('Actions')).replace(
          '## Immediate safeguarding action',
          '## Immediate safeguarding actoin',
        ),
      ),
      findings: [missing('Immediate safeguarding action'), missing('Actions')],
      fixed: rapidReview(
        plain(
          replaced(
            sectionsBody(allSections).replace('## Immediate safeguarding action', '## Immediate safeguarding actoin'),
            '## Actions\n\nWritten down here.\n',
            skeleton('actions', '## Actions'),
          ),
        ),
      ),
    },
    {
      name: 'a recommended section, as information that a person acts on',
      text: rapidReview(sectionsBody(without('Good practice'))),
      findings: [{ message: 'recommended in a rapid review', level: 'info', about: 'good-practice' }],
      suggested: rapidReview(
        plain(
          replaced(
            sectionsBody(allSections),
            '## Good practice\n\nWritten down here.\n',
            skeleton('good-practice', '## Good practice'),
          ),
        ),
      ),
    },
    {
      name: 'several missing at the end: numbered on, in order',
      text: rapidReview(sectionsBody(numbered(allSections.slice(0, 13)))),
      findings: [missing('Actions'), missing('Sign-off by the safeguarding partners')],
      fixed: rapidReview(
        plain(
          `${sectionsBody(numbered(allSections.slice(0, 13)))}\n${skeleton('actions', '## 14. Actions')}\n${skeleton('sign-off', '## 15. Sign-off by the safeguarding partners')}`,
        ),
      ),
    },
    {
      name: 'several missing between numbered ones: with letters, so that no number and no "see section 3" changes',
      text: rapidReview(
        sectionsBody(numbered(without('Circumstances of the incident', 'Immediate safeguarding action'))),
      ),
      findings: [missing('Circumstances of the incident'), missing('Immediate safeguarding action')],
      fixed: rapidReview(
        plain(
          replaced(
            sectionsBody(numbered(without('Circumstances of the incident', 'Immediate safeguarding action'))),
            '## 3. Agency',
            `${skeleton('incident', '## 2A. Circumstances of the incident')}\n${skeleton('immediate-safeguarding', '## 2B. Immediate safeguarding action')}\n## 3. Agency`,
          ),
        ),
      ),
    },
    {
      name: 'sections of an older kind of review, as information that nothing puts in unasked',
      text: seriousCaseReview('# ⟦Overview of the review⟧\n\n## Findings\n\nWritten down here.\n'),
      findings: Array.from({ length: 13 }, () => ({
        message: 'which is usual in a serious case review',
        level: 'info' as const,
      })),
    },
    {
      name: 'what a practice review needs and a rapid review does not',
      text: practiceReview(sectionsBody(practiceSections.filter((title) => title !== 'Recommendations'))),
      findings: [{ ...missing('Recommendations'), about: 'recommendations' }],
      fixed: practiceReview(
        plain(
          replaced(
            sectionsBody(practiceSections),
            '## Recommendations\n\nWritten down here.\n',
            skeleton('recommendations', '## Recommendations'),
          ),
        ),
      ),
    },
  ],
})

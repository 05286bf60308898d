import { testRule } from './rule-tester.ts'
import { notification, practiceReview, rapidReview, seriousCaseReview } from './samples.ts'

const themes: Readonly<Record<string, string>> = {
  'childs-daily-life':
    "Nobody asked what Child A's daily life was like; her behaviour was a way of telling adults something.",
  'family-engagement':
    'Mother cancelled five visits in a row and nobody asked why she no longer engaged with services.',
  'critical-thinking': 'The explanation was accepted without challenge, and the disagreement was not escalated.',
  'changing-risk-and-need': 'Risk was not reassessed when circumstances changed, and the plan drifted.',
  'information-sharing': 'The police did not share this information with the health visitor.',
  'leadership-and-culture': 'The team had two vacancies, caseloads were too high and managers had no oversight.',
}
const text = (leaveOut: readonly string[] = []) =>
  Object.entries(themes)
    .flatMap(([id, line]) => (leaveOut.includes(id) ? [] : [`${line}\n`]))
    .join('\n')

const body = (leaveOut: readonly string[] = []) => `# ⟦Review of Child A⟧\n\n${text(leaveOut)}`
const plain = (marked: string) => marked.replace(/[⟦⟧]/g, '')

testRule('practice-theme-covered', {
  valid: [
    { name: 'a sentence on each theme', text: rapidReview(plain(body())) },
    { name: 'a notification, which does not analyse', text: notification('# Notification\n') },
    { name: 'an older kind of review', text: seriousCaseReview('# Overview\n') },
    {
      name: 'an author’s own statement',
      text: rapidReview(
        plain(
          `${body(['family-engagement'])}\n<!-- rapid-review-considered family-engagement -- the family worked with every service throughout -->\n`,
        ),
      ),
    },
    {
      name: 'the same sentences as a list, in another order',
      text: rapidReview(
        `# Review of Child A\n\n${Object.values(themes)
          .toReversed()
          .map((line) => `- ${line}`)
          .join('\n')}\n`,
      ),
    },
  ],
  invalid: [
    {
      name: 'one theme of which nothing is said',
      text: rapidReview(body(['information-sharing'])),
      findings: [{ message: /^Not covered: sharing information\./, level: 'info', about: 'information-sharing' }],
    },
    {
      name: 'themes that a practice review leaves out',
      text: practiceReview(body(['information-sharing', 'leadership-and-culture'])),
      findings: [
        { message: 'Not covered: sharing information', level: 'info', about: 'information-sharing' },
        { message: 'Not covered: organisational leadership', level: 'info', about: 'leadership-and-culture' },
      ],
    },
    {
      name: 'on the analysis, where there is one',
      text: rapidReview(`# Rapid review\n\n## ⟦Analysis of practice⟧\n\n${text(['changing-risk-and-need'])}`),
      findings: [{ message: 'Not covered: responding to changing risk', level: 'info' }],
    },
    {
      name: 'a theme that is only named for training',
      text: rapidReview(`${body(['information-sharing'])}\nStaff attended training on information sharing.\n`),
      findings: [{ message: 'Not covered: sharing information', level: 'info', about: 'information-sharing' }],
    },
    {
      name: 'a statement without its reason',
      text: rapidReview(`${body(['information-sharing'])}\n<!-- rapid-review-considered information-sharing -->\n`),
      findings: [{ message: 'Not covered: sharing information', level: 'info', about: 'information-sharing' }],
    },
  ],
})

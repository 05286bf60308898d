import { testRule } from './rule-tester.ts'
import { rapidReview } from './samples.ts'

const review = (text: string) => rapidReview(`# Rapid review\n\n${text}`)
const also = ['placeholder-text', 'duplicate-section', 'rapid-review-deadline']
const unused = (rule: string) => ({
  message: `There is no finding of ${rule} here to set aside`,
  level: 'warn' as const,
  about: rule,
})

testRule('unused-suppression', {
  valid: [
    {
      name: 'a comment that sets something aside',
      text: review('<!-- rapid-review-disable-next-line placeholder-text -- known by May -->\nThe result is TBC.\n'),
      also,
    },
    {
      name: 'an empty line after the comment, as formatters like it',
      text: review('<!-- rapid-review-disable-next-line placeholder-text -->\n\nThe result is TBC.\n'),
      also,
    },
    { name: 'a rule that did not run', text: review('<!-- rapid-review-disable placeholder-text -->\n') },
    {
      name: 'a rule that there is not, which is for unknown-comment',
      text: review('<!-- rapid-review-disable placeholders -->\n'),
      also,
    },
    {
      name: 'a comment at the top that sets two rules aside',
      text: rapidReview(
        '<!-- rapid-review-disable-file placeholder-text, duplicate-section -- our template -->\n\n# Rapid review\n\n## Learning\n\nTBC for one.\n\n## Learning\n\nText.\n',
      ),
      also,
    },
  ],
  invalid: [
    {
      name: 'a comment that sets nothing aside, and takes it out with its line',
      text: review('<!-- rapid-review-disable-next-line ⟦placeholder-text⟧ -- known by May -->\nThe result is in.\n'),
      also,
      findings: [unused('placeholder-text')],
      fixed: review('The result is in.\n'),
    },
    {
      name: 'one of two rules in a comment',
      text: review(
        '<!-- rapid-review-disable placeholder-text, ⟦duplicate-section⟧ -- known by May -->\n\nThe result is TBC.\n',
      ),
      also,
      findings: [unused('duplicate-section')],
      fixed: review('<!-- rapid-review-disable placeholder-text -- known by May -->\n\nThe result is TBC.\n'),
    },
    {
      name: 'what stands before the comment, or after its end',
      text: review(
        'The result is TBC.\n\n<!-- rapid-review-disable ⟦placeholder-text⟧ -->\n\nText.\n\n<!-- rapid-review-enable placeholder-text -->\n\nThe second is TBC.\n',
      ),
      also,
      findings: [unused('placeholder-text')],
      fixed: review(
        'The result is TBC.\n\n\nText.\n\n<!-- rapid-review-enable placeholder-text -->\n\nThe second is TBC.\n',
      ),
    },
    {
      name: 'a rule that depends on the day, as information that a person acts on',
      text: review('<!-- rapid-review-disable-file ⟦rapid-review-deadline⟧ -- agreed with the Panel -->\n'),
      also,
      findings: [{ ...unused('rapid-review-deadline'), level: 'info' }],
      suggested: review(''),
    },
    {
      name: 'a comment for the whole file',
      text: review('<!-- rapid-review-disable-file ⟦duplicate-section⟧ -- our template -->\n\nText.\n'),
      also,
      findings: [unused('duplicate-section')],
      fixed: review('\nText.\n'),
    },
  ],
})

import { testRule } from './rule-tester.ts'
import { rapidReview } from './samples.ts'

const review = (comment: string) => rapidReview(`# Rapid review\n\n${comment}\n\nText.\n`)

testRule('unknown-comment', {
  valid: [
    {
      name: 'comments of ours as they should be',
      text: review(
        '<!-- rapid-review-disable-file section-order, required-section -- our template -->\n<!-- rapid-review-considered neglect -- the home was seen on 9 March -->',
      ),
    },
    {
      name: 'comments that are not addressed to us',
      text: review('<!-- markdownlint-disable MD013 -->\n<!-- rapid review of the text needed -->'),
    },
    { name: 'an end to all that was set aside', text: review('<!-- rapid-review-enable -->') },
    {
      name: 'a rule with its reason on the line before',
      text: review('<!-- rapid-review-disable-next-line placeholder-text -- the inquest is in May -->'),
    },
    {
      name: 'a comment without a reason, where no team asks for one',
      text: review('<!-- rapid-review-disable section-order -->'),
    },
  ],
  invalid: [
    {
      name: 'a word that is none of ours',
      text: review('<!-- rapid-review-⟦disble-file⟧ section-order -->'),
      findings: [{ message: 'Did you mean "disable-file"?', level: 'warn' }],
      suggested: review('<!-- rapid-review-disable-file section-order -->'),
    },
    {
      name: 'a rule that there is not',
      text: review('<!-- rapid-review-disable section-order ⟦required-sections⟧ -- ours differ -->'),
      findings: [{ message: 'Did you mean "required-section"?', level: 'warn' }],
      suggested: review('<!-- rapid-review-disable section-order required-section -- ours differ -->'),
    },
    {
      name: 'a topic that there is not',
      text: review('<!-- rapid-review-considered ⟦domestic-violence⟧ -- asked of every agency -->'),
      findings: [{ message: 'There is no topic of this name', level: 'warn' }],
    },
    {
      name: 'a topic without a reason, or with one left unfilled',
      text: review(
        '⟦<!-- rapid-review-considered neglect -->⟧\n\n⟦<!-- rapid-review-considered domestic-abuse -- reason: -->⟧',
      ),
      findings: [
        { message: 'how the topic was considered, without which the comment does not count', level: 'warn' },
        { message: 'how the topic was considered', level: 'warn' },
      ],
    },
    {
      name: 'a comment that names no rule',
      text: review('⟦<!-- rapid-review-disable-next-line -->⟧'),
      findings: [{ message: 'This comment names no rule', level: 'warn' }],
    },
    {
      name: 'a missing reason, where a team asks for one',
      text: review('⟦<!-- rapid-review-disable section-order -->⟧'),
      options: { requireReason: true },
      findings: [{ message: 'why the finding is set aside', level: 'warn' }],
    },
  ],
})

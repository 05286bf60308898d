import type { Directive } from '../review/directives.ts'
import type { Review, Span } from '../review/types.ts'
import { removalOfComment, removalOfWord } from './comments/comment-edits.ts'
import { defineRule, type Report, type Rule } from './types.ts'

/** Judged by the linter after all other rules have run: `unusedSuppression` words what it finds. */
export const unusedSuppression = defineRule({
  id: 'unused-suppression',
  category: 'comments',
  severity: 'warn',
  summary: 'A disable comment that sets nothing aside.',
  sources: ['project-choice'],
  fixes: ['safe', 'suggestion'],
})

/**
 * @param unused the ids of the comment that suppressed nothing, all of them rules that ran
 * @param word the one this report is about
 */
export function unusedReport(
  review: Review,
  directive: Directive,
  unused: readonly Rule[],
  word: { readonly rule: Rule; readonly span: Span },
): Report {
  const whole = unused.length === directive.ids.length
  const text = whole ? removalOfComment(review, directive.span) : removalOfWord(review, word.span)
  // Tomorrow the same comment may be needed: then a person decides.
  const kind = unused.some(({ timeDependent }) => timeDependent) ? 'suggestion' : 'safe'
  const title = whole ? 'Remove the comment' : `Remove ${word.rule.id} from the comment`
  return {
    message: `There is no finding of ${word.rule.id} here to set aside. Remove it from the comment, so that a later finding does not go unseen.`,
    span: word.span,
    about: word.rule.id,
    atMost: word.rule.timeDependent ? 'info' : undefined,
    fixes: [{ title, kind, edits: [text] }],
  }
}

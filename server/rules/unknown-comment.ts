import * as z from 'zod/mini'
import type { Assessment } from '../assessment/types.ts'
import { type Directive, directiveNames, directivesIn, type NamedId } from '../review/directives.ts'
import { nearestName } from '../review/nearest-name.ts'
import { defineRule, type Fix, type Report, type RuleContext } from './types.ts'

export interface UnknownCommentOptions {
  /** A comment that sets findings aside has to give its reason too. */
  readonly requireReason: boolean
}

export const unknownComment = defineRule<UnknownCommentOptions>({
  id: 'unknown-comment',
  category: 'comments',
  severity: 'warn',
  summary:
    'A comment to Rapid Review that it does not understand: an unknown word, rule or topic, or a missing reason.',
  sources: ['project-choice'],
  fixes: ['suggestion'],
  options: {
    schema: () => z.object({ requireReason: z._default(z.boolean(), false) }),
    defaults: { requireReason: false },
  },
  check(context) {
    for (const directive of directivesIn(context.review))
      for (const found of judge(directive, context)) context.report(found)
  },
})

function judge(directive: Directive, { assessment, options, ruleIds }: RuleContext<UnknownCommentOptions>): Report[] {
  const { name, written, ids, span, reason } = directive
  if (name === undefined)
    return [unknown(written, 'This is not a comment Rapid Review knows, so it does nothing.', directiveNames)]
  if (name === 'considered') return judgeConsidered(directive, assessment)
  const found = ids
    .filter(({ id }) => !ruleIds.includes(id))
    .map((id) => unknown(id, 'There is no rule of this name, so the comment sets nothing aside for it.', ruleIds))
  if (ids.length === 0 && name !== 'enable') {
    found.push({
      message: 'This comment names no rule, so it sets nothing aside. Name the rules it is meant for.',
      span,
      about: 'no-rule',
    })
  }
  if (options.requireReason && reason === undefined && name !== 'enable')
    found.push(noReason(directive, 'why the finding is set aside'))
  return found
}

function judgeConsidered(directive: Directive, assessment: Assessment): Report[] {
  const topics = assessment.topics.map(({ id }) => id)
  const { ids, reason, span } = directive
  const found = ids
    .filter(({ id }) => !topics.includes(id))
    .map((id) => unknown(id, 'There is no topic of this name, so the comment counts for nothing.', topics))
  if (ids.length === 0)
    found.push({
      message: 'This comment names no topic, so it counts for nothing. Name the topic that was considered.',
      span,
      about: 'no-topic',
    })
  if (reason === undefined)
    found.push(noReason(directive, 'how the topic was considered, without which the comment does not count'))
  return found
}

/** What other linters know and we do not is put in our words. */
function unknown({ id, span }: NamedId, message: string, valid: readonly string[]): Report {
  const meant = id === 'disable-line' ? 'disable-next-line' : nearestName(id, valid)
  const fix: Fix | undefined =
    meant === undefined
      ? undefined
      : { title: `Change it to "${meant}"`, kind: 'suggestion', edits: [{ ...span, text: meant }] }
  return {
    message: meant === undefined ? message : `${message} Did you mean "${meant}"?`,
    span,
    about: 'unknown',
    fixes: fix && [fix],
  }
}

const noReason = ({ span }: Directive, what: string): Report => ({
  message: `Give the reason after two hyphens (-- …): ${what}.`,
  span,
  about: 'no-reason',
})

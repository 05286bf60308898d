import type { Mention, Statement, TopicAssessment } from '../assessment/types.ts'
import { playsNoPart } from '../guidance/statement-reasons.ts'
import { type Directive, directivesIn } from '../review/directives.ts'
import type { Review } from '../review/types.ts'
import { removalOfComment, removalOfWord } from './comments/comment-edits.ts'
import { wholeWords } from './shared/patterns.ts'
import { defineRule, type Fix, type Report } from './types.ts'

export const needlessStatement = defineRule({
  id: 'needless-statement',
  category: 'comments',
  severity: 'warn',
  summary: 'A comment that a topic was considered, which the text contradicts, or makes unnecessary.',
  sources: ['project-choice'],
  fixes: ['suggestion'],
  check({ review, assessment, report }) {
    for (const topic of assessment.topics) {
      const found = topic.statement && judge(topic, topic.statement, review)
      if (found) report(found)
    }
  },
})

function judge(
  { id, status, topic: { name }, mentions }: TopicAssessment,
  statement: Statement,
  review: Review,
): Report | undefined {
  if (status === 'not-considered' || status === 'unresolved') return undefined
  const present = mentions.filter(({ assertion }) => assertion === 'present')
  const fixes = withoutTopic(id, statement, review)
  if (present.length > 0 && saysNothingThere.test(statement.reason)) {
    return {
      message: `This comment says that there is nothing to ${name}, and the text tells of it. Take the comment out, or put the text right: a reader would not know which to trust.`,
      span: statement.span,
      about: id,
      related: present.slice(0, mostRelated).map(toRelated),
      fixes,
    }
  }
  return {
    message: `The text itself says how ${name} was considered, so this comment is no longer needed. Take it out, or a later change to the text would go unnoticed.`,
    span: statement.span,
    about: id,
    atMost: 'info',
    related: mentions.slice(0, 1).map(toRelated),
    fixes,
  }
}

const saysNothingThere = wholeWords(playsNoPart)

const mostRelated = 3
const toRelated = ({ span }: Mention) => ({ message: 'The text tells of it here.', span })

/** The whole comment, or its topic where it names others too. */
function withoutTopic(id: string, { span }: Statement, review: Review): Fix[] {
  const directive = directivesIn(review).find((one) => one.span.start === span.start)
  const edit = directive && editOf(directive, id, review)
  return edit ? [{ title: 'Take the comment out', kind: 'suggestion', edits: [edit] }] : []
}

function editOf(directive: Directive, id: string, review: Review) {
  const named = directive.ids.find((one) => one.id === id)
  if (directive.ids.length === 1) return removalOfComment(review, directive.span)
  return named && removalOfWord(review, named.span)
}

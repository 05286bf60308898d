import { drawnTables } from '../review/drawn-tables.ts'
import { defineRule } from './types.ts'

export const unreadTable = defineRule({
  id: 'unread-table',
  category: 'document',
  severity: 'warn',
  summary: 'A table drawn with dashes or plus signs, which is none in Markdown and is not read as one.',
  sources: ['project-choice'],
  check({ review, report }) {
    const [first, ...others] = drawnTables(review)
    if (first === undefined) return
    const these = others.length === 0 ? 'This table is' : `This table and ${others.length} more are`
    report({
      message: `${these} drawn with dashes or plus signs, which makes no table in Markdown: the facts, answers and actions there may be called missing. Write tables with pipes; where pandoc converts the document, give it "-t gfm".`,
      span: first,
      related: others.map((span) => ({ message: 'This table is drawn too.', span })),
    })
  },
})

/** The doors through which the evaluation asks the engine: the same functions that `coverage` uses. */
import { strongest } from '../../server/assessment/considering/index.ts'
import { assess, type Mention } from '../../server/assessment/index.ts'
import { assessTopics } from '../../server/assessment/topics.ts'
import { topics } from '../../server/guidance/topics/index.ts'
import { parseReview } from '../../server/review/index.ts'

/** Mentions of a passage that stands alone, as Markdown. */
export function mentionsOf(markdown: string): Mention[] {
  const review = parseReview(inItsTable(markdown))
  return assessTopics(review, [], { type: 'rapid-review', topics }).flatMap(({ mentions }) => mentions)
}

/** Rows that stand alone are given the header that makes Markdown read them as a table. */
function inItsTable(markdown: string): string {
  const [first = '', second = ''] = markdown.trimStart().split('\n')
  if (!first.startsWith('|') || /^[\s|:-]+$/.test(second)) return markdown
  const cells = first
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|').length
  return `|${'   |'.repeat(cells)}\n|${' - |'.repeat(cells)}\n${markdown.trimStart()}`
}

export const labelsOf = (markdown: string): Record<string, string> =>
  Object.fromEntries(strongest(mentionsOf(markdown)))

/** The status of every topic in a whole review. */
export function statusesOf(markdown: string): Record<string, string> {
  const assessment = assess(parseReview(markdown), { today: '2026-01-05', treatAsReview: true })
  return Object.fromEntries((assessment?.topics ?? []).map(({ id, status }) => [id, status]))
}

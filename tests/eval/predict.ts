/** The doors through which the evaluation asks the engine: the same functions that `coverage` uses. */
import type { TermEntry } from '../../server/assessment/considering/entries.ts'
import { lexiconWith, strongest } from '../../server/assessment/considering/index.ts'
import { stemsIn } from '../../server/assessment/considering/stems.ts'
import { tokenise } from '../../server/assessment/considering/tokens.ts'
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

/** Numbers of the term phrases that stand in a text, whether or not they decide anything. */
export function termsIn(text: string): number[] {
  const { matcher, is } = lexiconWith()
  const { phrases, count } = matcher.find(tokenise(text, matcher.vocabulary))
  return Array.from(phrases.subarray(0, count)).filter((phrase) => is(phrase) === 'term')
}

/** Every term phrase of the guidance. */
export function terms() {
  const lexicon = lexiconWith()
  return Array.from({ length: lexicon.size }, (_, number) => number)
    .filter((number) => lexicon.is(number) === 'term')
    .map((number) => {
      const { topic, phrase, group } = lexicon.entry(number) as TermEntry
      return { number, topic, phrase, use: group.use }
    })
}

/** Stems and pairs of stems in a passage that stands alone, as Markdown. */
export function stemsOf(markdown: string): string[] {
  const { vocabulary } = lexiconWith().matcher
  const blocks = parseReview(inItsTable(markdown)).passages.filter(({ block }) => block.form !== 'table-header')
  return [...new Set(blocks.flatMap(({ block }) => [...stemsIn(tokenise(block.text, vocabulary))]))]
}

export const topicKinds = topics.map(({ id, kind }) => ({ id, kind }))

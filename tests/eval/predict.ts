/** The doors through which the evaluation asks the engine: the same functions that `coverage` uses. */

import {
  considerPassage,
  type LocalMention,
  lexiconWith,
  strongest,
} from '../../server/assessment/considering/index.ts'
import type { TermEntry } from '../../server/assessment/considering/lexicon/entries.ts'
import {
  breaks,
  letterCase,
  type Tokens,
  tokenise,
  type Word,
} from '../../server/assessment/considering/phrases/tokens.ts'
import { bearingSayingsOf, sayingsOf } from '../../server/assessment/considering/weighing/sayings.ts'
import { stemOf, stemsIn } from '../../server/assessment/considering/weighing/stems.ts'
import { assess, type Mention } from '../../server/assessment/index.ts'
import { assessTopics } from '../../server/assessment/topics.ts'
import { topics } from '../../server/guidance/topics/index.ts'
import { parseReview } from '../../server/review/index.ts'

/** Mentions of a passage that stands alone, as Markdown. */
export function mentionsOf(markdown: string): Mention[] {
  const review = parseReview(inItsTable(markdown))
  return assessTopics(review, [], { type: 'rapid-review', topics }).flatMap(({ mentions }) => mentions)
}

/** What each mention of a passage says, as weights are learned of it. */
export const sayingsIn = (markdown: string) =>
  parseReview(inItsTable(markdown)).passages.flatMap(({ block }) =>
    considerPassage(block).map((mention: LocalMention) => ({
      ...mention,
      sayings: sayingsOf(mention),
      bearingSayings: bearingSayingsOf(mention),
    })),
  )

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
  const { matcher, entry } = lexiconWith()
  const { phrases, count } = matcher.find(tokenise(text, matcher.vocabulary))
  return Array.from(phrases.subarray(0, count)).filter((phrase) => entry(phrase).is === 'term')
}

/** Every term phrase of the guidance. */
export function terms() {
  const lexicon = lexiconWith()
  return Array.from({ length: lexicon.size }, (_, number) => number)
    .filter((number) => lexicon.entry(number).is === 'term')
    .map((number) => {
      const { topic, phrase, group } = lexicon.entry(number) as TermEntry
      return { number, topic, phrase, use: group.use }
    })
}

/** The words of a passage that stands alone, as Markdown, block by block. */
function wordsOf<T>(markdown: string, read: (tokens: Tokens<unknown>) => readonly T[]): T[] {
  const { vocabulary } = lexiconWith().matcher
  const blocks = parseReview(inItsTable(markdown)).passages.filter(({ block }) => block.form !== 'table-header')
  return blocks.flatMap(({ block }) => read(tokenise(block.text, vocabulary)))
}

/** Stems and pairs of stems, each once. */
export const stemsOf = (markdown: string): string[] => [...new Set(wordsOf(markdown, (tokens) => [...stemsIn(tokens)]))]

/** The stem of each word within a sentence, and whether it is written as a name is. */
export const writtenIn = (markdown: string) =>
  wordsOf(markdown, ({ words, before, count }) =>
    Array.from({ length: count }, (_, at) => at)
      .filter((at) => (before[at] as number) < breaks.colon)
      .map((at) => words[at] as Word<unknown>)
      .map((word) => ({ stem: stemOf(word), isName: word.letters === letterCase.capital })),
  )

export { firstNames } from '../../server/guidance/first-names.ts'

export const topicKinds = topics.map(({ id, kind }) => ({ id, kind }))

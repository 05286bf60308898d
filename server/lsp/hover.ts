import { type Hover, MarkupKind } from 'vscode-languageserver'
import { decidingWords, wordsAt } from '../assessment/deciding-words.ts'
import type { Assessment, Deadline, Mention, TopicAssessment } from '../assessment/types.ts'
import { coverInWords, formatBritish, weekdayName } from '../calendar/index.ts'
import { frontMatterKeys } from '../guidance/document-facts.ts'
import { findSection, findSource } from '../guidance/index.ts'
import type { Review, Span } from '../review/types.ts'
import { ruleDocumentation } from '../rules/documentation.ts'
import { findRule } from '../rules/index.ts'
import { answering } from './answering.ts'
import { toRange } from './convert.ts'
import type { Session } from './session.ts'

interface Explained {
  readonly span: Span
  readonly lines: readonly string[]
}

/** What the words under the cursor mean for the review: a topic, a section, a date, a rule id, a front-matter key. */
export function onHover(session: Session): void {
  session.connection.onHover(
    answering(session, 'hover', async ({ textDocument, position }): Promise<Hover | null> => {
      const document = session.documents.get(textDocument.uri)
      if (document === undefined) return null
      const { result } = await session.judge(document)
      const { review, assessment } = result
      if (assessment === undefined) return null
      const offset = review.offsetAt(position.line, position.character)
      const explained =
        onComment(assessment, offset) ??
        onDate(assessment, offset) ??
        onKey(review, offset) ??
        onHeading(assessment, offset) ??
        onTopic(assessment, offset)
      if (explained === undefined) return null
      return {
        contents: { kind: MarkupKind.Markdown, value: explained.lines.join('\n\n') },
        range: toRange(review, explained.span),
      }
    }),
  )
}

const holds = ({ start, end }: Span, offset: number) => offset >= start && offset <= end

/** What a configuration adds has no source. */
const sourceLines = (ids: readonly string[]): string[] =>
  ids.length === 0
    ? []
    : [
        `Source: ${ids
          .map(findSource)
          .filter((source) => source !== undefined)
          .map(({ title, url }) => (url === undefined ? title : `[${title}](${url})`))
          .join('; ')}`,
      ]

function onTopic(assessment: Assessment, offset: number): Explained | undefined {
  for (const topic of assessment.topics) {
    const mention = topic.mentions.find(({ span }) => holds(span, offset))
    if (mention !== undefined) return explainTopic(assessment.review, topic, mention)
  }
  return undefined
}

const assertionWords: Record<Mention['assertion'], string> = {
  present: 'says that it is or was there',
  absent: 'says that it was looked for and not found',
  denied: "rests on a family member's word alone",
  unknown: 'says that it is not known or was not asked',
  generic: 'is not about this case',
}

/** The author's words are no Markdown of ours. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>()#!|~&]/g, '\\$&')

function explainTopic(review: Review, { topic, mentions, status }: TopicAssessment, mention: Mention): Explained {
  const lines = [`**${plain(topic.label)}** — this passage ${assertionWords[mention.assertion]}.`]
  const { why, saying } = decidingWords(review, mention)
  const reason = saying ?? why.map((place) => `“${plain(wordsAt(review, place))}”`).join(', ')
  if (reason !== '') lines.push(`Decided by: ${reason}.`)
  if (topic.finding !== '') lines.push(topic.finding)
  const [figure] = topic.figures
  if (figure !== undefined) lines.push(`Nationally: ${figure.text}.`)
  const elsewhere = mentions.filter((other) => other !== mention && other.assertion !== 'generic')
  if (elsewhere.length > 0) {
    const places = elsewhere
      .slice(0, 5)
      .map(({ span, assertion }) => `line ${review.positionAt(span.start).line + 1} (${assertion})`)
    lines.push(`Elsewhere in this review: ${places.join(', ')}${elsewhere.length > 5 ? ' …' : ''}.`)
  }
  lines.push(`Status in this review: ${status}.`, ...sourceLines(topic.sources))
  return { span: mention.span, lines }
}

function onHeading(assessment: Assessment, offset: number): Explained | undefined {
  const section = assessment.review.sections.find(({ headingSpan }) => holds(headingSpan, offset))
  if (section === undefined) return undefined
  const ids = assessment.answers[section.index]?.ids ?? []
  const lines = ids.flatMap((id) => {
    // Its heading may be one of another type of review.
    const guidance = assessment.expectedSections.find((one) => one.id === id)?.guidance ?? findSection(id)
    if (guidance === undefined) return []
    const { title, purpose, prompts, sources } = guidance
    return [
      `**${title}**`,
      ...(purpose === '' ? [] : [purpose]),
      ...(prompts.length === 0 ? [] : [prompts.map((prompt) => `- ${prompt}`).join('\n')]),
      ...sourceLines(sources),
    ]
  })
  return lines.length === 0 ? undefined : { span: section.headingSpan, lines }
}

function onDate(assessment: Assessment, offset: number): Explained | undefined {
  for (const fact of Object.values(assessment.review.facts.dates)) {
    if (fact === undefined || !holds(fact.span, offset) || fact.value.kind !== 'date') continue
    const { date } = fact.value
    const lines = [`**${weekdayName(date)} ${formatBritish(date)}**`]
    for (const deadline of assessment.deadlines) {
      if (deadline.from === date || deadline.done === date) lines.push(...explainDeadline(deadline))
    }
    lines.push(
      `Working days leave out weekends and bank holidays in England and Wales; ${coverInWords(assessment.calendar)}.`,
    )
    return { span: fact.span, lines }
  }
  return undefined
}

function explainDeadline(deadline: Deadline): string[] {
  const lines = [deadline.reason]
  if (deadline.from !== null && deadline.due !== null) {
    lines.push(`Day 0 is ${formatBritish(deadline.from)}; due ${formatBritish(deadline.due)}.`)
  }
  if (deadline.holidays.length > 0) {
    lines.push(`Skipped: ${deadline.holidays.map(({ date, name }) => `${formatBritish(date)} (${name})`).join(', ')}.`)
  }
  return lines
}

function onKey(review: Review, offset: number): Explained | undefined {
  const entry = review.frontMatter?.entries.find(({ keySpan }) => holds(keySpan, offset))
  const key = entry && frontMatterKeys.find(({ key }) => key === entry.key)
  return entry && key ? { span: entry.keySpan, lines: [`**${key.key}**`, key.description] } : undefined
}

/** A rule or topic id in one of our comments. */
function onComment({ review, topics }: Assessment, offset: number): Explained | undefined {
  const comment = review.comments.find(({ span }) => holds(span, offset))
  if (comment === undefined || !/^\s*rapid-review-/.test(comment.text)) return undefined
  const word = wordAt(review.text, offset)
  const rule = findRule(word.text)
  if (rule !== undefined)
    return {
      span: word.span,
      lines: [`**${rule.id}** (${rule.severity})`, rule.summary, `[The rule's page](${ruleDocumentation(rule.id)})`],
    }
  const topic = topics.find(({ id }) => id === word.text)?.topic
  if (topic === undefined) return undefined
  const finding = topic.finding === '' ? [] : [topic.finding]
  return { span: word.span, lines: [`**${topic.label}**`, ...finding, ...sourceLines(topic.sources)] }
}

const idCharacter = /[a-z0-9-]/

function wordAt(text: string, offset: number): { text: string; span: Span } {
  let start = offset
  let end = offset
  while (start > 0 && idCharacter.test(text.charAt(start - 1))) start--
  while (end < text.length && idCharacter.test(text.charAt(end))) end++
  return { text: text.slice(start, end), span: { start, end } }
}

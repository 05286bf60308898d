import picocolors from 'picocolors'
import type { Assessment, Mention, TopicAssessment } from '../assessment/types.ts'
import { nearestName } from '../config/names.ts'
import { findSection, findTopic, topics as guidanceTopics } from '../guidance/index.ts'
import type { Topic } from '../guidance/types.ts'
import { folded } from '../rules/shared/words.ts'
import { RunError } from './exit.ts'
import { textTable } from './table.ts'

export interface ExplainOptions {
  readonly topic: string | undefined
  readonly showText: boolean
  readonly colour: boolean
}

/** The id of a topic that a person wrote, by its id or by the label that reports show. @throws RunError with the nearest name */
export function wantedTopic(written: string, extra: readonly Topic[]): string {
  const all = [...guidanceTopics, ...extra]
  const known = all.map(({ id }) => id)
  const wanted = all.find(({ id, label }) => [id, folded(label)].includes(folded(written)))
  if (wanted !== undefined) return wanted.id
  const near = nearestName(written, known)
  throw new RunError(
    `There is no topic ${written}.${near === undefined ? ` There are: ${known.join(', ')}.` : ` Did you mean ${near}?`}`,
  )
}

/** Why each topic has its status: passages with their place, what each says, whose it is, and the words that decided. */
export function explainTopics(
  assessment: Assessment,
  extra: readonly Topic[],
  { topic, showText, colour }: ExplainOptions,
): string {
  const wanted = assessment.topics.filter(({ id, expected, mentions, statement }) =>
    topic === undefined ? expected || mentions.length > 0 || statement !== undefined : id === topic,
  )
  return wanted.map((one) => explainTopic(assessment, one, extra, showText, colour)).join('')
}

function explainTopic(
  assessment: Assessment,
  topic: TopicAssessment,
  extra: readonly Topic[],
  showText: boolean,
  colour: boolean,
): string {
  const colours = picocolors.createColors(colour)
  const { review } = assessment
  const label = (findTopic(topic.id) ?? extra.find(({ id }) => id === topic.id))?.label ?? topic.id
  const head = `\n${colours.bold(label)}: ${topic.status}${topic.expected ? '' : ' (not expected in this review)'}\n`
  const stated = topic.statement
    ? `  line ${review.positionAt(topic.statement.span.start).line + 1}: the authors state that it was considered${showText ? `: ${oneLine(topic.statement.reason)}` : ''}\n`
    : ''
  if (topic.mentions.length === 0) return `${head}${stated}  No passage mentions it.\n`
  const places = textTable(topic.mentions.map((mention) => placeOf(assessment, mention)))
    .trimEnd()
    .split('\n')
  const lines = topic.mentions.map(({ scope, term, cue }, index) => {
    const why = [`term: ${shortened(term)}`, ...(cue === null ? [] : [`cue: ${shortened(cue)}`])]
    const words = showText ? [oneLine(review.text.slice(scope.start, scope.end))] : []
    return [`  ${places[index]}`, ...[...why, ...words].map((line) => colours.dim(`      ${line}`)), ''].join('\n')
  })
  return head + stated + lines.join('')
}

function placeOf({ review, answers }: Assessment, { span, assertion, subject, section }: Mention): string[] {
  const { line, column } = review.positionAt(span.start)
  const [id] = answers[section]?.ids ?? []
  return [
    `${line + 1}:${column + 1}`,
    assertion,
    subject ?? '–',
    id === undefined ? '' : `in: ${findSection(id)?.title ?? id}`,
  ]
}

/** A dictionary entry may list many words; the first tell which it is. */
const shortened = (phrase: string) => (phrase.length > 110 ? `${phrase.slice(0, 109)}…` : phrase)

const oneLine = (text: string) => text.replace(/[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\s]+/g, ' ').trim()

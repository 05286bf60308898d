import picocolors from 'picocolors'
import { isWeighing } from '../assessment/considering/deciders.ts'
import { decidingWords, isWordOfGuidance, wordsAt } from '../assessment/deciding-words.ts'
import type { Assessment, Mention, TopicAssessment } from '../assessment/types.ts'
import { roleNames, sentenceOpeners } from '../guidance/capitalised.ts'
import { firstNames } from '../guidance/first-names.ts'
import { titles } from '../guidance/identifiers.ts'
import { findSection } from '../guidance/index.ts'
import { commonWords } from '../guidance/language/words/common.ts'
import { passageAt } from '../review/index.ts'
import { meantName } from '../review/nearest-name.ts'
import type { Span } from '../review/types.ts'
import { folded } from '../rules/shared/folded.ts'
import { RunError } from './exit.ts'
import { textTable } from './table.ts'
import { oneLine } from './terminal-text.ts'

export interface ExplainOptions {
  readonly topic: string | undefined
  readonly showText: boolean
  readonly colour: boolean
}

/** The id of a topic that a person wrote, by its id or by the label that reports show. @throws RunError with the nearest name */
export function wantedTopic(written: string, topics: readonly TopicAssessment[]): string {
  const known = topics.map(({ id }) => id)
  const wanted = topics.find(({ id, topic }) => [id, folded(topic.label)].includes(folded(written)))
  if (wanted !== undefined) return wanted.id
  const near = meantName(written, known)
  throw new RunError(
    `There is no topic ${written}.${near === undefined ? ` There are: ${known.join(', ')}.` : ` Did you mean ${near}?`}`,
  )
}

/** Why each topic has its status: each passage once with its place, what it says, whose it is, and its words that decided. */
export function explainTopics(assessment: Assessment, { topic, showText, colour }: ExplainOptions): string {
  const wanted = assessment.topics.filter(({ id, expected, mentions, statement }) =>
    topic === undefined ? expected || mentions.length > 0 || statement !== undefined : id === topic,
  )
  return wanted.map((one) => explainTopic(assessment, one, showText, colour)).join('')
}

function explainTopic(assessment: Assessment, topic: TopicAssessment, showText: boolean, colour: boolean): string {
  const colours = picocolors.createColors(colour)
  const { review } = assessment
  const head = `\n${colours.bold(topic.topic.label)}: ${topic.status}${topic.expected ? '' : ' (not expected in this review)'}\n`
  const stated = topic.statement
    ? `  line ${review.positionAt(topic.statement.span.start).line + 1}: the authors state that it was considered${showText ? `: ${oneLine(topic.statement.reason)}` : ''}\n`
    : ''
  if (topic.mentions.length === 0) return `${head}${stated}  No passage mentions it.\n`
  const passages = eachPassage(assessment, telling(topic.mentions))
  const places = textTable(passages.map((mentions) => placeOf(assessment, mentions)))
    .trimEnd()
    .split('\n')
  const lines = passages.map((mentions, index) => {
    const text = showText
      ? [...new Set(mentions.map(({ scope }) => oneLine(review.slice(scope.start, scope.end))))]
      : []
    const details = [...decidedBy(assessment, mentions), ...text].map((line) => colours.dim(`      ${line}`))
    return [`  ${places[index]}`, ...details, ''].join('\n')
  })
  return head + stated + lines.join('')
}

/**
 * Where others decide, those of no case that no phrase tells of are left out: their words weigh something by chance ("Audit the reasons for
 * closures" under Actions), and who asks why a topic stands as it does would look for a reason in them.
 */
function telling(mentions: readonly Mention[]): readonly Mention[] {
  const told = mentions.filter(({ assertion, term }) => assertion !== 'generic' || !isWeighing(term))
  return told.some(({ assertion }) => assertion !== 'generic') ? told : mentions
}

/** The mentions of a topic by the passages they stand in and by what those say: several phrases fit much the same words. */
function eachPassage({ review }: Assessment, mentions: readonly Mention[]): readonly (readonly Mention[])[] {
  const groups = new Map<string, Mention[]>()
  for (const mention of mentions) {
    const key = `${passageAt(review, mention.span.start)?.span.start} ${mention.assertion}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [mention])
    else group.push(mention)
  }
  return [...groups.values()]
}

function placeOf({ review, answers, expectedSections }: Assessment, mentions: readonly Mention[]): string[] {
  const [{ span, assertion, section }] = mentions as [Mention]
  const { line, column } = review.positionAt(span.start)
  const [id] = answers[section]?.ids ?? []
  const subjects = [...new Set(mentions.flatMap(({ subject }) => subject ?? []))]
  return [
    `${line + 1}:${column + 1}`,
    assertion,
    subjects.length === 0 ? '–' : subjects.join(', '),
    id === undefined
      ? ''
      : `in: ${expectedSections.find((one) => one.id === id)?.title ?? findSection(id)?.title ?? id}`,
  ]
}

/** The words of the text that decided, each once: "words" mention the topic, "why" tells how it stands. */
function decidedBy({ review }: Assessment, mentions: readonly Mention[]): string[] {
  const decided = mentions.map((mention) => decidingWords(review, mention))
  const quoted = (places: readonly Span[]) => [
    ...new Set(joined(places).map((place) => inQuotes(oneLine(wordsAt(review, place))))),
  ]
  const words = quoted(decided.flatMap((one) => one.words))
  const why = [...quoted(decided.flatMap((one) => one.why)), ...new Set(decided.flatMap(({ saying }) => saying ?? []))]
  return [
    `words: ${words.length === 0 ? 'those of the heading above' : words.join(', ')}`,
    ...(why.length === 0 ? [] : [`why: ${why.join(', ')}`]),
  ]
}

/** Places that overlap are one. */
function joined(places: readonly Span[]): readonly Span[] {
  const all: Span[] = []
  for (const place of [...places].sort((a, b) => a.start - b.start)) {
    const last = all.at(-1)
    if (last === undefined || place.start >= last.end) all.push(place)
    else all[all.length - 1] = { start: last.start, end: Math.max(last.end, place.end) }
  }
  return all
}

const longestQuote = 90

/** Words of the text as it has them; a phrase may reach over a name, and that is for `--show-text` to tell. */
function inQuotes(words: string): string {
  const discreet = words
    .replace(titled, (_, title: string) => `${title} …`)
    .replace(/[\p{L}\p{N}][\p{L}\p{N}'’@./-]*/gu, (word) => (isDiscreet(word) ? word : '…'))
    .replace(/…(?:,? …)+/g, '…')
  return `“${discreet.length > longestQuote ? `${discreet.slice(0, longestQuote - 1)}…` : discreet}”`
}

const titled = new RegExp(`\\b(${titles.join('|')})\\.? \\p{Lu}[\\p{L}'’-]*`, 'gu')

const common: ReadonlySet<string> = new Set(commonWords.flatMap(({ words }) => words))

/** Every part is a word that the guidance writes and no first name, or a plain number. */
function isDiscreet(word: string): boolean {
  const bare = word.replace(/(?:['’]s)?[./-]*$/, '')
  if (/^\d{1,3}$/.test(bare)) return true
  return bare.split(/[-/'’]/).every((part) => {
    const small = part.toLowerCase()
    if (firstNames.has(`${part.slice(0, 1).toUpperCase()}${small.slice(1)}`)) return false
    return roleNames.has(part) || sentenceOpeners.has(part) || common.has(small) || isWordOfGuidance(small)
  })
}

/** The coverage of a review as rows: kinds of topic, topics, passages. */
import { l10n } from 'vscode'
import type { CoverageAnswer, CoverageMention, LabelledTopic } from '../../server/lsp/protocol.ts'
import type { Icon, Row } from './rows.ts'

type Kind = LabelledTopic['kind']

export const kinds: readonly Kind[] = ['risk-factor', 'practice-theme', 'pandemic-theme']

const isGap = ({ open }: LabelledTopic): boolean => open

export const gapsIn = (coverage: CoverageAnswer): readonly LabelledTopic[] => coverage.topics.filter(isGap)

/** What nobody expects and nothing speaks of is left out. */
export const isShown = (topic: LabelledTopic): boolean =>
  topic.expected || topic.considered || topic.status === 'unresolved'

/** @param gapsOnly leaves out what was considered */
export function coverageRows(uri: string, coverage: CoverageAnswer, gapsOnly: boolean): readonly Row[] {
  return kinds.flatMap((kind) => {
    const all = coverage.topics.filter((topic) => topic.kind === kind && isShown(topic))
    const topics = gapsOnly ? all.filter(isGap) : all
    if (topics.length === 0) return []
    const open = all.filter(isGap).length
    const description =
      open === 0
        ? l10n.t('nothing open')
        : l10n.t('{0} of {1} open', open, all.filter(({ expected }) => expected).length)
    const label = kindLabel(kind)
    return {
      id: `kind:${kind}`,
      label,
      description,
      spoken: l10n.t('{0}: {1}', label, description),
      context: 'kind',
      open: true,
      children: topics.map((topic) => topicRow(uri, coverage, topic)),
    }
  })
}

export function kindLabel(kind: Kind): string {
  if (kind === 'risk-factor') return l10n.t('Risk factors')
  if (kind === 'practice-theme') return l10n.t('Practice themes')
  return l10n.t('Pandemic themes')
}

/** The status of a topic in a word or two. */
export function statusWord({ status, statement, considered }: LabelledTopic): string {
  if (statement !== undefined && considered && (status === 'not-considered' || status === 'unresolved')) {
    return l10n.t('Considered, as the author states')
  }
  switch (status) {
    case 'identified':
      return l10n.t('Identified')
    case 'ruled-out':
      return l10n.t('Ruled out')
    case 'covered':
      return l10n.t('Covered')
    case 'unresolved':
      return l10n.t('Unresolved')
    case 'not-considered':
      return l10n.t('Not considered')
  }
}

function statusIcon(topic: LabelledTopic): Icon {
  if (topic.status === 'unresolved' && !topic.statement) return { name: 'question', colour: 'list.warningForeground' }
  if (!topic.considered) return { name: 'circle-large-outline', colour: 'list.warningForeground' }
  if (topic.status === 'ruled-out') return { name: 'pass', colour: 'testing.iconPassed' }
  if (topic.status === 'identified' || topic.status === 'covered')
    return { name: 'pass-filled', colour: 'testing.iconPassed' }
  return { name: 'comment', colour: 'testing.iconPassed' }
}

function topicRow(uri: string, coverage: CoverageAnswer, topic: LabelledTopic): Row {
  const gap = isGap(topic)
  const word = statusWord(topic)
  const description = topic.expected ? word : l10n.t('{0} (not expected in this review)', word)
  const passages = passageRows(uri, coverage, topic)
  const count = telling(topic).length
  const passagesWord = count === 1 ? l10n.t('1 passage') : l10n.t('{0} passages', count)
  return {
    id: topicId(topic.id),
    label: topic.label,
    description,
    tooltip: l10n.t('{0}: {1}', topic.label, description),
    spoken: l10n.t('{0}: {1}, {2}', topic.label, description, passagesWord),
    icon: statusIcon(topic),
    context: gap ? 'topic.gap' : 'topic',
    children: gap ? [...passages, promptRow(topic)] : passages,
  }
}

export const topicId = (topic: string): string => `topic:${topic}`
const passageId = (topic: string, index: number): string => `passage:${topic}:${index}`

/** Passages that speak of this case; where there are none, those that only use the words, which explains the status. */
function telling({ mentions }: LabelledTopic): readonly CoverageMention[] {
  return mentions.filter(({ assertion }) => assertion !== 'generic')
}

const listed = (topic: LabelledTopic): readonly CoverageMention[] =>
  telling(topic).length > 0 ? telling(topic) : topic.mentions

function passageRows(uri: string, coverage: CoverageAnswer, topic: LabelledTopic): Row[] {
  const rows = listed(topic).map((mention, index): Row => {
    const heading = headingAt(coverage, mention.line)
    // Many passages stand in one section: what tells them apart comes first.
    const label = l10n.t('Line {0}: {1}', mention.line, assertionWords(mention))
    return {
      id: passageId(topic.id, index),
      label,
      description: heading,
      tooltip: l10n.t('{0}, in "{1}"', label, heading),
      spoken: l10n.t('{0}, in "{1}"', label, heading),
      icon: { name: 'quote' },
      context: 'passage',
      command: { name: 'rapidReview.revealPassage', title: l10n.t('Show passage'), arguments: [uri, mention] },
    }
  })
  const { statement } = topic
  if (statement === undefined) return rows
  const { line } = statement
  const place = { line, column: 1, endLine: line, endColumn: 1 }
  const label = l10n.t("Line {0}: the author's statement", line)
  const description = headingAt(coverage, line)
  return [
    ...rows,
    {
      id: passageId(topic.id, rows.length),
      label,
      description,
      spoken: l10n.t('{0}, in "{1}"', label, description),
      icon: { name: 'comment' },
      context: 'passage',
      command: { name: 'rapidReview.revealPassage', title: l10n.t('Show passage'), arguments: [uri, place] },
    },
  ]
}

export function assertionWords({ assertion }: CoverageMention): string {
  switch (assertion) {
    case 'present':
      return l10n.t('present')
    case 'absent':
      return l10n.t('looked for and not found')
    case 'denied':
      return l10n.t("a family member's word alone")
    case 'unknown':
      return l10n.t('not known, or not asked')
    case 'generic':
      return l10n.t('not about this case')
  }
}

/** The heading a line stands under, as the author wrote it. */
export function headingAt({ sections }: CoverageAnswer, line: number): string {
  const heading = sections.findLast((section) => section.line <= line)?.heading.trim()
  return heading ? heading : l10n.t('Before the first heading')
}

function promptRow(topic: LabelledTopic): Row {
  const label = l10n.t('Insert prompt')
  return {
    id: `prompt:${topic.id}`,
    label,
    description: l10n.t('questions to answer'),
    spoken: l10n.t('Insert prompt: questions to answer about {0}', topic.label),
    icon: { name: 'add' },
    context: 'prompt',
    command: { name: 'rapidReview.insertPrompt', title: label, arguments: [topic.id] },
  }
}

/** The rows of the passages that hold a place in the text; lines and columns from 1. */
export function passagesAt(coverage: CoverageAnswer, line: number, column: number): readonly string[] {
  return coverage.topics.flatMap((topic) =>
    listed(topic).flatMap((mention, index) => (holds(mention, line, column) ? passageId(topic.id, index) : [])),
  )
}

function holds({ line, column, endLine, endColumn }: CoverageMention, atLine: number, atColumn: number): boolean {
  const from = atLine > line || (atLine === line && atColumn >= column)
  const to = atLine < endLine || (atLine === endLine && atColumn <= endColumn)
  return from && to
}

/** What the coverage panel shows, as plain data: the sections of a review across, its topics down, passages where they meet. */
import { l10n } from 'vscode'
import type { CoverageAnswer, CoverageMention, LabelledTopic } from '../../server/lsp/protocol.ts'
import { assertionWords, gapsIn, headingAt, isShown, kindLabel, kinds, statusWord } from '../views/coverage-rows.ts'
import { type PanelWords, panelWords } from './words.ts'

/** What the passages of one topic in one section amount to; the strongest counts. */
export type Tone = 'present' | 'absent' | 'open' | 'words'

export interface Passage {
  readonly id: string
  /** "line 43: present" */
  readonly label: string
  readonly column: string
  /** Speaks of this case; what only uses the words is listed where nothing else is. */
  readonly telling: boolean
}

export interface Cell {
  readonly id: string
  readonly topic: string
  readonly column: string
  readonly tone: Tone
  /** The whole cell in words. */
  readonly label: string
  /** Ids of its passages, the one that decided its tone first. */
  readonly passages: readonly string[]
}

export interface TopicLine {
  readonly id: string
  readonly label: string
  readonly status: string
  readonly open: boolean
  readonly passages: readonly Passage[]
}

export interface TopicGroup {
  readonly id: string
  readonly label: string
  readonly topics: readonly TopicLine[]
  readonly cells: readonly Cell[]
}

export interface PanelModel {
  readonly title: string
  /** One sentence each. */
  readonly summary: readonly string[]
  /** Required sections that are missing. */
  readonly missing: CoverageAnswer['missing']
  /** Sections in the order of the document, each once; the last may be "elsewhere". */
  readonly columns: readonly { readonly id: string; readonly label: string }[]
  readonly groups: readonly TopicGroup[]
  readonly words: PanelWords
}

/** Where a passage stands; lines and columns from 1. */
export type Place = Pick<CoverageMention, 'line' | 'column' | 'endLine' | 'endColumn'>

const elsewhere = 'elsewhere'

export function panelModel(coverage: CoverageAnswer, name: string): PanelModel {
  const columns = columnsOf(coverage)
  const columnIds = new Set(columns.map(({ id }) => id))
  const columnOf = ({ section }: CoverageMention) => (section !== null && columnIds.has(section) ? section : elsewhere)
  const groups = kinds.flatMap((kind) => {
    const topics = coverage.topics.filter((topic) => topic.kind === kind && isShown(topic))
    if (topics.length === 0) return []
    const lines = topics.map((topic) => topicLine(coverage, topic, columnOf))
    const cells = topics.flatMap((topic) => cellsOf(topic, columns, columnOf))
    return { id: kind, label: kindLabel(kind), topics: lines, cells }
  })
  const used = groups.some(({ cells }) => cells.some(({ column }) => column === elsewhere))
  return {
    title: l10n.t('Coverage of {0}', name),
    summary: summaryOf(coverage),
    missing: coverage.missing,
    columns: used ? columns : columns.filter(({ id }) => id !== elsewhere),
    groups,
    words: panelWords(),
  }
}

/** The place of every passage the model names, by its id. */
export function placesOf(coverage: CoverageAnswer): ReadonlyMap<string, Place> {
  return new Map(
    coverage.topics.flatMap(({ id, mentions, statement }) => [
      ...mentions.map((mention, index) => [passageId(id, index), mention] as const),
      ...(statement === undefined ? [] : [[passageId(id, mentions.length), lineAlone(statement.line)] as const]),
    ]),
  )
}

const passageId = (topic: string, index: number): string => `${topic}/${index}`
const lineAlone = (line: number): Place => ({ line, column: 1, endLine: line, endColumn: 1 })

function columnsOf({ sections }: CoverageAnswer): PanelModel['columns'] {
  const columns = new Map<string, string>()
  for (const { id, heading } of sections) if (id !== null && !columns.has(id)) columns.set(id, heading.trim())
  return [...[...columns].map(([id, label]) => ({ id, label })), { id: elsewhere, label: l10n.t('Elsewhere') }]
}

type ColumnOf = (mention: CoverageMention) => string

interface Told {
  readonly index: number
  readonly mention: CoverageMention
}

/** A line that says the same of a topic several times is one passage, found by the first of them. */
function told({ mentions }: LabelledTopic): readonly Told[] {
  const seen = new Set<string>()
  return mentions
    .map((mention, index) => ({ mention, index }))
    .filter(({ mention: { line, assertion } }) => {
      const key = `${line} ${assertion}`
      return !seen.has(key) && seen.add(key)
    })
}

function topicLine(coverage: CoverageAnswer, topic: LabelledTopic, columnOf: ColumnOf): TopicLine {
  const { id, label, open, mentions, statement } = topic
  const passages = told(topic).map(({ mention, index }) => ({
    id: passageId(id, index),
    label: l10n.t('{0}, line {1}: {2}', headingAt(coverage, mention.line), mention.line, assertionWords(mention)),
    column: columnOf(mention),
    telling: mention.assertion !== 'generic',
  }))
  const stated = statement && {
    id: passageId(id, mentions.length),
    label: l10n.t("The author's statement, line {0}", statement.line),
    column: elsewhere,
    telling: true,
  }
  return { id, label, status: statusWord(topic), open, passages: stated ? [...passages, stated] : passages }
}

function cellsOf(topic: LabelledTopic, columns: PanelModel['columns'], columnOf: ColumnOf): Cell[] {
  const all = told(topic)
  return columns.flatMap((column) => {
    const here = all.filter(({ mention }) => columnOf(mention) === column.id)
    const strongest = tones.find((tone) => here.some(({ mention }) => toneOf(mention) === tone))
    const said = here.find(({ mention }) => toneOf(mention) === strongest)
    if (strongest === undefined || said === undefined) return []
    const count = here.length === 1 ? l10n.t('1 passage') : l10n.t('{0} passages', here.length)
    return {
      id: `${topic.id}/${column.id}`,
      topic: topic.id,
      column: column.id,
      tone: strongest,
      label: l10n.t('{0} in “{1}”: {2}, {3}', topic.label, column.label, assertionWords(said.mention), count),
      // The first is the one that gave the square its tone.
      passages: [said, ...here.filter((one) => one !== said)].map(({ index }) => passageId(topic.id, index)),
    }
  })
}

export const tones: readonly Tone[] = ['present', 'absent', 'open', 'words']

function toneOf({ assertion }: CoverageMention): Tone {
  if (assertion === 'denied' || assertion === 'unknown') return 'open'
  return assertion === 'generic' ? 'words' : assertion
}

function summaryOf(coverage: CoverageAnswer): string[] {
  const expected = coverage.topics.filter((topic) => topic.expected).length
  const open = gapsIn(coverage).length
  const missing = coverage.missing.length
  const topics =
    open === 0
      ? l10n.t('Every one of the {0} expected topics was considered.', expected)
      : open === 1
        ? l10n.t('1 of {0} expected topics is open.', expected)
        : l10n.t('{0} of {1} expected topics are open.', open, expected)
  if (missing === 0) return [topics]
  return [
    topics,
    missing === 1 ? l10n.t('1 required section is missing.') : l10n.t('{0} required sections are missing.', missing),
  ]
}

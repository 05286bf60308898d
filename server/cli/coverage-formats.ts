import picocolors from 'picocolors'
import type { CoverageDocument, CoverageTopic } from '../assessment/coverage.ts'
import type { TopicStatus } from '../assessment/types.ts'
import { findSection, findTopic } from '../guidance/index.ts'
import type { Reader } from './formatters/index.ts'
import { csv } from './table.ts'
import { wrap } from './terminal-text.ts'

export const coverageFormats = ['table', 'json', 'csv', 'markdown'] as const

type Labels = ReadonlyMap<string, string>

/** @param labels of the topics that a configuration adds */
export async function printCoverage(
  format: string,
  documents: readonly CoverageDocument[],
  labels: Labels,
  reader: Reader,
): Promise<string> {
  if (format === 'json') return `${JSON.stringify({ schemaVersion: 1, documents }, null, 2)}\n`
  if (format === 'csv') return coverageCsv(documents)
  if (format === 'markdown') return coverageMarkdown(documents, labels)
  return documents.map((document) => block(document, labels, reader)).join('\n') + totals(documents, labels)
}

const columns = [
  'path',
  'reference',
  'type',
  'topic',
  'kind',
  'expected',
  'status',
  'considered by statement',
  'passages',
]

function coverageCsv(documents: readonly CoverageDocument[]): Promise<string> {
  const rows = documents.flatMap(({ path, reference, type, topics }) =>
    topics.map(({ id, kind, expected, status, statement, mentions }) => [
      path,
      reference,
      type,
      id,
      kind,
      expected ? 'yes' : 'no',
      status,
      statement ? 'yes' : 'no',
      telling(mentions),
    ]),
  )
  return csv(columns, rows)
}

const telling = (mentions: CoverageTopic['mentions']) =>
  mentions.filter(({ assertion }) => assertion !== 'generic').length

const labelOf = (id: string, labels: Labels) => findTopic(id)?.label ?? labels.get(id) ?? id
const titleOf = (id: string) => findSection(id)?.title ?? id

/** A row of a document's block. */
interface Row {
  readonly name: string
  readonly paint?: 'red' | 'yellow'
  readonly has: (topic: CoverageTopic) => boolean
}

const hasStatus =
  (wanted: TopicStatus) =>
  ({ status }: CoverageTopic) =>
    status === wanted

/** What is open comes first; what nobody expected and nobody mentioned is left out. */
const rows = {
  notConsidered: {
    name: 'Not considered',
    paint: 'red',
    has: ({ status, expected, statement }) => status === 'not-considered' && expected && statement === undefined,
  },
  leftOpen: {
    name: 'Left open',
    paint: 'yellow',
    has: ({ status, statement }) => status === 'unresolved' && statement === undefined,
  },
  identified: { name: 'Identified', has: hasStatus('identified') },
  ruledOut: { name: 'Ruled out', has: hasStatus('ruled-out') },
  covered: { name: 'Covered', has: hasStatus('covered') },
  stated: {
    name: 'Stated by the authors',
    has: ({ status, statement }) => statement !== undefined && (status === 'not-considered' || status === 'unresolved'),
  },
} as const satisfies Readonly<Record<string, Row>>

const nameWidth = Math.max(...Object.values(rows).map(({ name }) => name.length))
const between = '  '

function block(
  { path, type, reference, topics, missingSections }: CoverageDocument,
  labels: Labels,
  reader: Reader,
): string {
  const colours = picocolors.createColors(reader.colour)
  const lines = [
    `${colours.underline(path)}  ${colours.dim([type, reference].filter((part) => part !== null).join(' '))}`,
  ]
  const indent = between.length + nameWidth + between.length
  const add = (name: string, names: readonly string[], paint?: Row['paint']) => {
    if (names.length === 0) return
    const title = name.padEnd(nameWidth)
    const text = wrapped(names.join(', '), reader.columns, indent)
    lines.push(`${between}${paint === undefined ? title : colours[paint](title)}${between}${text}`)
  }
  for (const { name, paint, has } of Object.values<Row>(rows)) add(name, labelsOf(topics.filter(has), labels), paint)
  add('Sections missing', missingSections.map(titleOf), 'red')
  return `${lines.join('\n')}\n`
}

const labelsOf = (topics: readonly CoverageTopic[], labels: Labels) => topics.map(({ id }) => labelOf(id, labels))

function wrapped(text: string, columns: number | undefined, indent: number): string {
  if (columns === undefined) return text
  return wrap(text, Math.max(40, columns - indent - 1)).join(`\n${' '.repeat(indent)}`)
}

/** Over several reviews: what is overlooked most. */
function totals(documents: readonly CoverageDocument[], labels: Labels): string {
  if (documents.length < 2) return ''
  const counts = new Map<string, number>()
  for (const { topics } of documents)
    for (const topic of topics) if (rows.notConsidered.has(topic)) counts.set(topic.id, (counts.get(topic.id) ?? 0) + 1)
  const most = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 5)
  const list = most.map(([id, count]) => `${labelOf(id, labels)} (${count})`).join(', ')
  return `\n${documents.length} reviews.${list === '' ? ' Every expected topic is considered in each.' : ` Most often not considered: ${list}.`}\n`
}

async function coverageMarkdown(documents: readonly CoverageDocument[], labels: Labels): Promise<string> {
  const { markdownTable } = await import('markdown-table')
  const { stated: _, ...columns } = rows
  const shown = Object.values<Row>(columns)
  const inCell = (names: readonly string[]) => names.join(', ') || '–'
  const body = documents.map(({ path, reference, topics, missingSections }) => [
    cell(reference ?? path),
    ...shown.map(({ has }) => inCell(labelsOf(topics.filter(has), labels))),
    inCell(missingSections.map(titleOf)),
  ])
  return `${markdownTable([['Review', ...shown.map(({ name }) => name), 'Sections missing'], ...body])}\n`
}

const cell = (text: string) => text.replace(/[\\`*_[\]<>|~]/g, '\\$&')

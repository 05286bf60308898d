import picocolors from 'picocolors'
import type { CoverageDocument, CoverageTopic } from '../assessment/coverage.ts'
import type { TopicStatus } from '../assessment/types.ts'
import type { Reader } from './formatters/index.ts'
import { csv } from './table.ts'
import { harmless, harmlessJson, wrap } from './terminal-text.ts'

export const coverageFormats = ['table', 'json', 'csv', 'markdown'] as const

/** What topics and sections are called, those of a configuration included. */
export interface Names {
  readonly topics: ReadonlyMap<string, string>
  readonly sections: ReadonlyMap<string, string>
}

/** @param names of all that stands in `documents` */
export async function printCoverage(
  format: string,
  documents: readonly CoverageDocument[],
  names: Names,
  reader: Reader,
): Promise<string> {
  if (format === 'json') return `${harmlessJson({ schemaVersion: 1, documents }, 2)}\n`
  if (format === 'csv') return coverageCsv(documents)
  if (format === 'markdown') return coverageMarkdown(documents, names)
  return documents.map((document) => block(document, names, reader)).join('\n') + totals(documents, names)
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

const labelOf = (id: string, { topics }: Names) => topics.get(id) ?? id
const labelsOf = (topics: readonly CoverageTopic[], names: Names) => topics.map(({ id }) => labelOf(id, names))
const titlesOf = (ids: readonly string[], { sections }: Names) => ids.map((id) => sections.get(id) ?? id)

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
  names: Names,
  reader: Reader,
): string {
  const colours = picocolors.createColors(reader.colour)
  const lines = [
    `${colours.underline(harmless(path))}  ${colours.dim(harmless([type, reference].filter((part) => part !== null).join(' ')))}`,
  ]
  const indent = between.length + nameWidth + between.length
  const add = (name: string, listed: readonly string[], paint?: Row['paint']) => {
    if (listed.length === 0) return
    const title = name.padEnd(nameWidth)
    const text = wrapped(listed.join(', '), reader.columns, indent)
    lines.push(`${between}${paint === undefined ? title : colours[paint](title)}${between}${text}`)
  }
  for (const { name, paint, has } of Object.values<Row>(rows)) add(name, labelsOf(topics.filter(has), names), paint)
  add('Sections missing', titlesOf(missingSections, names), 'red')
  return `${lines.join('\n')}\n`
}

function wrapped(text: string, columns: number | undefined, indent: number): string {
  if (columns === undefined) return text
  return wrap(text, Math.max(40, columns - indent - 1)).join(`\n${' '.repeat(indent)}`)
}

/** Over several reviews: what is overlooked most. */
function totals(documents: readonly CoverageDocument[], names: Names): string {
  if (documents.length < 2) return ''
  const counts = new Map<string, number>()
  for (const { topics } of documents)
    for (const topic of topics) if (rows.notConsidered.has(topic)) counts.set(topic.id, (counts.get(topic.id) ?? 0) + 1)
  const most = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 5)
  const list = most.map(([id, count]) => `${labelOf(id, names)} (${count})`).join(', ')
  return `\n${documents.length} reviews.${list === '' ? ' Every expected topic is considered in each.' : ` Most often not considered: ${list}.`}\n`
}

async function coverageMarkdown(documents: readonly CoverageDocument[], names: Names): Promise<string> {
  const { markdownTable } = await import('markdown-table')
  const shown = Object.values<Row>(rows)
  const inCell = (listed: readonly string[]) => listed.join(', ') || '–'
  const body = documents.map(({ path, reference, topics, missingSections }) => [
    cell(reference ?? path),
    ...shown.map(({ has }) => inCell(labelsOf(topics.filter(has), names))),
    inCell(titlesOf(missingSections, names)),
  ])
  return `${markdownTable([['Review', ...shown.map(({ name }) => name), 'Sections missing'], ...body])}\n`
}

const cell = (text: string) => harmless(text).replace(/[\\`*_[\]<>|~]/g, '\\$&')

import picocolors from 'picocolors'
import type { CoverageDocument, CoverageTopic } from '../assessment/coverage.ts'
import type { TopicStatus } from '../assessment/types.ts'
import { findSection, findTopic } from '../guidance/index.ts'
import type { Reader } from './formatters/index.ts'
import { csv } from './table.ts'

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

/** The rows of a document's block. What is open comes first; what nobody expected and nobody mentioned is left out. */
const rows: readonly { readonly name: string; readonly has: (topic: CoverageTopic) => boolean }[] = [
  {
    name: 'Not considered',
    has: ({ status, expected, statement }) => status === 'not-considered' && expected && statement === undefined,
  },
  { name: 'Left open', has: ({ status, statement }) => status === 'unresolved' && statement === undefined },
  { name: 'Identified', has: is('identified') },
  { name: 'Ruled out', has: is('ruled-out') },
  { name: 'Covered', has: is('covered') },
  {
    name: 'Stated by the authors',
    has: ({ status, statement }) => statement !== undefined && (status === 'not-considered' || status === 'unresolved'),
  },
]

function is(wanted: TopicStatus) {
  return ({ status }: CoverageTopic) => status === wanted
}

function block(
  { path, type, reference, topics, missingSections }: CoverageDocument,
  labels: Labels,
  reader: Reader,
): string {
  const colours = picocolors.createColors(reader.colour)
  const paints = [colours.red, colours.yellow]
  const lines = [
    `${colours.underline(path)}  ${colours.dim([type, reference].filter((part) => part !== null).join(' '))}`,
  ]
  const add = (name: string, names: readonly string[], paint = (text: string) => text) => {
    if (names.length > 0) lines.push(`  ${paint(name.padEnd(21))}  ${wrapped(names.join(', '), reader.columns)}`)
  }
  for (const [index, { name, has }] of rows.entries())
    add(
      name,
      topics.filter(has).map(({ id }) => labelOf(id, labels)),
      paints[index],
    )
  add('Sections missing', missingSections.map(titleOf), colours.red)
  return `${lines.join('\n')}\n`
}

function wrapped(text: string, columns: number | undefined): string {
  if (columns === undefined) return text
  const lines = ['']
  for (const word of text.split(' ')) {
    const line = lines.at(-1) as string
    if (line !== '' && line.length + word.length > Math.max(40, columns - 27)) lines.push(word)
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`
  }
  return lines.join(`\n${' '.repeat(25)}`)
}

/** Over several reviews: what is overlooked most. */
function totals(documents: readonly CoverageDocument[], labels: Labels): string {
  if (documents.length < 2) return ''
  const counts = new Map<string, number>()
  for (const { topics } of documents)
    for (const topic of topics) if (rows[0]?.has(topic)) counts.set(topic.id, (counts.get(topic.id) ?? 0) + 1)
  const most = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 5)
  const list = most.map(([id, count]) => `${labelOf(id, labels)} (${count})`).join(', ')
  return `\n${documents.length} reviews.${list === '' ? ' Every expected topic is considered in each.' : ` Most often not considered: ${list}.`}\n`
}

async function coverageMarkdown(documents: readonly CoverageDocument[], labels: Labels): Promise<string> {
  const { markdownTable } = await import('markdown-table')
  const names = (topics: readonly CoverageTopic[], has: (topic: CoverageTopic) => boolean) =>
    topics
      .filter(has)
      .map(({ id }) => labelOf(id, labels))
      .join(', ') || '–'
  const shown = rows.slice(0, 5)
  const body = documents.map(({ path, reference, topics, missingSections }) => [
    cell(reference ?? path),
    ...shown.map(({ has }) => names(topics, has)),
    missingSections.map(titleOf).join(', ') || '–',
  ])
  return `${markdownTable([['Review', ...shown.map(({ name }) => name), 'Sections missing'], ...body])}\n`
}

const cell = (text: string) => text.replace(/[\\`*_[\]<>|~]/g, '\\$&')

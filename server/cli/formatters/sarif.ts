import { pathToFileURL } from 'node:url'
import type { Artifact, Log, ReportingDescriptor, Result, Run } from 'sarif'
import { findSource } from '../../guidance/index.ts'
import { internalError, type Level, type Rule, ruleDocumentation, rules } from '../../rules/index.ts'
import { version } from '../../version.ts'
import type { Message, RunReport, SetAside } from '../report.ts'
import { placeIn } from './places.ts'

const schema = 'https://json.schemastore.org/sarif-2.1.0.json'

/** SARIF 2.1.0, for code scanning: every rule described, findings recognised again from one run to the next. */
export function* sarif(run: RunReport): Generator<string> {
  const log: Log = { $schema: schema, version: '2.1.0', runs: [runOf(run)] }
  yield `${JSON.stringify(log)}\n`
}

const described: readonly Rule[] = [...rules, internalError]
const indices = new Map(described.map(({ id }, index) => [id, index]))
const levels = { error: 'error', warn: 'warning', info: 'note' } as const satisfies Record<Level, Result.level>

function runOf(run: RunReport): Run {
  return {
    tool: {
      driver: {
        name: 'Rapid Review',
        semanticVersion: version,
        informationUri: ruleDocumentation('README'),
        rules: described.map(describe),
      },
    },
    // Runs of one kind over one repository are compared with each other; the day is part of the judgement.
    automationDetails: { id: 'rapid-review/lint/' },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { '%SRCROOT%': { uri: `${pathToFileURL(run.root).href.replace(/\/$/, '')}/` } },
    artifacts: run.files.map((file): Artifact => ({ location: locationOf(run, file), sourceLanguage: 'markdown' })),
    results: run.files.flatMap((file, index) => [
      ...file.messages.map((message) => resultOf(message, run, file, index)),
      ...file.setAside.map((one) => setAsideResult(one, run, file, index)),
    ]),
    properties: { today: run.today },
  }
}

function describe({ id, category, severity, summary, sources, timeDependent = false }: Rule): ReportingDescriptor {
  const named = sources.map((source) => findSource(source)?.title ?? source)
  const text = `${summary} Sources: ${named.join('; ')}.`
  return {
    id,
    // A name has to say more than the id does.
    name: `${category}-${id}`.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: summary },
    fullDescription: { text },
    help: { text: `${text} ${ruleDocumentation(id)}`, markdown: `${text} [More](${ruleDocumentation(id)})` },
    helpUri: ruleDocumentation(id),
    defaultConfiguration: severity === 'off' ? { enabled: false } : { level: levels[severity] },
    properties: { category, tags: ['safeguarding', category], timeDependent },
  }
}

type File = RunReport['files'][number]

const locationOf = (run: RunReport, file: File) => ({
  uri: placeIn(run, file).split('/').map(encodeURIComponent).join('/'),
  uriBaseId: '%SRCROOT%',
})

function resultOf(message: Message, run: RunReport, file: File, index: number): Result {
  const { ruleId, level, line, column, endLine, endColumn, fingerprint, excerpt } = message
  return {
    ruleId,
    ruleIndex: indices.get(ruleId),
    level: levels[level],
    message: { text: message.message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { ...locationOf(run, file), index },
          region: {
            startLine: line,
            startColumn: column,
            endLine,
            endColumn,
            ...(excerpt !== undefined && { snippet: { text: excerpt } }),
          },
        },
      },
    ],
    ...(fingerprint !== undefined && { partialFingerprints: { 'rapidReview/v1': fingerprint } }),
  }
}

const setAsideResult = ({ message, kind }: SetAside, run: RunReport, file: File, index: number): Result => ({
  ...resultOf(message, run, file, index),
  suppressions: [{ kind, status: 'accepted' }],
})

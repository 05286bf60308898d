import { pathToFileURL } from 'node:url'
import type { Artifact, Invocation, Log, ReportingDescriptor, Result, Run } from 'sarif'
import { findSource } from '../../guidance/index.ts'
import { internalError, type Level, type Rule, ruleDocumentation, rules } from '../../rules/index.ts'
import { version } from '../../version.ts'
import { exit } from '../exit.ts'
import type { Message, RunReport, SetAside } from '../report.ts'
import { harmlessJson } from '../terminal-text.ts'
import { placeIn } from './places.ts'

const schema = 'https://json.schemastore.org/sarif-2.1.0.json'

/** SARIF 2.1.0, for code scanning: every rule described, findings recognised again from one run to the next. */
export function* sarif(run: RunReport): Generator<string> {
  const log: Log = { $schema: schema, version: '2.1.0', runs: [runOf(run)] }
  yield `${harmlessJson(log)}\n`
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
    ...(run.unjudged.length > 0 && { invocations: [failedInvocation(run)] }),
    properties: { today: run.today },
  }
}

/** Whoever compares runs has to know that findings may be missing from this one. */
const failedInvocation = (run: RunReport): Invocation => ({
  executionSuccessful: false,
  exitCode: exit.failed,
  toolExecutionNotifications: run.unjudged.map(({ told, path }) => ({
    level: 'error',
    message: { text: told },
    ...(path !== undefined && { locations: [{ physicalLocation: { artifactLocation: locationOf(run, { path }) } }] }),
  })),
})

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

const locationOf = (run: RunReport, file: Pick<File, 'path'>) => ({
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

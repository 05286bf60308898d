/** The language server, wherever it runs: `connection` speaks to the editor, `host` is the rest of the world. */
import {
  CodeActionKind,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
  type WorkspaceFolder,
} from 'vscode-languageserver'
import { neighbourOf, reviewTypeOf, seenFrom } from '../assessment/index.ts'
import { isConfigFile } from '../config/index.ts'
import { baselineFile } from '../lint/baseline.ts'
import { lint } from '../lint/index.ts'
import type { LintSettings } from '../lint/types.ts'
import type { Review } from '../review/types.ts'
import { Baselines } from './baselines.ts'
import { clientFeatures, type InitializationOptions } from './client-features.ts'
import { fixAllKind, onCodeActions } from './code-actions.ts'
import { onCodeLens } from './code-lens.ts'
import { onCompletion } from './completion.ts'
import { ConfigDiagnostics } from './config-diagnostics.ts'
import { untilMidnightInLondon } from './day.ts'
import { clear, onPull, push, pushIfDifferent } from './diagnostics.ts'
import { canonical, Documents, type OpenDocument } from './documents.ts'
import type { Host } from './host.ts'
import { onHover } from './hover.ts'
import { onInlayHints } from './inlay-hints.ts'
import { coverageChanged, portfolioChanged } from './protocol.ts'
import { onReferences } from './references.ts'
import { onRequests } from './requests.ts'
import type { Judged, Session } from './session.ts'
import { readEditorSettings, SettingsStore } from './settings.ts'
import { settled } from './settled.ts'
import { onSymbols } from './symbols.ts'
import { WorkspaceIndex } from './workspace-index.ts'
import { onWritingRequests } from './writing-requests.ts'

export function startServer(
  connection: Connection,
  makeHost: (connection: Connection, options: InitializationOptions | undefined) => Host,
): void {
  connection.onInitialize((params): InitializeResult => {
    const options = params.initializationOptions as InitializationOptions | undefined
    const session = makeSession(connection, makeHost(connection, options), params, options)
    register(session)
    return { capabilities: capabilities(session), serverInfo: { name: 'rapid-review' } }
  })
  connection.listen()
}

function makeSession(
  connection: Connection,
  host: Host,
  params: InitializeParams,
  options: InitializationOptions | undefined,
): Session {
  const client = clientFeatures(params.capabilities, options)
  const folders = (params.workspaceFolders ?? []).map(folderUri)
  if (folders.length === 0 && params.rootUri) folders.push(folderUri({ uri: params.rootUri }))
  const documents = new Documents()
  const settings = new SettingsStore(host, () => folders)
  const baselines = new Baselines(host, () => folders)
  const index = new WorkspaceIndex(host, documents, settings, () => folders)
  const judgements = new WeakMap<OpenDocument, { version: number; basis: string; judged: Judged }>()
  const session: Session = {
    connection,
    host,
    client,
    folders,
    documents,
    settings,
    baselines,
    index,
    pathOf: (uri) => {
      const root = folders.filter((folder) => uri.startsWith(`${folder}/`)).sort((a, b) => b.length - a.length)[0]
      return decodeURIComponent(root === undefined ? uri : uri.slice(root.length + 1))
    },
    async judge(document) {
      const { settings: own, ignored } = await settings.forDocument(document.uri)
      const lintSettings = { ...own, estate: { all: index.estate(), path: session.pathOf(canonical(document.uri)) } }
      const setAsideIn = await baselines.for(canonical(document.uri))
      const { version, review } = document
      const basis = `${settings.basis()}:${baselines.generation}:${seen(review, lintSettings)}`
      const known = judgements.get(document)
      if (known?.version === version && known.basis === basis) return known.judged
      // From here on nothing waits: the text that is judged is the text of this version.
      const result = ignored
        ? { review, assessment: undefined, findings: [], suppressed: [] }
        : lint(review, lintSettings)
      const judged = { document, version, result, setAside: setAsideIn(result), settings: lintSettings, basis }
      judgements.set(document, { version, basis, judged })
      return judged
    },
    refresh() {
      if (client.pullsDiagnostics && client.refreshesDiagnostics) connection.languages.diagnostics.refresh()
      if (client.refreshesInlayHints) connection.languages.inlayHint.refresh()
      if (client.refreshesCodeLenses) connection.sendRequest('workspace/codeLens/refresh').catch(() => undefined)
    },
  }
  index.pathOf = session.pathOf
  index.judgeOpen = async (document) => (await session.judge(document)).result.assessment
  return session
}

/** What the findings depend on in other reviews. */
function seen(review: Review, { treatAsReview, estate }: LintSettings): string {
  const type = reviewTypeOf(review, treatAsReview)
  return type && estate ? seenFrom(neighbourOf(review, type, estate.path), estate.all) : ''
}

const folderUri = ({ uri }: { readonly uri: string }): string => uri.replace(/\/$/, '')

function capabilities({ client }: Session): InitializeResult['capabilities'] {
  return {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    ...(client.pullsDiagnostics && {
      diagnosticProvider: { identifier: 'rapid-review', interFileDependencies: true, workspaceDiagnostics: false },
    }),
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix, fixAllKind],
      resolveProvider: client.resolvesCodeActions,
    },
    completionProvider: { triggerCharacters: ['#', '-', ' ', ':'] },
    hoverProvider: true,
    inlayHintProvider: true,
    codeLensProvider: {},
    documentLinkProvider: {},
    definitionProvider: true,
    referencesProvider: true,
    ...(!client.ownsMarkdownOutline && { documentSymbolProvider: true, foldingRangeProvider: true }),
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  }
}

function register(session: Session): void {
  onPull(session)
  onCodeActions(session)
  onCompletion(session)
  onHover(session)
  onInlayHints(session)
  onCodeLens(session)
  onReferences(session)
  onRequests(session)
  onWritingRequests(session)
  if (!session.client.ownsMarkdownOutline) onSymbols(session)
  onTextSync(session)
  onLifecycle(session)
}

function onTextSync(session: Session): void {
  const { connection, documents, settings, index } = session
  const configDiagnostics = new ConfigDiagnostics(session)
  const texts = new Map<string, string>()
  const configChanged = async () => {
    settings.changed()
    await configDiagnostics.publish()
    for (const document of documents.all()) await push(session, document)
    session.refresh()
    index.invalidate()
  }
  const documentChanged = async (document: OpenDocument) => {
    const { version } = document
    await settled(document)
    // Of a later text its own change tells, and of a closed document nobody.
    if (document.version !== version || documents.get(document.uri) !== document) return
    await push(session, document)
    await index.update(document.uri)
    await connection.sendNotification(coverageChanged, { uri: document.uri })
  }
  connection.onDidOpenTextDocument(async ({ textDocument }) => {
    if (isConfigFile(textDocument.uri)) {
      texts.set(textDocument.uri, textDocument.text)
      settings.setOpenConfig(textDocument.uri, textDocument.text)
      await configChanged()
      return
    }
    const document = documents.didOpen(textDocument)
    if (document === undefined) return
    await configDiagnostics.publish()
    await documentChanged(document)
  })
  connection.onDidChangeTextDocument(async ({ textDocument, contentChanges }) => {
    const { uri, version } = textDocument
    if (texts.has(uri)) {
      const text = contentChanges.reduce((before, change) => applyChange(before, change), texts.get(uri) ?? '')
      texts.set(uri, text)
      settings.setOpenConfig(uri, text)
      await configChanged()
      return
    }
    const document = documents.didChange(uri, version, contentChanges)
    if (document !== undefined) await documentChanged(document)
  })
  connection.onDidCloseTextDocument(async ({ textDocument: { uri } }) => {
    if (texts.delete(uri)) {
      settings.setOpenConfig(uri, undefined)
      await configChanged()
    } else if (documents.didClose(uri)) {
      await clear(session, uri)
      await index.update(uri)
    }
  })
  connection.onDidChangeWatchedFiles(async ({ changes }) => {
    if (changes.some(({ uri }) => isConfigFile(uri) || uri.endsWith('/package.json'))) await configChanged()
    if (changes.some(({ uri }) => Baselines.isFile(uri))) {
      session.baselines.changed()
      for (const document of documents.all()) await pushIfDifferent(session, document)
      session.refresh()
    }
    for (const { uri, type } of changes) {
      if (!/\.(?:md|markdown)$/i.test(uri)) continue
      const gone = type === FileChangeType.Deleted
      if (gone && documents.get(uri) !== undefined && documents.didClose(uri)) await clear(session, uri)
      await index.update(uri, gone)
    }
  })
  connection.onDidChangeConfiguration(async () => {
    const before = JSON.stringify(settings.editor.rules)
    settings.editor = await readEditorSettings(connection, session.client.asksConfiguration)
    if (JSON.stringify(settings.editor.rules) === before) session.refresh()
    else await configChanged()
  })
}

interface Change {
  readonly text: string
  readonly range?: {
    readonly start: { line: number; character: number }
    readonly end: { line: number; character: number }
  }
}

function applyChange(before: string, { text, range }: Change): string {
  if (range === undefined) return text
  const lines = before.split('\n')
  const offset = ({ line, character }: { line: number; character: number }) =>
    lines.slice(0, line).reduce((sum, one) => sum + one.length + 1, 0) + character
  return before.slice(0, offset(range.start)) + text + before.slice(offset(range.end))
}

/** A folder joins or leaves a workspace that stays open. */
function foldersChanged(
  { folders, settings, index }: Session,
  added: readonly WorkspaceFolder[],
  removed: readonly WorkspaceFolder[],
): void {
  const gone = new Set(removed.map(folderUri))
  folders.splice(0, folders.length, ...folders.filter((uri) => !gone.has(uri)), ...added.map(folderUri))
  settings.changed()
  index.invalidate()
}

function onLifecycle(session: Session): void {
  const { connection, client, settings, index, host } = session
  let stopClock = () => {}
  const nextDay = () => {
    stopClock = host.after(untilMidnightInLondon(host.now()), async () => {
      for (const document of session.documents.all()) await push(session, document)
      session.refresh()
      index.invalidate()
      nextDay()
    })
  }
  connection.onInitialized(async () => {
    if (client.tellsFolders)
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => foldersChanged(session, added, removed))
    if (client.tellsConfiguration)
      await connection.client.register(DidChangeConfigurationNotification.type, { section: 'rapidReview' })
    if (client.watchesFiles) {
      const globs = [
        '**/*.{md,markdown}',
        '**/.rapid-review.{yaml,yml,json,jsonc}',
        `**/${baselineFile}`,
        '**/package.json',
      ]
      await connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: globs.map((globPattern) => ({ globPattern })),
      })
    }
    settings.editor = await readEditorSettings(connection, client.asksConfiguration)
    if (Object.keys(settings.editor.rules).length > 0) {
      settings.changed()
      session.refresh()
    }
    nextDay()
    if (client.progress) {
      index.startProgress = async () => {
        const progress = await connection.window.createWorkDoneProgress()
        progress.begin('Rapid Review: reading the reviews', 0)
        return {
          report: (done, of) => progress.report(Math.round((100 * done) / Math.max(1, of)), `${done} of ${of}`),
          done: () => progress.done(),
        }
      }
    }
    index.onChange = () => void connection.sendNotification(portfolioChanged, {})
    index.onEstateChange = async () => {
      for (const document of session.documents.all()) await pushIfDifferent(session, document)
      if (client.pullsDiagnostics && client.refreshesDiagnostics) connection.languages.diagnostics.refresh()
    }
    if (client.readsFilesForUs || session.folders.length > 0) await index.ready()
  })
  connection.onShutdown(() => {
    stopClock()
    index.stop()
  })
}

import type { Connection, InitializeParams } from 'vscode-languageserver'
import { takingIn } from './answering.ts'
import { atMostEvery } from './at-most-every.ts'
import { Baselines } from './baselines.ts'
import { clientFeatures, type InitializationOptions } from './client-features.ts'
import { ConfigDiagnostics } from './config-diagnostics.ts'
import { ConfigDocuments } from './config-documents.ts'
import { Documents } from './documents.ts'
import { extendedFiles } from './extended-files.ts'
import type { Host } from './host.ts'
import { judging } from './judging.ts'
import { portfolioChanged } from './protocol.ts'
import { findingsChanged } from './reconsider.ts'
import type { Session } from './session.ts'
import { SettingsStore } from './settings.ts'
import { WorkspaceFolders } from './workspace-folders.ts'
import { WorkspaceIndex } from './workspace-index.ts'

/** Files change together, and are read one by one; somebody who looks on is told at once, and then of many together. */
const pause = 250

/** The state of a session, wired up. */
export function makeSession(connection: Connection, host: Host, params: InitializeParams): Session {
  const client = clientFeatures(params.capabilities, params.initializationOptions as InitializationOptions | undefined)
  const folders = new WorkspaceFolders(foldersOf(params))
  const documents = new Documents()
  const configs = new ConfigDocuments()
  const settings = new SettingsStore(host, folders, configs)
  settings.onExtended = extendedFiles({ connection, client, host, settings })
  const baselines = new Baselines(host, folders)
  const tellOfPortfolio = takingIn(connection, 'that reviews changed', async () => {
    if (!session.isOver) await connection.sendNotification(portfolioChanged, {})
  })
  const judge = judging({
    settings,
    baselines,
    nameOf: (uri) => index.nameOf(uri),
    estateFor: (name) => index.seenFrom(name),
  })
  // Nobody else knows what to do with it.
  const portfolioTold = client.hearsOfPortfolio ? atMostEvery(pause, host, tellOfPortfolio) : () => {}
  const index = new WorkspaceIndex({
    host,
    documents,
    settings,
    folders,
    judgeOpen: async (document) => (await judge(document)).result.assessment,
    startProgress: async () => (client.progress ? showProgress(connection) : undefined),
    onChange: portfolioTold,
    onEstateChange: () => findingsChanged(session),
  })
  const configDiagnostics = new ConfigDiagnostics({ client, connection, documents, configs, folders, settings })
  const extendedIsOpen = takingIn(connection, 'that an open file is extended', () => configDiagnostics.publish())
  settings.onExtender = (file) => {
    if (configs.get(file) !== undefined) void extendedIsOpen()
  }
  const session: Session = {
    isOver: false,
    connection,
    host,
    client,
    folders,
    documents,
    configs,
    configDiagnostics,
    settings,
    baselines,
    index,
    judge,
  }
  return session
}

/** An old editor knows one folder only. */
function foldersOf({ workspaceFolders, rootUri }: InitializeParams): readonly { readonly uri: string }[] {
  if (workspaceFolders?.length) return workspaceFolders
  return rootUri ? [{ uri: rootUri }] : []
}

async function showProgress(connection: Connection) {
  const progress = await connection.window.createWorkDoneProgress()
  progress.begin('Rapid Review: reading the reviews', 0)
  return {
    report: (done: number, of: number) =>
      progress.report(Math.round((100 * done) / Math.max(1, of)), `${done} of ${of}`),
    done: () => progress.done(),
  }
}

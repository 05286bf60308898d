import {
  BulkRegistration,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  TextDocumentSyncKind,
} from 'vscode-languageserver'
import { decoded } from '../config/paths.ts'
import { takingIn } from './answering.ts'
import type { Session } from './session.ts'

/** While somebody writes the name of a file, each of its beginnings is looked for. */
const pause = 250

/**
 * Asks the editor to tell of the files that configurations extend: they may have any name. Each name is asked for once; where
 * another file has it too, of that nothing comes.
 */
export function extendedFiles({
  connection,
  client,
  host,
  settings,
}: Pick<Session, 'connection' | 'client' | 'host' | 'settings'>): () => void {
  const asked = new Set<string>()
  let waits = false
  const ask = takingIn(connection, 'which files configurations extend', async () => {
    waits = false
    const globs = settings.extendedFiles().map(globFor)
    const added = [...new Set(globs)].filter((glob) => !asked.has(glob))
    for (const glob of added) asked.add(glob)
    if (added.length > 0) await connection.client.register(registrations(client, added))
  })
  return () => {
    if (waits || !(client.watchesFiles || client.registersTextSync)) return
    waits = true
    host.after(pause, ask)
  }
}

function registrations({ watchesFiles, registersTextSync }: Session['client'], globs: readonly string[]) {
  const all = BulkRegistration.create()
  if (watchesFiles) {
    all.add(DidChangeWatchedFilesNotification.type, { watchers: globs.map((globPattern) => ({ globPattern })) })
  }
  if (registersTextSync) {
    const documentSelector = globs.map((pattern) => ({ pattern }))
    all.add(DidOpenTextDocumentNotification.type, { documentSelector })
    all.add(DidChangeTextDocumentNotification.type, { documentSelector, syncKind: TextDocumentSyncKind.Incremental })
    all.add(DidCloseTextDocumentNotification.type, { documentSelector })
  }
  return all
}

/** What means something in a glob is left open. */
const globFor = (uri: string): string =>
  `**/${decoded(uri.slice(uri.lastIndexOf('/') + 1)).replace(/[[\]{}*!,\\]/g, '?')}`

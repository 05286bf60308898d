import { takingIn } from './answering.ts'
import type { ConfigDocument } from './config-documents.ts'
import { clear, push } from './diagnostics.ts'
import type { OpenDocument } from './documents.ts'
import { coverageChanged } from './protocol.ts'
import { applySettings, settingsChanged } from './reconsider.ts'
import type { Session } from './session.ts'
import { settled } from './settled.ts'
import { canonical } from './uris.ts'

/** Texts that the editor opens, changes and closes: reviews, and configurations, which count as they stand there too. */
export function onTextSync(session: Session): void {
  const { connection, documents, configs, configDiagnostics, settings, index } = session
  connection.onDidOpenTextDocument(
    takingIn(connection, 'a document', async ({ textDocument }) => {
      const config = configs.didOpen(textDocument)
      if (config !== undefined) {
        const isNews = !settings.isAsRead(canonical(textDocument.uri), textDocument.text)
        // The editor asks for its problems from now on.
        await configDiagnostics.withdraw(textDocument.uri)
        return isNews ? configChanged(session, config) : configDiagnostics.publish()
      }
      const document = documents.didOpen(textDocument)
      if (document === undefined) return
      await configDiagnostics.publish()
      await documentChanged(session, document)
    }),
  )
  connection.onDidChangeTextDocument(
    takingIn(connection, 'a change of the text', async ({ textDocument: { uri, version }, contentChanges }) => {
      const config = configs.didChange(uri, contentChanges)
      if (config !== undefined) return configChanged(session, config)
      const document = documents.didChange(uri, version, contentChanges)
      if (document !== undefined) await documentChanged(session, document)
    }),
  )
  connection.onDidCloseTextDocument(
    takingIn(connection, 'that a document was closed', async ({ textDocument: { uri } }) => {
      if (configs.didClose(uri)) return configClosed(session, canonical(uri))
      if (!documents.didClose(uri)) return
      await clear(session, uri)
      await index.update([{ uri: canonical(uri) }])
    }),
  )
}

async function configChanged(session: Session, config: ConfigDocument): Promise<void> {
  // An editor may open to us more than we asked for.
  if (!session.settings.concerns(canonical(config.uri))) return
  const { generation } = config
  // What is asked from now on is answered by it; what is shown can wait until the typing pauses.
  session.settings.changed()
  await settled(config)
  if (config.generation === generation) await applySettings(session)
}

/** The file counts as it stands on the disk again, and mostly it has been saved. */
async function configClosed(session: Session, uri: string): Promise<void> {
  const { host, settings, configDiagnostics } = session
  if (!settings.concerns(uri)) return
  const onDisk = await host.readFile(uri).catch(() => undefined)
  if (settings.isAsRead(uri, onDisk)) await configDiagnostics.publish()
  else await settingsChanged(session)
}

async function documentChanged(session: Session, document: OpenDocument): Promise<void> {
  const { connection, documents, index } = session
  const { generation } = document
  await settled(document)
  // Of a later text its own change tells, and of a closed document nobody.
  if (document.generation !== generation || documents.get(document.uri) !== document) return
  await push(session, document)
  await index.update([{ uri: document.canonicalUri }])
  await connection.sendNotification(coverageChanged, { uri: document.uri })
}

import { takingIn } from './answering.ts'
import { refreshHints, settingsChanged } from './reconsider.ts'
import type { Session } from './session.ts'
import { readEditorSettings } from './settings.ts'

/** What a person sets in the editor. */
export function onConfiguration(session: Session): void {
  const { connection, client, settings } = session
  connection.onDidChangeConfiguration(
    takingIn(connection, 'a change of the settings', async () => {
      const before = JSON.stringify(settings.editor.rules)
      settings.editor = await readEditorSettings(connection, client.asksConfiguration)
      if (JSON.stringify(settings.editor.rules) === before) refreshHints(session)
      else await settingsChanged(session)
    }),
  )
}

/** Folders join or leave a workspace while it is open. Only after `initialized` can the editor be asked to tell. */
export function onWorkspaceFolders(session: Session): void {
  const { connection, client, folders, baselines } = session
  if (!client.tellsFolders) return
  connection.workspace.onDidChangeWorkspaceFolders(
    takingIn(connection, 'a change of the folders', async ({ added, removed }) => {
      folders.change(added, removed)
      baselines.changed()
      await settingsChanged(session)
    }),
  )
}

import { DidChangeConfigurationNotification } from 'vscode-languageserver'
import { holdSession, takingIn } from './answering.ts'
import { untilMidnightInLondon } from './day.ts'
import { reconsider, refreshHints, settingsChanged } from './reconsider.ts'
import type { Session } from './session.ts'
import { readEditorSettings } from './settings.ts'
import { watchFiles } from './watched-files.ts'
import { onWorkspaceFolders } from './workspace.ts'

/** From `initialized` to `shutdown`: the reviews of the workspace are read, and each midnight everything is judged again. */
export function onLifecycle(session: Session): void {
  const { connection, client, settings, index } = session
  let stopClock = () => {}
  connection.onInitialized(
    takingIn(connection, 'that the session begins', async () => {
      onWorkspaceFolders(session)
      stopClock = startClock(session)
      // An editor that refuses to tell of something has its reasons.
      await Promise.allSettled([watchSettings(session), watchFiles(session)])
      settings.editor = await readEditorSettings(connection, client.asksConfiguration)
      if (Object.keys(settings.editor.rules).length > 0) await settingsChanged(session)
      else {
        // What is turned off may have been shown before that was known.
        refreshHints(session)
        await index.ready()
      }
    }),
  )
  connection.onShutdown(() => {
    holdSession(session)
    session.isOver = true
    stopClock()
    index.stop()
  })
}

async function watchSettings({ connection, client }: Session): Promise<void> {
  if (!client.tellsConfiguration) return
  await connection.client.register(DidChangeConfigurationNotification.type, { section: 'rapidReview' })
}

/** @returns how to stop it */
function startClock(session: Session): () => void {
  const { connection, host } = session
  const nextDay = takingIn(connection, 'the new day', async () => {
    wait()
    await reconsider(session)
  })
  let stop = () => {}
  const wait = () => {
    stop = host.after(untilMidnightInLondon(host.now()), nextDay)
  }
  wait()
  return () => stop()
}

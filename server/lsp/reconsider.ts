import { takingIn } from './answering.ts'
import { pushIfDifferent } from './diagnostics.ts'
import type { Session } from './session.ts'

/** The configuration, or what it is looked for in, changed. */
export async function settingsChanged(session: Session): Promise<void> {
  session.settings.changed()
  await applySettings(session)
}

export async function applySettings(session: Session): Promise<void> {
  await session.configDiagnostics.publish()
  await reconsider(session)
}

/**
 * Folders came, or went with all that was in them, which may be elsewhere now.
 * @param gone places at which nothing stands any more, whether a folder or something else did
 */
export async function foldersChanged(session: Session, gone: readonly string[], someCame: boolean): Promise<void> {
  const { settings, index } = session
  const places = new Set(gone)
  if (gone.length > 0 && settings.hasReadIn(places)) return settingsChanged(session)
  // What came may bring a configuration, and have stood there before without.
  if (someCame) settings.changed()
  if (someCame || (gone.length > 0 && index.hasReadIn(places))) await index.searchAgain()
}

/** What every judgement rests on changed: the open documents are judged again at once, and then the workspace. */
export async function reconsider(session: Session): Promise<void> {
  await showAgain(session)
  await session.index.rebuild()
}

/** Shows what the open documents amount to now. */
async function showAgain(session: Session): Promise<void> {
  await findingsChanged(session)
  refreshHints(session)
}

/** The findings of open documents may be others; nothing else is. */
export async function findingsChanged(session: Session): Promise<void> {
  // One that cannot be judged keeps none of the others from being shown.
  const show = takingIn(session.connection, 'what changed for a document', pushIfDifferent)
  for (const document of session.documents.all()) await show(session, document)
  const { pullsDiagnostics, refreshesDiagnostics } = session.client
  if (pullsDiagnostics && refreshesDiagnostics) ask(session, 'workspace/diagnostic/refresh')
}

/** What stands beside and above the text may be another. */
export function refreshHints(session: Session): void {
  const { refreshesInlayHints, refreshesCodeLenses } = session.client
  if (refreshesInlayHints) ask(session, 'workspace/inlayHint/refresh')
  if (refreshesCodeLenses) ask(session, 'workspace/codeLens/refresh')
}

/** Makes an editor that asks for itself ask again. One that refuses has its reasons. */
function ask({ connection }: Session, method: string): void {
  connection.sendRequest(method).catch(() => undefined)
}

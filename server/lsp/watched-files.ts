import { DidChangeWatchedFilesNotification, FileChangeType, WatchKind } from 'vscode-languageserver'
import { baselineFile } from '../lint/baseline.ts'
import { takingIn } from './answering.ts'
import { Baselines } from './baselines.ts'
import { isMarkdownFile } from './documents.ts'
import { findingsChanged, foldersChanged, settingsChanged } from './reconsider.ts'
import type { Session } from './session.ts'
import { canonical } from './uris.ts'

const globs = [
  '**/*.{md,markdown}',
  '**/.rapid-review.{yaml,yml,json,jsonc}',
  `**/${baselineFile}`,
  '**/package.json',
  '**/.gitignore',
]

const watchers = [
  ...globs.map((globPattern) => ({ globPattern, kind: WatchKind.Change })),
  // Of a folder that a shell moves in or out an editor tells, and not always of what is in it.
  { globPattern: '**/*', kind: WatchKind.Create | WatchKind.Delete },
]

/** Where more come at once, it is not for each of them to be looked into. */
const mostLookedInto = 20

/** Asks the editor to tell what happens to files. */
export async function watchFiles({ connection, client }: Session): Promise<void> {
  if (!client.watchesFiles) return
  await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers })
}

/** What happened on the disk. Of an open document that tells nothing: until the editor closes it, its buffer counts. */
export function onWatchedFiles(session: Session): void {
  const { connection, settings, baselines, index } = session
  connection.onDidChangeWatchedFiles(
    takingIn(connection, 'a change of files', async ({ changes }) => {
      const files = changes.map(({ uri, type }) => ({ uri: canonical(uri), isGone: type === FileChangeType.Deleted }))
      const are = (suits: (uri: string) => boolean) => files.filter(({ uri }) => suits(uri))
      const setAside = are(Baselines.isFile).length > 0
      // Before anything waits: what is judged meanwhile is to be judged by it.
      if (setAside) baselines.changed()
      if (are((uri) => settings.concerns(uri)).length > 0) await settingsChanged(session)
      else if (setAside) await findingsChanged(session)
      const markdown = are(isMarkdownFile)
      if (markdown.length > 0) await index.update(markdown)
      const come = changes.flatMap(({ uri, type }) => (type === FileChangeType.Created ? canonical(uri) : []))
      const unknown = come.filter((uri) => !isMarkdownFile(uri) && !settings.concerns(uri) && !isApart(uri))
      const gone = files.filter(({ isGone }) => isGone).map(({ uri }) => uri)
      if (are((uri) => uri.endsWith('/.gitignore')).length > 0) await index.searchAgain()
      else await foldersChanged(session, gone, await someHoldReviews(session, unknown))
    }),
  )
}

/** What no search for reviews goes into, and where most of what comes and goes does. */
const isApart = (uri: string): boolean => /\/(?:node_modules|\.git)(?:\/|$)/.test(uri)

/** Whether one of these is a folder with Markdown that nobody told of. */
async function someHoldReviews({ index }: Session, uris: readonly string[]): Promise<boolean> {
  if (uris.length > mostLookedInto) return true
  for (const uri of uris) if (await index.hasUnseenIn(uri)) return true
  return false
}

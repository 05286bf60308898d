import type { FileOperationRegistrationOptions } from 'vscode-languageserver'
import { takingIn } from './answering.ts'
import { foldersChanged } from './reconsider.ts'
import type { Session } from './session.ts'
import { canonical } from './uris.ts'

const folders: FileOperationRegistrationOptions = { filters: [{ pattern: { glob: '**', matches: 'folder' } }] }

/** What people do to folders in the editor, which who watches the disk need not be told. Of single files the disk tells. */
export const fileOperations = { didCreate: folders, didRename: folders, didDelete: folders }

export function onFileOperations(session: Session): void {
  const { connection } = session
  const changed = (gone: readonly string[], someCame: boolean) => foldersChanged(session, gone.map(canonical), someCame)
  const { workspace } = connection
  workspace.onDidCreateFiles(takingIn(connection, 'a folder that came', () => changed([], true)))
  workspace.onDidRenameFiles(
    takingIn(connection, 'a folder with another name', ({ files }) =>
      changed(
        files.map(({ oldUri }) => oldUri),
        true,
      ),
    ),
  )
  workspace.onDidDeleteFiles(
    takingIn(connection, 'a folder that went', ({ files }) =>
      changed(
        files.map(({ uri }) => uri),
        false,
      ),
    ),
  )
}

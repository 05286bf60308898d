import type { SnippetTextEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver'
import type { Judged, Session } from './session.ts'

/** An edit that an editor refuses when its text is no longer the one that was judged. */
export function workspaceEdit(
  session: Session,
  { document, version }: Judged,
  edits: readonly (TextEdit | SnippetTextEdit)[],
): WorkspaceEdit {
  if (session.client.documentChanges) {
    return { documentChanges: [{ textDocument: { uri: document.uri, version }, edits: [...edits] }] }
  }
  return { changes: { [document.uri]: edits as TextEdit[] } }
}

import * as vscode from 'vscode'
import type { WorkspaceEdit } from 'vscode-languageclient'
import type { Server } from '../server.ts'
import { showDocument } from './show-document.ts'

/**
 * Asks the server for an edit of this very text, applies it, and puts the cursor where the author goes on writing. The
 * editor refuses an edit whose text has moved on, and says so.
 */
export async function applyAnswer(
  server: Server,
  document: vscode.TextDocument,
  request: string,
  params: object,
): Promise<boolean> {
  const { uri, version } = document
  const answer = await server.ask<WorkspaceEdit>(request, { uri: uri.toString(), version, ...params })
  const edit = answer && (await server.client.protocol2CodeConverter.asWorkspaceEdit(answer))
  if (edit === undefined || edit.size === 0 || document.version !== version) {
    void vscode.window.showInformationMessage(
      document.version === version
        ? vscode.l10n.t('There is nothing to insert, or no place for it in this document.')
        : vscode.l10n.t('The document has changed meanwhile. Please try again.'),
    )
    return false
  }
  if (!(await vscode.workspace.applyEdit(edit))) return false
  await goTo(document, edit)
  return true
}

/** Puts the cursor after the first text that went in, on the empty line below where there is one. */
async function goTo(document: vscode.TextDocument, edit: vscode.WorkspaceEdit): Promise<void> {
  const [first] = edit.get(document.uri).sort((a, b) => a.range.start.compareTo(b.range.start))
  if (first === undefined) return
  const lead = first.newText.length - first.newText.trimStart().length
  const start = document.offsetAt(first.range.start)
  const last = document.positionAt(start + first.newText.trimEnd().length)
  const below = last.line + 1 < document.lineCount ? document.lineAt(last.line + 1) : undefined
  const end = below?.isEmptyOrWhitespace ? below.range.end : last
  const editor = await showDocument(document.uri)
  editor.selection = new vscode.Selection(end, end)
  editor.revealRange(new vscode.Range(document.positionAt(start + lead), end), vscode.TextEditorRevealType.InCenter)
}

/** A new review: its type, its reference, the day the Panel was notified; the standard sections follow from these. */
import * as vscode from 'vscode'
import {
  type NewReviewParams,
  newReviewRequest,
  type ReviewTypeChoice,
  readDateRequest,
  reviewTypesRequest,
} from '../../server/lsp/protocol.ts'
import type { Server } from '../server.ts'
import { fileNameFor } from './file-name.ts'
import { showDocument } from './show-document.ts'

export function registerNewReview(server: Server): vscode.Disposable {
  return vscode.commands.registerCommand('rapidReview.newReview', (folder?: unknown) =>
    newReview(server, folder instanceof vscode.Uri ? folder : defaultFolder()),
  )
}

/** Where the active document is, else the workspace's first folder. */
function defaultFolder(): vscode.Uri | undefined {
  const active = vscode.window.activeTextEditor?.document.uri
  if (active !== undefined && vscode.workspace.getWorkspaceFolder(active)) return vscode.Uri.joinPath(active, '..')
  return vscode.workspace.workspaceFolders?.[0]?.uri
}

async function newReview(server: Server, folder: vscode.Uri | undefined): Promise<void> {
  await server.running()
  const type = await askType(server)
  if (type === undefined) return
  const reference = await askReference(type)
  if (reference === undefined) return
  const notificationDate = await askNotificationDate(server)
  if (notificationDate === undefined) return
  const file = folder && vscode.Uri.joinPath(folder, fileNameFor(reference, type.id))
  const params: NewReviewParams = {
    type: type.id,
    reference: reference || undefined,
    notificationDate: notificationDate || undefined,
    uri: file?.toString(),
  }
  const text = await server.ask<string>(newReviewRequest, params)
  if (text !== undefined) await open(text, file)
}

async function askType(server: Server): Promise<ReviewTypeChoice | undefined> {
  const types = (await server.ask<ReviewTypeChoice[]>(reviewTypesRequest, {})) ?? []
  const items = types.map((type) => ({
    label: type.name.charAt(0).toUpperCase() + type.name.slice(1),
    detail: type.description,
    type,
  }))
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('New review (1 of 3)'),
    placeHolder: vscode.l10n.t('What kind of document is it?'),
    matchOnDetail: true,
  })
  return picked?.type
}

function askReference({ referencePrefix }: ReviewTypeChoice): Thenable<string | undefined> {
  const year = new Date().getFullYear()
  return vscode.window.showInputBox({
    title: vscode.l10n.t('New review (2 of 3)'),
    prompt: vscode.l10n.t("The partnership's own reference. Leave it empty if there is none yet."),
    placeHolder: vscode.l10n.t('for example {0}-{1}-014', referencePrefix, year),
    ignoreFocusOut: true,
  })
}

/** An ISO day; empty where it is not known yet; undefined where the author called it off. */
async function askNotificationDate(server: Server): Promise<string | undefined> {
  const read = (text: string) => server.ask<string>(readDateRequest, { text })
  const text = await vscode.window.showInputBox({
    title: vscode.l10n.t('New review (3 of 3)'),
    prompt: vscode.l10n.t('The day the Panel was notified. Leave it empty if it is not known yet.'),
    placeHolder: vscode.l10n.t('for example 5 March 2026, 5/3/2026 or 2026-03-05'),
    ignoreFocusOut: true,
    validateInput: async (value) => {
      if (value.trim() === '' || (await read(value)) !== undefined) return undefined
      return vscode.l10n.t('This is not a day of the calendar. Write it as 5 March 2026, 5/3/2026 or 2026-03-05.')
    },
  })
  return text === undefined || text.trim() === '' ? text : read(text)
}

/** Nothing is written to disk: the author saves it, under the name it proposes where that name is free. */
async function open(text: string, file: vscode.Uri | undefined): Promise<void> {
  const proposed = file && (await canPropose(file)) ? file.with({ scheme: 'untitled', authority: '' }) : undefined
  const document = await (proposed === undefined
    ? vscode.workspace.openTextDocument({ language: 'markdown', content: text })
    : vscode.workspace.openTextDocument(proposed))
  if (proposed !== undefined && document.getText() === '') {
    const edit = new vscode.WorkspaceEdit()
    edit.insert(proposed, new vscode.Position(0, 0), text)
    await vscode.workspace.applyEdit(edit)
  }
  await showDocument(document.uri)
}

/** A name can be proposed on the disk this window works on, whether that is near or far. */
const canPropose = async (file: vscode.Uri): Promise<boolean> =>
  (file.scheme === 'file' || file.scheme === 'vscode-remote') && !(await exists(file))

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri)
    return true
  } catch {
    return false
  }
}

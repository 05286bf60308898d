/** Taking things out of the editor: a calendar file, a table. */
import * as vscode from 'vscode'
import type { ActiveReviews } from '../active-review.ts'
import type { Server } from '../server.ts'
import { calendarOf } from './calendar-file.ts'
import { coverageTable } from './coverage-table.ts'

export function registerExports(server: Server, reviews: ActiveReviews): vscode.Disposable[] {
  return [
    vscode.commands.registerCommand('rapidReview.exportDeadlines', () => exportDeadlines(server)),
    vscode.commands.registerCommand('rapidReview.copyCoverage', async () => {
      if (reviews.current === undefined) return
      await vscode.env.clipboard.writeText(coverageTable(reviews.current.coverage))
      vscode.window.setStatusBarMessage(vscode.l10n.t('The coverage is on the clipboard as a table.'), 5000)
    }),
  ]
}

async function exportDeadlines(server: Server): Promise<void> {
  const deadlines = (await server.deadlines({})) ?? []
  const running = deadlines.filter(({ state }) => state === 'due' || state === 'overdue')
  if (running.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('No deadline is running, so there is nothing to export.'))
    return
  }
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri
  const file = await vscode.window.showSaveDialog({
    defaultUri: folder && vscode.Uri.joinPath(folder, 'deadlines.ics'),
    filters: { [vscode.l10n.t('Calendar')]: ['ics'] },
    title: vscode.l10n.t('Export the deadlines that are running'),
  })
  if (file === undefined) return
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(calendarOf(running, new Date())))
  const message =
    running.length === 1
      ? vscode.l10n.t('1 deadline was exported.')
      : vscode.l10n.t('{0} deadlines were exported.', running.length)
  void vscode.window.showInformationMessage(message)
}

/** The server itself, and what to send along with a question about it. */
import * as vscode from 'vscode'
import type { ActiveReviews } from '../active-review.ts'
import { diagnosticsReport } from '../diagnostics-report.ts'
import type { Server } from '../server.ts'
import { configProblem } from './config-problem.ts'
import { showDocument } from './show-document.ts'

export function registerServerCommands(
  context: vscode.ExtensionContext,
  server: Server,
  reviews: ActiveReviews,
): vscode.Disposable[] {
  return [
    vscode.commands.registerCommand('rapidReview.restartServer', () => restart(server)),
    vscode.commands.registerCommand('rapidReview.showOutput', () => server.client.outputChannel.show()),
    vscode.commands.registerCommand('rapidReview.copyDiagnosticsReport', async () => {
      await vscode.env.clipboard.writeText(await diagnosticsReport(context, server, reviews))
      void vscode.window.showInformationMessage(
        vscode.l10n.t('The report is on the clipboard. It holds versions and counts, and nothing of any document.'),
      )
    }),
    vscode.commands.registerCommand('rapidReview.openRulePage', (address: string) =>
      vscode.env.openExternal(vscode.Uri.parse(address, true)),
    ),
    vscode.commands.registerCommand('rapidReview.showConfigProblem', showConfigProblem),
  ]
}

async function restart(server: Server): Promise<void> {
  await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Window, title: vscode.l10n.t('Rapid Review: restarting') },
    async () => {
      // One that no longer answers cannot be stopped in good order; a new one is started all the same.
      await server.client.stop().catch(() => undefined)
      await server.client.start()
    },
  )
}

/** Opens the configuration file at the first thing wrong with it. */
async function showConfigProblem(): Promise<void> {
  const found = configProblem(vscode.languages.getDiagnostics())
  if (found === undefined) await vscode.commands.executeCommand('workbench.actions.view.problems')
  else await showDocument(found.uri, { selection: found.problem.range })
}

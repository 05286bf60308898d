/** The extension in Node: a desktop, a server, a container. The language server runs beside it. */
import * as vscode from 'vscode'
import { LanguageClient, TransportKind } from 'vscode-languageclient/node'
import { activateWith } from './activate.ts'
import { registerTasks } from './tasks.ts'

export function activate(context: vscode.ExtensionContext): Promise<void> {
  context.subscriptions.push(registerTasks(context))
  const module = vscode.Uri.joinPath(context.extensionUri, 'dist/server.cjs').fsPath
  return activateWith(context, async (options) => {
    const run = { module, transport: TransportKind.ipc }
    const inspected = { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } }
    return new LanguageClient('rapidReview', 'Rapid Review', { run, debug: inspected }, options)
  })
}

/** The extension in a browser: the language server runs in a worker, and reads files through the editor. */
import * as vscode from 'vscode'
import { LanguageClient } from 'vscode-languageclient/browser'
import { activateWith } from './activate.ts'

// There are no types of the worker's world beside Node's.
declare class Worker {
  constructor(url: string)
}

export function activate(context: vscode.ExtensionContext): Promise<void> {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist/server.web.js')
  return activateWith(context, async (options) => {
    // A worker cannot be started from every address an extension is served from; from its text it can.
    const text = await vscode.workspace.fs.readFile(script)
    const address = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }))
    const start = async () => new Worker(address)
    return new LanguageClient('rapidReview', 'Rapid Review', start as never, {
      ...options,
      initializationOptions: { ...options.initializationOptions, readFilesThroughClient: true },
    })
  })
}

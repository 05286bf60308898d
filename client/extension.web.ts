/** The extension in a browser: the language server runs in a worker, and reads files through the editor. */
import * as vscode from 'vscode'
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser'
import { activateWith } from './activate.ts'

// The worker's world has no types beside Node's; the library's own are asked for what it needs of one.
interface ServerWorker {
  terminate(): void
}
declare const Worker: new (address: string) => ServerWorker & ConstructorParameters<typeof BrowserMessageReader>[0]

export function activate(context: vscode.ExtensionContext): Promise<void> {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist/server.web.js')
  return activateWith(context, async (options) => {
    // A worker cannot be started from every address an extension is served from; from its text it can.
    const text = await vscode.workspace.fs.readFile(script)
    const address = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }))
    let worker: ServerWorker | undefined
    context.subscriptions.push({ dispose: () => worker?.terminate() })
    const start = async () => {
      // A restart leaves none behind.
      worker?.terminate()
      const started = new Worker(address)
      worker = started
      return { reader: new BrowserMessageReader(started), writer: new BrowserMessageWriter(started) }
    }
    return new LanguageClient('rapidReview', 'Rapid Review', start, {
      ...options,
      initializationOptions: { ...options.initializationOptions, readFilesThroughClient: true },
    })
  })
}

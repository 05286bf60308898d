import * as vscode from 'vscode'
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient'
import { ActiveReviews } from './active-review.ts'
import { clientOptions, readForServer } from './client-options.ts'
import { registerPassages } from './commands/passages.ts'
import { Server } from './server.ts'
import { CoverageView } from './views/coverage.ts'
import { deadlinesView } from './views/deadlines.ts'
import { portfolioView } from './views/portfolio.ts'
import { WorkspaceReviews } from './workspace-reviews.ts'

/** Starts everything; how the server is started differs between Node and a browser. */
export async function activateWith(
  context: vscode.ExtensionContext,
  makeClient: (options: LanguageClientOptions) => Promise<BaseLanguageClient>,
): Promise<void> {
  const output = vscode.window.createOutputChannel('Rapid Review', { log: true })
  const client = await makeClient(clientOptions(output))
  const server = new Server(client)
  const reviews = new ActiveReviews(server)
  const workspace = new WorkspaceReviews(server)
  context.subscriptions.push(
    output,
    // Disposed of in this order: the server goes last.
    readForServer(client),
    new CoverageView(reviews, context.workspaceState),
    deadlinesView(workspace),
    portfolioView(workspace),
    ...registerPassages(server, reviews),
    reviews,
    workspace,
    { dispose: () => client.dispose() },
  )
  await client.start()
}

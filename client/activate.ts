import * as vscode from 'vscode'
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient'
import { ActiveReviews } from './active-review.ts'
import { clientOptions, readForServer } from './client-options.ts'
import { registerExports } from './commands/exports.ts'
import { registerGaps } from './commands/gaps.ts'
import { registerNewReview } from './commands/new-review.ts'
import { registerPassages } from './commands/passages.ts'
import { registerSections } from './commands/sections.ts'
import { registerServerCommands } from './commands/server-commands.ts'
import { showCoveragePanel } from './panel/index.ts'
import { Server } from './server.ts'
import { StatusItem } from './status-item.ts'
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
  const coverage = new CoverageView(reviews, context.workspaceState)
  context.subscriptions.push(
    // Disposed of in this order: the server goes last, and what it says goes on being heard until then.
    readForServer(client),
    coverage,
    new StatusItem(reviews),
    deadlinesView(workspace),
    portfolioView(workspace),
    ...registerPassages(server, reviews),
    ...registerSections(server, reviews),
    registerGaps(reviews, (row) => coverage.reveal(row)),
    registerNewReview(server),
    ...registerExports(server, reviews),
    ...registerServerCommands(context, server, reviews),
    vscode.commands.registerCommand('rapidReview.showCoverage', () => showCoveragePanel(context, reviews)),
    reviews,
    workspace,
    server,
    { dispose: () => client.dispose() },
    output,
  )
  await client.start()
  output.info(`Rapid Review ${(context.extension.packageJSON as { version: string }).version}: the server runs.`)
  // What commands are offered depends on what the workspace holds; the server is reading it in any case.
  void workspace.read()
}

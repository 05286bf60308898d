/** The language server in Node: over standard input and output, or Node's IPC. */
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node'
import { clientHost } from './lsp/client-host.ts'
import { startServer } from './lsp/start-server.ts'
import { nodeHost } from './node-host.ts'

export function serve(): void {
  if (
    !process.argv.some(
      (argument) =>
        argument === '--stdio' ||
        argument === '--node-ipc' ||
        argument.startsWith('--socket') ||
        argument.startsWith('--pipe'),
    )
  ) {
    process.argv.push('--stdio')
  }
  startServer(createConnection(ProposedFeatures.all), (connection, options) =>
    options?.readFilesThroughClient ? clientHost(connection) : nodeHost(),
  )
}

serve()

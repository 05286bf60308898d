import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const { createMessageConnection, StreamMessageReader, StreamMessageWriter } = require('vscode-jsonrpc/node')

/** A language server over standard input and output, and an editor that grants whatever it asks; nothing listens yet. */
export function connect(command, args) {
  const server = spawn(command, args, { stdio: ['pipe', 'pipe', 'ignore'] })
  const connection = createMessageConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  )
  connection.onNotification(() => undefined)
  connection.onRequest(() => null)
  return { server, connection }
}

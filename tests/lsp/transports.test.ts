/** The built bundle as the extension starts it: forked by Node. */
import { fork } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import {
  createMessageConnection,
  IPCMessageReader,
  IPCMessageWriter,
  type MessageConnection,
} from 'vscode-jsonrpc/node'
import { thin } from './documents.ts'

const uri = 'file:///work/rr.md'

/** A first conversation: opens a review and gives the rules of its findings. */
async function converse(connection: MessageConnection, initializationOptions: object): Promise<string[]> {
  connection.onNotification(() => undefined)
  connection.listen()
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: [{ uri: 'file:///work', name: 'work' }],
    capabilities: { textDocument: { diagnostic: {} } },
    initializationOptions,
  })
  await connection.sendNotification('initialized', {})
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'markdown', version: 1, text: thin },
  })
  const ask = async () => {
    const report = await connection.sendRequest<{ items: { code: string }[] }>('textDocument/diagnostic', {
      textDocument: { uri },
    })
    return report.items.map(({ code }) => code)
  }
  await expect.poll(ask, { timeout: 10_000 }).toContain('required-section')
  return ask()
}

describe('transports', () => {
  test('Node’s IPC', { timeout: 30_000 }, async () => {
    const server = fork('dist/server.cjs', ['--node-ipc'])
    const connection = createMessageConnection(new IPCMessageReader(server), new IPCMessageWriter(server))
    connection.onRequest(() => null)
    expect(await converse(connection, {})).toContain('required-section')
    const exit = new Promise((resolve) => server.once('exit', resolve))
    await connection.sendRequest('shutdown')
    await connection.sendNotification('exit')
    expect(await exit).toBe(0)
  })
})

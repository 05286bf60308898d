/** The built bundles, as the extension starts them: forked by Node, and in a web worker that has no files of its own. */
import { fork } from 'node:child_process'
import { Worker } from 'node:worker_threads'
import { describe, expect, test } from 'vitest'
import {
  AbstractMessageReader,
  AbstractMessageWriter,
  createMessageConnection,
  type DataCallback,
  IPCMessageReader,
  IPCMessageWriter,
  type Message,
  type MessageConnection,
} from 'vscode-jsonrpc/node'
import { notification, thin } from './documents.ts'

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

  test('a web worker, which reads the workspace through the editor', { timeout: 30_000 }, async () => {
    const worker = new Worker(asInBrowser, { eval: true, workerData: 'dist/server.web.js' })
    const connection = createMessageConnection(new WorkerReader(worker), new WorkerWriter(worker))
    const files: Record<string, string> = { [uri]: thin, 'file:///work/sin.md': notification }
    connection.onRequest((method, params) => {
      if (method === 'rapidReview/findFiles') return Object.keys(files)
      if (method === 'rapidReview/readFile') return files[(params as { uri: string }).uri] ?? null
      return null
    })
    expect(await converse(connection, { readFilesThroughClient: true })).not.toContain('related-exists')
    await connection.sendRequest('shutdown')
    connection.dispose()
    await worker.terminate()
  })
})

/** A worker's global scope as a browser has it, around the bundle. */
const asInBrowser = `
  const { parentPort, workerData } = require('node:worker_threads')
  globalThis.self = globalThis
  globalThis.postMessage = (message) => parentPort.postMessage(message)
  parentPort.on('message', (data) => globalThis.onmessage?.({ data }))
  globalThis.addEventListener = (type, heard) => void parentPort.on(type, (data) => heard({ data }))
  new (require('node:vm').Script)(require('node:fs').readFileSync(workerData, 'utf8')).runInThisContext()
`

class WorkerReader extends AbstractMessageReader {
  private readonly worker: Worker

  constructor(worker: Worker) {
    super()
    this.worker = worker
  }

  listen(callback: DataCallback) {
    const heard = (message: Message) => callback(message)
    this.worker.on('message', heard)
    return { dispose: () => void this.worker.off('message', heard) }
  }
}

class WorkerWriter extends AbstractMessageWriter {
  private readonly worker: Worker

  constructor(worker: Worker) {
    super()
    this.worker = worker
  }

  async write(message: Message): Promise<void> {
    this.worker.postMessage(message)
  }

  end(): void {}
}

/** The built bundle, as an editor starts it: a process of its own over standard input and output. */
import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node'

const uri = 'file:///nowhere/rr.md'

const ended = (server: ChildProcess) => new Promise<number | null>((resolve) => server.once('exit', resolve))

describe('over standard input and output', () => {
  test('five hundred edits, then shutdown and exit with code 0', { timeout: 60_000 }, async () => {
    const server = spawn(process.execPath, ['dist/server.cjs', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] })
    const connection = createMessageConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    )
    connection.onRequest(() => null)
    connection.onNotification(() => undefined)
    connection.listen()
    await connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: null,
      workspaceFolders: null,
      capabilities: { textDocument: { diagnostic: {} } },
    })
    await connection.sendNotification('initialized', {})
    const text = readFileSync('examples/rapid-reviews/RR-2026-014.md', 'utf8')
    await connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'markdown', version: 1, text },
    })
    for (let version = 2; version < 502; version++) {
      const position = { line: 20 + (version % 40), character: 0 }
      await connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [{ range: { start: position, end: position }, text: 'x ' }],
      })
    }
    const report = await connection.sendRequest<{ kind: string; items: unknown[] }>('textDocument/diagnostic', {
      textDocument: { uri },
    })
    expect(report.kind).toBe('full')
    const exit = ended(server)
    await connection.sendRequest('shutdown')
    await connection.sendNotification('exit')
    expect(await exit).toBe(0)
  })
})

/** How a session begins and ends. */
import { expect, test } from 'vitest'
import { ErrorCodes, type Hover } from 'vscode-languageserver/node'
import { coverageRequest, portfolioRequest } from '../../server/lsp/protocol.ts'
import { Editor } from './harness.ts'
import { files, withEditor } from './with-editor.ts'

test('the server says its version', async () => {
  await withEditor({}, async (editor) => {
    expect(editor.initialized.serverInfo).toEqual({
      name: 'rapid-review',
      version: expect.stringMatching(/^\d+\.\d+\.\d+/),
    })
  })
})

test('before its beginning every request is told that there is no session yet', async () => {
  const editor = Editor.connect()
  for (const method of ['textDocument/hover', coverageRequest, 'no/such', 'shutdown'])
    await expect(editor.connection.sendRequest(method, {}), method).rejects.toMatchObject({
      code: ErrorCodes.ServerNotInitialized,
    })
  const begun = editor.connection.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {} })
  await expect(begun).resolves.toMatchObject({ capabilities: {} })
  await expect(editor.connection.sendRequest('no/such', {})).rejects.toMatchObject({ code: ErrorCodes.MethodNotFound })
  await editor.connection.sendRequest('shutdown')
  editor.connection.dispose()
})

test('after its end, and for a second beginning, there is an error and no answer', async () => {
  const editor = await Editor.open({ files })
  await editor.openDocument('rr.md')
  const refused = { code: ErrorCodes.InvalidRequest }
  const begin = { processId: null, rootUri: null, capabilities: {} }
  await expect(editor.connection.sendRequest('initialize', begin)).rejects.toMatchObject(refused)
  await editor.connection.sendRequest('shutdown')
  const uri = editor.uri('rr.md')
  const position = { line: 0, character: 0 }
  const requests: [string, object][] = [
    ['textDocument/hover', { textDocument: { uri }, position }],
    ['textDocument/diagnostic', { textDocument: { uri } }],
    ['textDocument/codeAction', { textDocument: { uri }, range: { start: position, end: position }, context: {} }],
    ['codeAction/resolve', { title: '' }],
    ['textDocument/completion', { textDocument: { uri }, position }],
    ['textDocument/documentLink', { textDocument: { uri } }],
    [coverageRequest, { uri }],
    [portfolioRequest, {}],
    ['no/such', {}],
    ['initialize', begin],
  ]
  for (const [method, params] of requests)
    await expect(editor.connection.sendRequest(method, params), method).rejects.toMatchObject(refused)
  await expect(editor.connection.sendRequest('shutdown')).rejects.toMatchObject(refused)
  editor.connection.dispose()
})

test('a place beyond the end of a line is its end', async () => {
  await withEditor({}, async (editor) => {
    await editor.openDocument('rr.md')
    const hover = (character: number) =>
      editor.request<Hover | null>('textDocument/hover', 'rr.md', { position: { line: 4, character } })
    expect(await hover('aware-date: 2026-03-03'.length)).toMatchObject({ range: { start: { line: 4 } } })
    expect(await hover(9999)).toEqual(await hover('aware-date: 2026-03-03'.length))
  })
})

/** Editors number texts, and not all of them well: what is said of a text goes by our own count. */
import { describe, expect, test } from 'vitest'
import type { CodeAction } from 'vscode-languageserver/node'
import { lint } from '../../server/lint/index.ts'
import { thin } from './documents.ts'
import type { Editor } from './harness.ts'
import { withEditor } from './with-editor.ts'

const start = { line: 0, character: 0 }
const changed = thin.replace('5 March 2026', '2026-03-05')
const rulesOf = (text: string) => lint(text, { today: '2026-04-01', rules: {} }).findings.map(({ rule }) => rule)

/** Replaces the text, under whatever number. */
async function rewrite(editor: Editor, version: unknown, text = changed): Promise<void> {
  const textDocument = { uri: editor.uri('rr.md'), version }
  await editor.connection.sendNotification('textDocument/didChange', { textDocument, contentChanges: [{ text }] })
}

describe.each([
  ['the number of the text before', 1],
  ['no number', null],
  ['a lower number', -3],
])('a change with %s', (_, version) => {
  test('is pulled', async () => {
    await withEditor({}, async (editor) => {
      await editor.connection.sendRequest('rapidReview/portfolio', {})
      await editor.openDocument('rr.md')
      expect(await editor.rules('rr.md')).toEqual(rulesOf(thin))
      const { resultId } = await editor.diagnostics('rr.md')
      await rewrite(editor, version)
      expect((await editor.diagnostics('rr.md', resultId)).kind).toBe('full')
      expect(await editor.rules('rr.md')).toEqual(rulesOf(changed))
    })
  })

  test('is pushed', async () => {
    await withEditor({ preset: 'push-only' }, async (editor) => {
      await editor.connection.sendRequest('rapidReview/portfolio', {})
      await editor.openDocument('rr.md')
      await editor.published('rr.md')
      await rewrite(editor, version)
      const published = await editor.published('rr.md')
      expect(published.diagnostics.map(({ code }) => code)).toEqual(rulesOf(changed))
      expect(published.version).toBe(version ?? undefined)
    })
  })

  test('takes the edit of an action that was offered before it away', async () => {
    await withEditor({}, async (editor) => {
      await editor.openDocument('rr.md')
      const [action] = await editor.actions('rr.md', { start, end: start }, ['source.fixAll.rapid-review'])
      await rewrite(editor, version, `${thin}\nMore.\n`)
      const resolved = await editor.connection.sendRequest<CodeAction>('codeAction/resolve', action)
      expect(resolved.edit).toBeUndefined()
      expect(resolved.disabled).toBeDefined()
    })
  })
})

test('a document opened again with another text under the same number is another', async () => {
  await withEditor({}, async (editor) => {
    await editor.connection.sendRequest('rapidReview/portfolio', {})
    await editor.openDocument('rr.md')
    const { resultId } = await editor.diagnostics('rr.md')
    await editor.close('rr.md')
    await editor.openDocument('rr.md', changed)
    expect((await editor.diagnostics('rr.md', resultId)).kind).toBe('full')
  })
})

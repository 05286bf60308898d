/** "Why? Open the page of …": offered only where somebody can open it. */
import { expect, test } from 'vitest'
import type { ShowDocumentParams } from 'vscode-languageserver/node'
import { ruleDocumentation } from '../../server/rules/documentation.ts'
import type { Editor, EditorOptions } from './harness.ts'
import { withEditor } from './with-editor.ts'

const showsDocuments: EditorOptions = { capabilities: { window: { showDocument: { support: true } } } }

async function pageActions(editor: Editor) {
  await editor.openDocument('rr.md')
  const end = editor.position('rr.md', editor.text('rr.md').length)
  const actions = await editor.actions('rr.md', { start: { line: 0, character: 0 }, end })
  return actions.flatMap(({ command }) => command ?? [])
}

test('to an editor that can open nothing, nothing is offered', async () => {
  await withEditor({ preset: 'neovim' }, async (editor) => {
    expect(await pageActions(editor)).toEqual([])
    expect(editor.initialized.capabilities.executeCommandProvider).toBeUndefined()
  })
})

test('our extension opens it by a command of its own', async () => {
  await withEditor({ ...showsDocuments, initializationOptions: { opensRulePages: true } }, async (editor) => {
    const [first] = await pageActions(editor)
    expect(first?.command).toBe('rapidReview.openRulePage')
    expect(first?.arguments?.[0]).toMatch(/docs\/rules\/[a-z-]+\.md$/)
    // The editor would have it twice.
    expect(editor.initialized.capabilities.executeCommandProvider).toBeUndefined()
  })
})

test('another editor is asked to show it, by a command of the server', async () => {
  await withEditor(showsDocuments, async (editor) => {
    const commands = await pageActions(editor)
    const ours = editor.initialized.capabilities.executeCommandProvider?.commands
    expect(new Set(commands.map(({ command }) => command))).toEqual(new Set(ours))
    const shown: ShowDocumentParams[] = []
    editor.connection.onRequest('window/showDocument', (params: ShowDocumentParams) => {
      shown.push(params)
      return { success: true }
    })
    const command = ours?.[0]
    const open = (...list: unknown[]) =>
      editor.connection.sendRequest('workspace/executeCommand', { command, arguments: list })
    await open('required-section')
    expect(shown).toEqual([{ uri: ruleDocumentation('required-section'), external: true }])
    // Nothing but a page of ours is opened.
    await expect(open('https://example.org/')).rejects.toThrow(/no rule/)
    await expect(open()).rejects.toThrow(/no rule/)
    expect(shown).toHaveLength(1)
  })
})

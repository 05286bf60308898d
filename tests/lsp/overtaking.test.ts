/** What takes long may be overtaken by what changed meanwhile: the later word counts. */
import { describe, expect, test } from 'vitest'
import type { TextDocumentEdit } from 'vscode-languageserver/node'
import { baselineFile } from '../../server/lint/baseline.ts'
import { portfolioRequest } from '../../server/lsp/protocol.ts'
import { baselineOf, thin } from './documents.ts'
import type { Editor } from './harness.ts'
import { files, withEditor } from './with-editor.ts'

const config = '.rapid-review.yaml'
const severity = (level: string) => `rules:\n  required-section: ${level}\n`

async function write(editor: Editor, text: string): Promise<void> {
  editor.files.set(editor.uri(config), text)
  await editor.watched({ path: config, type: 2 })
  await editor.heard()
}

const add = (editor: Editor) =>
  editor.edit('rr.md', editor.text('rr.md').length, editor.text('rr.md').length, '\nThe family moved.\n')

/** The configuration changes to a text that is slow to read, and before it has been read to another. */
async function overtake(editor: Editor, slow: string, quick: string, meanwhile: () => Promise<void> = async () => {}) {
  const letGo = editor.holdNextRead(config)
  await write(editor, slow)
  await meanwhile()
  await editor.heard()
  await write(editor, quick)
  letGo()
  await editor.heard()
}

describe('a configuration that is read slowly, when a later one has been read', () => {
  test('judges nothing any more', async () => {
    await withEditor({ files: { ...files, [config]: '' } }, async (editor) => {
      await editor.connection.sendRequest(portfolioRequest)
      await editor.openDocument('rr.md')
      expect(await editor.rules('rr.md')).toContain('required-section')
      const asked: Promise<unknown>[] = []
      await overtake(
        editor,
        severity('warn'),
        severity('off'),
        async () => void asked.push(editor.diagnostics('rr.md')),
      )
      await Promise.all(asked)
      expect(await editor.rules('rr.md')).not.toContain('required-section')
    })
  })

  test('is not pushed over what the later one gave', async () => {
    await withEditor({ preset: 'push-only', files: { ...files, [config]: severity('warn') } }, async (editor) => {
      await editor.connection.sendRequest(portfolioRequest)
      await editor.openDocument('rr.md')
      const rules = async () => (await editor.published('rr.md')).diagnostics.map(({ code }) => code)
      expect(await rules()).toContain('required-section')
      // Whatever else were published would fail this test when it ends.
      await overtake(editor, severity('error'), severity('off'), () => add(editor))
      expect(await rules()).not.toContain('required-section')
    })
  })

  test('is not what counts while a third is broken', async () => {
    await withEditor({ files: { ...files, [config]: '' } }, async (editor) => {
      await editor.connection.sendRequest(portfolioRequest)
      await editor.openDocument('rr.md')
      await overtake(editor, severity('off'), severity('warn'))
      expect(await editor.rules('rr.md')).toContain('required-section')
      await write(editor, severity('loud'))
      await editor.published(config, ({ diagnostics }) => diagnostics.length > 0)
      expect(await editor.rules('rr.md')).toContain('required-section')
    })
  })

  test('is not what is shown as broken', async () => {
    await withEditor({ files: { ...files, [config]: '' } }, async (editor) => {
      await editor.connection.sendRequest(portfolioRequest)
      await editor.openDocument('rr.md')
      // Whatever is published would fail this test when it ends.
      await overtake(editor, 'rool: 1\n', severity('off'))
    })
  })
})

test('code actions are for the text as it stands when they are made', async () => {
  await withEditor({ preset: 'neovim', files: { ...files, [config]: '' } }, async (editor) => {
    await editor.connection.sendRequest(portfolioRequest)
    await editor.openDocument('rr.md')
    const first = editor.holdNextRead(config)
    await write(editor, severity('warn'))
    const start = { line: 0, character: 0 }
    const offered = editor.actions('rr.md', { start, end: editor.position('rr.md', editor.text('rr.md').length) })
    await editor.heard()
    const second = editor.holdNextRead(config)
    await write(editor, severity('info'))
    first()
    await editor.heard()
    await add(editor)
    await editor.heard()
    second()
    const edits = (await offered).flatMap(({ edit }) => (edit?.documentChanges ?? []) as TextDocumentEdit[])
    expect(new Set(edits.map(({ textDocument }) => textDocument.version))).toEqual(new Set([2]))
  })
})

test('what the repository sets aside counts at once, though the configuration that changed with it has everything read again', async () => {
  await withEditor({ files: { ...files, [config]: '' } }, async (editor) => {
    await editor.connection.sendRequest(portfolioRequest)
    await editor.openDocument('rr.md')
    const severities = async () => {
      const report = await editor.diagnostics('rr.md')
      return report.kind === 'full' ? report.items.map(({ code, severity }) => [code, severity]) : []
    }
    expect(await severities()).toContainEqual(['required-section', 1])
    editor.files.set(editor.uri(baselineFile), baselineOf('rr.md', thin, 'required-section')[baselineFile] ?? '')
    const letGo = editor.holdNextRead('sin.md')
    await editor.watched({ path: config, type: 2 }, { path: baselineFile, type: 1 })
    await editor.heard()
    expect(await severities()).toContainEqual(['required-section', 4])
    letGo()
  })
})

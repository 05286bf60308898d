/** Folders that come, go and move: of what is in them an editor need not tell. */
import { describe, expect, test } from 'vitest'
import { FileChangeType, WatchKind } from 'vscode-languageserver/node'
import { type PortfolioEntry, portfolioRequest } from '../../server/lsp/protocol.ts'
import { notification, thin } from './documents.ts'
import type { Editor } from './harness.ts'
import { withEditor } from './with-editor.ts'

const files = { '2025/rr.md': thin, '2025/a/sin.md': notification, 'notes.md': '# Notes\n' }
const paths = async (editor: Editor) =>
  (await editor.connection.sendRequest<PortfolioEntry[]>(portfolioRequest)).map(({ path }) => path)

const remove = (editor: Editor, folder: string) => editor.move(folder, 'file:///elsewhere')

const file = (editor: Editor, path: string) => ({ uri: editor.uri(path) })
const tell = (editor: Editor, what: string, changed: readonly object[]) =>
  editor.connection.sendNotification(`workspace/${what}`, { files: changed })

describe('the reviews of a folder', () => {
  test('go with it, when its end is all that the editor tells', async () => {
    await withEditor({ files }, async (editor) => {
      expect(await paths(editor)).toEqual(['2025/a/sin.md', '2025/rr.md'])
      remove(editor, '2025')
      await editor.watched({ path: '2025', type: FileChangeType.Deleted })
      await expect.poll(() => paths(editor)).toEqual([])
    })
  })

  test('are found where it was moved to, when its end is all that the editor tells', async () => {
    await withEditor({ files }, async (editor) => {
      await paths(editor)
      editor.move('2025', '2026')
      await editor.watched({ path: '2025', type: FileChangeType.Deleted })
      await expect.poll(() => paths(editor)).toEqual(['2026/a/sin.md', '2026/rr.md'])
    })
  })

  test('are found under its new name, when somebody gives it one in the editor', async () => {
    await withEditor({ files }, async (editor) => {
      await paths(editor)
      editor.move('2025/a', '2025/b')
      const renamed = { oldUri: editor.uri('2025/a'), newUri: editor.uri('2025/b') }
      await tell(editor, 'didRenameFiles', [renamed])
      await expect.poll(() => paths(editor)).toEqual(['2025/b/sin.md', '2025/rr.md'])
    })
  })

  test('go with it, when somebody deletes it in the editor', async () => {
    await withEditor({ files }, async (editor) => {
      await paths(editor)
      remove(editor, '2025/a')
      await tell(editor, 'didDeleteFiles', [file(editor, '2025/a')])
      await expect.poll(() => paths(editor)).toEqual(['2025/rr.md'])
    })
  })

  test('come with it, when somebody puts it there in the editor', async () => {
    await withEditor({ files }, async (editor) => {
      await paths(editor)
      editor.files.set(editor.uri('2026/rr.md'), thin)
      await tell(editor, 'didCreateFiles', [file(editor, '2026')])
      await expect.poll(() => paths(editor)).toContain('2026/rr.md')
    })
  })

  test('come with it, when that it came is all that the editor tells', async () => {
    await withEditor({ files }, async (editor) => {
      await paths(editor)
      editor.files.set(editor.uri('2026.2/new/rr.md'), thin)
      await editor.watched({ path: '2026.2', type: FileChangeType.Created })
      await expect.poll(() => paths(editor)).toContain('2026.2/new/rr.md')
    })
  })

  test('are judged by the configuration that comes with it', async () => {
    await withEditor({ files }, async (editor) => {
      await paths(editor)
      await editor.openDocument('2026/rr.md', thin)
      expect(await editor.rules('2026/rr.md')).toContain('required-section')
      editor.files.set(editor.uri('2026/rr.md'), thin)
      editor.files.set(editor.uri('2026/.rapid-review.yaml'), 'rules: {required-section: off}\n')
      await editor.watched({ path: '2026', type: FileChangeType.Created })
      await expect.poll(() => editor.rules('2026/rr.md')).not.toContain('required-section')
    })
  })

  test('are judged by what is above it, when its own configuration goes with it', async () => {
    const config = { '2025/.rapid-review.yaml': 'rules: {required-section: off}\n' }
    await withEditor({ files: { ...files, ...config } }, async (editor) => {
      await editor.openDocument('2025/rr.md')
      expect(await editor.rules('2025/rr.md')).not.toContain('required-section')
      remove(editor, '2025')
      await editor.watched({ path: '2025', type: FileChangeType.Deleted })
      await expect.poll(() => editor.rules('2025/rr.md')).toContain('required-section')
    })
  })

  test('come and go with what git ignores', async () => {
    await withEditor({ files }, async (editor) => {
      await paths(editor)
      editor.leftOut = /2025\/a/
      await editor.watched({ path: '.gitignore', type: FileChangeType.Changed })
      await expect.poll(() => paths(editor)).toEqual(['2025/rr.md'])
    })
  })
})

test('the end of anything else has nothing searched or read', async () => {
  await withEditor({ files }, async (editor) => {
    await paths(editor)
    const before = editor.searches.all
    editor.reads.length = 0
    await editor.watched({ path: 'picture.png', type: FileChangeType.Deleted })
    await editor.watched({ path: '2025/rr', type: FileChangeType.Deleted })
    await editor.heard()
    expect(editor.searches.all).toBe(before)
    expect(editor.reads).toEqual([])
  })
})

test('what else comes is looked into by itself, and nothing is read for it', async () => {
  await withEditor({ files }, async (editor) => {
    await paths(editor)
    const before = editor.searches.all
    editor.reads.length = 0
    await editor.watched({ path: 'picture.png', type: FileChangeType.Created })
    await editor.watched({ path: 'node_modules/a', type: FileChangeType.Created })
    // Of these their own events tell as well.
    await editor.watched({ path: '2025', type: FileChangeType.Created })
    await editor.heard()
    expect(editor.searches.all).toBe(before + 2)
    expect(editor.reads).toEqual([])
  })
})

test('the editor is asked to tell of anything that comes or goes, and of folders that people rename', async () => {
  const capabilities = { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } }
  await withEditor({ files, capabilities }, async (editor) => {
    const watched = () => editor.registrations.find(({ method }) => method === 'workspace/didChangeWatchedFiles')
    await expect
      .poll(() => watched()?.registerOptions.watchers)
      .toContainEqual({ globPattern: '**/*', kind: WatchKind.Create | WatchKind.Delete })
    const { filters = [] } = editor.initialized.capabilities.workspace?.fileOperations?.didRename ?? {}
    expect(filters).toEqual([{ pattern: { glob: '**', matches: 'folder' } }])
  })
})

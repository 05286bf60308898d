/** Files that a configuration extends may have any name, and are as good as it. */
import { describe, expect, test } from 'vitest'
import type { CompletionItem, DocumentDiagnosticReport } from 'vscode-languageserver/node'
import { type PortfolioEntry, portfolioRequest } from '../../server/lsp/protocol.ts'
import type { Editor, EditorOptions, Preset } from './harness.ts'
import { files, withEditor } from './with-editor.ts'

const off = 'rules: {required-section: off}\n'
const extending = { ...files, '.rapid-review.yaml': 'extends: ./team.yaml\n', 'team.yaml': off }
const portfolio = async (editor: Editor) =>
  (await editor.connection.sendRequest<PortfolioEntry[]>(portfolioRequest)).map(({ path }) => path)

async function write(editor: Editor, path: string, text: string): Promise<void> {
  const type = editor.files.has(editor.uri(path)) ? 2 : 1
  editor.files.set(editor.uri(path), text)
  await editor.watched({ path, type })
}

describe('when such a file changes on the disk', () => {
  test('open reviews are judged again, and the editor is told', async () => {
    await withEditor({ preset: 'push-only', files: extending }, async (editor) => {
      await portfolio(editor)
      await editor.openDocument('rr.md')
      const rules = async () => (await editor.published('rr.md')).diagnostics.map(({ code }) => code)
      expect(await rules()).not.toContain('required-section')
      await write(editor, 'team.yaml', '')
      expect(await rules()).toContain('required-section')
    })
  })

  test('so are the reviews that are not open', async () => {
    await withEditor({ files: extending }, async (editor) => {
      expect(await portfolio(editor)).toEqual(['rr.md', 'sin.md'])
      await write(editor, 'team.yaml', 'ignore: [sin.md]\n')
      await expect.poll(() => portfolio(editor)).toEqual(['rr.md'])
    })
  })

  test('also one that was missing', async () => {
    await withEditor({ files: { ...extending, 'team.yaml': undefined } }, async (editor) => {
      await editor.openDocument('rr.md')
      await editor.published('.rapid-review.yaml', ({ diagnostics }) => diagnostics.length === 1)
      await write(editor, 'team.yaml', off)
      await editor.published('.rapid-review.yaml', ({ diagnostics }) => diagnostics.length === 0)
      expect(await editor.rules('rr.md')).not.toContain('required-section')
    })
  })
})

describe('when such a file is open in the editor', () => {
  test('it counts as it stands there, until it is closed', async () => {
    await withEditor({ files: extending }, async (editor) => {
      await editor.openDocument('team.yaml', off, 'yaml')
      await editor.openDocument('rr.md')
      expect(await editor.rules('rr.md')).not.toContain('required-section')
      await editor.replace('team.yaml', 'off', 'warn')
      expect(await editor.rules('rr.md')).toContain('required-section')
      await editor.close('team.yaml')
      expect(await editor.rules('rr.md')).not.toContain('required-section')
    })
  })

  test('what is wrong with it is pushed, until the editor asks for it', async () => {
    const broken = { ...extending, 'team.yaml': 'rool: 1\n' }
    await withEditor({ files: broken }, async (editor) => {
      await editor.openDocument('rr.md')
      await editor.published('team.yaml', ({ diagnostics }) => diagnostics.length === 1)
      await editor.openDocument('team.yaml', 'rool: 1\n', 'yaml')
      await editor.replace('team.yaml', 'rool', 'roool')
      await editor.published('team.yaml', ({ diagnostics }) => diagnostics.length === 1)
      const report = await editor.request<DocumentDiagnosticReport>('textDocument/diagnostic', 'team.yaml')
      expect(report).toMatchObject({ kind: 'full', items: [{ code: 'configuration' }] })
      await editor.published('team.yaml', ({ diagnostics }) => diagnostics.length === 0)
    })
  })
})

describe('such a file open by itself, in a folder that its configuration does not govern', () => {
  const apart = {
    'reviews/rr.md': files['rr.md'],
    'reviews/.rapid-review.yaml': 'extends: ../shared/team.yaml\n',
    'shared/team.yaml': 'rool: 1\n',
  }
  const pulled = async (editor: Editor) =>
    (await editor.request<DocumentDiagnosticReport>('textDocument/diagnostic', 'shared/team.yaml')) as {
      items: { message: string }[]
    }

  test.each<Preset>(['vscode', 'push-only'])('shows what is wrong with it as it stands there: %s', async (preset) => {
    await withEditor({ preset, files: apart }, async (editor) => {
      await editor.openDocument('shared/team.yaml', 'rool: 1\n', 'yaml')
      const { diagnostics } = await editor.published('shared/team.yaml')
      expect(diagnostics.map(({ message }) => message)).toEqual([expect.stringContaining('rool')])
      await editor.replace('shared/team.yaml', 'rool: 1', 'rules: {}')
      expect((await editor.published('shared/team.yaml')).diagnostics).toEqual([])
      await editor.replace('shared/team.yaml', 'rules', 'roles')
      await editor.published('shared/team.yaml', ({ diagnostics }) => diagnostics.length === 1)
      await editor.close('shared/team.yaml')
      await editor.published('shared/team.yaml', ({ diagnostics }) => diagnostics.length === 0)
    })
  })

  test('to an editor that asks for it, too', async () => {
    await withEditor({ files: apart }, async (editor) => {
      await portfolio(editor)
      await editor.openDocument('shared/team.yaml', 'rool: 1\n', 'yaml')
      await editor.published('shared/team.yaml', ({ diagnostics }) => diagnostics.length === 1)
      const asked = pulled(editor)
      await editor.published('shared/team.yaml', ({ diagnostics }) => diagnostics.length === 0)
      expect((await asked).items).toHaveLength(1)
      await editor.replace('shared/team.yaml', 'rool: 1', 'rules: {}')
      expect((await pulled(editor)).items).toEqual([])
    })
  })

  test('until nothing extends it any more', async () => {
    await withEditor({ files: apart }, async (editor) => {
      await editor.openDocument('shared/team.yaml', 'rool: 1\n', 'yaml')
      await editor.published('shared/team.yaml', ({ diagnostics }) => diagnostics.length === 1)
      await write(editor, 'reviews/.rapid-review.yaml', '')
      await editor.published('shared/team.yaml', ({ diagnostics }) => diagnostics.length === 0)
    })
  })
})

describe('the editor is asked to tell of such a file', () => {
  const workspace = { didChangeWatchedFiles: { dynamicRegistration: true } }
  const told: EditorOptions = {
    files: extending,
    capabilities: {
      workspace,
      textDocument: { diagnostic: {}, synchronization: { dynamicRegistration: true } },
    },
  }
  const named = (editor: Editor, glob: string) =>
    editor.registrations.flatMap(({ method, registerOptions }) =>
      JSON.stringify(registerOptions).includes(JSON.stringify(glob)) ? [method] : [],
    )

  test('once for each name, and to open it to us', async () => {
    await withEditor(told, async (editor) => {
      await editor.openDocument('rr.md')
      const methods = ['textDocument/didChange', 'textDocument/didClose', 'textDocument/didOpen']
      const all = [...methods, 'workspace/didChangeWatchedFiles']
      await expect.poll(() => named(editor, '**/team.yaml').sort()).toEqual(all)
      await write(editor, '.rapid-review.yaml', 'extends: [./team.yaml, "./o[1].yaml"]\n')
      await editor.published('.rapid-review.yaml')
      await expect.poll(() => named(editor, '**/o?1?.yaml').sort()).toEqual(all)
      expect(named(editor, '**/team.yaml')).toHaveLength(4)
    })
  })

  test('only where it can be', async () => {
    await withEditor({ files: extending, capabilities: { workspace, textDocument: {} } }, async (editor) => {
      await editor.openDocument('rr.md')
      await editor.published('rr.md')
      await expect.poll(() => named(editor, '**/team.yaml')).toEqual(['workspace/didChangeWatchedFiles'])
    })
  })
})

describe('of a file that no configuration extends', () => {
  test('nothing is read again, open or not', async () => {
    await withEditor({ files: extending }, async (editor) => {
      await portfolio(editor)
      await editor.openDocument('rr.md')
      await editor.heard()
      editor.reads.length = 0
      await write(editor, 'other.yaml', 'a: 1\n')
      await write(editor, 'node_modules/p/package.json', '{"rapidReview": {}}')
      await editor.openDocument('other.yaml', 'a: 1\n', 'yaml')
      await editor.replace('other.yaml', '1', '2')
      const position = { line: 0, character: 0 }
      expect(await editor.request<CompletionItem[]>('textDocument/completion', 'other.yaml', { position })).toEqual([])
      await editor.close('other.yaml')
      await editor.heard()
      expect(editor.reads).toEqual([])
    })
  })
})

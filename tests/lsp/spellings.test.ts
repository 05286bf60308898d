/** A URI can be spelled in many ways, and a folder be named as people name folders: nothing may hang on either. */
import { describe, expect, test } from 'vitest'
import type { PublishDiagnosticsParams } from 'vscode-languageserver/node'
import { coverageRequest, type PortfolioEntry, portfolioRequest } from '../../server/lsp/protocol.ts'
import { baselineOf, thin } from './documents.ts'
import type { Editor, Preset } from './harness.ts'
import { files, withEditor } from './with-editor.ts'

const portfolio = (editor: Editor) => editor.connection.sendRequest<PortfolioEntry[]>(portfolioRequest)

describe('globs of a configuration match', () => {
  test.each([
    ['a space', 'my drafts'],
    ['an accent', 'Entwürfe'],
    ['a per cent sign', '100% drafts'],
  ])('a folder with %s', async (_, folder) => {
    const config = [
      `ignore: ['${folder}/old/**']`,
      `overrides: [{ files: '${folder}/new.md', rules: { required-section: off } }]`,
      `reviews: [{ files: '${folder}/plain.md', type: rapid-review }]`,
    ].join('\n')
    await withEditor({ files: { '.rapid-review.yaml': config } }, async (editor) => {
      await editor.openDocument(`${folder}/old/rr.md`, thin)
      expect(await editor.rules(`${folder}/old/rr.md`)).toEqual([])
      await editor.openDocument(`${folder}/new.md`, thin)
      const rules = await editor.rules(`${folder}/new.md`)
      expect(rules).not.toContain('required-section')
      expect(rules).toContain('valid-date')
      await editor.openDocument(`${folder}/plain.md`, '# Rapid review\n\nText.\n')
      expect(await editor.rules(`${folder}/plain.md`)).toContain('required-section')
    })
  })

  test('of a file that another folder extends', async () => {
    const nested = {
      'a b/.rapid-review.yaml': 'extends: ../c d#e/base.yaml',
      'c d#e/base.yaml': 'rules: {valid-date: off}',
    }
    await withEditor({ files: { ...files, ...nested } }, async (editor) => {
      await editor.openDocument('a b/rr.md', thin)
      expect(await editor.rules('a b/rr.md')).not.toContain('valid-date')
    })
  })
})

test.each([
  ['file:///work', 'untitled:/work/new/rr.md', true],
  ['file:///c%3A/work', 'untitled:/c%3A/work/new/rr.md', true],
  ['memfs:/work', 'untitled:/work/new/rr.md', true],
  ['file:///work', 'untitled:/workshop/rr.md', false],
  ['file:///work', 'untitled:Untitled-1', false],
])('in %s, what is to be saved as %s is judged by the configuration there: %s', async (folder, uri, isThere) => {
  const config = { '.rapid-review.yaml': "overrides: [{files: 'new/**', rules: {required-section: off}}]\n" }
  await withEditor({ folder, files: config }, async (editor) => {
    await editor.openDocument(uri, thin)
    expect((await editor.rules(uri)).includes('required-section')).toBe(!isThere)
  })
})

describe.each(['file:///w/rev%20(2026)', "file:///C:/it's+here", 'file:///c%3A/work'])('in %s', (folder) => {
  test('reviews have their paths within the folder, open or not', async () => {
    await withEditor({ folder }, async (editor) => {
      await editor.openDocument('rr.md')
      const paths = async () => (await portfolio(editor)).map(({ path }) => path)
      expect(await paths()).toEqual(['rr.md', 'sin.md'])
      for (const path of ['rr.md', 'sin.md']) {
        const coverage = await editor.connection.sendRequest(coverageRequest, { uri: editor.uri(path) })
        expect(coverage).toMatchObject({ path })
      }
    })
  })

  test('what the repository has set aside is a hint', async () => {
    const suppressions = baselineOf('rr.md', thin, 'required-section')
    await withEditor({ folder, files: { ...files, ...suppressions } }, async (editor) => {
      await editor.openDocument('rr.md')
      const report = await editor.diagnostics('rr.md')
      const severities = report.kind === 'full' ? report.items.map(({ code, severity }) => [code, severity]) : []
      expect(severities).toContainEqual(['required-section', 4])
    })
  })

  test('a configuration counts as it stands in the editor', async () => {
    await withEditor({ folder, files: { ...files, '.rapid-review.yaml': '' } }, async (editor) => {
      await editor.openDocument('rr.md')
      await editor.openDocument('.rapid-review.yaml', 'rules:\n  required-section: off\n', 'yaml')
      expect(await editor.rules('rr.md')).not.toContain('required-section')
      await editor.replace('.rapid-review.yaml', 'off', 'info')
      expect(await editor.rules('rr.md')).toContain('required-section')
      await editor.replace('.rapid-review.yaml', 'info', 'loud')
      expect(await editor.rules('.rapid-review.yaml')).toEqual(['configuration'])
      await editor.replace('.rapid-review.yaml', 'loud', 'info')
      expect(await editor.rules('.rapid-review.yaml')).toEqual([])
      await editor.close('.rapid-review.yaml')
    })
  })

  test('what is wrong with a configuration is pushed in the spelling of the editor', async () => {
    await withEditor({ preset: 'push-only', folder, files: { '.rapid-review.yaml': '' } }, async (editor) => {
      await editor.openDocument('.rapid-review.yaml', 'rool: 1\n', 'yaml')
      await editor.published('.rapid-review.yaml', ({ diagnostics }) => diagnostics.length > 0)
      await editor.replace('.rapid-review.yaml', 'rool: 1', '')
      await editor.published('.rapid-review.yaml', ({ diagnostics }) => diagnostics.length === 0)
    })
  })
})

describe('what is wrong with a configuration is pushed', () => {
  const broken = { '.rapid-review.yaml': 'rool: 1\n' }
  const isShown = ({ diagnostics }: PublishDiagnosticsParams) => diagnostics.length > 0

  test.each(["file:///C:/it's+here", 'file:///w/rev%20(2026)'])(
    'as the editor spells what stands beside it, though it is not open: in %s',
    async (folder) => {
      await withEditor({ folder, files: { ...files, ...broken } }, async (editor) => {
        await editor.openDocument('rr.md')
        expect(isShown(await editor.published('.rapid-review.yaml'))).toBe(true)
      })
    },
  )

  test.each<Preset>(['vscode', 'push-only'])('under one spelling at a time: %s', async (preset) => {
    const other = 'file:///work/%2Erapid-review.yaml'
    await withEditor({ preset, files: { 'notes.md': '', ...broken } }, async (editor) => {
      await editor.openDocument('notes.md')
      expect(isShown(await editor.published('.rapid-review.yaml'))).toBe(true)
      await editor.openDocument(other, broken['.rapid-review.yaml'], 'yaml')
      expect(isShown(await editor.published('.rapid-review.yaml'))).toBe(false)
      if (preset === 'push-only') expect(isShown(await editor.published(other))).toBe(true)
      await editor.close(other)
      if (preset === 'vscode') expect(isShown(await editor.published(other))).toBe(true)
      await editor.heard()
      if (preset === 'push-only') await editor.published('notes.md')
    })
  })
})

test('of two workspace folders, one in the other, the inner one holds a review', async () => {
  const suppressions = baselineOf('rr.md', thin, 'required-section')
  await withEditor({ files: { 'inner/rr.md': thin } }, async (editor) => {
    for (const [path, text] of Object.entries(suppressions)) editor.files.set(editor.uri(`inner/${path}`), text)
    const added = [{ uri: editor.uri('inner'), name: 'inner' }]
    await editor.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event: { added, removed: [] } })
    await editor.openDocument('inner/rr.md')
    expect((await portfolio(editor)).map(({ path }) => path)).toEqual(['rr.md'])
    const report = await editor.diagnostics('inner/rr.md')
    const severities = report.kind === 'full' ? report.items.map(({ code, severity }) => [code, severity]) : []
    expect(severities).toContainEqual(['required-section', 4])
  })
})

describe.each([
  ['a per cent sign that begins no character', 'file:///x/%E0.md'],
  ['a per cent sign alone', 'file:///x/%.md'],
  ['half a character', 'file:///x/\ud800.md'],
  ['a path that no URI has', 'file:////x/rr.md'],
])('a URI with %s', (_, uri) => {
  test('is answered, and shown as it is', async () => {
    await withEditor({}, async (editor) => {
      expect(await editor.connection.sendRequest(coverageRequest, { uri })).toBeNull()
      await editor.openDocument(uri, thin)
      expect(await editor.connection.sendRequest(coverageRequest, { uri })).toMatchObject({ path: uri })
      expect(await editor.rules(uri)).toContain('required-section')
      await editor.replace(uri, '5 March 2026', '2026-03-05')
      expect(await editor.rules(uri)).not.toContain('valid-date')
      await editor.close(uri)
      expect(await editor.rules(uri)).toEqual([])
    })
  })

  test('as a folder of the workspace takes nothing from the others', async () => {
    await withEditor({}, async (editor) => {
      const added = [{ uri, name: 'odd' }]
      await editor.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event: { added, removed: [] } })
      expect((await portfolio(editor)).map(({ path }) => path)).toEqual(['rr.md', 'sin.md'])
    })
  })
})

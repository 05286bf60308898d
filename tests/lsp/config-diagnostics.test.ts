/** What is wrong with a configuration: pulled where the editor asks for that file, pushed where it does not, never both. */
import { describe, expect, test } from 'vitest'
import type { Diagnostic, DocumentDiagnosticReport } from 'vscode-languageserver/node'
import type { Editor, Preset } from './harness.ts'
import { files, withEditor } from './with-editor.ts'

const config = '.rapid-review.yaml'
const broken = 'rool: 1\n'
const isBroken = ({ diagnostics }: { diagnostics: Diagnostic[] }) => diagnostics.length > 0
const items = (report: DocumentDiagnosticReport) => (report.kind === 'full' ? report.items : [])
const messages = async (editor: Editor) => items(await editor.diagnostics(config)).map(({ message }) => message)

// Whatever is pushed and not awaited fails the test when it ends.
describe('an editor that pulls', () => {
  test('pulls those of a file that is open, as it stands there, and is pushed none', async () => {
    await withEditor({ files: { ...files, [config]: broken } }, async (editor) => {
      await editor.openDocument(config, broken, 'yaml')
      expect(await messages(editor)).toEqual([expect.stringContaining('rool')])
      await editor.openDocument('rr.md')
      await editor.replace(config, 'rool: 1', 'rules: {}')
      expect(await messages(editor)).toEqual([])
      await editor.replace(config, 'rules: {}', 'roles: {}')
      expect(await messages(editor)).toEqual([expect.stringContaining('roles')])
      await editor.heard()
    })
  })

  test('is not sent again what it has', async () => {
    await withEditor({ files: { ...files, [config]: broken } }, async (editor) => {
      await editor.openDocument(config, broken, 'yaml')
      const { resultId } = await editor.diagnostics(config)
      expect(resultId).toBeDefined()
      expect(await editor.diagnostics(config, resultId)).toEqual({ kind: 'unchanged', resultId })
      await editor.replace(config, 'rool', 'rules')
      await editor.replace(config, '1', '{}')
      const mended = await editor.diagnostics(config, resultId)
      expect(items(mended)).toEqual([])
      expect(mended.kind).toBe('full')
      await editor.replace(config, '{}', '{ }')
      expect((await editor.diagnostics(config, mended.resultId)).kind).toBe('unchanged')
    })
  })

  test('is told of one that cannot be read, and judges by no defaults in silence', async () => {
    await withEditor({ files: { ...files, [config]: 'rules: {required-section: off}\n' } }, async (editor) => {
      editor.unreadable.add(editor.uri(config))
      await editor.openDocument('rr.md')
      const { diagnostics } = await editor.published(config)
      expect(diagnostics.map(({ message }) => message)).toEqual([expect.stringContaining('it is not UTF-8')])
    })
  })

  test('is pushed those of a file that is not open, once, until it is', async () => {
    await withEditor({ files: { ...files, [config]: broken } }, async (editor) => {
      await editor.openDocument('rr.md')
      expect(isBroken(await editor.published(config))).toBe(true)
      await editor.openDocument('sin.md')
      editor.midnight?.()
      await editor.heard()
      await editor.openDocument(config, broken, 'yaml')
      const pulled = messages(editor)
      expect(isBroken(await editor.published(config))).toBe(false)
      expect(await pulled).toHaveLength(1)
      await editor.close(config)
      expect(isBroken(await editor.published(config))).toBe(true)
      await editor.heard()
      expect(await messages(editor)).toEqual([])
    })
  })

  test('pulls those that another open file gives it', async () => {
    const extending = { 'a/.rapid-review.yaml': 'extends: ../.rapid-review.yaml\n' }
    await withEditor({ files: { ...files, ...extending, [config]: broken } }, async (editor) => {
      await editor.openDocument(config, broken, 'yaml')
      await editor.openDocument('a/.rapid-review.yaml', extending['a/.rapid-review.yaml'], 'yaml')
      expect(await messages(editor)).toHaveLength(1)
      await editor.heard()
    })
  })
})

test('an editor that does not pull is pushed them once, open or not', async () => {
  await withEditor({ preset: 'push-only', files: { [config]: broken } }, async (editor) => {
    await editor.openDocument(config, broken, 'yaml')
    expect(isBroken(await editor.published(config))).toBe(true)
    await editor.openDocument('notes.md', '# Notes\n')
    await editor.published('notes.md')
    await editor.close(config)
    await editor.heard()
    editor.files.set(editor.uri(config), '')
    await editor.watched({ path: config, type: 2 })
    expect(isBroken(await editor.published(config))).toBe(false)
  })
})

test.each<Preset>(['vscode', 'push-only'])('they carry code, page and source: %s', async (preset) => {
  await withEditor({ preset, files: { ...files, [config]: broken } }, async (editor) => {
    await editor.openDocument(config, broken, 'yaml')
    const [first] =
      preset === 'vscode' ? items(await editor.diagnostics(config)) : (await editor.published(config)).diagnostics
    expect(first).toMatchObject({
      code: 'configuration',
      codeDescription: { href: expect.stringMatching(/docs\/guide\/configuration\.md$/) },
      source: 'rapid-review',
    })
  })
})

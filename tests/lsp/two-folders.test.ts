/** Two folders of one workspace may be two repositories: what bears the same name in both is not the same review. */
import { describe, expect, test } from 'vitest'
import type { DocumentLink, Location } from 'vscode-languageserver/node'
import { notification, thin } from './documents.ts'
import type { Editor } from './harness.ts'
import { withEditor } from './with-editor.ts'

const other = 'file:///other'
const dated = (text: string, day: string) => text.replace('---\n\n', `incident-date: ${day}\n---\n\n`)

/** @param elsewhere files of the second folder */
async function withTwoFolders(
  files: Readonly<Record<string, string>>,
  elsewhere: Readonly<Record<string, string>>,
  check: (editor: Editor) => Promise<void>,
): Promise<void> {
  await withEditor({ files }, async (editor) => {
    for (const [path, text] of Object.entries(elsewhere)) editor.files.set(`${other}/${path}`, text)
    const added = [{ uri: other, name: 'other' }]
    await editor.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event: { added, removed: [] } })
    await check(editor)
  })
}

const linked = async (editor: Editor, path: string) =>
  (await editor.request<DocumentLink[]>('textDocument/documentLink', path)).map(({ target }) => target)

test('a review follows from one in another folder, though both have the same path in theirs', async () => {
  await withTwoFolders({ 'a.md': thin }, { 'a.md': notification }, async (editor) => {
    await editor.openDocument('a.md')
    expect(await linked(editor, 'a.md')).toEqual([`${other}/a.md`])
    expect(await editor.rules('a.md')).not.toContain('related-exists')
  })
})

test('what disagrees is named as seen from the folder of who asks', async () => {
  const early = dated(notification, '2026-03-01')
  await withTwoFolders({ 'a.md': dated(thin, '2026-03-02') }, { 'a.md': early }, async (editor) => {
    await editor.openDocument('a.md')
    await linked(editor, 'a.md')
    const report = await editor.diagnostics('a.md')
    const found = report.kind === 'full' ? report.items.filter(({ code }) => code === 'dates-agree') : []
    expect(found.map(({ message }) => message)).toEqual([expect.stringMatching(/^\.\.\/other\/a\.md gives 1 March/)])
  })
})

describe('a reference that both have', () => {
  const files = { 'sin.md': notification, 'rr.md': thin }

  test.each(['rr.md', `${other}/rr.md`])('leads to the review in its own folder: %s', async (path) => {
    await withTwoFolders(files, files, async (editor) => {
      await editor.openDocument(path)
      const own = editor.uri(path).replace('rr.md', 'sin.md')
      expect(await linked(editor, path)).toEqual([own])
      const position = editor.at(path, 'SIN-1')
      const definition = await editor.request<Location[]>('textDocument/definition', path, { position })
      expect(definition.map(({ uri }) => uri)).toEqual([own])
      const context = { includeDeclaration: false }
      const followers = await editor.request<Location[]>('textDocument/references', path, { position, context })
      expect(followers.map(({ uri }) => uri)).toEqual([editor.uri(path)])
    })
  })

  test('is unique in each', async () => {
    const moved = { 'new/sin.md': notification, 'rr.md': thin }
    await withTwoFolders(files, moved, async (editor) => {
      for (const path of ['sin.md', `${other}/new/sin.md`, `${other}/rr.md`]) {
        await editor.openDocument(path)
        await linked(editor, path)
        expect(await editor.rules(path), path).not.toContain('unique-reference')
      }
    })
  })

  test('is not unique, where the two folders are of one repository', async () => {
    const both = { 'file:///repo/2025/a.md': notification, 'file:///repo/2026/b.md': notification }
    for (const inRepository of [true, false]) {
      const files = { ...both, ...(inRepository && { 'file:///repo/.git/HEAD': '' }) }
      await withEditor({ folder: 'file:///repo/2025', files }, async (editor) => {
        const added = [{ uri: 'file:///repo/2026', name: '2026' }]
        await editor.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
          event: { added, removed: [] },
        })
        await editor.openDocument('a.md')
        await linked(editor, 'a.md')
        const report = await editor.diagnostics('a.md')
        const found = report.kind === 'full' ? report.items.filter(({ code }) => code === 'unique-reference') : []
        expect(found.map(({ message }) => String(message).slice(0, 48))).toEqual(
          inRepository ? ['This reference is also that of ../2026/b.md. Lin'] : [],
        )
      })
    }
  })

  test('is not, where two of one folder bear it', async () => {
    await withTwoFolders({ ...files, 'again.md': notification }, files, async (editor) => {
      await editor.openDocument('sin.md')
      await linked(editor, 'sin.md')
      expect(await editor.rules('sin.md')).toContain('unique-reference')
    })
  })
})

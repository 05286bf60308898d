/** The reviews of a workspace, most of which are not open. */
import { describe, expect, test } from 'vitest'
import type { DocumentLink, Location } from 'vscode-languageserver/node'
import { type PortfolioEntry, portfolioChanged, portfolioRequest } from '../../server/lsp/protocol.ts'
import { notification, thin } from './documents.ts'
import type { Editor } from './harness.ts'
import { files, withEditor } from './with-editor.ts'

const config = '.rapid-review.yaml'
const portfolio = (editor: Editor) => editor.connection.sendRequest<PortfolioEntry[]>(portfolioRequest)
const references = async (editor: Editor) => (await portfolio(editor)).map(({ reference }) => reference).sort()
const initializationOptions = { portfolioChanges: true }
const called = (reference: string) => thin.replace('RR-1', reference)

describe('what the search for reviews leaves out is none of them', () => {
  const leftOut = /ignored|node_modules/

  test('when it changes on the disk', async () => {
    await withEditor({ leftOut }, async (editor) => {
      expect(await references(editor)).toEqual(['RR-1', 'SIN-1'])
      const paths = ['ignored/x.md', 'node_modules/p/x.md', 'new.md']
      for (const path of paths) editor.files.set(editor.uri(path), called(path))
      await editor.watched(...paths.map((path) => ({ path, type: 1 as const })))
      await expect.poll(() => references(editor)).toContain('new.md')
      expect(await references(editor)).toEqual(['RR-1', 'SIN-1', 'new.md'])
    })
  })

  test.each(['ignored/x.md', 'file:///elsewhere/x.md'])('once it is no longer open: %s', async (path) => {
    await withEditor({ leftOut }, async (editor) => {
      editor.files.set(editor.uri(path), called('RR-X'))
      await editor.openDocument(path)
      await expect.poll(() => references(editor)).toContain('RR-X')
      await editor.close(path)
      await expect.poll(() => references(editor)).toEqual(['RR-1', 'SIN-1'])
    })
  })

  test('a review that is saved for the first time is one of them, also to an editor that watches no files', async () => {
    await withEditor({ leftOut }, async (editor) => {
      expect(await references(editor)).toEqual(['RR-1', 'SIN-1'])
      await editor.openDocument('new.md', called('RR-2'))
      editor.files.set(editor.uri('new.md'), called('RR-2'))
      await editor.close('new.md')
      await editor.heard()
      expect(await references(editor)).toEqual(['RR-1', 'RR-2', 'SIN-1'])
    })
  })
})

test('of files that change together it is told once', async () => {
  const paths = Array.from({ length: 5 }, (_, index) => `more/${index}.md`)
  const many = Object.fromEntries(paths.map((path) => [path, thin]))
  await withEditor({ initializationOptions, files: { ...files, ...many } }, async (editor) => {
    await portfolio(editor)
    await editor.quiet()
    let told = 0
    editor.connection.onNotification(portfolioChanged, () => void told++)
    for (const path of paths) editor.files.set(editor.uri(path), called('RR-2'))
    await editor.watched(...paths.map((path) => ({ path, type: 2 as const })))
    await expect.poll(() => told).toBeGreaterThan(0)
    await editor.quiet()
    expect(told).toBe(1)
  })
})

test('of files that change one by one, all at once, it is told at once and at the end', async () => {
  const paths = Array.from({ length: 10 }, (_, index) => `more/${index}.md`)
  await withEditor({ initializationOptions, files }, async (editor) => {
    await portfolio(editor)
    await editor.quiet()
    let told = 0
    editor.connection.onNotification(portfolioChanged, () => void told++)
    for (const path of paths) editor.files.set(editor.uri(path), called(path))
    await Promise.all(paths.map((path) => editor.watched({ path, type: 1 })))
    await expect.poll(() => references(editor)).toHaveLength(12)
    await editor.quiet()
    expect(told).toBe(2)
  })
})

test('of what is written in a review it is told where a fact changes, and else not', async () => {
  await withEditor({ initializationOptions, files }, async (editor) => {
    await portfolio(editor)
    await editor.openDocument('rr.md')
    await editor.quiet()
    let told = 0
    editor.connection.onNotification(portfolioChanged, () => void told++)
    await editor.replace('rr.md', 'fractured arm', 'fractured leg')
    await editor.quiet()
    expect(told).toBe(0)
    await editor.replace('rr.md', 'RR-1', 'RR-2')
    await expect.poll(() => told).toBe(1)
  })
})

test('of a workspace that is read it is told to an editor that asked, and to no other', async () => {
  const many = Object.fromEntries(Array.from({ length: 120 }, (_, index) => [`more/${index}.md`, thin]))
  // Whatever is told would fail this test when it ends.
  await withEditor({ files: many }, async (editor) => {
    await portfolio(editor)
    await editor.quiet()
  })
})

test('keystrokes in the configuration have the workspace read once more, not once each', async () => {
  const many = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`more/${index}.md`, thin]))
  await withEditor({ initializationOptions, files: { ...files, ...many, [config]: '' } }, async (editor) => {
    await editor.openDocument(config, '', 'yaml')
    await portfolio(editor)
    await editor.heard()
    const before = editor.searches.all
    editor.reads.length = 0
    // As the sidebar does.
    editor.connection.onNotification(portfolioChanged, () => void portfolio(editor))
    const letters = [...'rules: {}']
    await Promise.all(letters.map((letter, at) => editor.edit(config, at, at, letter)))
    const reads = () => editor.reads.filter((uri) => uri === editor.uri('more/29.md')).length
    await expect.poll(reads).toBeGreaterThan(0)
    await portfolio(editor)
    await editor.heard()
    expect(reads()).toBe(1)
    expect(editor.searches.atOnce).toBe(1)
    expect(editor.searches.all - before).toBeLessThanOrEqual(2)
  })
})

test('to open a configuration, to save it and to close it has the workspace read again where that changes what it says', async () => {
  const off = 'rules: {valid-date: off}\n'
  await withEditor({ files: { ...files, [config]: off } }, async (editor) => {
    const reads = () => editor.reads.filter((uri) => uri === editor.uri('sin.md')).length
    const settle = async () => {
      await editor.heard()
      await references(editor)
    }
    await settle()
    const before = reads()
    await editor.openDocument(config, off, 'yaml')
    await settle()
    await editor.close(config)
    await settle()
    expect(reads()).toBe(before)
    await editor.openDocument(config, off, 'yaml')
    await editor.replace(config, 'off', 'warn')
    await expect.poll(reads).toBe(before + 1)
    await settle()
    editor.files.set(editor.uri(config), editor.text(config))
    await editor.close(config)
    await settle()
    expect(reads()).toBe(before + 1)
    await editor.openDocument(config, off, 'yaml')
    await expect.poll(reads).toBe(before + 2)
    await settle()
    await editor.close(config)
    await expect.poll(reads).toBe(before + 3)
  })
})

test('of a long reading it is told when there is something to show, and at its end', async () => {
  const many = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`more/${index}.md`, thin]))
  await withEditor({ initializationOptions, files: many }, async (editor) => {
    await portfolio(editor)
    await editor.quiet()
    let told = 0
    editor.connection.onNotification(portfolioChanged, () => void told++)
    editor.midnight?.()
    await expect.poll(() => told).toBe(2)
    await portfolio(editor)
    await editor.quiet()
    expect(told).toBe(2)
  })
})

test('the first reading shows its progress, and no later one does', async () => {
  await withEditor({ capabilities: { window: { workDoneProgress: true } } }, async (editor) => {
    const progress = (kind: string, percentage?: number) =>
      editor.next('$/progress', ({ value }: { value: { kind: string; percentage?: number } }) => {
        return value.kind === kind && value.percentage === percentage
      })
    await progress('begin', 0)
    await progress('report', 50)
    await progress('report', 100)
    await progress('end')
    // Whatever else were shown would fail this test when it ends.
    editor.midnight?.()
    await portfolio(editor)
  })
})

test('an editor that refuses to show progress has the portfolio all the same', async () => {
  const capabilities = { window: { workDoneProgress: true } }
  const refuses = ['window/workDoneProgress/create']
  await withEditor({ capabilities, refuses }, async (editor) => {
    expect(await references(editor)).toEqual(['RR-1', 'SIN-1'])
    expect(editor.requested).toContain(refuses[0])
  })
})

test('an editor that refuses to ask again is served all the same', async () => {
  const refuses = ['diagnostic', 'inlayHint', 'codeLens'].map((what) => `workspace/${what}/refresh`)
  await withEditor({ refuses }, async (editor) => {
    editor.files.set(editor.uri(config), 'rules: {required-section: off}')
    await editor.watched({ path: config, type: 1 })
    await expect.poll(() => editor.requested).toEqual(expect.arrayContaining(refuses))
    await editor.openDocument('rr.md')
    expect(await editor.rules('rr.md')).not.toContain('required-section')
  })
})

describe('findings that rest on other reviews are judged again, without anybody asking for the portfolio, when', () => {
  const lost = async (editor: Editor) => (await editor.rules('rr.md')).includes('related-exists')
  const refreshes = (editor: Editor) =>
    editor.requested.filter((method) => method === 'workspace/diagnostic/refresh').length

  test('a folder joins the workspace or leaves it', async () => {
    await withEditor({ files: { 'rr.md': thin } }, async (editor) => {
      editor.files.set('file:///other/sin.md', notification)
      await editor.openDocument('rr.md')
      await expect.poll(() => lost(editor)).toBe(true)
      const folder = { uri: 'file:///other/', name: 'other' }
      const change = (event: object) =>
        editor.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event })
      const before = refreshes(editor)
      await change({ added: [folder], removed: [] })
      await expect.poll(() => lost(editor)).toBe(false)
      expect(refreshes(editor)).toBeGreaterThan(before)
      await change({ added: [], removed: [folder] })
      await expect.poll(() => lost(editor)).toBe(true)
    })
  })

  test('the configuration changes', async () => {
    await withEditor({}, async (editor) => {
      await portfolio(editor)
      await editor.openDocument('rr.md')
      expect(await lost(editor)).toBe(false)
      editor.files.set(editor.uri(config), 'ignore: [sin.md]\n')
      const before = refreshes(editor)
      await editor.watched({ path: config, type: 1 })
      await expect.poll(() => lost(editor)).toBe(true)
      expect(refreshes(editor)).toBeGreaterThan(before + 1)
    })
  })

  test('the day changes, and the portfolio is told of', async () => {
    await withEditor({}, async (editor) => {
      await portfolio(editor)
      await editor.heard()
      editor.reads.length = 0
      await expect.poll(() => editor.midnight).toBeDefined()
      editor.midnight?.()
      await expect.poll(() => editor.reads).toContain(editor.uri('sin.md'))
    })
  })
})

test('a reference leads to its review however it is written', async () => {
  const review = thin.replace('[SIN-1]', '[sin 1]')
  await withEditor({ files: { ...files, 'rr.md': review } }, async (editor) => {
    await editor.openDocument('rr.md')
    await editor.openDocument('sin.md')
    const links = await editor.request<DocumentLink[]>('textDocument/documentLink', 'rr.md')
    expect(links.map(({ target }) => target)).toEqual([editor.uri('sin.md')])
    const position = editor.at('rr.md', 'sin 1')
    const [definition] = await editor.request<Location[]>('textDocument/definition', 'rr.md', { position })
    expect(definition?.uri).toBe(editor.uri('sin.md'))
    const context = { includeDeclaration: true }
    const params = { position: editor.at('sin.md', 'SIN-1'), context }
    const found = await editor.request<Location[]>('textDocument/references', 'sin.md', params)
    expect(found.map(({ uri }) => uri)).toEqual([editor.uri('sin.md'), editor.uri('rr.md')])
    await editor.replace('sin.md', '---\ntype', '---\n\ntype')
    await expect
      .poll(async () => (await editor.request<Location[]>('textDocument/definition', 'rr.md', { position }))[0])
      .toMatchObject({ range: { start: { line: 3 } } })
  })
})

test('a configuration is read once, however many folders of reviews it governs', async () => {
  const paths = ['a/1.md', 'a/b/2.md', 'c/3.md', 'c/d/e/4.md']
  const many = Object.fromEntries(paths.map((path) => [path, called(path)]))
  await withEditor({ files: { ...many, [config]: 'rules: {}' } }, async (editor) => {
    expect(await references(editor)).toEqual(paths)
    expect(editor.reads.filter((uri) => uri === editor.uri(config))).toHaveLength(1)
  })
})

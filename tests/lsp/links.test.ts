/** A review to which a symbolic link leads is one review, by whichever name somebody comes to it. */
import { describe, expect, test } from 'vitest'
import { coverageRequest, type PortfolioEntry, portfolioRequest } from '../../server/lsp/protocol.ts'
import { baselineOf, thin } from './documents.ts'
import type { Editor } from './harness.ts'
import { files, withEditor } from './with-editor.ts'

const portfolio = async (editor: Editor) =>
  (await editor.connection.sendRequest<PortfolioEntry[]>(portfolioRequest)).map(
    ({ path, reference }) => `${path} ${reference}`,
  )
const both = ['rr.md RR-1', 'sin.md SIN-1']

async function withLink(
  check: (editor: Editor) => Promise<void>,
  more: Readonly<Record<string, string>> = {},
): Promise<void> {
  await withEditor({ files: { ...files, 'to-rr.md': thin, ...more } }, async (editor) => {
    editor.links.set(editor.uri('to-rr.md'), editor.uri('rr.md'))
    await check(editor)
  })
}

describe.each(['rr.md', 'to-rr.md'])('opened as %s', (path) => {
  test('it is one, as it stands in the editor', async () => {
    await withLink(async (editor) => {
      expect(await portfolio(editor)).toEqual(both)
      await editor.openDocument(path)
      await editor.heard()
      expect(await portfolio(editor)).toEqual(both)
      await editor.replace(path, 'RR-1', 'RR-2')
      await expect.poll(() => portfolio(editor)).toEqual(['rr.md RR-2', 'sin.md SIN-1'])
      await editor.close(path)
      await expect.poll(() => portfolio(editor)).toEqual(both)
    })
  })

  test('it bears no reference of another', async () => {
    await withLink(async (editor) => {
      await portfolio(editor)
      await editor.openDocument(path)
      await editor.heard()
      expect(await editor.rules(path)).not.toContain('unique-reference')
    })
  })
})

test('what the repository has set aside in it is a hint, by whichever name it is open', async () => {
  const aside = baselineOf('rr.md', thin, 'required-section')
  await withLink(async (editor) => {
    await portfolio(editor)
    await editor.openDocument('to-rr.md')
    const report = await editor.diagnostics('to-rr.md')
    const severities = report.kind === 'full' ? report.items.map(({ code, severity }) => [code, severity]) : []
    expect(severities).toContainEqual(['required-section', 4])
  }, aside)
})

test('open while the workspace is read for the first time it is one', async () => {
  await withLink(async (editor) => {
    await editor.openDocument('to-rr.md')
    await expect.poll(() => portfolio(editor)).toEqual(both)
    await editor.heard()
    expect(await portfolio(editor)).toEqual(both)
    expect(await editor.rules('to-rr.md')).not.toContain('unique-reference')
  })
})

test('a link to it that is new has nothing searched, and has coverage', async () => {
  await withLink(async (editor) => {
    await portfolio(editor)
    const before = editor.searches.all
    await editor.watched({ path: 'to-rr.md', type: 1 })
    await editor.heard()
    expect(editor.searches.all).toBe(before)
    const coverage = await editor.connection.sendRequest(coverageRequest, { uri: editor.uri('to-rr.md') })
    expect(coverage).toMatchObject({ reference: 'RR-1' })
  })
})

test('what was a link and is a file of its own is another review', async () => {
  await withLink(async (editor) => {
    await portfolio(editor)
    await editor.watched({ path: 'to-rr.md', type: 1 })
    await editor.heard()
    editor.links.clear()
    editor.files.set(editor.uri('to-rr.md'), thin.replace('RR-1', 'RR-3'))
    await editor.watched({ path: 'to-rr.md', type: 2 })
    await expect.poll(() => portfolio(editor)).toEqual([...both, 'to-rr.md RR-3'])
  })
})

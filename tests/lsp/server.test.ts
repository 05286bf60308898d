import { describe, expect, test } from 'vitest'
import type {
  CodeAction,
  CompletionItem,
  DocumentSymbol,
  Hover,
  InlayHint,
  Location,
  LogMessageParams,
  PublishDiagnosticsParams,
} from 'vscode-languageserver/node'
import { baselineFile } from '../../server/lint/baseline.ts'
import { fixUntilStable, lint } from '../../server/lint/index.ts'
import { coverageRequest, insertSectionRequest, portfolioRequest } from '../../server/lsp/protocol.ts'
import { baselineOf, notification, thin } from './documents.ts'
import type { Editor, Preset } from './harness.ts'
import { files, withEditor } from './with-editor.ts'

const whole = (editor: Editor, path: string) => ({
  start: { line: 0, character: 0 },
  end: editor.position(path, editor.text(path).length),
})
const titled = (actions: CodeAction[], part: string) => actions.find(({ title }) => title.includes(part)) as CodeAction

describe('diagnostics', () => {
  test('are pulled where the editor pulls, and then never pushed', async () => {
    await withEditor({ preset: 'vscode' }, async (editor) => {
      await editor.openDocument('rr.md')
      expect(await editor.rules('rr.md')).toContain('required-section')
    })
  })

  test('are pushed to an editor that does not pull, with the version they are for', async () => {
    await withEditor({ preset: 'push-only' }, async (editor) => {
      await editor.openDocument('rr.md')
      const first = await editor.published('rr.md')
      expect(first.version).toBe(1)
      expect(first.diagnostics.map(({ code }) => code)).toContain('required-section')
      await editor.close('rr.md')
      expect((await editor.published('rr.md')).diagnostics).toEqual([])
    })
  })

  test('carry rule, page and source', async () => {
    await withEditor({}, async (editor) => {
      await editor.openDocument('rr.md')
      const report = await editor.diagnostics('rr.md')
      const [first] = report.kind === 'full' ? report.items : []
      expect(first?.source).toBe('rapid-review')
      expect(first?.codeDescription?.href).toMatch(new RegExp(`docs/rules/${first?.code}\\.md$`))
    })
  })

  test('unchanged text is not sent twice; another day or configuration is another result', async () => {
    await withEditor({}, async (editor) => {
      await editor.openDocument('rr.md')
      let resultId: string | undefined
      // Until the other reviews of the workspace have been read, a finding may still come or go.
      await expect
        .poll(async () => {
          const report = await editor.diagnostics('rr.md', resultId)
          resultId = report.resultId
          return report.kind
        })
        .toBe('unchanged')
      editor.now = new Date('2026-04-02T10:00:00Z')
      expect((await editor.diagnostics('rr.md', resultId)).kind).toBe('full')
    })
  })

  test('what they are known by is short, however many reviews a reference that leads nowhere is compared with', async () => {
    const paths = Array.from({ length: 100 }, (_, index) => `more/${index}.md`)
    const many = paths.map((path) => [path, notification.replace('SIN-1', `SIN-${path}`)] as const)
    await withEditor({ files: { 'rr.md': thin, ...Object.fromEntries(many) } }, async (editor) => {
      await editor.connection.sendRequest(portfolioRequest)
      await editor.openDocument('rr.md')
      expect((await editor.diagnostics('rr.md')).resultId?.length).toBeLessThan(20)
    })
  })

  test('after close and reopen they come again', async () => {
    await withEditor({}, async (editor) => {
      await editor.openDocument('rr.md')
      const { resultId } = await editor.diagnostics('rr.md')
      await editor.close('rr.md')
      expect((await editor.diagnostics('rr.md', resultId)).kind).toBe('full')
      await editor.openDocument('rr.md')
      expect((await editor.rules('rr.md')).length).toBeGreaterThan(0)
    })
  })

  test.each(['git:/work/rr.md', 'vscode-diff:/work/rr.md'])('a document of %s is left alone', async (uri) => {
    await withEditor({ preset: 'push-only' }, async (editor) => {
      await editor.openDocument(uri, thin)
      await editor.openDocument(uri.replace('rr.md', '.rapid-review.yaml'), 'rool: 1', 'yaml')
      // What is wrong with all configurations is told together.
      await editor.openDocument('.rapid-review.yaml', 'rool: 1', 'yaml')
      await editor.published('.rapid-review.yaml')
    })
  })

  test('a file that is no review has none', async () => {
    await withEditor({}, async (editor) => {
      await editor.openDocument('README.md', '# Notes\n\nTBC\n')
      expect(await editor.rules('README.md')).toEqual([])
    })
  })

  test('thousands of findings are capped, and the rest counted', async () => {
    await withEditor({}, async (editor) => {
      await editor.openDocument('long.md', `${thin}\n${'TBC\n\n'.repeat(900)}`)
      const report = await editor.diagnostics('long.md')
      const items = report.kind === 'full' ? report.items : []
      expect(items.length).toBe(501)
      expect(items.at(-1)?.message).toMatch(/more findings/)
    })
  })

  test('at midnight in London editors are asked to ask again', async () => {
    await withEditor({}, async (editor) => {
      await editor.openDocument('rr.md')
      await editor.diagnostics('rr.md')
      editor.now = new Date('2026-04-01T23:00:00Z')
      await expect.poll(() => editor.midnight).toBeDefined()
      editor.midnight?.()
      await expect.poll(() => editor.requested).toContain('workspace/diagnostic/refresh')
    })
  })
})

describe('findings follow the text', () => {
  test('an edit, and a request right behind it', async () => {
    await withEditor({}, async (editor) => {
      await editor.openDocument('rr.md')
      const before = (await editor.rules('rr.md')).filter((rule) => rule === 'valid-date').length
      const [, after] = await Promise.all([
        editor.replace('rr.md', '5 March 2026', '2026-03-05'),
        editor.rules('rr.md'),
      ])
      expect([before, after.filter((rule) => rule === 'valid-date').length]).toEqual([1, 0])
    })
  })

  test('a paste that comes letter by letter is judged once, as it stands at its end', async () => {
    await withEditor({ preset: 'push-only' }, async (editor) => {
      // Until the other reviews have been read, a finding may still come or go.
      await editor.connection.sendRequest('rapidReview/portfolio', {})
      await editor.openDocument('lone.md', thin)
      await editor.published('lone.md')
      const end = thin.length
      const letters = [...'\nMother has used heroin for three years.\n']
      await Promise.all(letters.map((letter, index) => editor.edit('lone.md', end + index, end + index, letter)))
      // Whatever else were published for a text between would fail this test when it ends.
      expect((await editor.published('lone.md')).version).toBe(1 + letters.length)
    })
  })

  test.each([
    ['CRLF', '\r\n', ''],
    ['surrogate pairs', '\n', '🙂🙂 '],
  ])('%s: places stay exact after edits', async (_, eol, prefix) => {
    const text = thin.replaceAll('\n', eol).replace('The baby', `${prefix}The baby`)
    await withEditor({}, async (editor) => {
      await editor.openDocument('x.md', text)
      await editor.replace('x.md', 'The baby was found', `${prefix}He was found`)
      const report = await editor.diagnostics('x.md')
      const fresh = lint(editor.text('x.md'), { today: '2026-04-01', rules: {} })
      const places = report.kind === 'full' ? report.items.map(({ code, range }) => [code, range.start]) : []
      expect(places).toEqual(fresh.findings.map(({ rule, span }) => [rule, editor.position('x.md', span.start)]))
    })
  })

  test('an edit that names a column beyond the line leaves the line its end', async () => {
    await withEditor({ preset: 'neovim' }, async (editor) => {
      await editor.openDocument('x.md', '# One two\n## Three\n')
      await editor.change('x.md', { start: { line: 0, character: 5 }, end: { line: 0, character: 99 } }, '')
      expect(editor.text('x.md')).toBe('# One\n## Three\n')
      const [title] = await editor.request<DocumentSymbol[]>('textDocument/documentSymbol', 'x.md')
      expect(title?.children?.map(({ name }) => name)).toEqual(['Three'])
    })
  })

  test('of an open document, whatever happens to its file', async () => {
    await withEditor({}, async (editor) => {
      await editor.openDocument('rr.md')
      const text = editor.text('rr.md')
      editor.files.delete(editor.uri('rr.md'))
      await editor.watched({ path: 'rr.md', type: 3 })
      expect(await editor.rules('rr.md')).toContain('valid-date')
      editor.files.set(editor.uri('rr.md'), text)
      await editor.watched({ path: 'rr.md', type: 1 })
      await editor.replace('rr.md', '5 March 2026', '2026-03-05')
      const rules = await editor.rules('rr.md')
      expect(rules).toContain('required-section')
      expect(rules).not.toContain('valid-date')
    })
  })

  test('a request the editor calls off is answered all the same', async () => {
    await withEditor({}, async (editor) => {
      await editor.openDocument('rr.md')
      const { CancellationTokenSource } = await import('vscode-jsonrpc/node')
      const source = new CancellationTokenSource()
      const answer = editor.connection.sendRequest(
        'textDocument/codeAction',
        { textDocument: { uri: editor.uri('rr.md') }, range: whole(editor, 'rr.md'), context: { diagnostics: [] } },
        source.token,
      )
      source.cancel()
      await answer.catch(() => undefined)
      expect((await editor.rules('rr.md')).length).toBeGreaterThan(0)
    })
  })
})

describe('findings across documents', () => {
  const away = { 'rr.md': thin }

  test('come and go with the other file, and the editor is told to ask again', async () => {
    await withEditor({ files: away }, async (editor) => {
      await editor.openDocument('rr.md')
      await expect.poll(() => editor.rules('rr.md')).toContain('related-exists')
      const asked = () => editor.requested.filter((method) => method === 'workspace/diagnostic/refresh').length
      const before = asked()
      editor.files.set(editor.uri('sin.md'), notification)
      await editor.watched({ path: 'sin.md', type: 1 })
      await expect.poll(asked).toBeGreaterThan(before)
      expect(await editor.rules('rr.md')).not.toContain('related-exists')
      editor.files.delete(editor.uri('sin.md'))
      await editor.watched({ path: 'sin.md', type: 3 })
      await expect.poll(() => editor.rules('rr.md')).toContain('related-exists')
    })
  })

  test('are judged by the buffer of the other document, not by the disk', async () => {
    await withEditor({}, async (editor) => {
      await editor.openDocument('rr.md')
      await editor.openDocument('sin.md')
      expect(await editor.rules('rr.md')).not.toContain('related-exists')
      await editor.replace('sin.md', 'SIN-1', 'SIN-900')
      await expect.poll(() => editor.rules('rr.md')).toContain('related-exists')
    })
  })

  test('are pushed again to an editor that does not pull, and only where they differ', async () => {
    await withEditor({ preset: 'push-only', files: away }, async (editor) => {
      await editor.openDocument('rr.md')
      const lost = ({ diagnostics }: PublishDiagnosticsParams) =>
        diagnostics.some(({ code }) => code === 'related-exists')
      const first = await editor.published('rr.md')
      if (!lost(first)) await editor.published('rr.md', lost)
      editor.files.set(editor.uri('sin.md'), notification)
      await editor.watched({ path: 'sin.md', type: 1 })
      expect((await editor.published('rr.md', (params) => !lost(params))).version).toBe(1)
    })
  })
})

describe('findings set aside by the repository', () => {
  test('are hints, from the moment the file says so', async () => {
    await withEditor({}, async (editor) => {
      await editor.openDocument('rr.md')
      const severities = async () => {
        const report = await editor.diagnostics('rr.md')
        return report.kind === 'full' ? report.items.map(({ code, severity }) => [code, severity]) : []
      }
      await expect.poll(severities).toContainEqual(['required-section', 1])
      editor.files.set(editor.uri(baselineFile), baselineOf('rr.md', thin, 'required-section')[baselineFile] ?? '')
      await editor.watched({ path: baselineFile, type: 1 })
      await expect.poll(severities).toContainEqual(['required-section', 4])
      expect(await severities()).not.toContainEqual(['required-section', 1])
      expect((await severities()).some(([code, severity]) => code !== 'required-section' && severity !== 4)).toBe(true)
    })
  })
})

describe('code actions', () => {
  test('insert a missing section, as a snippet where the editor has them', async () => {
    await withEditor({ preset: 'vscode' }, async (editor) => {
      await editor.openDocument('rr.md')
      const offered = titled(
        await editor.actions('rr.md', whole(editor, 'rr.md')),
        'Insert the section "Analysis of practice"',
      )
      const action = await editor.connection.sendRequest<CodeAction>('codeAction/resolve', offered)
      expect(JSON.stringify(action.edit)).toContain('snippet')
      expect(await editor.apply(action.edit ?? {})).toBe(true)
      const report = await editor.diagnostics('rr.md')
      expect(
        report.kind === 'full' &&
          report.items.some(({ message }) => String(message).includes('"Analysis of practice" is missing')),
      ).toBe(false)
    })
  })

  test('insert all missing sections: the same text as the command line gives', async () => {
    await withEditor({ preset: 'vscode' }, async (editor) => {
      await editor.openDocument('rr.md')
      const offered = titled(await editor.actions('rr.md', whole(editor, 'rr.md')), 'Insert all missing sections')
      const action = await editor.connection.sendRequest<CodeAction>('codeAction/resolve', offered)
      await editor.apply(action.edit ?? {})
      expect(editor.text('rr.md')).toBe(
        fixUntilStable(thin, { today: '2026-04-01', rules: { 'required-date': { severity: 'off' } } }, ['insertion'])
          .text,
      )
    })
  })

  test('fix all converts dates and inserts no section', async () => {
    await withEditor({ preset: 'neovim' }, async (editor) => {
      await editor.openDocument('rr.md')
      const [action] = await editor.actions('rr.md', whole(editor, 'rr.md'), ['source.fixAll.rapid-review'])
      await editor.apply(action?.edit ?? {})
      expect(editor.text('rr.md')).toBe(thin.replace('5 March 2026', '2026-03-05'))
    })
  })

  test('fix all is offered only where it is asked for', async () => {
    await withEditor({}, async (editor) => {
      await editor.openDocument('rr.md')
      const kinds = (await editor.actions('rr.md', whole(editor, 'rr.md'))).map(({ kind }) => kind)
      expect(kinds).not.toContain('source.fixAll.rapid-review')
    })
  })

  test('an edit made for an older text is refused', async () => {
    await withEditor({ preset: 'neovim' }, async (editor) => {
      await editor.openDocument('rr.md')
      const action = titled(await editor.actions('rr.md', whole(editor, 'rr.md')), 'Insert the section')
      await editor.replace('rr.md', 'The baby', 'He')
      expect(await editor.apply(action.edit ?? {})).toBe(false)
    })
  })

  test('resolving an action after the text moved on gives no edit', async () => {
    await withEditor({ preset: 'vscode' }, async (editor) => {
      await editor.openDocument('rr.md')
      const offered = titled(await editor.actions('rr.md', whole(editor, 'rr.md')), 'Insert all missing sections')
      await editor.replace('rr.md', 'The baby', 'He')
      const resolved = await editor.connection.sendRequest<CodeAction>('codeAction/resolve', offered)
      expect(resolved.edit).toBeUndefined()
      expect(resolved.disabled).toBeDefined()
    })
  })

  test('record a topic as considered, disable a rule', async () => {
    await withEditor({ preset: 'neovim' }, async (editor) => {
      await editor.openDocument('rr.md')
      const titles = (await editor.actions('rr.md', whole(editor, 'rr.md'))).map(({ title }) => title).join('\n')
      expect(titles).toMatch(/Record "Neglect" as considered/)
      expect(titles).toMatch(/Set risk-factor-considered aside in this file/)
    })
  })
})

describe('completion', () => {
  const labels = async (editor: Editor, path: string, words: string, after: number) =>
    (
      await editor.request<CompletionItem[]>('textDocument/completion', path, {
        position: editor.at(path, words, after),
      })
    ).map(({ label }) => label)

  test('front-matter keys that are not there yet, and values', async () => {
    await withEditor({}, async (editor) => {
      await editor.openDocument('rr.md', thin.replace('aware-date', 'st\naware-date'))
      const keys = await labels(editor, 'rr.md', '\nst\n', 3)
      expect(keys).toContain('status')
      expect(keys).not.toContain('reference')
      expect(await labels(editor, 'rr.md', 'type: rapid', 6)).toContain('lcspr')
      await editor.request('textDocument/definition', 'rr.md', { position: editor.at('rr.md', 'SIN-1') })
      expect(await labels(editor, 'rr.md', 'related: [SIN', 10)).toContain('SIN-1')
    })
  })

  test('a review follows from others, each of which is offered once', async () => {
    const files = {
      'rr.md': thin,
      'sin.md': notification,
      'again.md': notification,
      'own.md': thin.replace('RR-1', 'rr 1'),
    }
    await withEditor({ files }, async (editor) => {
      await editor.openDocument('rr.md')
      await editor.request('textDocument/definition', 'rr.md', { position: editor.at('rr.md', 'SIN-1') })
      expect(await labels(editor, 'rr.md', 'related: [SIN', 10)).toEqual(['SIN-1'])
    })
  })

  test('headings of missing sections come first, in order', async () => {
    await withEditor({}, async (editor) => {
      await editor.openDocument('rr.md', `${thin}\n## `)
      const items = await editor.request<CompletionItem[]>('textDocument/completion', 'rr.md', {
        position: editor.position('rr.md', editor.text('rr.md').length),
      })
      const first = [...items].sort((a, b) => String(a.sortText).localeCompare(String(b.sortText)))[0]
      expect(first?.detail).toMatch(/missing/)
    })
  })

  test('rule and topic ids in comments', async () => {
    await withEditor({}, async (editor) => {
      await editor.openDocument('rr.md', `${thin}\n<!-- rapid-review-disable \n<!-- rapid-review-considered \n`)
      expect(await labels(editor, 'rr.md', 'disable ', 8)).toContain('required-section')
      expect(await labels(editor, 'rr.md', 'considered \n', 11)).toContain('neglect')
    })
  })

  test('keys, rules and severities in the configuration', async () => {
    await withEditor({}, async (editor) => {
      await editor.openDocument('.rapid-review.yaml', 'rules:\n  required-section: warn\n  \n\n', 'yaml')
      expect(await labels(editor, '.rapid-review.yaml', '  \n\n', 2)).toContain('date-order')
      expect(await labels(editor, '.rapid-review.yaml', 'section: warn', 9)).toContain('off')
      expect(await labels(editor, '.rapid-review.yaml', '\n\n', 2)).toEqual(
        expect.arrayContaining(['profile', 'deadlineBase', 'overrides']),
      )
    })
  })
})

describe('hover', () => {
  const hover = async (editor: Editor, words: string) => {
    const answer = await editor.request<Hover | null>('textDocument/hover', 'rr.md', {
      position: editor.at('rr.md', words),
    })
    return (answer?.contents as { value: string } | undefined)?.value
  }

  test.each([
    ['a topic', 'assaulted', /42 %/],
    ['a topic and what decided', 'Alcohol', /Decided by: “Not asked”\./],
    ['a heading', 'Circumstances of the incident', /What happened/i],
    ['a date', '2026-03-03', /Tuesday 3 March 2026/],
    ['a front-matter key', 'aware-date', /became aware/],
  ])('on %s', async (_, words, expected) => {
    await withEditor({}, async (editor) => {
      await editor.openDocument('rr.md')
      expect(await hover(editor, words)).toMatch(expected)
    })
  })

  test('on a rule id in a comment', async () => {
    await withEditor({}, async (editor) => {
      await editor.openDocument('rr.md', `${thin}\n<!-- rapid-review-disable-file section-order -- our template -->\n`)
      expect(await hover(editor, 'section-order')).toMatch(/section-order/)
    })
  })
})

describe('hints, lens, links, outline', () => {
  test('the due date and the days left stand beside the date that starts the clock, unless turned off', async () => {
    const hints = async (editor: Editor) => {
      await editor.openDocument('rr.md')
      return editor.request<InlayHint[]>('textDocument/inlayHint', 'rr.md', { range: whole(editor, 'rr.md') })
    }
    await withEditor({ today: '2026-03-20' }, async (editor) => {
      expect((await hints(editor)).map(({ label }) => label)).toContainEqual(
        expect.stringMatching(/due 26 March 2026, 4 working days left/),
      )
    })
    await withEditor({ settings: { inlayHints: { enabled: false } } }, async (editor) => {
      await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: {} })
      await expect.poll(() => hints(editor)).toEqual([])
    })
  })

  test('hints that were shown before it was known that nobody wants them are taken away', async () => {
    await withEditor({ settings: { inlayHints: { enabled: false } } }, async (editor) => {
      await expect.poll(() => editor.requested).toContain('workspace/inlayHint/refresh')
    })
  })

  test('a lens on the title', async () => {
    await withEditor({ today: '2026-03-20' }, async (editor) => {
      await editor.openDocument('rr.md')
      const [lens] = await editor.request<{ command: { title: string } }[]>('textDocument/codeLens', 'rr.md')
      expect(lens?.command.title).toMatch(/sections · \d+ topics open · 4 working days left/)
    })
  })

  test('related reviews are linked, defined and referred to', async () => {
    await withEditor({}, async (editor) => {
      await editor.openDocument('rr.md')
      await editor.openDocument('sin.md')
      const links = await editor.request<{ target: string }[]>('textDocument/documentLink', 'rr.md')
      expect(links.map(({ target }) => target)).toEqual([editor.uri('sin.md')])
      const definition = await editor.request<Location[]>('textDocument/definition', 'rr.md', {
        position: editor.at('rr.md', 'SIN-1'),
      })
      expect(definition[0]?.uri).toBe(editor.uri('sin.md'))
      const references = await editor.request<Location[]>('textDocument/references', 'sin.md', {
        position: editor.at('sin.md', 'SIN-1'),
        context: { includeDeclaration: false },
      })
      expect(references.map(({ uri }) => uri)).toEqual([editor.uri('rr.md')])
    })
  })

  test.each<[Preset, object | undefined, boolean]>([
    ['neovim', undefined, true],
    ['vscode', { markdownOutline: true }, false],
  ])('outline in %s: %s', async (preset, initializationOptions, has) => {
    await withEditor({ preset, initializationOptions }, async (editor) => {
      expect(editor.initialized.capabilities.documentSymbolProvider === true).toBe(has)
      if (!has) return
      await editor.openDocument('rr.md')
      const [title] = await editor.request<{ name: string; children: { name: string }[] }[]>(
        'textDocument/documentSymbol',
        'rr.md',
      )
      expect(title?.children.map(({ name }) => name)).toContain('Circumstances of the incident')
    })
  })
})

describe('the configuration', () => {
  const config = '.rapid-review.yaml'
  const fixAll = async (editor: Editor) =>
    (await editor.actions('rr.md', whole(editor, 'rr.md'), ['source.fixAll.rapid-review']))[0]

  test('a broken one is shown in its file; the last good one stays in force and fixing pauses', async () => {
    await withEditor({ files: { ...files, [config]: 'rules:\n  required-section: off\n' } }, async (editor) => {
      await editor.openDocument('rr.md')
      expect(await editor.rules('rr.md')).not.toContain('required-section')
      await editor.openDocument(config, 'rules:\n  required-section: off\n', 'yaml')
      await editor.replace(config, 'required-section', 'requird-section')
      const broken = await editor.diagnostics(config)
      const [first] = broken.kind === 'full' ? broken.items : []
      expect(first?.message).toMatch(/required-section/)
      expect(first?.range.start.line).toBe(1)
      expect(await editor.rules('rr.md')).not.toContain('required-section')
      expect(await editor.actions('rr.md', whole(editor, 'rr.md'), ['source.fixAll.rapid-review'])).toEqual([])
      await editor.replace(config, 'requird-section', 'required-section')
      expect(await editor.rules(config)).toEqual([])
      expect((await editor.actions('rr.md', whole(editor, 'rr.md'), ['source.fixAll.rapid-review'])).length).toBe(1)
    })
  })

  test('one that changes between the offer of a fix and its choice takes no edit away', async () => {
    await withEditor({ preset: 'vscode' }, async (editor) => {
      await editor.openDocument('rr.md')
      const offered = await fixAll(editor)
      await editor.openDocument(config, 'rules:\n  required-section: off\n', 'yaml')
      const resolved = await editor.connection.sendRequest<CodeAction>('codeAction/resolve', offered)
      await editor.apply(resolved.edit ?? {})
      expect(editor.text('rr.md')).toBe(thin.replace('5 March 2026', '2026-03-05'))
    })
  })

  test('one that breaks in between does, and says why', async () => {
    await withEditor({ preset: 'vscode' }, async (editor) => {
      await editor.openDocument('rr.md')
      const offered = await fixAll(editor)
      await editor.openDocument(config, 'rules:\n  requird-section: off\n', 'yaml')
      const resolved = await editor.connection.sendRequest<CodeAction>('codeAction/resolve', offered)
      expect(resolved.edit).toBeUndefined()
      expect(resolved.disabled?.reason).toMatch(/configuration/)
    })
  })

  test('a change on disk counts once the editor says so', async () => {
    await withEditor({}, async (editor) => {
      await editor.openDocument('rr.md')
      expect(await editor.rules('rr.md')).toContain('required-section')
      editor.files.set(editor.uri(config), 'rules:\n  required-section: off\n')
      await editor.watched({ path: config, type: 1 })
      expect(await editor.rules('rr.md')).not.toContain('required-section')
    })
  })
})

describe('the sidebar’s requests', () => {
  test('while the reviews of a workspace are being read, what the editor asks goes first', async () => {
    const many = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`more/${index}.md`, thin]))
    await withEditor({ files: { ...files, ...many } }, async (editor) => {
      await editor.openDocument('rr.md')
      let reading = true
      const all = editor.connection.sendRequest<unknown[]>('rapidReview/portfolio', {}).finally(() => {
        reading = false
      })
      let answers = 0
      while (reading) {
        await editor.request('textDocument/hover', 'rr.md', { position: { line: 0, character: 0 } })
        answers++
      }
      expect((await all).length).toBeGreaterThan(40)
      expect(answers).toBeGreaterThan(3)
    })
  })

  test('a review that is opened while the workspace is being read counts as it stands in the editor', async () => {
    const many = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`more/${index}.md`, thin]))
    await withEditor({ files: { ...files, ...many } }, async (editor) => {
      await editor.openDocument('more/3.md', thin.replace(/^reference: .*$/m, 'reference: RR-OPEN'))
      const all = await editor.connection.sendRequest<{ uri: string; reference: string }[]>('rapidReview/portfolio', {})
      const open = all.find(({ uri }) => uri === editor.uri('more/3.md'))
      expect(open?.reference).toBe('RR-OPEN')
    })
  })

  test('of a document that is no review are answered while the workspace is being read', async () => {
    await withEditor({}, async (editor) => {
      await editor.connection.sendRequest(portfolioRequest)
      await editor.openDocument('notes.md', '# Notes\n')
      await editor.heard()
      const letGo = editor.holdNextRead('sin.md')
      editor.midnight?.()
      await editor.heard()
      let answer: unknown
      const asked = editor.connection.sendRequest(coverageRequest, { uri: editor.uri('notes.md') })
      void asked.then((coverage) => {
        answer = coverage
      })
      await editor.heard()
      expect(answer).toBeNull()
      letGo()
      await asked
    })
  })

  test('coverage of a document, in the documented shape', async () => {
    await withEditor({}, async (editor) => {
      await editor.openDocument('rr.md')
      const coverage = await editor.connection.sendRequest<{ topics: { id: string; status: string }[] }>(
        'rapidReview/coverage',
        { uri: editor.uri('rr.md') },
      )
      expect(coverage.topics.find(({ id }) => id === 'domestic-abuse')?.status).toBe('identified')
      expect(coverage.topics.find(({ id }) => id === 'parental-alcohol-misuse')?.status).toBe('unresolved')
    })
  })

  test('deadlines and portfolio of the workspace, the open buffer over the disk', async () => {
    await withEditor({}, async (editor) => {
      await editor.openDocument('rr.md', thin.replace('RR-1', 'RR-2'))
      const { deadlines } = await editor.connection.sendRequest<{
        deadlines: { reference: string; deadline: string; due: string }[]
      }>('rapidReview/deadlines', {})
      expect(deadlines).toContainEqual(
        expect.objectContaining({ reference: 'RR-2', deadline: 'rapid-review', due: '2026-03-26' }),
      )
      const portfolio = await editor.connection.sendRequest<{ reference: string }[]>('rapidReview/portfolio', {})
      expect(portfolio.map(({ reference }) => reference)).toEqual(['RR-2', 'SIN-1'])
    })
  })

  test('a new review lints without an error about its form', async () => {
    await withEditor({}, async (editor) => {
      const text = await editor.connection.sendRequest<string>('rapidReview/newReview', {
        type: 'rapid-review',
        reference: 'RR-9',
        notificationDate: '2026-03-05',
      })
      const rules = lint(text, { today: '2026-03-06', rules: {} }).findings.map(({ rule }) => rule)
      expect(rules).not.toContain('required-section')
      expect(rules).not.toContain('section-order')
    })
  })
})

describe('what breaks', () => {
  test('of features is named in one error, and the server goes on', async () => {
    await withEditor({}, async (editor) => {
      await editor.openDocument('rr.md')
      const broken = editor.connection.sendRequest('textDocument/hover', { textDocument: { uri: editor.uri('rr.md') } })
      await expect(broken).rejects.toThrow(/could not answer a request for hover/)
      const insertion = editor.connection.sendRequest(insertSectionRequest, null)
      await expect(insertion).rejects.toThrow(/could not answer a request for a section/)
      expect((await editor.rules('rr.md')).length).toBeGreaterThan(0)
    })
  })

  test.each([
    [
      'textDocument/didOpen',
      { textDocument: { uri: 'file:///work/x.md', languageId: 'markdown', version: 1, text: 5 } },
    ],
    ['textDocument/didChange', { textDocument: { uri: 'file:///work/rr.md', version: 2 }, contentChanges: [null] }],
    ['textDocument/didClose', { textDocument: null }],
    ['workspace/didChangeWatchedFiles', { changes: [null] }],
    ['workspace/didChangeWorkspaceFolders', { event: { added: [null], removed: [] } }],
  ])('of what the editor tells is logged in our words: %s', async (method, params) => {
    await withEditor({}, async (editor) => {
      await editor.openDocument('rr.md')
      await editor.connection.sendNotification(method, params)
      const { message } = await editor.next<LogMessageParams>('window/logMessage')
      expect(message).toMatch(/^Rapid Review could not take in .*\. The other features go on\.$/)
      expect((await editor.rules('rr.md')).length).toBeGreaterThan(0)
    })
  })
})

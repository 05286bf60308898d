import { describe, expect, test } from 'vitest'
import type { WorkspaceEdit } from 'vscode-languageserver/node'
import {
  type CoverageAnswer,
  coverageRequest,
  deadlinesRequest,
  insertPromptRequest,
  insertSectionRequest,
  newReviewRequest,
  type PortfolioEntry,
  portfolioRequest,
  type ReviewTypeChoice,
  readDateRequest,
  reviewTypesRequest,
  type StatusSummary,
  statusRequest,
} from '../../server/lsp/protocol.ts'
import { thin } from './documents.ts'
import type { Editor } from './harness.ts'
import { files, withEditor } from './with-editor.ts'

const ask = <Answer>(editor: Editor, request: string, params: object = {}) =>
  editor.connection.sendRequest<Answer>(request, params)

const coverageOf = (editor: Editor, path: string) =>
  ask<CoverageAnswer>(editor, coverageRequest, { uri: editor.uri(path) })

describe('coverage', () => {
  test('says what each topic is called, and whether it is open', async () => {
    await withEditor({}, async (editor) => {
      await editor.openDocument('rr.md')
      const { topics } = await coverageOf(editor, 'rr.md')
      const told = topics.map(({ id, label, considered, open }) => ({ id, label, considered, open }))
      expect(told).toContainEqual({ id: 'domestic-abuse', label: 'Domestic abuse', considered: true, open: false })
      expect(told).toContainEqual({ id: 'neglect', label: 'Neglect', considered: false, open: true })
      expect(told.find(({ id }) => id === 'parental-alcohol-misuse')).toMatchObject({ open: true })
      expect(told.find(({ id }) => id === 'criminal-exploitation')).toMatchObject({ considered: false, open: false })
    })
  })

  test('counts what is open as the status item and the portfolio do; the author can settle it', async () => {
    await withEditor({}, async (editor) => {
      await editor.openDocument('rr.md')
      const counts = async () => {
        const { topics } = await coverageOf(editor, 'rr.md')
        const status = await ask<StatusSummary>(editor, statusRequest, { uri: editor.uri('rr.md') })
        const portfolio = await ask<PortfolioEntry[]>(editor, portfolioRequest)
        const entry = portfolio.find(({ reference }) => reference === 'RR-1')
        return [topics.filter(({ open }) => open).length, status.openTopics, entry?.openTopics.length]
      }
      const [before = 0, ...others] = await counts()
      expect(before).toBeGreaterThan(5)
      expect(others).toEqual([before, before])
      const statement = '<!-- rapid-review-considered parental-alcohol-misuse -- nobody in the home drinks -->\n\n'
      await editor.replace('rr.md', '## Circumstances', `${statement}## Circumstances`)
      await expect.poll(counts).toEqual([before - 1, before - 1, before - 1])
    })
  })
})

describe('the status', () => {
  test('has the next deadline as facts', async () => {
    await withEditor({ today: '2026-03-20' }, async (editor) => {
      await editor.openDocument('rr.md')
      const status = await ask<StatusSummary>(editor, statusRequest, { uri: editor.uri('rr.md') })
      expect(status.next).toEqual({ deadline: 'rapid-review', due: '2026-03-26', workingDaysLeft: 4 })
    })
  })
})

describe('a configuration that breaks', () => {
  test('is told by the status at once, and until it is mended', async () => {
    await withEditor({}, async (editor) => {
      await editor.openDocument('rr.md')
      const problem = async () =>
        (await ask<StatusSummary>(editor, statusRequest, { uri: editor.uri('rr.md') })).configProblem
      expect(await problem()).toBeNull()
      let told = 0
      editor.connection.onNotification('rapidReview/portfolioChanged', () => void told++)
      const change = async (text: string) => {
        editor.files.set(editor.uri('.rapid-review.yaml'), text)
        told = 0
        await editor.watched({ path: '.rapid-review.yaml', type: 2 })
      }
      await change('rool: 1\n')
      await editor.published('.rapid-review.yaml')
      await expect.poll(() => told).toBeGreaterThan(0)
      expect(await problem()).toContain('rool')
      await change('rules: {}\n')
      await editor.published('.rapid-review.yaml', ({ diagnostics }) => diagnostics.length === 0)
      await expect.poll(() => told).toBeGreaterThan(0)
      expect(await problem()).toBeNull()
    })
  })
})

describe('insert prompt', () => {
  const insert = (editor: Editor, topic: string, version = 1) =>
    ask<WorkspaceEdit | null>(editor, insertPromptRequest, { uri: editor.uri('rr.md'), version, topic })

  test("puts the topic's questions at the end of the risk factors, where they count for nothing yet", async () => {
    await withEditor({}, async (editor) => {
      await editor.openDocument('rr.md')
      const edit = await insert(editor, 'neglect')
      expect(edit && (await editor.apply(edit))).toBe(true)
      expect(editor.text('rr.md')).toMatch(
        /- \*\*Alcohol\.\*\* Not asked\.\n\n### Neglect\n\n(?:<!-- [^\n]+\? -->\n)+$/,
      )
      const { topics } = await coverageOf(editor, 'rr.md')
      expect(topics.find(({ id }) => id === 'neglect')?.open).toBe(true)
      await editor.edit('rr.md', editor.text('rr.md').length, editor.text('rr.md').length, '\nNo neglect was found.\n')
      await expect
        .poll(async () => (await coverageOf(editor, 'rr.md')).topics.find(({ id }) => id === 'neglect')?.open)
        .toBe(false)
    })
  })

  test('goes where the next gap leads', async () => {
    await withEditor({}, async (editor) => {
      await editor.openDocument('rr.md')
      const { topics, sections } = await coverageOf(editor, 'rr.md')
      const neglect = topics.find(({ id }) => id === 'neglect')
      expect(neglect?.home).toBe(sections.find(({ id }) => id === 'risk-factors')?.line)
      expect(topics.find(({ kind }) => kind === 'practice-theme')?.home).toBeNull()
    })
  })

  test.each([
    ['of an unknown topic', 'weather', 1],
    ['for a text that has moved on', 'neglect', 0],
  ])('gives nothing %s', async (_, topic, version) => {
    await withEditor({}, async (editor) => {
      await editor.openDocument('rr.md')
      expect(await insert(editor, topic, version)).toBeNull()
    })
  })

  test('finds a place in a document without any section for it, and none where the end is open', async () => {
    await withEditor(
      { files: { 'rr.md': '---\ntype: rapid-review\n---\n\n# Rapid review\n\nText.\n' } },
      async (editor) => {
        await editor.openDocument('rr.md')
        const edit = await insert(editor, 'neglect')
        expect(edit && (await editor.apply(edit))).toBe(true)
        expect(editor.text('rr.md')).toContain('Text.\n\n## Neglect\n\n<!-- ')
      },
    )
    await withEditor(
      { files: { 'rr.md': '---\ntype: rapid-review\n---\n\n# Rapid review\n\n<!-- open\n' } },
      async (editor) => {
        await editor.openDocument('rr.md')
        expect(await insert(editor, 'neglect')).toBeNull()
      },
    )
  })
})

test('insert all missing sections leaves none missing', async () => {
  await withEditor({}, async (editor) => {
    await editor.openDocument('rr.md')
    const params = { uri: editor.uri('rr.md'), version: 1, section: 'missing' }
    const edit = await ask<WorkspaceEdit>(editor, insertSectionRequest, params)
    expect(await editor.apply(edit)).toBe(true)
    expect((await coverageOf(editor, 'rr.md')).missingSections).toEqual([])
  })
})

test('a part of the workspace can be had at once, and all of it by waiting', async () => {
  await withEditor({}, async (editor) => {
    const all = await ask<PortfolioEntry[]>(editor, portfolioRequest, {})
    expect(all.map(({ reference }) => reference)).toEqual(['RR-1', 'SIN-1'])
    expect(await ask<PortfolioEntry[]>(editor, portfolioRequest, { partial: true })).toEqual(all)
    expect(await ask(editor, deadlinesRequest, { partial: true })).toEqual(await ask(editor, deadlinesRequest))
  })
})

test('a folder that joins the workspace brings its reviews and its configuration; one that leaves takes them', async () => {
  const other = 'file:///other'
  await withEditor({ preset: 'vscode', files }, async (editor) => {
    editor.files.set(`${other}/x.md`, thin.replace('RR-1', 'RR-2'))
    const references = async () =>
      (await ask<PortfolioEntry[]>(editor, portfolioRequest)).map(({ reference }) => reference).sort()
    expect(await references()).toEqual(['RR-1', 'SIN-1'])
    const change = (added: object[], removed: object[]) =>
      editor.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event: { added, removed } })
    await change([{ uri: other, name: 'other' }], [])
    await expect.poll(references).toEqual(['RR-1', 'RR-2', 'SIN-1'])
    await change([], [{ uri: editor.folder, name: 'work' }])
    await expect.poll(references).toEqual(['RR-2'])
  })
})

describe('for a new review', () => {
  test('the text has the sections and the partnership of the configuration, as on the command line', async () => {
    const config = [
      'partnership: Northmere Partnership',
      'sections:',
      '  rapid-review:',
      '    local-context: { title: What is special here, after: family }',
    ].join('\n')
    await withEditor({ files: { ...files, '.rapid-review.yaml': config } }, async (editor) => {
      const params = {
        type: 'rapid-review',
        reference: 'RR-9',
        notificationDate: '2026-03-05',
        uri: editor.uri('new.md'),
      }
      const text = await ask<string>(editor, newReviewRequest, params)
      expect(text).toContain('partnership: Northmere Partnership')
      expect(text).toContain('notification-date: 2026-03-05')
      expect(text).toContain('## What is special here')
      expect(await ask<string>(editor, newReviewRequest, { ...params, uri: undefined })).not.toContain('special')
    })
  })

  test('there are the types to choose from', async () => {
    await withEditor({}, async (editor) => {
      const types = await ask<ReviewTypeChoice[]>(editor, reviewTypesRequest)
      expect(types.map(({ id }) => id)).toContain('rapid-review')
      for (const { name, description, referencePrefix } of types)
        expect(name && description && referencePrefix).toBeTruthy()
    })
  })

  test.each([
    ['5 March 2026', '2026-03-05'],
    [' 5/3/2026 ', '2026-03-05'],
    ['2026-03-05', '2026-03-05'],
    ['31 February 2026', null],
    ['soon', null],
    ['', null],
  ])('%j is read as %s', async (text, day) => {
    await withEditor({}, async (editor) => {
      expect(await ask(editor, readDateRequest, { text })).toBe(day)
    })
  })
})

describe('rules set in the editor', () => {
  const settings = { rules: { 'required-section': 'off', 'risk-factor-considered': 'loud', nonsense: 'off' } }

  test('count where no configuration file sets them; what does not exist is passed over', async () => {
    await withEditor({ settings }, async (editor) => {
      await editor.openDocument('rr.md')
      await expect.poll(() => editor.rules('rr.md')).not.toContain('required-section')
      expect(await editor.rules('rr.md')).toContain('risk-factor-considered')
    })
  })

  test('give way to a configuration file', async () => {
    const config = 'rules:\n  required-section: error\n'
    await withEditor({ settings, files: { ...files, '.rapid-review.yaml': config } }, async (editor) => {
      await editor.openDocument('rr.md')
      await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: {} })
      await expect.poll(() => editor.rules('rr.md')).toContain('required-section')
    })
  })
})

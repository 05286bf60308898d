/** An editor that can ask for the edit of an action gets it when a person has chosen the action. */
import { describe, expect, test } from 'vitest'
import type { CodeAction } from 'vscode-languageserver/node'
import { thin } from './documents.ts'
import type { Editor, EditorOptions } from './harness.ts'
import { withEditor } from './with-editor.ts'

const text = `${thin}
- **Neglect.** TBC. TBC.
- **Mental health.** Mother, John Smith of 14 High Street, was born on 3 May 1990.

The mother failed to engage and chose to stay; she is a drug addict.
`
const resolving: EditorOptions = { preset: 'vscode' }
const eager: EditorOptions = { ...resolving, capabilities: { textDocument: { diagnostic: {} } } }

async function offered(editor: Editor, only?: string[]): Promise<CodeAction[]> {
  await editor.connection.sendRequest('rapidReview/portfolio', {})
  await editor.openDocument('rr.md', text)
  const end = editor.position('rr.md', text.length)
  return (await editor.actions('rr.md', { start: { line: 0, character: 0 }, end }, only)).filter(
    ({ command }) => command === undefined,
  )
}

const resolve = (editor: Editor, action: CodeAction) =>
  editor.connection.sendRequest<CodeAction>('codeAction/resolve', action)

describe.each([
  ['quick fixes', undefined],
  ['fix all', ['source.fixAll.rapid-review']],
])('%s', (_, only) => {
  test('have no edit until they are chosen, and then the one that an editor which cannot ask has at once', async () => {
    const atOnce: CodeAction[] = []
    await withEditor(eager, async (editor) => {
      atOnce.push(...(await offered(editor, only)))
      expect(atOnce.filter(({ edit }) => edit === undefined)).toEqual([])
    })
    await withEditor(resolving, async (editor) => {
      const lazy = await offered(editor, only)
      expect(lazy.filter(({ edit }) => edit !== undefined)).toEqual([])
      const resolved = []
      for (const action of lazy) resolved.push(await resolve(editor, action))
      expect(resolved.map(({ data, ...action }) => action)).toEqual(atOnce)
    })
  })
})

test('there are quick fixes of every kind', async () => {
  await withEditor(resolving, async (editor) => {
    const titles = (await offered(editor)).map(({ title }) => title)
    for (const part of [
      /^Insert the section/,
      /^Insert all/,
      /^Record/,
      /in this file$/,
      /in this section$/,
      /for this line$/,
    ])
      expect(titles).toContainEqual(expect.stringMatching(part))
    expect(titles.filter((title) => !/^(?:Insert|Record|Set)/.test(title)).length).toBeGreaterThan(1)
  })
})

test('one whose finding has gone meanwhile has no edit, and says why', async () => {
  await withEditor(resolving, async (editor) => {
    const action = (await offered(editor)).find(({ title }) => title.startsWith('Insert the section')) as CodeAction
    editor.files.set(editor.uri('.rapid-review.yaml'), 'rules: {required-section: off}')
    await editor.watched({ path: '.rapid-review.yaml', type: 1 })
    await editor.heard()
    const { edit, disabled } = await resolve(editor, action)
    expect(edit).toBeUndefined()
    expect(disabled?.reason).toMatch(/nothing left/)
  })
})

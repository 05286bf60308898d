/** Whatever an editor applies, the file is byte for byte the one that the command line's `--fix` gives. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { CodeAction } from 'vscode-languageserver/node'
import { appliedByFix, fixUntilStable } from '../../server/lint/index.ts'
import { Editor } from './harness.ts'

const folders = [
  'examples/notifications',
  'examples/practice-reviews',
  'examples/rapid-reviews',
  'tests/eval/documents',
]
const documents = folders.flatMap((folder) =>
  readdirSync(folder).flatMap((name) => (name.endsWith('.md') ? [`${folder}/${name}`] : [])),
)

const today = '2026-04-01'

async function fixInEditor(text: string): Promise<string> {
  const editor = await Editor.open({ preset: 'neovim', today })
  await editor.openDocument('review.md', text)
  const range = () => ({
    start: { line: 0, character: 0 },
    end: editor.position('review.md', editor.text('review.md').length),
  })
  const choose = async (suits: (action: CodeAction) => boolean, only?: string[]) => {
    const action = (await editor.actions('review.md', range(), only)).find(suits)
    if (action?.edit === undefined) return false
    return editor.apply(action.edit)
  }
  await choose(() => true, ['source.fixAll.rapid-review'])
  const insertAll = await choose(({ title }) => title === 'Insert all missing sections')
  if (!insertAll)
    await choose(({ title, isPreferred }) => title.startsWith('Insert the section') && isPreferred === true)
  for (let round = 0; round < 20; round++) if (!(await choose(({ title }) => title.startsWith('Add the key')))) break
  await editor.quit()
  return editor.text('review.md')
}

describe.each(['\n', '\r\n'])('line ending %j', (eol) => {
  test.each(documents)('%s', async (path) => {
    const text = readFileSync(path, 'utf8').replaceAll('\n', eol)
    const expected = fixUntilStable(text, { today, rules: {} }, appliedByFix).text
    expect(await fixInEditor(text)).toBe(expected)
    expect(expected.replaceAll('\r\n', '').includes('\n')).toBe(eol === '\n')
  })
})

/** Comments that an author has written: each sets the finding aside, and leaves the rest of the document what it was. */
import { describe, expect, test } from 'vitest'
import type { CodeAction } from 'vscode-languageserver/node'
import { parseReview } from '../../server/review/index.ts'
import { withEditor } from './with-editor.ts'

const head = '---\ntype: rapid-review\nreference: RR-1\n---\n\n# Rapid review\n\n## Circumstances\n\n'

const blocks: readonly (readonly [string, string, boolean])[] = [
  ['a paragraph', 'The plan is TBC and so on.\n', true],
  ['the first line of a paragraph', 'The plan is TBC\nand so on.\n', true],
  ['a further line of a paragraph', 'The plan\nis TBC and so on.\n', false],
  ['the first item of a list', '- The plan is TBC.\n- Second.\n', true],
  ['a further item of a list', '1. First.\n2. The plan is TBC.\n3. Third.\n', false],
  ['a list in a list', '- First.\n  - The plan is TBC.\n- Third.\n', false],
  ['the head of a table', '| Plan TBC | Who |\n|---|---|\n| a | b |\n', true],
  ['a row of a table', '| Plan | Who |\n|---|---|\n| TBC | b |\n| c | d |\n', false],
  ['a quotation', '> The plan is TBC.\n> More.\n', true],
  ['a further line of a quotation', '> More.\n> The plan is TBC.\n', false],
  ['a paragraph right under a heading', '### Plan\nThe plan is TBC.\n', true],
]

describe.each([
  ['\n', '\n## More\n\nMore.\n'],
  ['\r\n', '\n## More\n\nMore.\n'],
  ['\n', ''],
])('line ending %j, and then %j', (eol, rest) => {
  test.each(blocks)('in %s', async (_, block, offersLine) => {
    const text = `${head}${rest === '' ? block.trimEnd() : block}${rest}`.replaceAll('\n', eol)
    await withEditor({ preset: 'neovim', files: {} }, async (editor) => {
      await editor.openDocument('rr.md', text)
      const place = editor.at('rr.md', 'TBC')
      const offered = await editor.actions('rr.md', { start: place, end: place }, ['quickfix'])
      const of = (what: string) => offered.find(({ title }) => title === `Set placeholder-text aside ${what}`)
      expect(of('in this section')).toBeDefined()
      expect(of('in this file')).toBeDefined()
      expect(of('for this line') !== undefined).toBe(offersLine)
      for (const action of [of('for this line'), of('in this section'), of('in this file')]) {
        if (action === undefined) continue
        await editor.openDocument('rr.md', text)
        await editor.apply((action as CodeAction).edit ?? {})
        expect(await editor.rules('rr.md')).not.toContain('placeholder-text')
        expect(await editor.rules('rr.md')).not.toContain('unused-suppression')
        expect(shapeOf(editor.text('rr.md'))).toEqual(shapeOf(text))
      }
    })
  })
})

/** The blocks of a text without the comments. */
const shapeOf = (text: string) =>
  parseReview(text)
    .chunks.flatMap(({ nodes }) => nodes)
    .filter(({ type }) => type !== 'html')
    .map((node) => JSON.stringify(node, (key, value) => (key === 'position' ? undefined : value)))

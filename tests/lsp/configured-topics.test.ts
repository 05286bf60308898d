/** A topic and a section that a configuration adds are met in the editor like those of the guidance. */
import { describe, expect, test } from 'vitest'
import type { CompletionItem, Hover } from 'vscode-languageserver/node'
import type { Editor } from './harness.ts'
import { withEditor } from './with-editor.ts'

const config = `topics:
  gambling:
    name: gambling
    label: Gambling in the household
    finding: Debts from gambling are easily missed.
    prompts: [Who asked about money?]
    terms: [betting slips]
sections:
  rapid-review:
    housing: {title: Housing, need: required, purpose: Where the family lived, prompts: [Who held the tenancy?]}
`

const review = (body: string) => `---
type: rapid-review
reference: RR-1
---

# Rapid review: Child A

${body}`

const inEditor = (body: string, check: (editor: Editor) => Promise<void>) =>
  withEditor({ files: { '.rapid-review.yaml': config } }, async (editor) => {
    await editor.openDocument('rr.md', review(body))
    await check(editor)
  })

const completions = async (editor: Editor, words: string) =>
  (await editor.request<CompletionItem[]>('textDocument/completion', 'rr.md', {
    position: editor.at('rr.md', words, words.length),
  })) ?? []

describe('hover', () => {
  const cases: readonly (readonly [string, string, string, RegExp])[] = [
    ['a mention', 'Betting slips were found.\n', 'Betting slips', /\*\*Gambling in the household\*\*.*easily missed/s],
    ['a heading', '## Housing\n\nA flat.\n', 'Housing', /\*\*Housing\*\*.*Where the family lived.*tenancy/s],
    ['a comment', '<!-- rapid-review-considered gambling -- none -->\n', 'gambling', /Gambling in the household/],
  ]
  test.each(cases)('on %s', async (_, body, words, expected) => {
    await inEditor(body, async (editor) => {
      const hover = await editor.request<Hover>('textDocument/hover', 'rr.md', { position: editor.at('rr.md', words) })
      const { value } = hover.contents as { value: string }
      expect(value).toMatch(expected)
      expect(value).not.toMatch(/Source: *$/)
    })
  })
})

describe('completion', () => {
  test('offers it as a prompt', async () => {
    await inEditor('## Risk factors considered\n\nGam', async (editor) => {
      const offered = await completions(editor, 'Gam')
      expect(offered.find(({ label }) => label === 'Gambling in the household')?.documentation).toBe(
        'Who asked about money?',
      )
    })
  })

  test('offers its id in a comment', async () => {
    await inEditor('<!-- rapid-review-considered gam', async (editor) => {
      expect((await completions(editor, 'considered gam')).map(({ label }) => label)).toContain('gambling')
    })
  })

  test('tells what belongs in its section', async () => {
    await inEditor('## Ho', async (editor) => {
      const offered = await completions(editor, '## Ho')
      expect(offered.find(({ label }) => label === '## Housing')?.documentation).toBe('Where the family lived')
    })
  })
})

test('a finding on it can be answered by the author’s statement', async () => {
  await inEditor('## Risk factors considered\n\nNothing yet.\n', async (editor) => {
    const report = await editor.diagnostics('rr.md')
    const items = report.kind === 'full' ? report.items : []
    const found = items.filter(({ message }) => /^Not considered: gambling/.test(`${message}`))
    const place = editor.at('rr.md', 'Risk factors')
    const offered = await editor.actions('rr.md', { start: place, end: place }, ['quickfix'], found)
    expect(offered.map(({ title }) => title)).toContain(
      'Record "Gambling in the household" as considered, with a reason',
    )
  })
})

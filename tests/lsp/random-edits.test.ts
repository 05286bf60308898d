/** A thousand random edits with random requests between them leave the diagnostics a fresh lint of the final text gives. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { lint } from '../../server/lint/index.ts'
import { Editor } from './harness.ts'

function generator(seed: number) {
  let state = seed
  return (limit: number) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return state % Math.max(1, limit)
  }
}

const inserts = [
  '\n\n## Learning\n\n',
  'TBC',
  ' Mother denied drinking. ',
  '\n- **Drugs.** Not asked.\n',
  '<!-- rapid-review-disable-file section-order -->',
  '```\n',
  '\n',
  '🙂',
  '\r\n',
  '| a | b |\n|---|---|\n',
  '---\n',
  '5 March 2026',
  '# ',
  '*',
  '[^1]: x\n',
]

describe.each(['examples/rapid-reviews/RR-2026-015.md', 'examples/rapid-reviews/RR-2025-027.md'])('%s', (path) => {
  test('a thousand edits', { timeout: 300_000 }, async () => {
    const random = generator(7)
    const editor = await Editor.open({ today: '2026-04-01' })
    await editor.openDocument('rr.md', readFileSync(path, 'utf8'))
    const pending: Promise<unknown>[] = []
    for (let step = 0; step < 1000; step++) {
      const { length } = editor.text('rr.md')
      const start = random(length + 1)
      const removed = random(3) === 0 ? Math.min(random(60), length - start) : 0
      await editor.edit('rr.md', start, start + removed, inserts[random(inserts.length)] as string)
      const position = editor.position('rr.md', random(editor.text('rr.md').length))
      const kind = random(12)
      if (kind === 0) pending.push(editor.diagnostics('rr.md'))
      if (kind === 1) pending.push(editor.request('textDocument/hover', 'rr.md', { position }))
      if (kind === 2) pending.push(editor.request('textDocument/completion', 'rr.md', { position }))
      if (kind === 3) pending.push(editor.actions('rr.md', { start: position, end: position }))
      if (kind === 4)
        pending.push(
          editor.request('textDocument/inlayHint', 'rr.md', {
            range: { start: { line: 0, character: 0 }, end: position },
          }),
        )
    }
    await Promise.all(pending)
    const report = await editor.diagnostics('rr.md')
    const served =
      report.kind === 'full'
        ? report.items.map(({ code, message, range }) => ({ code, message, start: range.start, end: range.end }))
        : []
    const fresh = lint(editor.text('rr.md'), { today: '2026-04-01', rules: {} }).findings.slice(0, 500)
    expect(served.slice(0, 500)).toEqual(
      fresh.map(({ rule, message, span }) => ({
        code: rule,
        message,
        start: editor.position('rr.md', span.start),
        end: editor.position('rr.md', span.end),
      })),
    )
    await editor.quit()
  })
})

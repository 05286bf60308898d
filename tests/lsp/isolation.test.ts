/** What fails on one document is nobody else's trouble. */
import { expect, test, vi } from 'vitest'
import type { LogMessageParams } from 'vscode-languageserver/node'
import { portfolioRequest } from '../../server/lsp/protocol.ts'
import { notification } from './documents.ts'
import { files, withEditor } from './with-editor.ts'

const unlucky = 'A text on which some rule fails.'
vi.mock('../../server/lint/index.ts', async (original) => {
  const real = await original<typeof import('../../server/lint/index.ts')>()
  const lint: typeof real.lint = (review, settings) => {
    if (typeof review !== 'string' && review.text.includes(unlucky)) throw new Error('the rule failed')
    return real.lint(review, settings)
  }
  return { ...real, lint }
})

test('a document that cannot be judged keeps the findings of no other from being shown again', async () => {
  const config = '.rapid-review.yaml'
  await withEditor({ preset: 'push-only', files: { ...files, [config]: '' } }, async (editor) => {
    await editor.connection.sendRequest(portfolioRequest)
    await editor.openDocument('a.md', `${notification}\n${unlucky}\n`)
    const failed = () => editor.next<LogMessageParams>('window/logMessage')
    await failed()
    await editor.openDocument('rr.md')
    await editor.published('rr.md')
    editor.files.set(editor.uri(config), 'rules: {required-section: off}\n')
    await editor.watched({ path: config, type: 2 })
    const { diagnostics } = await editor.published('rr.md')
    expect(diagnostics.map(({ code }) => code)).not.toContain('required-section')
    const { message } = await failed()
    expect(message).toMatch(/^Rapid Review could not take in .*\. The other features go on\.$/)
  })
})

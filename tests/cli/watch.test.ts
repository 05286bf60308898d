/** `--watch`, with a real folder and the real watcher. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { rapidReview } from '../rules/samples.ts'
import { cli, repository } from './harness.ts'

describe('--watch', () => {
  it('runs again when a document or the configuration changes, survives a broken one, and ends when told', async () => {
    const folder = repository({ 'a.md': rapidReview('# Rapid review\n\nThe home was visited on TBC.\n') })
    let heard = ''
    let end = () => {}
    const interrupted = new Promise<void>((resolve) => {
      end = resolve
    })
    const run = cli(folder, ['lint', '--watch', '-f', 'compact'], { interrupted, heard: (text) => (heard += text) })
    const next = async (pattern: RegExp) => {
      await expect.poll(() => heard, { timeout: 20_000 }).toMatch(pattern)
      heard = ''
    }
    await next(/placeholder-text[\s\S]*Watching for changes/)
    writeFileSync(join(folder, 'a.md'), rapidReview('# Rapid review\n\nThe home was visited twice.\n'))
    await next(/required-section/)
    expect(heard).not.toContain('placeholder-text')
    writeFileSync(join(folder, '.rapid-review.yaml'), 'rules: [\n')
    await next(/The configuration cannot be used/)
    writeFileSync(join(folder, '.rapid-review.yaml'), 'rules:\n  required-section: off\n')
    await next(/\(\w+-\w+/)
    writeFileSync(join(folder, 'b.md'), rapidReview('# Rapid review\n\nSeen on TBC.\n', { reference: 'RR-2' }))
    await next(/b\.md: .*placeholder-text/)
    end()
    expect((await run).code).toBe(0)
  })

  it('standard input cannot be watched', async () => {
    const { code, stderr } = await cli(repository(), ['lint', '-', '--watch'], { stdin: '# x\n' })
    expect(code).toBe(2)
    expect(stderr).toContain('cannot be watched')
  })
})

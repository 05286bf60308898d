/** `--watch`, with a real folder and the real watcher. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runOnChange } from '../../server/cli/watch.ts'
import { rapidReview } from '../rules/samples.ts'
import { cli, read, repository } from './harness.ts'

const open = rapidReview('# Rapid review\n\nThe home was visited on TBC.\n')
const closed = rapidReview('# Rapid review\n\nThe home was visited twice.\n')

/** A watch, what it says, and how to end it. */
function watching(folder: string, args: readonly string[]) {
  let heard = ''
  let end = () => {}
  const interrupted = new Promise<void>((resolve) => {
    end = resolve
  })
  const run = cli(folder, ['lint', '--watch', '-f', 'compact', ...args], {
    interrupted,
    heard: (text) => {
      heard += text
    },
  })
  return {
    heard: () => heard,
    async next(pattern: RegExp) {
      await expect.poll(() => heard, { timeout: 20_000 }).toMatch(pattern)
      heard = ''
    },
    async end() {
      end()
      return (await run).code
    },
  }
}

const aWhile = () => new Promise((resolve) => setTimeout(resolve, 1500))

describe('--watch', () => {
  it('runs again when a document or the configuration changes, survives a broken one, and ends when told', async () => {
    const folder = repository({ 'a.md': open })
    const watch = watching(folder, [])
    await watch.next(/placeholder-text[\s\S]*Watching for changes/)
    writeFileSync(join(folder, 'a.md'), closed)
    await watch.next(/required-section/)
    expect(watch.heard()).not.toContain('placeholder-text')
    writeFileSync(join(folder, '.rapid-review.yaml'), 'rules: [\n')
    await watch.next(/The configuration cannot be used/)
    writeFileSync(join(folder, '.rapid-review.yaml'), 'rules:\n  required-section: off\n')
    await watch.next(/\(\w+-\w+/)
    writeFileSync(join(folder, 'b.md'), rapidReview('# Rapid review\n\nSeen on TBC.\n', { reference: 'RR-2' }))
    await watch.next(/b\.md: .*placeholder-text/)
    expect(await watch.end()).toBe(0)
  })

  it('standard input cannot be watched', async () => {
    const { code, stderr } = await cli(repository(), ['lint', '-', '--watch'], { stdin: '# x\n' })
    expect(code).toBe(2)
    expect(stderr).toContain('cannot be watched')
  })

  it('listens to what was named, wherever it is, and to the configuration above it', async () => {
    const elsewhere = repository({ 'reviews/a.md': open, 'other/b.md': open })
    const watch = watching(repository({ 'here.md': open }), [join(elsewhere, 'reviews')])
    await watch.next(/placeholder-text[\s\S]*Watching for changes/)
    writeFileSync(join(elsewhere, 'reviews/a.md'), closed)
    await watch.next(/required-section/)
    writeFileSync(join(elsewhere, '.rapid-review.yaml'), 'rules: [\n')
    await watch.next(/The configuration cannot be used/)
    writeFileSync(join(elsewhere, 'other/b.md'), closed)
    await aWhile()
    expect(watch.heard()).toBe('')
    await watch.end()
  })

  it('listens to a named file and to what a glob may match', async () => {
    const folder = repository({ 'a/x.md': open, 'b/y.md': open })
    const watch = watching(folder, ['a/x.md', 'b/*.md'])
    await watch.next(/Watching for changes/)
    writeFileSync(join(folder, 'a/x.md'), closed)
    await watch.next(/required-section/)
    writeFileSync(join(folder, 'b/z.md'), rapidReview('# Rapid review\n\nSeen on TBC.\n', { reference: 'RR-2' }))
    await watch.next(/z\.md: .*placeholder-text/)
    await watch.end()
  })

  it('listens to everything here but what is taken out, where nothing else is named', async () => {
    const folder = repository({ 'a/x.md': open, 'drafts/y.md': open })
    const watch = watching(folder, ['!drafts/**'])
    await watch.next(/placeholder-text[\s\S]*Watching for changes/)
    writeFileSync(join(folder, 'a/x.md'), closed)
    await watch.next(/required-section/)
    await watch.end()
  })

  it('listens to the file of suppressions, and not to what it wrote into it itself', async () => {
    const folder = repository({ 'a.md': open })
    const empty = '{"version": 1, "documents": {}}\n'
    const setAll = watching(folder, ['--suppress-all'])
    await setAll.next(/are set aside[\s\S]*Watching for changes/)
    await aWhile()
    expect(setAll.heard()).toBe('')
    writeFileSync(join(folder, '.rapid-review-suppressions.json'), empty)
    await setAll.next(/are set aside/)
    expect(read(folder, '.rapid-review-suppressions.json')).not.toBe(empty)
    await aWhile()
    expect(setAll.heard()).toBe('')
    await setAll.end()
    const watch = watching(folder, ['--suppressions-location', '.rapid-review-suppressions.json'])
    await watch.next(/^Watching for changes.*\n$/)
    writeFileSync(join(folder, '.rapid-review-suppressions.json'), empty)
    await watch.next(/placeholder-text/)
    await watch.end()
  })

  it('hears of a change while the first run is under way', async () => {
    const folder = repository({ 'a.md': open })
    let runs = 0
    const watch = running(folder, async () => {
      runs++
      if (runs > 1) return
      writeFileSync(join(folder, 'a.md'), closed)
      await aWhile()
    })
    await expect.poll(() => runs, { timeout: 20_000 }).toBe(2)
    await watch.end()
  })

  it('tells of an unforeseen failure without its message, and goes on', async () => {
    const folder = repository({ 'a.md': open })
    let runs = 0
    const watch = running(folder, async () => {
      runs++
      if (runs === 2) throw new TypeError('The mother said so.')
    })
    await expect.poll(watch.heard, { timeout: 20_000 }).toContain('Watching')
    writeFileSync(join(folder, 'a.md'), closed)
    await expect.poll(watch.heard, { timeout: 20_000 }).toContain('went wrong inside (TypeError)')
    expect(watch.heard()).not.toContain('mother')
    writeFileSync(join(folder, 'a.md'), open)
    await expect.poll(() => runs, { timeout: 20_000 }).toBe(3)
    await watch.end()
  })
})

/** The same with something else to run. */
function running(folder: string, run: () => Promise<void>) {
  let heard = ''
  let end = () => {}
  const interrupted = new Promise<void>((resolve) => {
    end = resolve
  })
  const output = {
    write: (text: string) => {
      heard += text
    },
    isTTY: false,
    columns: undefined,
  }
  const io = {
    cwd: folder,
    stdout: output,
    stderr: output,
    readStdin: async () => new Uint8Array(),
    now: () => new Date(),
    interrupted: () => interrupted,
    env: {},
  }
  const watch = runOnChange({ targets: [folder], homes: [], files: [] }, run, io)
  return {
    heard: () => heard,
    async end() {
      end()
      await watch
    },
  }
}

import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { examples, root } from '../harness/paths.ts'
import { inVsCode } from '../harness/session.ts'

const count = 500
const all = count + readdirSync(join(examples, 'rapid-reviews')).length
const prepare = (folder: string) =>
  void execFileSync(process.execPath, [join(root, 'tests/bench/corpus.mjs'), join(folder, 'many'), String(count)])

inVsCode(`A workspace with ${count} more reviews`, { prepare }, (open) => {
  test('shows the first long before it has all of them, and progress meanwhile', async () => {
    const { workbench, picture, host } = open()
    // An extension that runs already: how long VS Code takes to start it says nothing about how many reviews there are.
    await workbench.openFile('RR-2026-015.md')
    await workbench.squiggles('error').first().waitFor()
    await watchPage(workbench.page)
    await workbench.showSidebar()
    const start = performance.now()
    await workbench.row('Portfolio', 'RR-').first().waitFor()
    const first = performance.now() - start
    await picture('many-reviews-first')
    await workbench.row('Portfolio', `Rapid review: ${all}`).waitFor({ timeout: 120_000 })
    const complete = performance.now() - start
    await picture('many-reviews')
    const { progress, longest, firstCount } = await workbench.page.evaluate(
      () => (window as unknown as { seen: Seen }).seen,
    )
    const figures = [
      `the first ${firstCount} after ${first.toFixed(0)} ms`,
      `all ${all} after ${complete.toFixed(0)} ms`,
    ]
    figures.push(`the page stood still for ${longest.toFixed(0)} ms at most`)
    const memory = host === 'node' ? serverMemory() : undefined
    if (memory !== undefined) figures.push(`the language server holds ${memory} MB`)
    console.log(`${figures.join(', ')}.`)
    assert.ok(memory === undefined || memory < 550, `the language server holds ${memory} MB`)
    assert.ok(progress, 'progress is shown while the reviews are being read')
    assert.ok(firstCount < all / 2, `nothing was shown before ${firstCount} of ${all} reviews had been read`)
  })
})

interface Seen {
  progress: boolean
  /** Milliseconds between two frames. */
  longest: number
  /** How many reviews there were when some were first shown; 0 before. */
  firstCount: number
}

/** Notes at every frame whether progress is shown in the sidebar, how many reviews there are, and how long the frame took. */
function watchPage(page: Page): Promise<void> {
  return page.evaluate(() => {
    const seen: Seen = { progress: false, longest: 0, firstCount: 0 }
    Object.assign(window, { seen })
    let before = performance.now()
    const look = (now: number) => {
      seen.longest = Math.max(seen.longest, now - before)
      before = now
      seen.progress ||= document.querySelector('.sidebar .monaco-progress-container.active') !== null
      const group = document.querySelector('.monaco-list-row[aria-label^="Rapid review: "]')?.getAttribute('aria-label')
      if (seen.firstCount === 0) seen.firstCount = Number.parseInt(group?.slice('Rapid review: '.length) ?? '0', 10)
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
}

/** Megabytes of the process that runs the language server of the installed extension. */
function serverMemory(): number {
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      if (!readFileSync(`/proc/${pid}/cmdline`, 'utf8').match(/out\/extensions\/.*server\.cjs/)) continue
      const [, kilobytes] = readFileSync(`/proc/${pid}/status`, 'utf8').match(/^VmRSS:\s+(\d+) kB$/m) ?? []
      return Math.round(Number(kilobytes) / 1024)
    } catch {
      // It ended meanwhile.
    }
  }
  throw new Error('No process runs the language server.')
}

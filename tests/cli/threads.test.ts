import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fileSource, type Source } from '../../server/cli/documents.ts'
import { judge } from '../../server/cli/judge.ts'
import { nodeIo } from '../../server/cli/node-io.ts'
import type { FileReport } from '../../server/cli/report.ts'
import { Settings } from '../../server/cli/settings.ts'
import { helpersFor, judgeTogether } from '../../server/cli/threads.ts'

const folder = mkdtempSync(join(tmpdir(), 'rapid-review-threads-'))
const names = Array.from({ length: 230 }, (_, index) => `review-${String(index).padStart(3, '0')}.md`)
const paths = names.map((name) => join(folder, name))

beforeAll(() => {
  for (const [index, path] of paths.entries()) {
    const date = `notification-date: 2026-0${(index % 9) + 1}-1${index % 10}`
    writeFileSync(path, `---\ntype: rapid-review\n${date}\n---\n\n# Rapid review\n\nText ${index}.\n`)
  }
})
afterAll(() => rmSync(folder, { recursive: true }))

const judging = { fix: false, showText: false, keepOutput: false, fingerprints: false }
const work = {
  cwd: folder,
  paths,
  config: { config: false, today: '2026-11-23' },
  estate: { reviews: [], complete: false },
  options: judging,
} as const

/** Long enough for the threads to come in. */
const pause = () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5)

describe('many documents on several threads', () => {
  it('take half the cores, and no more than there is work for', () => {
    expect([1, 199, 200, 5000].map((documents) => helpersFor(documents, 4))).toEqual([0, 0, 1, 1])
    expect([1, 2, 3, 8].map((cores) => helpersFor(5000, cores))).toEqual([0, 0, 0, 3])
  })

  it('have the findings, and the order, that they have on one', async () => {
    const io = { ...nodeIo(), cwd: folder }
    const settings = await Settings.from(work.config, io)
    const sources = await Promise.all(paths.map((path) => fileSource({ path, named: false }, settings, io)))
    const judgeHere = (index: number) => {
      const source = sources[index] as Source
      return judge(source, source.read(), judging).report
    }
    let here = 0
    const together = await judgeTogether(
      work,
      2,
      (index) => {
        here++
        pause()
        return judgeHere(index)
      },
      () => {},
    )
    expect(here).toBeLessThan(paths.length)
    expect(together).toEqual(paths.map((_, index) => ({ report: judgeHere(index) })))
  })

  it('are all accounted for when threads break down, and the one in hand is named', async () => {
    const script = join(folder, 'breaks.mjs')
    writeFileSync(
      script,
      `import { workerData } from 'node:worker_threads'
const first = Atomics.add(workerData.queue, 0, 4)
workerData.queue[workerData.thread] = first + 2
throw new Error('broken')`,
    )
    const judgeHere = (index: number) => {
      pause()
      return { path: paths[index] } as FileReport
    }
    let steps = 0
    const outcomes = await judgeTogether(work, 2, judgeHere, () => steps++, script)
    const lost = outcomes.filter(({ problem }) => problem !== undefined)
    expect(lost).toHaveLength(2)
    expect(steps).toBe(paths.length)
    const judged = outcomes.flatMap(({ report }) => report?.path ?? [])
    expect(judged).toEqual(paths.filter((path) => judged.includes(path)))
    expect(judged).toHaveLength(paths.length - 2)
  })
})

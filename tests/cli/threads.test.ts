import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FileReport } from '../../server/cli/report.ts'
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

function lint(files: readonly string[]): unknown[] {
  const args = ['dist/cli.js', 'lint', '--format', 'json', '--today', '2026-11-23', ...files]
  try {
    return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1e9 }))
  } catch (error) {
    return JSON.parse((error as { stdout: string }).stdout)
  }
}

describe('many documents on several threads', () => {
  it('take as many threads as there are cores, and as there is work for', () => {
    expect([1, 199, 200, 5000].map((documents) => helpersFor(documents, 4))).toEqual([0, 0, 1, 3])
    expect(helpersFor(5000, 1)).toBe(0)
  })

  it('have the findings, and the order, that they have in small groups on one thread', () => {
    const together = lint([folder])
    const groups = [0, 80, 160].flatMap((from) => lint(paths.slice(from, from + 80)))
    expect(together.length).toBe(paths.length)
    expect(together).toEqual(groups)
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
    const work = {
      cwd: folder,
      paths,
      config: {},
      estate: { reviews: [], complete: false },
      options: { fix: false, showText: false, keepOutput: false, fingerprints: false },
    }
    const judgeHere = (index: number) => {
      // Long enough for the threads to come in.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5)
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

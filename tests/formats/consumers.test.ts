/** What `lint` writes, read by programs that know nothing of us. */
import { execFileSync, spawnSync } from 'node:child_process'
import { appendFileSync, chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Log } from 'sarif'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const require = createRequire(import.meta.url)
const folder = mkdtempSync(join(tmpdir(), 'rapid-review-formats-'))
const read = (name: string) => readFileSync(join(folder, name), 'utf8').replace(/^\ufeff/, '')

function lint(...formats: string[]): void {
  const args = formats.flatMap((format) => ['-f', format])
  const program = join(root, 'dist/cli.js')
  const { status, stderr } = spawnSync(process.execPath, [program, 'lint', ...args, '--today', '2026-04-01'], {
    cwd: folder,
    encoding: 'utf8',
  })
  expect([status, stderr]).toEqual([1, ''])
}

beforeAll(() => {
  cpSync(join(root, 'examples'), folder, { recursive: true })
  mkdirSync(join(folder, '.git'))
  lint('sarif=found.sarif', 'json=found.json', 'junit=found.xml')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('sarif, by the multitool of the people who edit the standard', () => {
  const place = join(import.meta.dirname, 'node_modules/@microsoft/sarif-multitool-linux')
  const tool = (...args: string[]) =>
    execFileSync(join(place, 'Sarif.Multitool'), args, { cwd: folder, encoding: 'utf8' })
  // Its own installation would do no more than this.
  beforeAll(() => chmodSync(join(place, 'Sarif.Multitool'), 0o755))

  /** Rules of the validator that have something to say. */
  function judged(file: string): string[] {
    tool(
      'validate',
      file,
      '--level',
      'Error;Warning;Note',
      '--rule-kind',
      'Sarif;Ghas',
      '-o',
      'judged.sarif',
      '--log',
      'ForceOverwrite',
    )
    const [run] = (JSON.parse(read('judged.sarif')) as Log).runs
    return [...new Set(run?.results?.map(({ ruleId }) => ruleId as string))].sort()
  }

  it('is valid, and fit for code scanning', () => {
    // What it still notes is meant to be so: findings are told by names of places and terms, not of variables (2002, 2009); the
    // text of a review, and where it is kept, stay out of it (2003, 2010, 2011, 2013); nothing is fetched (2006).
    expect(judged('found.sarif')).toEqual([
      ...['SARIF2002', 'SARIF2003', 'SARIF2006', 'SARIF2009', 'SARIF2010', 'SARIF2011', 'SARIF2013'],
    ])
  })

  it('a log that is wrong is seen to be wrong', () => {
    const log = JSON.parse(read('found.sarif')) as Log
    for (const { results = [] } of log.runs) for (const result of results) result.ruleIndex = 9999
    writeFileSync(join(folder, 'wrong.sarif'), JSON.stringify(log))
    expect(judged('wrong.sarif').some((rule) => rule.startsWith('SARIF1'))).toBe(true)
  })

  it('every finding is known again after an edit that has nothing to do with it', () => {
    appendFileSync(join(folder, 'rapid-reviews/RR-2025-031.md'), '\nOne more sentence, which changes nothing.\n')
    lint('sarif=later.sarif')
    tool(
      'match-results-forward',
      'later.sarif',
      '--previous',
      'found.sarif',
      '-o',
      'matched.sarif',
      '--log',
      'ForceOverwrite',
    )
    const states = (JSON.parse(read('matched.sarif')) as Log).runs[0]?.results?.map(
      ({ baselineState }) => baselineState,
    )
    expect(states?.length).toBeGreaterThan(30)
    expect(new Set(states)).toEqual(new Set(['unchanged']))
  })
})

describe("json, by ESLint's own formatters", () => {
  it.each(['stylish', 'html'])('%s shows every finding', async (name) => {
    const formatters = join(import.meta.dirname, 'node_modules/eslint/lib/cli-engine/formatters')
    const found = JSON.parse(read('found.json')) as { messages: { message: string }[] }[]
    const shown: string = await require(join(formatters, `${name}.js`))(found, { cwd: folder, rulesMeta: {} })
    expect(shown).toContain('RR-2026-015.md')
    const count = found.reduce((sum, { messages }) => sum + messages.length, 0)
    expect(shown).toContain(`${count} problems`)
  })
})

describe('junit, by a reader of test reports', () => {
  it('gives the same findings as json', async () => {
    const { parse } = await import(join(import.meta.dirname, 'node_modules/junit2json/dist/esm/index.js'))
    const report = await parse(read('found.xml'))
    const found = JSON.parse(read('found.json')) as { errorCount: number; messages: unknown[] }[]
    const errors = found.reduce((sum, { errorCount }) => sum + errorCount, 0)
    expect(errors).toBeGreaterThan(3)
    expect([report.failures, report.errors, report.testsuite.length]).toEqual([errors, 0, found.length])
    expect(report.testsuite.map(({ tests }: { tests: number }) => tests)).toEqual(
      found.map(({ messages }) => Math.max(1, messages.length)),
    )
  })
})

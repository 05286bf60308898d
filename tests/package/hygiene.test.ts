/** What the usual judges of packages say of ours. */
import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import type {} from './pack.ts'

const { path } = inject('packed')
const program = (name: string) => join(import.meta.dirname, 'node_modules/.bin', name)

test('publint has no word against it, not even a suggestion', () => {
  const { status, stdout } = spawnSync(program('publint'), ['run', path, '--level', 'suggestion', '--strict'], {
    encoding: 'utf8',
  })
  expect(stdout).toContain('All good!')
  expect(status).toBe(0)
})

test('its types are right for everybody who imports modules (are the types wrong)', () => {
  // Older resolution, and `require` before Node 20.19, are not for packages of modules only.
  const { status, stdout } = spawnSync(program('attw'), [path, '--profile', 'esm-only', '--format', 'ascii'], {
    encoding: 'utf8',
  })
  expect(stdout).toContain('"rapid-review/remark"')
  expect(stdout).not.toMatch(/^(?:bundler|node16 \(from ESM\)): (?!🟢|\(wildcard\))/m)
  expect(status).toBe(0)
})

test('no lock file says where packages came from', () => {
  const root = join(import.meta.dirname, '../..')
  const locks = execFileSync('git', ['ls-files', '*package-lock.json'], { cwd: root, encoding: 'utf8' }).trim()
  expect(locks.split('\n').length).toBeGreaterThan(4)
  for (const lock of locks.split('\n')) expect(readFileSync(join(root, lock), 'utf8')).not.toContain('"resolved"')
})

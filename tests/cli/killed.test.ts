/** A run that is killed while it writes its cache: the next one finds what is there. */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { rapidReview } from '../rules/samples.ts'
import { late, repository, thin, thorough } from './harness.ts'

const bin = new URL('../../dist/cli.js', import.meta.url).pathname
const cache = '.rapid-review-cache'

/** Runs before the program: writes half of what is to be written, or all of it under another name, and dies. */
const dying = (when: 'half-written' | 'before it is in place') => `
const fs = require('node:fs')
const die = () => process.kill(process.pid, 'SIGKILL')
const isCache = (name) => String(name).includes('${cache}')
const names = new Map()
const { openSync, writeSync, renameSync } = fs
fs.openSync = (name, ...rest) => { const fd = openSync(name, ...rest); names.set(fd, name); return fd }
fs.writeSync = (fd, data, ...rest) => {
  if (!isCache(names.get(fd)) || '${when}' !== 'half-written') return writeSync(fd, data, ...rest)
  writeSync(fd, data.slice(0, data.length / 2))
  die()
}
fs.renameSync = (from, to) => (isCache(to) ? die() : renameSync(from, to))
`

function lint(folder: string, args: readonly string[], before?: string) {
  const node = before === undefined ? [] : ['--require', before]
  const { signal, status, stdout, stderr } = spawnSync(
    process.execPath,
    [...node, bin, 'lint', '-f', 'json', '--today', '2026-04-01', ...args],
    { cwd: folder, encoding: 'utf8', maxBuffer: 1e8 },
  )
  return { signal, status, stdout, stderr }
}

test.each(['half-written', 'before it is in place'] as const)('killed %s, with and without an older cache', (when) => {
  const folder = repository({ 'a.md': late, 'b.md': thorough, 'c.md': thin, 'die.cjs': dying(when) })
  const preload = join(folder, 'die.cjs')
  const killed = () => expect(lint(folder, ['--cache'], preload).signal).toBe('SIGKILL')
  const right = () => expect(lint(folder, ['--cache'])).toEqual(lint(folder, []))

  killed()
  expect(existsSync(join(folder, cache))).toBe(false)
  expect(readdirSync(folder).filter((name) => name.startsWith(cache)).length).toBe(1)
  right()
  const whole = readFileSync(join(folder, cache), 'utf8')

  writeFileSync(join(folder, 'a.md'), rapidReview('# Rapid review\n\nA baby was hurt.\n'))
  killed()
  expect(readFileSync(join(folder, cache), 'utf8')).toBe(whole)
  right()
})

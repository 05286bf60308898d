/** What paths and globs stand for, where a slip could make them stand for everything. */
import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { cli, read, repository, stub } from './harness.ts'

const linted = (stdout: string, folder: string): string[] =>
  (JSON.parse(stdout) as { filePath: string }[]).map(({ filePath }) => filePath.slice(folder.length + 1))

describe('an empty path', () => {
  test.each([
    ['lint', '--fix', ''],
    ['lint', 'a.md', ''],
    ['coverage', ''],
    ['deadlines', ' '],
  ])('%j %j %j', async (...args) => {
    const folder = repository({ 'a.md': stub })
    const { code, stderr } = await cli(
      folder,
      args.filter((arg) => arg !== undefined),
    )
    expect([code, stderr]).toEqual([2, 'rapid-review: One of the paths is empty. Write `.` for the current folder.\n'])
    expect(read(folder, 'a.md')).toBe(stub)
  })
})

describe('a glob that begins with an exclamation mark', () => {
  const folder = repository({ 'a.md': stub, 'b/c.md': stub, 'd/e.md': stub })

  test.each<[args: string[], left: string[]]>([
    [
      ['**/*.md', '!b/**'],
      ['a.md', 'd/e.md'],
    ],
    [
      ['!b', '.'],
      ['a.md', 'd/e.md'],
    ],
    [['**/*.md', '!./b/', '!d/*.md'], ['a.md']],
    [['!b/**'], ['a.md', 'd/e.md']],
    [['a.md', 'd/e.md', '!a.md'], ['d/e.md']],
  ])('%j', async (args, left) => {
    const { stdout } = await cli(folder, ['lint', '-f', 'json', ...args])
    expect(linted(stdout, folder)).toEqual(left)
  })

  test('that takes everything out leaves no review', async () => {
    expect((await cli(folder, ['lint', '!**'])).code).toBe(2)
  })
})

test.each(['[', '{', '(', '!', '['.repeat(3000)])('a lone mark is no glob: %s', async (mark) => {
  const { code, stderr } = await cli(repository(), ['lint', mark])
  expect(code).toBe(2)
  expect(stderr).not.toContain('went wrong')
})

test('--allow-empty covers a glob that matches nothing, and no path that is not there', async () => {
  const folder = repository()
  expect(await cli(folder, ['lint', 'reviews/**/*.md', '--allow-empty'])).toMatchObject({ code: 0, stderr: '' })
  expect(await cli(folder, ['coverage', 'reviews/*.md', '--allow-empty'])).toMatchObject({ code: 0, stderr: '' })
  expect((await cli(folder, ['lint', 'reviews/a.md', '--allow-empty'])).code).toBe(2)
})

describe('what has a configuration’s name and is none', () => {
  test('a folder', async () => {
    const folder = repository({ 'a.md': stub })
    mkdirSync(join(folder, '.rapid-review.yaml'))
    const { code, stderr } = await cli(folder, ['lint'])
    expect([code, stderr]).toEqual([2, expect.stringContaining('.rapid-review.yaml:1:1: This is a folder')])
  })

  test('a link that leads nowhere', async () => {
    const folder = repository({ 'a.md': stub })
    symlinkSync('nowhere', join(folder, '.rapid-review.yml'))
    const { code, stderr } = await cli(folder, ['lint'])
    expect([code, stderr]).toEqual([2, expect.stringContaining('.rapid-review.yml:1:1: This link leads nowhere.')])
  })
})

test.each(['__proto__', 'constructor'])('suppressions of %s are entries like others', async (name) => {
  const folder = repository({
    'a.md': stub,
    '.rapid-review-suppressions.json': `{"version": 1, "documents": {"${name}": {"valid-date": ["x"]}, "a.md": {"${name}": ["x"]}}}`,
  })
  const { code, stderr } = await cli(folder, ['lint'])
  expect([code, stderr]).toEqual([1, expect.stringContaining('2 suppressions are no longer needed')])
  expect((await cli(folder, ['lint', '--prune-suppressions'])).stderr).toContain('2 suppressions are gone')
})

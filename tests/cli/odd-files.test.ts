/** Pipes, devices and links where a file is expected: as processes of their own, since what waits for ever can only be ended there. */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, lstatSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { repository, stub, thorough } from './harness.ts'

const bin = new URL('../../dist/cli.js', import.meta.url).pathname

function rapidReview(cwd: string, ...args: string[]) {
  const { status, stdout, stderr, signal } = spawnSync(process.execPath, [bin, ...args], {
    cwd,
    encoding: 'utf8',
    timeout: 20_000,
  })
  return { code: signal ?? status, stdout, stderr }
}

const shell = (cwd: string, command: string) => {
  const line = command.replaceAll('rr ', `"${process.execPath}" "${bin}" `)
  const { status, stdout, stderr } = spawnSync('bash', ['-c', line], { cwd, encoding: 'utf8', timeout: 30_000 })
  return { code: status, stdout, stderr }
}

const pipe = (path: string) => execFileSync('mkfifo', [path])

/** A device of its own, never the machine's: what goes wrong may take its place. @returns whether that is allowed here */
function device(path: string, minor: number): boolean {
  return (
    spawnSync('mknod', [path, 'c', '1', String(minor)]).status === 0 && spawnSync('test', ['-r', path]).status === 0
  )
}
const [none, zero, full] = [3, 5, 7]
const mayMakeDevices = (() => {
  const path = join(repository(), 'device')
  return device(path, zero) && spawnSync('head', ['-c', '1', path]).status === 0
})()

describe.skipIf(process.platform === 'win32')('an output', () => {
  test('to a link is written where it leads, whether anything is there or not', () => {
    const folder = repository({ 'a.md': stub, 'real.json': 'old' })
    symlinkSync('real.json', join(folder, 'link.json'))
    symlinkSync('later/new.json', join(folder, 'dangling.json'))
    mkdirSync(join(folder, 'later'))
    rapidReview(folder, 'lint', '-f', 'json=link.json', '-f', 'compact=dangling.json')
    for (const name of ['link.json', 'dangling.json'])
      expect(lstatSync(join(folder, name)).isSymbolicLink(), name).toBe(true)
    expect(JSON.parse(readFileSync(join(folder, 'real.json'), 'utf8'))).toHaveLength(1)
    expect(readFileSync(join(folder, 'later/new.json'), 'utf8')).toContain('required-section')
  })

  test('to a pipe goes into it', () => {
    const folder = repository({ 'a.md': stub })
    pipe(join(folder, 'pipe'))
    const { stdout } = shell(folder, 'cat pipe & rr lint -f json=pipe; wait')
    expect(JSON.parse(stdout)).toHaveLength(1)
    expect(statSync(join(folder, 'pipe')).isFIFO()).toBe(true)
  })

  test('of `report` to a pipe, or under the name of standard output, goes there', () => {
    const folder = repository({ 'a.md': stub })
    pipe(join(folder, 'pipe'))
    symlinkSync('/proc/self/fd/1', join(folder, 'out'))
    const page = rapidReview(folder, 'report', '-o', '-').stdout
    expect(page).toContain('<!DOCTYPE html>')
    expect(shell(folder, 'cat pipe & rr report -o pipe; wait').stdout).toBe(page)
    expect(statSync(join(folder, 'pipe')).isFIFO()).toBe(true)
    if (!existsSync('/proc/self/fd/1')) return
    expect(shell(folder, 'rr report -o out | cat').stdout).toBe(page)
    shell(folder, 'rr report -o out > whole')
    expect(readFileSync(join(folder, 'whole'), 'utf8')).toBe(page)
  })

  test.skipIf(!mayMakeDevices)('to a device goes into it', () => {
    const folder = repository({ 'a.md': stub })
    device(join(folder, 'none'), none)
    device(join(folder, 'full'), full)
    expect(rapidReview(folder, 'lint', '-f', 'json=none').code).toBe(1)
    expect(rapidReview(folder, 'lint', '-f', 'json=full')).toMatchObject({
      code: 2,
      stderr: 'rapid-review: full could not be written: the disk is full.\n',
    })
    for (const name of ['none', 'full']) expect(statSync(join(folder, name)).isCharacterDevice(), name).toBe(true)
  })

  test.skipIf(!existsSync('/dev/stdout'))('under the name of standard output goes there, whatever that is', () => {
    const folder = repository({ 'a.md': stub })
    const text = rapidReview(folder, 'lint', '-f', 'json').stdout
    // A link of its own: where the program went wrong, it would take the place of the machine's.
    symlinkSync('/proc/self/fd/1', join(folder, 'out'))
    expect(shell(folder, 'rr lint -f json=out | cat').stdout).toBe(text)
    shell(folder, '{ echo before; rr lint -f json=out; echo after; } > whole')
    expect(readFileSync(join(folder, 'whole'), 'utf8')).toBe(`before\n${text}after\n`)
  })

  test.each([
    ['a.md', /a\.md is a document of this run/],
    ['./link.md', /link\.md is a document of this run/],
  ])('to %s, which is linted, is refused before anything is done', (name, said) => {
    const folder = repository({ 'a.md': stub })
    symlinkSync('a.md', join(folder, 'link.md'))
    const { code, stderr } = rapidReview(folder, 'lint', 'a.md', '--fix', '-f', `json=${name}`)
    expect(stderr).toMatch(said)
    expect(code).toBe(2)
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe(stub)
  })

  test('to the file of another output is refused', () => {
    const folder = repository({ 'a.md': stub })
    const { code, stderr } = rapidReview(folder, 'lint', '-f', 'json=out', '-f', 'sarif=./out')
    expect([code, stderr]).toEqual([2, expect.stringMatching(/Two outputs go to \.\/out/)])
    expect(existsSync(join(folder, 'out'))).toBe(false)
  })
})

describe.skipIf(process.platform === 'win32')('standard output', () => {
  const many = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`${index}.md`, stub]))

  test.skipIf(!mayMakeDevices).each(['lint', 'lint -f json', 'coverage', 'rules', '--version', 'lint --diff'])(
    'that takes nothing: %s',
    (command) => {
      const folder = repository(many)
      device(join(folder, 'full'), full)
      expect(shell(folder, `rr ${command} > full`)).toEqual({
        code: 2,
        stdout: '',
        stderr: 'rapid-review: Standard output could not be written: the disk is full.\n',
      })
    },
  )

  test('whose reader has gone hides no verdict, and drops no other output', () => {
    const folder = repository(many)
    const { stdout, stderr } = shell(
      folder,
      'rr lint -f json -f sarif=out.sarif --max-warnings 0 | head -c 1; echo " $PIPESTATUS"',
    )
    expect([stdout, stderr]).toEqual(['[ 1\n', ''])
    expect(JSON.parse(readFileSync(join(folder, 'out.sarif'), 'utf8')).runs).toHaveLength(1)
  })

  test('of many differences has no warning of Node on standard error', () => {
    const { stderr } = shell(repository(many), 'rr lint --diff | (sleep 1; cat) > /dev/null')
    expect(stderr).toBe('')
  })

  test('a folder that is gone is told in one line', () => {
    const folder = repository({ 'here/a.md': stub })
    const { code, stderr } = shell(folder, 'cd here && rm -r ../here && rr lint')
    expect([code, stderr]).toEqual([2, 'rapid-review: The current folder is no longer there.\n'])
  })
})

describe.skipIf(process.platform === 'win32')('what is no file is not read', () => {
  const said = 'it is a pipe, a device or a socket, and no file'

  test('a pipe that is named', () => {
    const folder = repository()
    pipe(join(folder, 'pipe.md'))
    expect(rapidReview(folder, 'lint', 'pipe.md')).toEqual({
      code: 2,
      stdout: '',
      stderr: `rapid-review: pipe.md: ${said}.\n`,
    })
  })

  test('in a folder, by itself or at the end of a link; the others are judged', () => {
    const folder = repository({ 'b.md': thorough })
    pipe(join(folder, 'pipe.md'))
    symlinkSync('pipe.md', join(folder, 'link.md'))
    const { code, stdout, stderr } = rapidReview(folder, 'lint', '-f', 'json')
    expect(code).toBe(2)
    expect(stderr).toContain(said)
    expect(JSON.parse(stdout)).toHaveLength(1)
    expect(rapidReview(folder, 'coverage').code).toBe(2)
  })

  test.skipIf(!mayMakeDevices)('a device without end', () => {
    const folder = repository({ 'b.md': thorough })
    device(join(folder, 'zero'), zero)
    symlinkSync('zero', join(folder, 'link.md'))
    expect(rapidReview(folder, 'lint')).toMatchObject({ code: 2, stderr: `rapid-review: link.md: ${said}.\n` })
  })

  test.each(['.rapid-review.yaml', '.rapid-review.json', 'package.json', '.rapid-review-suppressions.json'])(
    'as %s',
    (name) => {
      const folder = repository({ 'b.md': thorough })
      pipe(join(folder, name))
      const { code, stderr } = rapidReview(folder, 'lint')
      expect([code, stderr]).toEqual([2, expect.stringContaining(said)])
      expect(stderr).toContain(name)
    },
  )

  test('as .gitignore or as a cache', () => {
    const folder = repository({ 'b.md': thorough })
    pipe(join(folder, '.gitignore'))
    pipe(join(folder, 'cache'))
    const { code, stderr } = rapidReview(folder, 'lint', '--cache', '--cache-location', 'cache')
    expect([code, stderr]).toEqual([0, `rapid-review: The results could not be kept in cache: ${said}.\n`])
  })

  test('by the language server', async () => {
    const { nodeHost } = await import('../../server/node-host.ts')
    const { pathToFileURL } = await import('node:url')
    const folder = repository({ 'b.md': thorough })
    pipe(join(folder, 'pipe.md'))
    const host = nodeHost()
    await expect(host.readFile(pathToFileURL(join(folder, 'pipe.md')).href)).rejects.toThrow(said)
    expect(await host.readFile(pathToFileURL(join(folder, 'gone.md')).href)).toBeUndefined()
    expect(await host.readFile(pathToFileURL(join(folder, 'b.md')).href)).toBe(thorough)
    writeFileSync(join(folder, 'empty.md'), '')
    expect(await host.readFile(pathToFileURL(join(folder, 'empty.md')).href)).toBe('')
  })
})

/** The built command line as a process of its own: what only shows there. */
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { chmodSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { late, notReview, repository, stub, thorough } from './harness.ts'

const root = new URL('../../', import.meta.url).pathname
const bin = join(root, 'dist/cli.js')

function rapidReview(cwd: string, args: readonly string[], options: { input?: string; uid?: number } = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1e8,
    ...options,
  })
  return { code: status, stdout, stderr }
}

describe('the bundle', () => {
  test('can be run, and needs nothing beside it', () => {
    expect(statSync(bin).mode & 0o111).toBe(0o111)
    const elsewhere = repository()
    execFileSync('cp', ['-r', join(root, 'dist'), elsewhere])
    const { status, stdout } = spawnSync(
      join(elsewhere, 'dist/cli.js'),
      ['calendar', '--from', '2026-03-05', '--working-days', '15'],
      { encoding: 'utf8' },
    )
    expect([status, stdout]).toEqual([0, '2026-03-26\n'])
  })

  test.each(['coverage', 'deadlines', 'lint'])('%s gives the same as a library', async (command) => {
    const { cli } = await import('./harness.ts')
    const folder = repository({ 'a.md': late, 'b.md': thorough })
    const args = [command, ...(command === 'lint' ? ['-f'] : ['--format']), 'json', '--today', '2026-04-01']
    const { code, stdout, stderr } = await cli(folder, args)
    expect(rapidReview(folder, args)).toEqual({ code, stdout, stderr })
  })

  test('a reader that stops reading is no error', () => {
    const folder = repository(Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`${index}.md`, stub])))
    const piped = `"${process.execPath}" "${bin}" lint -f json | head -c 1`
    const { stdout, stderr } = spawnSync('sh', ['-c', piped], { cwd: folder, encoding: 'utf8' })
    expect([stdout, stderr]).toEqual(['[', ''])
  })

  test.each(['rules', 'schema', 'help', '--version'])('%s', (command) => {
    const { code, stdout, stderr } = rapidReview(repository(), [command])
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).not.toBe('')
  })

  test('new, init, print-config and explain', () => {
    const folder = repository()
    for (const args of [
      ['new', 'lcspr', 'a.md'],
      ['init'],
      ['print-config', 'a.md'],
      ['explain', 'valid-date'],
      ['lint', '--fix'],
      ['lint', '--diff'],
      ['lint', '--show-text'],
    ]) {
      expect(rapidReview(folder, args).stderr, args.join(' ')).not.toMatch(/went wrong/)
    }
  })

  test('the library answers', async () => {
    const { lint, assess, deadlines } = await import(join(root, 'dist/index.js'))
    const settings = { today: '2026-04-01' }
    expect(lint(late, settings).findings.map(({ rule }: { rule: string }) => rule)).toContain('rapid-review-deadline')
    expect(assess(thorough, settings).type.id).toBe('rapid-review')
    expect(deadlines(late, settings)[1].state).toBe('late')
    expect(assess(notReview, settings)).toBeUndefined()
  })
})

describe('exit codes reach the shell', () => {
  const folder = repository({ 'good.md': thorough, 'bad.md': stub, 'notes.md': notReview })

  test.each<[args: string[], code: number]>([
    [['lint', 'good.md'], 0],
    [['lint', 'bad.md'], 1],
    [['lint', 'notes.md'], 2],
    [['lint', '--nonsense'], 2],
    [['nonsense'], 2],
  ])('%j → %i', (args, code) => {
    expect(rapidReview(folder, args).code).toBe(code)
  })
})

test('standard input is a pipe', () => {
  const folder = repository()
  expect(rapidReview(folder, ['lint', '-'], { input: stub }).code).toBe(1)
  expect(rapidReview(folder, ['lint', '--fix', '-'], { input: stub }).stdout).toContain('## Decision on next steps')
})

test('a long report arrives whole through a pipe', () => {
  const files = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`${index}.md`, stub]))
  const { stdout } = rapidReview(repository(files), ['lint', '-f', 'json'])
  expect(stdout.length).toBeGreaterThan(100_000)
  expect(JSON.parse(stdout)).toHaveLength(60)
})

describe('without permission', () => {
  // The superuser may read everything, and so lints as nobody.
  const isRoot = process.getuid?.() === 0
  const as = isRoot ? { uid: 65534 } : {}
  const folder = repository({ 'a.md': stub, 'b.md': stub, 'shut/c.md': stub })
  chmodSync(folder, 0o755)
  chmodSync(join(folder, 'a.md'), 0o000)
  chmodSync(join(folder, 'b.md'), 0o444)
  chmodSync(join(folder, 'shut'), 0o000)

  test.skipIf(process.platform === 'win32')(
    'an unreadable file and folder are named, and the others are linted',
    () => {
      const { code, stdout, stderr } = rapidReview(folder, ['lint', '-f', 'json'], as)
      expect(code).toBe(2)
      expect(stderr).toContain('rapid-review: a.md: permission is denied.\n')
      expect(stderr).toMatch(/The folder .*shut could not be looked into: permission is denied\./)
      expect(JSON.parse(stdout)).toHaveLength(1)
    },
  )

  test.skipIf(process.platform === 'win32')('a file that may not be written is not fixed, and stays', () => {
    const { code, stderr } = rapidReview(folder, ['lint', '--fix', 'b.md'], as)
    expect(code).toBe(2)
    expect(stderr).toContain('rapid-review: b.md: permission is denied.\n')
    expect(statSync(join(folder, 'b.md')).size).toBe(stub.length)
  })
})

test('the language server starts by its command', async () => {
  const message = (body: object) => {
    const text = JSON.stringify({ jsonrpc: '2.0', ...body })
    return `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`
  }
  const server = spawn(process.execPath, [bin, 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] })
  const ended = new Promise((resolve) => server.once('exit', resolve))
  const params = { processId: null, rootUri: null, capabilities: {} }
  server.stdin.write(message({ id: 1, method: 'initialize', params }) + message({ id: 2, method: 'shutdown' }))
  let answers = ''
  for await (const chunk of server.stdout) {
    answers += chunk
    if (answers.includes('"id":2')) server.stdin.write(message({ method: 'exit' }))
  }
  expect(answers).toContain('"capabilities"')
  expect(await ended).toBe(0)
})

describe('fixing, with the bundle', () => {
  test('writes what it says it put right, and nothing more the second time', () => {
    const folder = repository({
      'rr.md': '---\ntype: rapid-review\nnotification-date: 5 March 2026\n---\n\n# Rapid review\n',
    })
    const first = rapidReview(folder, ['lint', '--fix', 'rr.md'])
    const fixed = readFileSync(join(folder, 'rr.md'), 'utf8')
    expect(first.stderr).toBe('')
    expect(fixed).toContain('notification-date: 2026-03-05')
    expect(fixed).toContain('## Analysis of practice')
    rapidReview(folder, ['lint', '--fix', 'rr.md'])
    expect(readFileSync(join(folder, 'rr.md'), 'utf8')).toBe(fixed)
  })
})

/** The package as its users have it: installed from the packed file, by npm, in an empty folder. */
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { build } from 'esbuild'
import { chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node'
import { type Installed, install, nodes, remove, root } from './installed.ts'

const thin = 'reviews/rapid-reviews/RR-2026-015.md'
const { path: packed } = inject('packed')

describe.each(nodes)('in $name', ({ name, node }) => {
  let here: Installed
  beforeAll(() => {
    here = install(packed, node)
  })
  afterAll(() => remove(here))

  it('is the Node that is meant', () => {
    const version = execFileSync('node', ['-p', 'process.versions.node'], { env: here.env, encoding: 'utf8' })
    expect(version.split('.')[0]).toBe(name === 'Node 24' ? '24' : process.versions.node.split('.')[0])
  })

  it('needs no other package', () => {
    const tree = execFileSync('npm', ['ls', '--all', '--parseable'], {
      cwd: here.folder,
      env: here.env,
      encoding: 'utf8',
    })
    expect(tree.trim().split('\n').slice(1)).toEqual([join(here.folder, 'node_modules/rapid-review')])
  })

  it('lints, fixes, and begins a review', () => {
    const version = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version
    expect(here.run('rapid-review', '--version').stdout.trim()).toBe(version)
    const found = here.run('rapid-review', 'lint', 'reviews', '--today', '2026-04-01')
    expect([found.status, found.stderr]).toEqual([1, ''])
    expect(found.stdout).toContain('required-section')
    const begun = here.run('rapid-review', 'new', 'rapid-review', 'RR-2026-101.md', '--reference', 'RR-2026-101')
    expect([begun.status, readFileSync(join(here.folder, 'RR-2026-101.md'), 'utf8')]).toEqual([
      0,
      expect.stringContaining('reference: RR-2026-101'),
    ])
    const fixed = here.run('rapid-review', 'lint', '--fix', '--today', '2026-04-01', '-f', 'json', thin)
    expect(fixed.status).toBe(1)
    expect(readFileSync(join(here.folder, thin), 'utf8')).toContain('## Analysis of practice')
    // `npx` finds it without asking anybody.
    const explained = execFileSync('npx', ['--offline', 'rapid-review', 'explain', 'required-section'], {
      cwd: here.folder,
      env: here.env,
      encoding: 'utf8',
    })
    expect(explained).toContain('required-section')
  })

  it.each([
    ['rapid-review-language-server', ['--stdio']],
    ['rapid-review', ['lsp', '--stdio']],
  ])('serves an editor as %s', async (program, args) => {
    const server = spawn(join(here.folder, 'node_modules/.bin', program), args, {
      cwd: here.folder,
      env: here.env,
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    const ended = new Promise((resolve) => server.once('exit', resolve))
    const connection = createMessageConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    )
    connection.onRequest(() => null)
    connection.listen()
    const { capabilities } = await connection.sendRequest<{ capabilities: object }>('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: { textDocument: { diagnostic: {} } },
    })
    expect(capabilities).toHaveProperty('diagnosticProvider')
    await connection.sendNotification('initialized', {})
    const uri = 'file:///nowhere/review.md'
    await connection.sendNotification('textDocument/didOpen', {
      textDocument: {
        uri,
        languageId: 'markdown',
        version: 1,
        text: '---\ntype: rapid-review\n---\n\n# Rapid review\n',
      },
    })
    const { items } = await connection.sendRequest<{ items: { code: string; source: string }[] }>(
      'textDocument/diagnostic',
      { textDocument: { uri } },
    )
    expect(items).toContainEqual(expect.objectContaining({ code: 'required-section', source: 'rapid-review' }))
    await connection.sendRequest('shutdown')
    await connection.sendNotification('exit')
    expect(await ended).toBe(0)
  })

  it('is imported by a module', () => {
    here.write(
      'use.mjs',
      `import { assess, deadlines, lint, parseReview } from 'rapid-review'
       import rapidReview from 'rapid-review/remark'
       import schema from 'rapid-review/schemas/config.schema.json' with { type: 'json' }
       const text = '---\\ntype: rapid-review\\nnotification-date: 2026-03-05\\n---\\n\\n# Rapid review\\n'
       console.log(JSON.stringify([
         lint(text, { today: '2026-04-01' }).findings.length > 0,
         assess(parseReview(text), { today: '2026-04-01' }).topics.length > 0,
         deadlines(text, { today: '2026-04-01' }).map(({ due }) => due),
         typeof rapidReview, schema.title,
       ]))`,
    )
    const told = execFileSync('node', ['--no-warnings', 'use.mjs'], {
      cwd: here.folder,
      env: here.env,
      encoding: 'utf8',
    })
    expect(JSON.parse(told)).toEqual([
      true,
      true,
      expect.arrayContaining(['2026-03-26']),
      'function',
      'Configuration of Rapid Review',
    ])
  })
})

describe('for who builds on it', () => {
  let here: Installed
  beforeAll(() => {
    here = install(packed, process.execPath)
  })
  afterAll(() => remove(here))

  // The lines that are expected to be wrong show that nothing has become `any`.
  const script = `
import { assess, deadlines, lint, parseReview, type Finding, type Level, type Review } from 'rapid-review'
import rapidReview, { type RapidReviewOptions } from 'rapid-review/remark'

const text: string = '# Rapid review'
const { findings } = lint(text, { today: '2026-04-01', rules: { 'section-order': { severity: 'off' } } })
const levels: Level[] = findings.map((finding: Finding) => finding.level)
const review: Review = parseReview(text)
const offset: number = review.positionAt(0).line
const status = assess(review, { today: '2026-04-01' })?.topics[0]?.status
const due: string | null | undefined = deadlines(text, { today: '2026-04-01' })[0]?.due
const options: RapidReviewOptions = { rules: { 'section-order': ['warn', {}] } }
rapidReview(options)
export { due, levels, offset, status }

// @ts-expect-error a judgement needs its day
lint(text, {})
// @ts-expect-error no such severity
lint(text, { today: '2026-04-01', rules: { 'section-order': { severity: 'fatal' } } })
// @ts-expect-error no such status
if (status === 'perhaps') throw new Error()
// @ts-expect-error a finding has no such thing
findings[0]?.sentence
// @ts-expect-error no such option
rapidReview({ colour: true })
`

  const compiler = (module: string, moduleResolution: string, files: readonly string[], lib: readonly string[] = []) =>
    JSON.stringify({
      compilerOptions: {
        ...{ module, moduleResolution, target: 'ES2022', lib: ['ES2022', ...lib], types: [], noEmit: true },
        ...{ strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, skipLibCheck: false },
      },
      files,
    })
  const typeErrors = () => {
    const tsc = join(root, 'node_modules/typescript/bin/tsc')
    return spawnSync(process.execPath, [tsc], { cwd: here.folder, encoding: 'utf8' }).stdout
  }

  it('does what docs/guide/library.md says, and its scripts have no error of types', () => {
    const walk = join(root, 'tests/newcomer/walk.mjs')
    const env = { ...here.env, PATH: `${dirname(nodes[1]?.node as string)}:${here.env.PATH}` }
    const page = join(root, 'docs/guide/library.md')
    expect(execFileSync('node', [walk, page], { cwd: here.folder, env, encoding: 'utf8' })).toContain('blocks followed')
    here.write('tsconfig.json', compiler('NodeNext', 'NodeNext', ['check.ts', 'with-remark.ts'], ['DOM']))
    expect(typeErrors()).toBe('')
  })

  it.each([
    ['NodeNext', 'NodeNext'],
    ['ESNext', 'Bundler'],
  ])('has full types in strict TypeScript: module %s, resolution %s', (module, moduleResolution) => {
    here.write('use.ts', script)
    here.write('tsconfig.json', compiler(module, moduleResolution, ['use.ts']))
    expect(typeErrors()).toBe('')
  })

  const bundle = async (contents: string) => {
    const { outputFiles, warnings } = await build({
      stdin: { contents, resolveDir: here.folder },
      ...{ bundle: true, platform: 'browser', format: 'iife', write: false, logLevel: 'silent', minify: true },
    })
    expect(warnings).toEqual([])
    return outputFiles[0]?.text as string
  }

  it('finds in a browser what it finds in Node', async () => {
    const code = await bundle(`import { lint } from 'rapid-review'; globalThis.lint = lint`)
    const text = readFileSync(join(root, 'examples/rapid-reviews/RR-2026-015.md'), 'utf8')
    const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
    try {
      const page = await browser.newPage()
      const asked: string[] = []
      page.on('request', (request) => asked.push(request.url()))
      await page.addScriptTag({ content: code })
      const there = await page.evaluate(
        (given) =>
          // biome-ignore lint/suspicious/noExplicitAny: what the script above has left there.
          (globalThis as any).lint(given, { today: '2026-04-01' }).findings.map(({ rule, span }: any) => [rule, span]),
        text,
      )
      const { lint } = await import('../../server/index.ts')
      const here = lint(text, { today: '2026-04-01' }).findings.map(({ rule, span }) => [rule, span])
      expect(here.length).toBeGreaterThan(5)
      expect(there).toEqual(here)
      expect(asked).toEqual([])
    } finally {
      await browser.close()
    }
  })

  it('leaves out of a bundle what is not used', async () => {
    const [reading, judging] = await Promise.all([
      bundle(`import { parseReview } from 'rapid-review'; globalThis.read = parseReview`),
      bundle(`import { lint } from 'rapid-review'; globalThis.lint = lint`),
    ])
    expect(reading.length).toBeLessThan(judging.length / 2)
  })
})

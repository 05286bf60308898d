import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import type {} from './pack.ts'

const root = new URL('../../', import.meta.url)
const run = (command: string, args: readonly string[]) => execFileSync(command, args, { cwd: root, encoding: 'utf8' })

/** Files of this repository that help to make a package and belong in none. */
const notToShip = /\.map$|\.ts$|(?:^|\/)(?:tests?|node_modules|scripts|\.ci|server|examples)\/|\.lock$|package-lock/

describe('the extension', () => {
  let files: Record<string, Uint8Array>
  let size: number
  beforeAll(() => {
    run(process.execPath, ['scripts/package.mjs'])
    const zip = readFileSync(new URL('dist/rapid-review.vsix', root))
    size = zip.length
    files = unzipSync(zip)
  })
  const names = () => Object.keys(files).flatMap((name) => (name.startsWith('extension/') ? name.slice(10) : []))
  const manifest = () => JSON.parse(strFromU8(files['extension/package.json'] as Uint8Array))

  it('holds what it runs and shows', () => {
    expect(names()).toEqual(
      expect.arrayContaining([
        ...['dist/client/extension.cjs', 'dist/client/extension.web.js'],
        ...['dist/client/panel.js', 'dist/client/panel.css', 'dist/server.cjs', 'dist/server.web.js', 'dist/cli.js'],
        ...['package.nls.json', 'client/media/icon.png', 'snippets/markdown.json', 'schemas/config.schema.json'],
        ...['readme.md', 'changelog.md', 'LICENSE.txt', 'THIRD-PARTY-LICENCES.md'],
      ]),
    )
  })

  it('holds every file its manifest names', () => {
    const named = JSON.stringify(manifest()).match(/"\.\/[^"]+"/g) ?? []
    expect(named.length).toBeGreaterThan(8)
    for (const quoted of named) {
      const path = JSON.parse(quoted).slice(2)
      expect(names().some((name) => name === path || name.startsWith(`${path}/`))).toBe(true)
    }
  })

  it('holds nothing that only makes or tests it', () => {
    expect(names().filter((name) => notToShip.test(name))).toEqual([])
    for (const [name, content] of Object.entries(files))
      if (/\.c?js$/.test(name)) expect(strFromU8(content).slice(-200)).not.toContain('sourceMappingURL')
  })

  it('holds of the command line what its tasks run, and of other commands nothing', () => {
    const lint = (program: string) =>
      spawnSync(process.execPath, [program, 'lint', '--format', 'compact', '--', 'examples'], {
        cwd: root,
        encoding: 'utf8',
      })
    const { status, stdout, stderr } = lint('dist/vsix/dist/cli.js')
    expect([status, stderr]).toEqual([1, ''])
    expect(stdout).toBe(lint('dist/cli.js').stdout)
    expect(names().filter((name) => /\/(?:report|coverage|merge)-\w{8}\.js$/.test(name))).toEqual([])
  })

  it('has a manifest without the parts of the npm package', () => {
    const { engines, main, bin, scripts, devDependencies, exports } = manifest()
    expect({ engines, main, bin, scripts, devDependencies, exports }).toEqual({
      engines: { vscode: '^1.91.0' },
      main: './dist/client/extension.cjs',
    })
  })

  // The core is in it three times: for Node, for a browser, and for the tasks.
  it('is small', () => {
    expect(size).toBeLessThan(4.5e6)
  })

  it('has a page of its own, whose pictures are in this repository and not in the package', () => {
    const page = strFromU8(files['extension/readme.md'] as Uint8Array)
    const pictures = [...page.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map((found) => found[1] as string)
    expect(page).toContain('# Rapid Review')
    expect(pictures.length).toBeGreaterThan(1)
    for (const picture of pictures) {
      expect(picture).toMatch(/^https:\/\/github\.com\/rapid-review\/.+\/docs\/images\/[\w-]+\.png$/)
      expect(existsSync(new URL(`docs/images/${picture.split('/').at(-1)}`, root))).toBe(true)
    }
  })
})

describe('the npm package', () => {
  const { files: paths, size, unpackedSize } = inject('packed')

  it('holds the command line, the library and its types, the server, the schemas, the pages of the rules and the licences', () => {
    expect(paths).toEqual(
      expect.arrayContaining([
        ...['dist/cli.js', 'dist/index.js', 'dist/index.d.ts', 'dist/remark.js', 'dist/remark.d.ts', 'dist/server.cjs'],
        ...['schemas/config.schema.json', 'schemas/front-matter.schema.json', 'docs/rules/README.md'],
        ...['package.json', 'README.md', 'LICENSE', 'THIRD-PARTY-LICENCES.md'],
      ]),
    )
  })

  it('holds nothing of the extension, and nothing that only makes or tests it', () => {
    const extension = /^dist\/(?:client|vsix)\/|\.vsix$|server\.web|^(?:snippets|syntaxes|l10n|client)\//
    expect(paths.filter((path) => extension.test(path) || (notToShip.test(path) && !path.endsWith('.d.ts')))).toEqual(
      [],
    )
  })

  // The core is in it three times: for the command line, the library and the server. Nine tenths of it are the words it knows.
  it('is small', () => {
    expect(size).toBeLessThan(4.1e6)
    expect(unpackedSize).toBeLessThan(16e6)
  })
})

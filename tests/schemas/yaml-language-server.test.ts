/** The published JSON Schemas in the YAML language server, by the line that docs/guide/configuration.md gives. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rules } from '../../server/rules/index.ts'
import { YamlServer } from './yaml-server.ts'

const root = join(import.meta.dirname, '../..')
const page = readFileSync(join(root, 'docs/guide/configuration.md'), 'utf8')
const blocks = [...page.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, block = '']) => block)
const modeline = blocks.map((block) => /^# yaml-language-server: .*\n/m.exec(block)?.[0]).find(Boolean) as string
const example = blocks.find((block) => block.includes('extends:')) as string

let folder: string
let server: YamlServer
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rapid-review-schemas-'))
  // Where the line looks, once the package is installed.
  const installed = join(folder, 'node_modules/rapid-review')
  mkdirSync(installed, { recursive: true })
  cpSync(join(root, 'schemas'), join(installed, 'schemas'), { recursive: true })
  server = await YamlServer.start(folder)
})
afterAll(async () => {
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
})

describe('the schema of the configuration', () => {
  it('finds nothing wrong with the example of the page', async () => {
    expect(modeline).toContain('config.schema.json')
    expect(await server.open('good.yaml', modeline + example)).toEqual([])
  })

  it('marks an unknown key, an unknown rule and a wrong severity, each in its line', async () => {
    const wrong = await server.open(
      'wrong.yaml',
      `${modeline}rule:\n  x: off\nrules:\n  requird-section: off\n  section-order: fatal\n`,
    )
    expect(wrong.map((found) => Number.parseInt(found, 10)).sort()).toEqual([2, 5, 6])
  })

  it('says nothing without the line', async () => {
    expect(await server.open('without.yaml', 'rule: x\n')).toEqual([])
  })

  it('completes keys, rules and severities, with what they are', async () => {
    await server.open('new.yaml', `${modeline}\nrules:\n  \n  section-order: \n`)
    const keys = await server.complete('new.yaml', 1, 0)
    expect(keys.map(({ label }) => label)).toEqual(expect.arrayContaining(['extends', 'ignore', 'topics', 'overrides']))
    const ids = await server.complete('new.yaml', 3, 2)
    expect(ids.map(({ label }) => label)).toEqual(expect.arrayContaining(['required-section', 'blaming-language']))
    const summary = rules.find(({ id }) => id === 'required-section')?.summary as string
    expect(JSON.stringify(ids.find(({ label }) => label === 'required-section'))).toContain(summary)
    // To older YAML a bare `off` is a truth value, so it is offered in quotes; both are understood.
    const severities = await server.complete('new.yaml', 4, 17)
    expect(severities.map(({ label }) => label)).toEqual(['error', 'warn', 'info', '"off"'])
  })

  it('explains a key under the pointer', async () => {
    await server.open('hover.yaml', `${modeline}reviews: []\n`)
    expect(await server.hover('hover.yaml', 1, 3)).toContain('Globs of files that are reviews')
  })
})

describe('the schema of front matter', () => {
  const line = modeline.replace('config.schema.json', 'front-matter.schema.json')

  it.each(['RR-2026-014', 'RR-2026-015'])('finds nothing wrong with the front matter of %s', async (name) => {
    const text = readFileSync(join(root, `examples/rapid-reviews/${name}.md`), 'utf8').split('---\n')[1] as string
    expect(await server.open(`${name}.yaml`, line + text)).toEqual([])
  })

  it('marks a type and a status there are not, and completes them', async () => {
    const wrong = await server.open('front.yaml', `${line}type: rapid\nstatus: finished\n`)
    expect(wrong.map((found) => Number.parseInt(found, 10))).toEqual([2, 3])
    await server.open('begun.yaml', `${line}type: \n`)
    const types = await server.complete('begun.yaml', 1, 6)
    expect(types.map(({ label }) => label)).toEqual(expect.arrayContaining(['rapid-review', 'lcspr']))
  })
})

/** Every command that the documentation shows is run, in a copy of the examples. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { cli } from '../cli/harness.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const pages = ['README.md', 'client/README.md', 'examples/README.md', ...pagesIn('docs')]

function pagesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) return pagesIn(path)
    return path.endsWith('.md') ? [path] : []
  })
}

/** The newcomer suite follows this one from end to end, with the files it has the reader write. */
const followed = 'docs/guide/first-review.md'

/** Lines of shell blocks that call the program, without what a comment says of them. */
function commandsOf(page: string): string[] {
  const blocks = readFileSync(join(root, page), 'utf8').matchAll(/^```(?:sh|console|bash)\n([\s\S]*?)^```$/gm)
  return [...blocks]
    .flatMap(([, block = '']) => block.split('\n'))
    .map((line) =>
      line
        .replace(/^\$ /, '')
        .replace(/ {2,}#.*$|\s#\s.*$/, '')
        .trim(),
    )
    .filter((line) => /^(?:npx )?rapid-review /.test(line))
}

/** Words of a command line, quotes taken off; what stands for a file is one. */
const words = (line: string): string[] =>
  (line.match(/'[^']*'|"[^"]*"|\S+/g) ?? [])
    .map((word) => word.replace(/^['"]|['"]$/g, ''))
    .slice(line.startsWith('npx ') ? 2 : 1)
    .map((word) => (word === 'FILE' ? 'rapid-reviews/RR-2026-014.md' : word === 'TOPIC' ? 'neglect' : word))

const folder = mkdtempSync(join(tmpdir(), 'rapid-review-docs-'))
cpSync(join(root, 'examples'), folder, { recursive: true })
mkdirSync(join(folder, '.git'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('commands in the documentation', () => {
  for (const page of pages.filter((one) => one !== followed)) {
    for (const command of commandsOf(page)) {
      // They go on until somebody ends them, or speak a protocol.
      const endless = / --watch\b| lsp\b/.test(command)
      it.skipIf(endless && !command.includes('--watch'))(`${page}: ${command}`, async () => {
        const { code, stderr } = await cli(folder, words(command))
        expect([code, code === 2 ? stderr : '']).toEqual([
          expect.toSatisfy((one: number) => one === 0 || one === 1),
          '',
        ])
      })
    }
  }

  it('are there', () => expect(pages.flatMap(commandsOf).length).toBeGreaterThan(15))
})

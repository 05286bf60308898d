// A module of the program, from its sources.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { prepared } from '../../scripts/prepared.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')

export async function load(entry) {
  const work = mkdtempSync(join(tmpdir(), 'rapid-review-bench-'))
  const outfile = join(work, 'module.cjs')
  await build({
    entryPoints: [join(root, entry)],
    bundle: true,
    format: 'cjs',
    platform: 'node',
    outfile,
    logLevel: 'error',
    plugins: [prepared],
  })
  const module = (await import(pathToFileURL(outfile).href)).default
  rmSync(work, { recursive: true })
  return module
}

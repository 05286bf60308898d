// What every generator needs: the program's own data, and a way to write a file that says when it is stale.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { buildSync } from 'esbuild'
import { root } from './ready.mjs'

const check = process.argv.includes('--check')

/** What a TypeScript module exports: bundled into a file that Node can read, and thrown away. */
export function load(source) {
  const place = mkdtempSync(join(tmpdir(), 'generated-'))
  const outfile = join(place, 'module.cjs')
  try {
    buildSync({
      stdin: { contents: source, resolveDir: root, loader: 'ts' },
      bundle: true,
      platform: 'node',
      format: 'cjs',
      mainFields: ['module', 'main'],
      outfile,
      logLevel: 'error',
    })
    return createRequire(import.meta.url)(outfile)
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
}

/** What a file of the project holds; undefined where there is none. */
export function textOf(path) {
  const file = join(root, path)
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

/** Writes a file of the project, where it says something else. Under `--check` nothing is written, and a stale file fails. */
export function put(path, text) {
  if (textOf(path) === text) return
  if (check) {
    console.error(`${path} is stale: run \`npm run generate\``)
    process.exitCode = 1
    return
  }
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
  console.log(`${path} is written.`)
}

/** The sources, bundled for a script: what is measured is what is written, and not the last build. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

/** Imports a TypeScript module of the tests. @param weights learned weights to use in place of those that are written */
export async function bundled(entry, weights) {
  const work = mkdtempSync(join(tmpdir(), 'rapid-review-eval-'))
  try {
    const outfile = join(work, 'bundle.mjs')
    await build({
      entryPoints: [entry],
      bundle: true,
      format: 'esm',
      platform: 'node',
      outfile,
      logLevel: 'error',
      plugins: weights === undefined ? [] : [using(weights)],
      banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url)" },
    })
    return await import(pathToFileURL(outfile).href)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

const using = (weights) => ({
  name: 'weights',
  setup({ onLoad }) {
    onLoad({ filter: /weights\.generated\.json$/ }, () => ({ contents: JSON.stringify(weights), loader: 'json' }))
  },
})

// Writes schemas/config.schema.json from the zod schema that checks configurations. `--check` writes nothing and fails when
// the file is stale.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const target = join(root, 'schemas/config.schema.json')

/** The schema is TypeScript: bundled into a file that Node can read, and thrown away. */
async function load() {
  const place = mkdtempSync(join(tmpdir(), 'config-schema-'))
  try {
    const outfile = join(place, 'schema.mjs')
    const banner = {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    }
    await build({
      entryPoints: [join(root, 'server/config/schema.ts')],
      bundle: true,
      platform: 'node',
      format: 'esm',
      mainFields: ['module', 'main'],
      banner,
      outfile,
      logLevel: 'error',
    })
    return await import(pathToFileURL(outfile).href)
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
}

const { configJsonSchema } = await load()
const text = `${JSON.stringify(configJsonSchema(), null, 2)}\n`
const read = () => {
  try {
    return readFileSync(target, 'utf8')
  } catch {
    return undefined
  }
}
if (read() === text) process.exit(0)
if (process.argv.includes('--check')) {
  console.error('schemas/config.schema.json is stale.')
  process.exit(1)
}
mkdirSync(dirname(target), { recursive: true })
writeFileSync(target, text)
console.log('schemas/config.schema.json is written.')

// Writes schemas/*.schema.json from the zod schemas that check configurations and front matter. `--check` writes nothing and
// fails when a file is stale.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

/** The schemas are TypeScript: bundled into a file that Node can read, and thrown away. */
async function load() {
  const place = mkdtempSync(join(tmpdir(), 'schemas-'))
  try {
    const outfile = join(place, 'schema.mjs')
    const banner = {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    }
    await build({
      stdin: {
        contents: `export { configJsonSchema } from './server/config/schema.ts'
                   export { frontMatterJsonSchema } from './server/review/front-matter-schema.ts'`,
        resolveDir: root,
        loader: 'ts',
      },
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

const { configJsonSchema, frontMatterJsonSchema } = await load()
const schemas = {
  'schemas/config.schema.json': configJsonSchema(),
  'schemas/front-matter.schema.json': frontMatterJsonSchema(),
}

const read = (path) => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

for (const [name, schema] of Object.entries(schemas)) {
  const path = join(root, name)
  const text = `${JSON.stringify(schema, null, 2)}\n`
  if (read(path) === text) continue
  if (process.argv.includes('--check')) {
    console.error(`${name} is stale.`)
    process.exitCode = 1
    continue
  }
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
  console.log(`${name} is written.`)
}

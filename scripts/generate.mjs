// `npm run generate`: runs every scripts/generate-*.mjs. `--check` writes nothing, and fails when a generated file is stale.
import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ready, runQuietly } from './ready.mjs'

const scripts = dirname(fileURLToPath(import.meta.url))
const check = process.argv.includes('--check')

ready()
let failed = false
for (const name of readdirSync(scripts).sort()) {
  if (!/^generate-.+\.mjs$/.test(name)) continue
  const { code, output } = runQuietly(process.execPath, [join(scripts, name), ...(check ? ['--check'] : [])])
  if (code !== 0 || !check) process.stdout.write(output)
  if (code === 0) continue
  failed = true
  console.error(
    `${name} ${check ? 'finds a stale file: run `npm run generate`, and commit what it writes' : 'failed'}.`,
  )
}
process.exitCode = failed ? 1 : 0

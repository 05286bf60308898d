// Writes the settings of the extension into package.json, and their words into package.nls.json, from the registry of rules.
// `--check` writes nothing and fails when one of them is stale.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'

const root = fileURLToPath(new URL('../', import.meta.url))
const check = process.argv.includes('--check')

/** The registry is TypeScript: bundled into a file that Node can read, and thrown away. */
function load() {
  const place = mkdtempSync(join(tmpdir(), 'manifest-'))
  const outfile = join(place, 'rules.cjs')
  try {
    buildSync({
      stdin: {
        contents: `export { rules } from './server/rules/index.ts'
                   export { severities } from './server/config/schema.ts'`,
        resolveDir: root,
        loader: 'ts',
      },
      bundle: true,
      platform: 'node',
      format: 'cjs',
      outfile,
      logLevel: 'error',
    })
    return createRequire(import.meta.url)(outfile)
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
}

const { rules, severities } = load()
const words = { 'settings.title': 'Rapid Review' }

/** A text of the manifest by its key, so that it can be translated. */
function told(key, text) {
  words[`settings.${key}`] = text
  return `%settings.${key}%`
}

const toggle = (key, text) => ({
  type: 'boolean',
  default: true,
  scope: 'window',
  markdownDescription: told(key, text),
})

const settings = {
  title: '%settings.title%',
  properties: {
    'rapidReview.rules': {
      type: 'object',
      default: {},
      scope: 'window',
      markdownDescription: told(
        'rules',
        'Severity of rules, wherever no configuration file (`.rapid-review.yaml`) sets it. Settings in a file count for everyone who works on the reviews, and for the command line too.',
      ),
      additionalProperties: false,
      properties: Object.fromEntries(
        rules.map(({ id, summary, severity }) => [
          id,
          { enum: [...severities], default: severity, description: told(`rules.${id}`, summary) },
        ]),
      ),
    },
    'rapidReview.inlayHints.enabled': toggle(
      'inlayHints.enabled',
      'Show the due date and the working days left after the dates they are counted from.',
    ),
    'rapidReview.codeLens.enabled': toggle(
      'codeLens.enabled',
      'Show sections present, topics open and days left above the title of a review.',
    ),
    'rapidReview.coverage.followCursor': toggle(
      'coverage.followCursor',
      'Select the passage the cursor stands in in the view *Theme coverage*.',
    ),
  },
}

function put(name, change) {
  const path = join(root, name)
  const before = readFileSync(path, 'utf8')
  const after = `${JSON.stringify(change(JSON.parse(before)), null, 2)}\n`
  if (after === before) return
  if (check) {
    console.error(`${name} is stale.`)
    process.exitCode = 1
  } else {
    writeFileSync(path, after)
    console.log(`${name} is written.`)
  }
}

put('package.json', (manifest) => ({
  ...manifest,
  contributes: { ...manifest.contributes, configuration: settings },
}))
put('package.nls.json', (texts) => ({
  ...Object.fromEntries(Object.entries(texts).filter(([key]) => !key.startsWith('settings.'))),
  ...words,
}))

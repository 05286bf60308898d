// Builds what is shipped. `node esbuild.mjs [NAME…] [--watch]`; without names, everything.
import { chmodSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, context } from 'esbuild'
import { lazy, lazySoon } from './scripts/lazy.mjs'
import { prepared, preparedInFiles } from './scripts/prepared.mjs'

const root = dirname(fileURLToPath(import.meta.url))
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

const common = {
  absWorkingDir: root,
  bundle: true,
  logLevel: 'warning',
  define: { RAPID_REVIEW_VERSION: JSON.stringify(version) },
  // Names stay readable in a stack trace; the rest is squeezed, since Node reads less at start-up. What browsers and editors load is squeezed wholly.
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: 'none',
  mainFields: ['module', 'main'],
  plugins: [prepared],
}

/** Packages written as CommonJS ask for Node's modules by `require`, and one for its own place by `__filename`. */
const requireForEsm =
  "import { createRequire } from 'node:module'; import { fileURLToPath as __pathOf } from 'node:url'; const require = createRequire(import.meta.url); const __filename = __pathOf(import.meta.url);"

/** One entry a bundle, by name. */
export const bundles = {
  // The command line, in pieces that are loaded when a command needs them.
  cli: {
    ...common,
    entryPoints: { cli: 'server/cli.ts', 'lint-worker': 'server/cli/lint-worker.ts' },
    outdir: 'dist',
    chunkNames: 'chunks/[name]-[hash]',
    assetNames: 'parts/[name]-[hash]',
    format: 'esm',
    splitting: true,
    platform: 'node',
    target: 'node20',
    banner: { js: requireForEsm },
    plugins: [preparedInFiles, lazy],
  },
  // The library and the remark plugin: they run in a browser as they do in Node, and ask for no module of either.
  library: {
    ...common,
    entryPoints: { index: 'server/index.ts', remark: 'server/remark.ts' },
    outdir: 'dist',
    chunkNames: 'library/[name]-[hash]',
    format: 'esm',
    splitting: true,
    platform: 'neutral',
    // Some packages have a piece that asks for a document, and another for workers, which asks for nothing.
    conditions: ['worker'],
    target: 'es2022',
    minifyIdentifiers: true,
  },
  // The language server for Node, which the extension forks and other editors start. What it reads when it needs it are the command line's files.
  server: {
    ...common,
    entryPoints: { server: 'server/server.ts' },
    outdir: 'dist',
    assetNames: 'parts/[name]-[hash]',
    format: 'cjs',
    outExtension: { '.js': '.cjs' },
    platform: 'node',
    target: 'node20',
    minifyIdentifiers: true,
    banner: { js: "#!/usr/bin/env node\nconst __moduleUrl = require('node:url').pathToFileURL(__filename).href;" },
    define: { ...common.define, 'import.meta.url': '__moduleUrl' },
    plugins: [preparedInFiles, lazySoon],
  },
  // The same in a web worker.
  'server-web': {
    ...common,
    entryPoints: { 'server.web': 'server/server.web.ts' },
    outdir: 'dist',
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    mainFields: ['browser', 'module', 'main'],
    // A worker has no `document`: packages that would use one have another file for it.
    conditions: ['worker'],
    minifyIdentifiers: true,
  },
  // The extension in Node. VS Code provides `vscode`, and loads CommonJS.
  client: {
    ...common,
    entryPoints: { extension: 'client/extension.ts' },
    outdir: 'dist/client',
    format: 'cjs',
    outExtension: { '.js': '.cjs' },
    platform: 'node',
    target: 'node20',
    external: ['vscode'],
  },
  // The extension in a browser: CommonJS, which is what a worker loads. Some versions of VS Code add `.js` to any other ending
  // and others do not, so it ends in `.js`; the package says that this is no module (scripts/package.mjs).
  'client-web': {
    ...common,
    entryPoints: { 'extension.web': 'client/extension.web.ts' },
    outdir: 'dist/client',
    format: 'cjs',
    platform: 'browser',
    target: 'es2022',
    mainFields: ['browser', 'module', 'main'],
    external: ['vscode'],
    minifyIdentifiers: true,
  },
  // The page of the coverage panel and its style sheet, which a webview loads.
  panel: {
    ...common,
    entryPoints: { panel: 'client/panel/webview/main.ts' },
    outdir: 'dist/client',
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    mainFields: ['browser', 'module', 'main'],
    minify: true,
  },
}

async function main(args) {
  const watch = args.includes('--watch')
  const names = args.filter((arg) => !arg.startsWith('-'))
  const all = Object.keys(bundles)
  const unknown = names.filter((name) => bundles[name] === undefined)
  if (unknown.length > 0) {
    console.error(`There is no bundle ${unknown.join(', ')}. There are: ${all.join(', ')}.`)
    process.exit(2)
  }
  const made = new Set()
  for (const name of names.length > 0 ? names : all) {
    if (watch) await (await context(bundles[name])).watch()
    else {
      const { metafile } = await build({ ...bundles[name], metafile: true })
      for (const file of Object.keys(metafile.outputs)) made.add(file)
    }
  }
  for (const program of ['dist/cli.js', 'dist/server.cjs']) if (made.has(program)) chmodSync(join(root, program), 0o755)
  if (!watch && names.length === 0) removeStale(made)
}

/** Pieces of an older build have other names, and would stay. */
function removeStale(made) {
  for (const folder of ['dist/chunks', 'dist/parts', 'dist/library'])
    for (const piece of readdirSync(join(root, folder)))
      if (!made.has(`${folder}/${piece}`)) rmSync(join(root, folder, piece))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv.slice(2))

// `npm run package`: makes dist/rapid-review.vsix. The npm package and the extension share one manifest and are two things to
// ship, so the extension is staged in dist/vsix: what its manifest names, the bundles, and nothing else.
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ready, root } from './ready.mjs'

const stage = join(root, 'dist/vsix')
const target = join(root, 'dist/rapid-review.vsix')
const vsce = join(root, 'scripts/vsce')

/**
 * What only the npm package and this repository need of the manifest. Without `type`, VS Code takes the extension for CommonJS,
 * which is what it is, whatever its files are called.
 */
const notTheExtensions = ['type', 'bin', 'exports', 'files', 'scripts', 'devDependencies']

function run(command, args, cwd) {
  const { status, error } = spawnSync(command, args, {
    cwd,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32' && command === 'npm',
  })
  if (error) throw error
  if (status !== 0) process.exit(status ?? 2)
}

/** Every file and folder that a manifest names, such as "./snippets/markdown.json". */
function named(value) {
  if (typeof value === 'string') return /^\.\/\w/.test(value) ? [value] : []
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(named) : []
}

/** Pieces of the command line that `lint` never reads, which is all that the tasks run: those of other commands, such as `report`. */
function piecesToLeave() {
  const folder = join(root, 'dist/chunks')
  const names = readdirSync(folder)
  const commands = readdirSync(join(root, 'server/cli/commands')).map((name) => name.replace(/\.ts$/, ''))
  const isOther = (name) => commands.some((one) => one !== 'lint' && new RegExp(`^${one}-[A-Z0-9]{8}\\.js$`).test(name))
  const namedIn = (path) => {
    const code = readFileSync(path, 'utf8')
    return names.filter((name) => code.includes(`/${name}`))
  }
  const read = new Set()
  const waiting = namedIn(join(root, 'dist/cli.js'))
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (read.has(name) || isOther(name)) continue
    read.add(name)
    waiting.push(...namedIn(join(folder, name)))
  }
  return names.filter((name) => !read.has(name))
}

ready()
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const shipped = Object.fromEntries(Object.entries(manifest).filter(([key]) => !notTheExtensions.includes(key)))
shipped.engines = { vscode: manifest.engines.vscode }
// To npm, the package's door is the library.
shipped.main = './dist/client/extension.cjs'
shipped.browser = './dist/client/extension.web.js'

rmSync(stage, { recursive: true, force: true })
for (const path of [
  ...named(shipped),
  shipped.icon,
  'dist/client/panel.js',
  'dist/client/panel.css',
  'dist/server.cjs',
  // The tasks run the command line.
  'dist/cli.js',
  'dist/chunks',
  // What both of them read when they need it.
  'dist/parts',
  'dist/server.web.js',
  'package.nls.json',
  'CHANGELOG.md',
  'LICENSE',
  'THIRD-PARTY-LICENCES.md',
]) {
  mkdirSync(dirname(join(stage, path)), { recursive: true })
  cpSync(join(root, path), join(stage, path), { recursive: true })
}
for (const name of piecesToLeave()) rmSync(join(stage, 'dist/chunks', name))
// Its page stands one folder higher than here; the packager makes addresses of its links and pictures.
const page = readFileSync(join(root, 'client/README.md'), 'utf8')
writeFileSync(join(stage, 'README.md'), page.replaceAll('](../', ']('))
// The command line is a module all the same.
writeFileSync(join(stage, 'dist/package.json'), '{ "type": "module" }\n')
// Everything staged is meant; without a list the packager warns.
shipped.files = ['**']
writeFileSync(join(stage, 'package.json'), `${JSON.stringify(shipped, null, 2)}\n`)

if (!existsSync(join(vsce, 'node_modules/@vscode/vsce')))
  run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], vsce)
const program = join(vsce, 'node_modules/@vscode/vsce/vsce')
run(process.execPath, [program, 'package', '--no-dependencies', '--out', target], stage)
// The packager presses lightly, for speed: pressed once more it is a thirtieth smaller. On a new machine this is there by now.
const { unzipSync, zipSync } = await import('fflate')
writeFileSync(target, zipSync(unzipSync(readFileSync(target)), { level: 9 }))
console.log(`dist/rapid-review.vsix: ${(statSync(target).size / 1024).toFixed(0)} KB`)

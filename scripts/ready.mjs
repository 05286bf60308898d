// Makes a clone ready to run: installs packages and builds, each only when it has not been done or is out of date.
// Plain Node and nothing else, since nothing else is there yet.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = join(dirname(fileURLToPath(import.meta.url)), '..')

const [major] = process.versions.node.split('.').map(Number)
if (major < 20) {
  console.error(`Rapid Review needs Node 20 or later; this is Node ${process.versions.node}.`)
  process.exit(2)
}

/** Runs a program in the project's root, or a folder of it; its output is shown only when it fails, or when `show` asks for it. */
export function runQuietly(command, args, { show = false, env = {}, folder = '' } = {}) {
  const run = spawnSync(command, args, {
    cwd: join(root, folder),
    stdio: show ? 'inherit' : 'pipe',
    encoding: 'utf8',
    maxBuffer: 1e8,
    env: { ...process.env, ...env },
    // On Windows npm is a script, which only a shell starts.
    shell: process.platform === 'win32' && command === 'npm',
  })
  if (run.error) throw run.error
  return { code: run.status ?? 2, output: `${run.stdout ?? ''}${run.stderr ?? ''}` }
}

function step(name, command, args, folder) {
  process.stderr.write(`${name} …\n`)
  const { code, output } = runQuietly(command, args, { folder })
  if (code === 0) return
  process.stderr.write(output)
  console.error(`${name} failed (exit code ${code}).`)
  process.exit(2)
}

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'))

/** Whether node_modules holds what the lock file says. npm leaves its own account of what it installed. */
function isInstalled(folder) {
  const account = join(root, folder, 'node_modules/.package-lock.json')
  if (!existsSync(account)) return false
  const installed = readJson(account).packages
  return Object.entries(readJson(join(root, folder, 'package-lock.json')).packages).every(
    ([path, { version, optional, peer, link }]) =>
      path === '' || optional || peer || link || installed[path]?.version === version,
  )
}

/** Installs what the project, or a folder of it, asks for in its own package.json; nothing where that has been done, or is not there. */
export function installed(folder = '') {
  if (!existsSync(join(root, folder, 'package.json')) || isInstalled(folder)) return
  const where = folder === '' ? '' : ` in ${folder}`
  step(`Installing packages${where} (npm ci)`, 'npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], folder)
}

/** What the bundles are made of, as one fingerprint: content, not times, which a checkout changes. */
function fingerprint() {
  const hash = createHash('sha256')
  const add = (path) =>
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(join(root, path)))
      .update('\0')
  const walk = (folder) => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true }).sort((a, b) =>
      a.name < b.name ? -1 : 1,
    )) {
      if (entry.isDirectory()) walk(`${folder}/${entry.name}`)
      else add(`${folder}/${entry.name}`)
    }
  }
  for (const folder of ['server', 'client']) if (existsSync(join(root, folder))) walk(folder)
  for (const file of ['esbuild.mjs', 'scripts/lazy.mjs', 'scripts/prepared.mjs', 'package.json', 'package-lock.json'])
    add(file)
  return hash.digest('hex')
}

const stamp = join(root, 'dist/build.txt')

/** Installs and builds where that is needed; says on standard error what it does. */
export function ready() {
  installed()
  const now = fingerprint()
  if (existsSync(join(root, 'dist/cli.js')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return
  step('Building', process.execPath, ['esbuild.mjs'])
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, now)
}

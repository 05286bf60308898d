/** The real VS Code server with a profile and a copy of a workspace that nobody has used before. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  closeSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { codeServer, connections, installed, node24 } from './paths.ts'
import { until } from './poll.ts'
import { quietSettings } from './settings.ts'

export interface ServerOptions {
  /** A folder, copied, so that a test may write in it. */
  readonly workspace: string
  readonly settings?: object
  /** Called with the copy before the server starts. */
  readonly prepare?: (folder: string) => void
}

export interface VsCodeServer {
  readonly url: string
  readonly folder: string
  readonly pid: number
  log(): string
  /** What its processes connected to or looked up, one line each. */
  connections(): readonly string[]
  stop(): Promise<void>
}

export async function startServer({ workspace, settings = {}, prepare }: ServerOptions): Promise<VsCodeServer> {
  const profile = mkdtempSync(join(tmpdir(), 'rapid-review-editor-'))
  const folder = join(profile, 'reviews')
  cpSync(workspace, folder, { recursive: true })
  prepare?.(folder)
  mkdirSync(join(profile, 'data/User'), { recursive: true })
  writeFileSync(join(profile, 'data/User/settings.json'), JSON.stringify({ ...quietSettings, ...settings }))
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const flags = ['--auth', 'none', '--bind-addr', `127.0.0.1:${port}`, '--disable-telemetry', '--disable-update-check']
  flags.push(
    '--disable-workspace-trust',
    '--disable-getting-started-override',
    '--disable-proxy',
    '--ignore-last-opened',
  )
  // Tests may run inside the extension host; and a server whose test was killed ends by itself.
  flags.push('--vscode-option', 'enable-smoke-test-driver', '--idle-timeout-seconds', '300')
  const { child, logFile, close } = launch(profile, installed, flags)
  const stop = async () => {
    await end(child)
    close()
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  }
  try {
    await until(() => child.exitCode !== null || fetch(`${url}/healthz`).then(({ ok }) => ok), {
      what: 'the server answers',
    })
    if (child.exitCode !== null) throw new Error(`The server ended with code ${child.exitCode}.`)
  } catch (error) {
    const log = readFileSync(logFile, 'utf8')
    await stop()
    throw new Error(`${(error as Error).message}\n${log}`)
  }
  const record = join(profile, 'connections.txt')
  return {
    url,
    folder,
    pid: child.pid!,
    log: () => readFileSync(logFile, 'utf8'),
    connections: () => (existsSync(record) ? readFileSync(record, 'utf8').trim().split('\n') : []),
    stop,
  }
}

/** Installs a packaged extension as a person would, once for all tests of a run. */
export async function install(vsix: string): Promise<void> {
  rmSync(installed, { recursive: true, force: true })
  mkdirSync(installed, { recursive: true })
  const profile = mkdtempSync(join(tmpdir(), 'rapid-review-editor-'))
  const { child, logFile, close } = launch(profile, installed, ['--install-extension', vsix])
  const [code] = await once(child, 'exit')
  close()
  const log = readFileSync(logFile, 'utf8')
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  if (code !== 0) throw new Error(`${vsix} could not be installed (code ${code}):\n${log}`)
}

function launch(profile: string, extensions: string, args: readonly string[]) {
  const config = join(profile, 'config.yaml')
  writeFileSync(config, 'auth: none\n')
  const logFile = join(profile, 'server.log')
  const log = openSync(logFile, 'a')
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    // Else it would write to the home of whoever runs the tests, and ask a marketplace.
    HOME: profile,
    EXTENSIONS_GALLERY: '{}',
    PATH: `${dirname(node24)}:${process.env.PATH}`,
    NODE_OPTIONS: `--require ${connections}`,
    CONNECTIONS_FILE: join(profile, 'connections.txt'),
  }
  delete env.PASSWORD
  delete env.VSCODE_IPC_HOOK_CLI
  delete env.NODE_TEST_CONTEXT
  const folders = ['--config', config, '--user-data-dir', join(profile, 'data'), '--extensions-dir', extensions]
  const child = spawn(node24, [codeServer, ...folders, ...args], { env, cwd: profile, stdio: ['ignore', log, log] })
  return { child, logFile, close: () => closeSync(log) }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill('SIGTERM')
  await gone
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const listener = createServer().once('error', reject)
    listener.listen(0, '127.0.0.1', () => {
      const address = listener.address()
      listener.close(() => (address !== null && typeof address === 'object' ? resolve(address.port) : reject()))
    })
  })
}

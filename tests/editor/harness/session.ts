/** One test file's VS Code: a server, a browser, a workbench; and a picture and the logs when a test fails. */
import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, afterEach, before, describe, type SuiteContext, type TestContext, test } from 'node:test'
import { type Browser, openBrowser } from './browser.ts'
import { leaving } from './loopback.ts'
import { examples, screenshots } from './paths.ts'
import { type ServerOptions, startServer, type VsCodeServer } from './server.ts'
import { type Host, hosts, settingsFor } from './settings.ts'
import { Workbench } from './workbench.ts'

export interface Session {
  readonly host: Host
  readonly server: VsCodeServer
  readonly browser: Browser
  readonly workbench: Workbench
  /** A picture for a person to look at, in tests/editor/screenshots. */
  picture(name: string): Promise<void>
}

export interface SessionOptions extends Partial<ServerOptions> {
  /** Where the extension runs: in both ways unless said otherwise. */
  readonly hosts?: readonly Host[]
}

/** Declares the same tests once for each way of running the extension. `open` is filled before the first test starts. */
export function inVsCode(idea: string, options: SessionOptions, declare: (open: () => Session) => void): void {
  const asked = process.env.EXTENSION_HOST
  for (const host of options.hosts ?? hosts) {
    if (asked !== undefined && asked !== host) continue
    describe(`${idea} [${host === 'node' ? 'extension in Node' : 'extension in a web worker'}]`, () => {
      let session: Session | undefined
      before(async () => {
        session = await start(host, options)
      })
      afterEach(async (context) => {
        if (session !== undefined && failed(context)) await report(session, context.name)
      })
      after(async () => {
        await session?.browser.close()
        await session?.server.stop()
      })
      declare(() => session!)
      test('nothing left this machine', async () => {
        assert.ok(session!.server.connections().length > 0, 'the watch on the processes is on')
        assert.deepEqual(leaving(session!.server.connections()), [])
        assert.deepEqual(await session!.browser.beyond(), [])
      })
    })
  }
}

const failed = (context: TestContext | SuiteContext): boolean => 'passed' in context && context.passed === false

async function start(host: Host, { workspace = examples, settings = {}, prepare }: SessionOptions): Promise<Session> {
  mkdirSync(screenshots, { recursive: true })
  const server = await startServer({ workspace, prepare, settings: { ...settingsFor(host), ...settings } })
  const browser = await openBrowser()
  const workbench = new Workbench(browser.page)
  const picture = async (name: string) => {
    await browser.page.screenshot({ path: join(screenshots, `${name}-${host}.png`) })
  }
  const session = { host, server, browser, workbench, picture }
  try {
    await workbench.open(server)
  } catch (error) {
    await report(session, 'the workbench opens')
    await browser.close()
    await server.stop()
    throw error
  }
  return session
}

async function report({ browser, server, host }: Session, test: string): Promise<void> {
  const name = `failed-${test.replaceAll(/[^a-z0-9]+/gi, '-').slice(0, 60)}-${host}`
  await browser.page.screenshot({ path: join(screenshots, `${name}.png`) }).catch(() => undefined)
  const log = [...browser.console, '', 'The server:', server.log()].join('\n')
  writeFileSync(join(screenshots, `${name}.log`), log)
  console.error(`See tests/editor/screenshots/${name}.png and .log. The end of the console:`)
  console.error(browser.console.slice(-15).join('\n'))
}

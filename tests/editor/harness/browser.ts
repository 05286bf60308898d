import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium as driver, type Page } from 'playwright-core'
import { watchBrowser } from './loopback.ts'
import { chromium } from './paths.ts'

export interface Browser {
  readonly page: Page
  readonly context: BrowserContext
  /** Addresses beyond this machine that the page, its frames, its workers or its sockets asked for. */
  beyond(): Promise<readonly string[]>
  /** What the pages and the extension host wrote to the console; the end of it is shown when a test fails. */
  readonly console: string[]
  close(): Promise<void>
}

/** The server is installed without the parts that would need a compiler, and says so every time. */
const noise =
  /Could not locate the bindings file|additional builtin extensions|AccountPolicyGate|authentication provider|native-watchdog|Creating a socket/

export async function openBrowser(): Promise<Browser> {
  const profile = mkdtempSync(join(tmpdir(), 'rapid-review-chromium-'))
  const context = await driver.launchPersistentContext(profile, {
    executablePath: chromium,
    headless: true,
    viewport: { width: 1280, height: 800 },
    permissions: ['clipboard-read', 'clipboard-write'],
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // Else a worker's socket to the server on this machine is refused.
      '--disable-features=LocalNetworkAccessChecks,LocalNetworkAccessChecksWebSockets',
    ],
  })
  const beyond = watchBrowser(context)
  const page = context.pages()[0] ?? (await context.newPage())
  page.setDefaultTimeout(20_000)
  const lines: string[] = []
  page.on('console', (message) => {
    if (!noise.test(message.text())) lines.push(`[${message.type()}] ${message.text()}`)
  })
  page.on('pageerror', (error) => lines.push(`[uncaught] ${error.message}`))
  const close = async () => {
    await context.close()
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  }
  return { page, context, beyond, console: lines, close }
}

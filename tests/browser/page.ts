/** The panel's page in Chromium as VS Code's webview shows it: served with its policy, its messages kept, its theme's colours. */
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, chromium, type Page } from 'playwright-core'
import type { FromPage, ToPage } from '../../client/panel/messages.ts'
import { panelPage } from '../../client/panel/page.ts'
import { themes } from './themes.ts'

export type Theme = keyof typeof themes

const built = new URL('../../dist/client/', import.meta.url)
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

export function startBrowser(): Promise<Browser> {
  const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync)
  if (executablePath === undefined) throw new Error('there is no Chromium; `apt-get install chromium`')
  return chromium.launch({ executablePath, args: ['--no-sandbox'] })
}

export interface PanelPage {
  readonly page: Page
  /** What the page said to the extension. */
  readonly sent: () => Promise<FromPage[]>
  readonly send: (message: ToPage) => Promise<void>
  /** What the policy refused, what went wrong, and what was asked of any network. */
  readonly troubles: string[]
  /** Ids of the rules of axe that the page violates, each with the elements. */
  readonly violations: () => Promise<string[]>
}

export async function openPanel(browser: Browser, theme: Theme, width = 1000): Promise<PanelPage> {
  const origin = 'https://panel.test'
  const page = await browser.newPage({ viewport: { width, height: 1400 } })
  const troubles: string[] = []
  page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()))
  page.on('pageerror', (error) => troubles.push(String(error)))
  const html = panelPage({ script: `${origin}/panel.js`, style: `${origin}/panel.css`, source: origin, nonce: 'n1' })
  await page.route('**/*', (route) => {
    const { pathname, origin: asked } = new URL(route.request().url())
    if (asked === origin && pathname === '/') return route.fulfill({ contentType: 'text/html', body: html })
    const file = new URL(`.${pathname}`, built)
    if (asked === origin && existsSync(file)) {
      const contentType = pathname.endsWith('.css') ? 'text/css' : 'text/javascript'
      return route.fulfill({ contentType, body: readFileSync(file) })
    }
    if (pathname !== '/favicon.ico') troubles.push(`asked for ${route.request().url()}`)
    return route.abort()
  })
  await page.addInitScript(
    ({ kind, colours }) => {
      const said: unknown[] = []
      const world = globalThis as unknown as Record<string, unknown>
      world.said = said
      world.acquireVsCodeApi = () => ({ postMessage: (message: unknown) => said.push(message) })
      document.addEventListener('DOMContentLoaded', () => {
        document.body.classList.add(kind)
        for (const [name, value] of Object.entries(colours)) document.documentElement.style.setProperty(name, value)
        document.documentElement.style.setProperty('--vscode-font-family', 'sans-serif')
        document.documentElement.style.setProperty('--vscode-font-size', '13px')
      })
    },
    { kind: themes[theme].kind, colours: themes[theme].colours },
  )
  await page.goto(`${origin}/`)
  return {
    page,
    troubles,
    sent: () => page.evaluate(() => (globalThis as unknown as { said: FromPage[] }).said),
    send: (message) => page.evaluate((data) => window.postMessage(data, '*'), message),
    violations: () => violationsOf(page),
  }
}

/** Ids of the rules of axe that a page violates, each with the elements. */
export async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') }
    const { violations } = await axe.run(document, { resultTypes: ['violations'] })
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)
  })
}

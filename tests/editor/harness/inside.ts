/** Runs tests inside the extension host of the server, where the API `vscode` is. */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from './browser.ts'
import { out, root } from './paths.ts'
import { until } from './poll.ts'
import type { VsCodeServer } from './server.ts'

/** Of the extension as it is packed. */
const extension = join(root, 'dist/vsix')

/** The file that holds the report. */
export async function runInside(server: VsCodeServer, browser: Browser, workspaceFile?: string): Promise<string> {
  const tests = bundle()
  const { host } = new URL(server.url)
  const remote = (path: string) => `vscode-remote://${host}${path}`
  const payload = [
    ['extensionDevelopmentPath', remote(extension)],
    ['extensionTestsPath', remote(tests)],
  ]
  let exit: number | undefined
  // The workbench calls these: one when `run` has settled, one for what the extension host writes to its console.
  await browser.page.exposeFunction('codeAutomationExit', (code: number) => {
    exit = code
  })
  await browser.page.exposeFunction('codeAutomationLog', (kind: string, args: unknown[]) => {
    browser.console.push(`[${kind}] ${args.join(' ')}`)
  })
  const where =
    workspaceFile === undefined
      ? `folder=${encodeURIComponent(server.folder)}`
      : `workspace=${encodeURIComponent(join(server.folder, workspaceFile))}`
  await browser.page.goto(`${server.url}/?${where}&payload=${encodeURIComponent(JSON.stringify(payload))}`)
  const report = join(server.folder, workspaceFile === undefined ? '' : 'strict', 'inside-report.json')
  try {
    await until(() => exit !== undefined, { what: 'the tests end', within: 200_000 })
    if (exit !== 0 || !existsSync(report)) throw new Error(`The tests ended with code ${exit}.`)
  } catch (error) {
    throw new Error(`${(error as Error).message}\n${browser.console.slice(-30).join('\n')}`)
  }
  return report
}

function bundle(): string {
  const file = join(out, 'inside.cjs')
  const flags = ['--bundle', '--platform=node', '--format=cjs', '--external:vscode', '--log-level=warning']
  const entry = join(import.meta.dirname, '../inside/suite.ts')
  execFileSync(join(root, 'node_modules/.bin/esbuild'), [entry, ...flags, `--outfile=${file}`], { stdio: 'inherit' })
  return file
}

import { appendFileSync, cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { openBrowser } from '../harness/browser.ts'
import { runInside } from '../harness/inside.ts'
import { examples } from '../harness/paths.ts'
import { startServer } from '../harness/server.ts'
import type { Outcome } from './suite.ts'

const layouts = {
  'one folder': { prepare: undefined, workspaceFile: undefined },
  'two folders': {
    workspaceFile: 'both.code-workspace',
    prepare(folder: string) {
      cpSync(examples, join(folder, 'lenient'), { recursive: true })
      cpSync(examples, join(folder, 'strict'), { recursive: true })
      appendFileSync(join(folder, 'lenient/.rapid-review.yaml'), '\nrules:\n  valid-date: off\n')
      const folders = [{ path: 'strict' }, { path: 'lenient' }]
      writeFileSync(join(folder, 'both.code-workspace'), JSON.stringify({ folders }))
    },
  },
}

for (const [layout, { prepare, workspaceFile }] of Object.entries(layouts))
  test(`Inside the extension host, ${layout}`, async (context) => {
    const server = await startServer({ workspace: examples, prepare })
    const browser = await openBrowser()
    try {
      const report = await runInside(server, browser, workspaceFile)
      const outcomes: readonly Outcome[] = JSON.parse(readFileSync(report, 'utf8'))
      for (const { name, error } of outcomes)
        await context.test(name, () => {
          if (error !== undefined) throw new Error(error)
        })
    } finally {
      await browser.close()
      await server.stop()
    }
  })

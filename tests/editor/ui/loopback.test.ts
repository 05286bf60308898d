/** The watch that every other file relies on when it says that nothing left this machine: it has to see what does leave. */
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { openBrowser } from '../harness/browser.ts'
import { leaving } from '../harness/loopback.ts'
import { connections, node24 } from '../harness/paths.ts'

const script = `
  require('node:net').connect(9, '192.0.2.1').on('error', () => {}).destroy()
  require('node:net').connect(9, '127.0.0.1').on('error', () => {}).destroy()
  require('node:dns').lookup('server.invalid', () => {})
  fetch('http://fetched.invalid/').catch(() => {})
  require('node:child_process').fork(process.argv[1], { execArgv: [] })
`
const child = "require('node:net').connect({ port: 9, host: '192.0.2.2' }).on('error', () => {}).destroy()"

test('sees a Node process, and its children, connect or look up', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rapid-review-editor-'))
  const file = join(folder, 'connections.txt')
  const forked = join(folder, 'child.cjs')
  execFileSync(
    node24,
    ['-e', `require('node:fs').writeFileSync(process.argv[1], ${JSON.stringify(child)});${script}`, forked],
    {
      env: { ...process.env, NODE_OPTIONS: `--require ${connections}`, CONNECTIONS_FILE: file },
    },
  )
  const seen = leaving(readFileSync(file, 'utf8').trim().split('\n')).join('\n')
  for (const where of ['192.0.2.1:9', '192.0.2.2:9', 'server.invalid', 'fetched.invalid'])
    assert.ok(seen.includes(where), `${where} in:\n${seen}`)
  assert.doesNotMatch(seen, /127\.0\.0\.1/)
})

test('sees a page ask for something, itself and from a worker', async () => {
  const browser = await openBrowser()
  try {
    await browser.page.goto('data:text/html,<img src="http://image.invalid/a.png">')
    await browser.page.evaluate(async () => {
      const code = "fetch('http://worker.invalid/').catch(() => {}).then(() => postMessage(0))"
      const worker = new Worker(`data:text/javascript,${encodeURIComponent(code)}`)
      await new Promise((done) => {
        worker.onmessage = done
      })
    })
    const seen = (await browser.beyond()).join('\n')
    assert.match(seen, /image\.invalid/)
    assert.match(seen, /worker\.invalid/)
  } finally {
    await browser.close()
  }
})

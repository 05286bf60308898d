// From a change to its diagnostics over standard input and output, beside rumdl's server on the same edits.
// `node tests/bench/lsp.mjs [EDITS]` (the built server; `npm install` in tests/bench for the peer)
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { connect } from './connect.mjs'
import { long } from './corpus.mjs'
import { percentile } from './measure.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const rumdl = join(here, 'node_modules/@rumdl/cli-linux-x64/rumdl')
export const servers = [
  ['rapid-review', process.execPath, [join(here, '../../dist/server.cjs'), '--stdio']],
  ...(existsSync(rumdl) ? [['rumdl', rumdl, ['server', '--stdio']]] : []),
]
export const sizes = [
  ['30 KB', 30_000],
  ['100 KB', 100_000],
  ['1 MB', 1_000_000],
]

/** Changes that a server may leave unanswered before it is taken for stuck. */
const mostUnanswered = 5

/** Types a sentence somewhere in the middle, a letter at a time, and waits for the diagnostics of each letter (pushed). */
export async function typingOverStdio([, command, args], text, edits = 200) {
  const { server, connection } = connect(command, args)
  let arrived = () => {}
  connection.onNotification('textDocument/publishDiagnostics', ({ version }) => arrived(version))
  connection.listen()
  const uri = 'file:///tmp/rapid-review-bench.md'
  const { capabilities } = await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: null,
    capabilities: { textDocument: { publishDiagnostics: { versionSupport: true } } },
  })
  await connection.sendNotification('initialized', {})
  const next = (send) =>
    new Promise((resolve) => {
      // A server may leave a change unanswered: that is no reason to wait for ever.
      const patience = setTimeout(() => resolve(Number.NaN), 5000)
      arrived = () => {
        clearTimeout(patience)
        resolve(performance.now())
      }
      send()
    })
  await next(() =>
    connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'markdown', version: 1, text },
    }),
  )
  const incremental = (capabilities.textDocumentSync?.change ?? capabilities.textDocumentSync) === 2
  const lines = text.split('\n')
  let line = Math.floor(lines.length / 2)
  while (!/^[A-Z].*\.$/.test(lines[line])) line++
  const times = []
  const sentence = 'The social worker wrote it down. '
  for (let index = 0, unanswered = 0; index < edits && unanswered < mostUnanswered; index++) {
    const letter = sentence[index % sentence.length]
    const position = { line, character: index }
    lines[line] = lines[line].slice(0, index) + letter + lines[line].slice(index)
    const change = incremental
      ? { range: { start: position, end: position }, text: letter }
      : { text: lines.join('\n') }
    const params = { textDocument: { uri, version: index + 2 }, contentChanges: [change] }
    const start = performance.now()
    const end = await next(() => connection.sendNotification('textDocument/didChange', params))
    if (Number.isNaN(end)) unanswered++
    times.push(end - start)
  }
  server.kill()
  // The first letters warm the server up.
  return times.slice(Math.min(20, edits / 4)).filter((time) => !Number.isNaN(time))
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const edits = Number(process.argv[2] ?? 200)
  console.log(`change to diagnostics over stdio, ms (${edits} letters typed)\n`)
  console.log('| document | server | p50 | p95 |\n|---|---|---|---|')
  for (const [name, characters] of sizes) {
    const text = long(characters)
    for (const server of servers) {
      const times = await typingOverStdio(server, text, edits)
      const [p50, p95] = [0.5, 0.95].map((part) => percentile(times, part).toFixed(1))
      console.log(`| ${name} | ${server[0]} | ${p50} | ${p95} |`)
    }
  }
  process.exit(0)
}

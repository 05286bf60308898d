#!/usr/bin/env node
// How long an editor waits for an answer while the server reads the reviews of a workspace, over standard input and output.
// `node tests/bench/answers.mjs [SERVER] [--documents 400]`: another build's server.cjs, or this one's.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { connect } from './connect.mjs'
import { writeCorpus } from './corpus.mjs'
import { percentile } from './measure.mjs'

const { values, positionals } = parseArgs({ allowPositionals: true, options: { documents: { type: 'string' } } })
const program = positionals[0] ?? join(dirname(fileURLToPath(import.meta.url)), '../../dist/server.cjs')
const work = mkdtempSync(join(tmpdir(), 'rapid-review-bench-'))
writeCorpus(work, Number(values.documents ?? 400))

const { server, connection } = connect(process.execPath, [program, '--stdio'])
connection.listen()

const folder = pathToFileURL(work).href
const capabilities = { textDocument: { diagnostic: {} } }
const workspaceFolders = [{ uri: folder, name: 'reviews' }]
await connection.sendRequest('initialize', { processId: process.pid, rootUri: folder, workspaceFolders, capabilities })
await connection.sendNotification('initialized', {})
const start = performance.now()
let reading = true
const all = connection.sendRequest('rapidReview/portfolio', {}).then(({ length }) => {
  reading = false
  return { length, time: performance.now() - start }
})
const textDocument = { uri: `${folder}/rr-00001.md`, languageId: 'markdown', version: 1 }
await connection.sendNotification('textDocument/didOpen', {
  textDocument: { ...textDocument, text: readFileSync(join(work, 'rr-00001.md'), 'utf8') },
})
const times = []
while (reading) {
  const asked = performance.now()
  await Promise.all([
    connection.sendRequest('textDocument/codeLens', { textDocument }),
    connection.sendRequest('textDocument/hover', { textDocument, position: { line: 3, character: 2 } }),
    connection.sendRequest('rapidReview/status', { uri: textDocument.uri }),
  ])
  times.push(performance.now() - asked)
  await pause(20)
}
const { length, time } = await all
const [p50, p95] = [0.5, 0.95].map((part) => percentile(times, part).toFixed(0))
console.log(
  `${length} reviews read in ${(time / 1000).toFixed(1)} s; three questions meanwhile: p50 / p95 ${p50} / ${p95} ms`,
)
server.kill()
rmSync(work, { recursive: true })
process.exit(0)

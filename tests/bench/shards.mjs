// What a big estate costs on one machine, shared out over several, and again with a cache; the machines are played by this
// one, one after the other. Writes the table of docs/guide/ci-at-scale.md.
// `npm run bench:shards [-- --documents 1000] [--machines 4] [--dry-run]`; `npm run build` before.
import assert from 'node:assert'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { writeCorpus } from './corpus.mjs'
import { run } from './measure.mjs'

const { values: options } = parseArgs({
  options: {
    documents: { type: 'string', default: '1000' },
    machines: { type: 'string', default: '4' },
    'dry-run': { type: 'boolean', default: false },
  },
})
const documents = Number(options.documents)
const machines = Number(options.machines)
const root = join(dirname(fileURLToPath(import.meta.url)), '../..')
const page = join(root, 'docs/guide/ci-at-scale.md')
const work = mkdtempSync(join(tmpdir(), 'rapid-review-shards-'))
const rapidReview = (...args) => run([process.execPath, join(root, 'dist/cli.js'), ...args], work)
const lint = (...args) => rapidReview('lint', '--no-config', '--today', '2026-04-01', ...args)
const read = (name) => JSON.parse(readFileSync(join(work, name), 'utf8'))

const rows = []
function row(what, ...costs) {
  // The slowest decides when the whole is done.
  const worst = (key) => Math.max(...costs.map((cost) => cost[key] ?? Number.NaN))
  rows.push([what, `${worst('wall').toFixed(1)} s`, `${worst('cpu').toFixed(1)} s`, `${worst('peak').toFixed(0)} MiB`])
  console.error(rows.at(-1).join('  '))
}

try {
  const bytes = writeCorpus(join(work, 'reviews'), documents)
  row('one machine', lint('-f', 'json=whole.json'))
  const shares = Array.from({ length: machines }, (_, index) => index + 1)
  const part = (share) => `part${share}.json`
  row(
    `the slowest of ${machines} machines`,
    ...shares.map((share) => lint('-f', `json=${part(share)}`, '--shard', `${share}/${machines}`)),
  )
  row('putting their parts together', rapidReview('merge', ...shares.map(part), '-o', 'merged.json'))
  assert.deepEqual(read('merged.json'), read('whole.json'))
  row('one machine, first run with a cache', lint('-f', 'json=cold.json', '--cache'))
  row('the same again, nothing changed', lint('-f', 'json=warm.json', '--cache'))
  assert.deepEqual(read('warm.json'), read('whole.json'))

  const findings = read('whole.json').reduce((sum, { messages }) => sum + messages.length, 0)
  const table = `<!-- measured: written by tests/bench/shards.mjs -->

${documents} invented reviews of ${(bytes / documents / 1000).toFixed(0)} KB each with ${findings} findings, on ${new Date().toISOString().slice(0, 10)}, with ${cpus().length} × ${cpus()[0]?.model.trim()} and Node ${process.versions.node}:

| what | time | processor time | memory |
|---|---:|---:|---:|
${rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}

<!-- /measured -->`
  const whole = readFileSync(page, 'utf8').replace(/<!-- measured:[\s\S]*?<!-- \/measured -->/, () => table)
  if (options['dry-run']) console.log(table)
  else writeFileSync(page, whole)
} finally {
  rmSync(work, { recursive: true })
}

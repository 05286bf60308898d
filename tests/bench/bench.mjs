// Everything that is promised about speed, measured in one run beside its peers; writes docs/performance.md.
// `npm run bench [-- --documents 1000] [--rounds 5] [--dry-run]`; `npm install` in tests/bench for the peers, `npm run build` before.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, platform, release, tmpdir, totalmem } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { long, review, writeCorpus } from './corpus.mjs'
import { coverageIn, coverageOf } from './coverage.mjs'
import { servers, sizes, typingOverStdio } from './lsp.mjs'
import { exponent, inPairs, median, percentile, run } from './measure.mjs'
import { reading, typing } from './review.mjs'

const { values: options } = parseArgs({
  options: {
    documents: { type: 'string', default: '1000' },
    rounds: { type: 'string', default: '5' },
    'dry-run': { type: 'boolean', default: false },
  },
})
const documents = Number(options.documents)
const rounds = Number(options.rounds)
const here = dirname(fileURLToPath(import.meta.url))
const root = join(here, '../..')
const work = mkdtempSync(join(tmpdir(), 'rapid-review-bench-'))
const bin = (name) => join(here, 'node_modules', name)
const node = process.execPath

const ours = (...args) => [node, join(root, 'dist/cli.js'), 'lint', '--no-config', ...args]
const rumdl = (...args) => [bin('@rumdl/cli-linux-x64/rumdl'), 'check', '--disable', 'MD013', ...args]
// Line length is off in the peers too: otherwise printing is most of what they do.
writeFileSync(join(work, '.markdownlint.json'), '{ "MD013": false }')
const markdownlint = (folder) => [node, bin('markdownlint-cli2/markdownlint-cli2-bin.mjs'), `${folder}/*.md`]
const remark = (folder) => [
  node,
  bin('remark-cli/cli.js'),
  ...['remark-frontmatter', 'remark-gfm', 'remark-preset-lint-recommended'].flatMap((name) => ['--use', name]),
  '--quiet',
  '--no-stdout',
  folder,
]

const number = (value, digits = 2) => (Number.isFinite(value) ? value.toFixed(digits) : '–')
const milliseconds = (values) => `${number(percentile(values, 0.5), 1)} / ${number(percentile(values, 0.95), 1)} ms`
/** What is measured, the figure, and what it is held to: at least, and the aim. */
const rows = []
const row = (what, figure, least, aim, note = '') => {
  rows.push([what, figure, least, aim, note])
  console.error(`${what}: ${figure} (${least}; ${aim})${note === '' ? '' : ` ${note}`}`)
}
const stage = (what) => console.error(`… ${what}`)

const folderOf = (count) => {
  const folder = join(work, `d${count}`)
  const bytes = writeCorpus(folder, count)
  return { folder, count, bytes }
}

function cold() {
  stage(`${documents} documents, cold`)
  const { folder, bytes } = folderOf(documents)
  const [peer, we] = inPairs([rumdl('--no-cache', folder), ours(folder)], rounds, work)
  const each = `${number(we.wall)} s against ${number(peer.wall)} s; processor time ${number(we.cpuRatio)}x; ${number(bytes / 1e6, 1)} MB`
  row(`${documents} documents, cold, against rumdl`, `${number(we.ratio)}x`, '1.5x', '1.0x', each)
  for (const [name, command, least, aim, place] of [
    ['markdownlint-cli2', markdownlint(folder), '0.12x', '0.07x', work],
    // Plugins are looked for from the current folder.
    ['remark-cli', remark(folder), '0.10x', '0.05x', here],
  ]) {
    const [slow, fast] = inPairs([command, ours(folder)], 1, place)
    const times = `${number(fast.wall)} s against ${number(slow.wall)} s, one round`
    row(`the same against ${name}`, `${number(fast.ratio, 3)}x`, least, aim, times)
  }
  return we
}

/** Generated reviews say the same few hundred words; people do not. */
function written() {
  stage('reviews as people write them')
  const from = join(root, 'tests/eval/reviews/learned-from')
  const folder = join(work, 'written')
  mkdirSync(folder)
  const names = readdirSync(from).filter((name) => name.endsWith('.md'))
  for (const name of names) {
    // Their labels are comments.
    const text = readFileSync(join(from, name), 'utf8').replace(/[ \t]*<!--[\s\S]*?-->[ \t]*/g, '')
    writeFileSync(join(folder, name), text)
  }
  const [peer, we] = inPairs([rumdl('--no-cache', folder), ours(folder)], rounds, work)
  const each = `${number(we.wall)} s against ${number(peer.wall)} s; ${number(we.peak, 0)} MiB`
  row(`${names.length} labelled reviews, cold, against rumdl`, `${number(we.ratio)}x`, '–', '–', each)
}

function growth() {
  stage('memory and scaling in documents')
  const [few, many] = [documents / 5, documents].map((count) => {
    const { folder } = folderOf(count === documents ? documents + 1 : count)
    return { size: count, ...median3(() => run(ours(folder), work)) }
  })
  row(`peak memory, ${documents} documents`, `${number(many.peak, 0)} MiB`, '150 MiB', '110 MiB')
  const further = ((many.peak - few.peak) * 1024) / (many.size - few.size)
  row('growth for a further document', `${number(further, 1)} KiB`, '20 KiB', '10 KiB')
  row(
    `scaling exponent, ${few.size} to ${many.size} documents`,
    number(exponent({ size: few.size, time: few.cpu }, { size: many.size, time: many.cpu })),
    '1.05',
    '1.0',
    'processor time, start-up included',
  )
}

function median3(measure) {
  const all = [measure(), measure(), measure()]
  return Object.fromEntries(Object.keys(all[0]).map((key) => [key, median(all.map((one) => one[key]))]))
}

function oneDocument() {
  stage('one document')
  const file = join(work, 'one.md')
  writeFileSync(file, review(3, 4700))
  const [bare, we] = inPairs([[node, '-e', '0'], ours(file)], rounds * 4, work)
  const each = `${number(we.wall * 1000, 0)} ms against ${number(bare.wall * 1000, 0)} ms; processor time ${number(we.cpuRatio)}x`
  row('one document of 30 KB against `node -e 0`', `${number(we.ratio)}x`, '2.0x', '1.5x', each)
  const times = [100_000, 1_000_000, 10_000_000].map((size) => {
    const path = join(work, `long-${size}.md`)
    writeFileSync(path, long(size))
    return { size, ...median3(() => run(ours(path), work)) }
  })
  const [kilo, mega, ten] = times.map(({ size, cpu }) => ({ size, time: cpu - bare.cpu }))
  row('scaling exponent, one document, 100 KB to 1 MB', number(exponent(kilo, mega)), '1.1', '1.0', 'processor time')
  row(
    'the same, 1 MB to 10 MB',
    number(exponent(mega, ten)),
    '1.1',
    '1.0',
    `${number(times[2].wall, 1)} s, ${number(times[2].peak, 0)} MiB`,
  )
}

function warm() {
  stage('5,000 documents, warm')
  const { folder } = folderOf(5 * documents)
  const cached = [rumdl('--cache-dir', join(work, 'rumdl-cache'), folder), ours('--cache', folder)]
  for (const command of cached) run(command, work)
  const [peer, we] = inPairs(cached, rounds, work)
  const each = `${number(we.wall)} s against ${number(peer.wall)} s`
  row(`${5 * documents} documents, warm, against rumdl`, `${number(we.ratio)}x`, '0.5x', '0.2x', each)
}

async function keystrokes() {
  stage('typing')
  const read = reading(long(100_000), 20)
  row('reading 100 KB, warm', `p50 ${number(percentile(read, 0.5))} ms`, '–', '–')
  // Code that has just been read with is warm, as an editor's is soon after a review has been opened.
  const reread = typing(long(100_000))
  row(
    'typing in 100 KB, read again',
    `p95 ${number(percentile(reread, 0.95))} ms`,
    '1 ms',
    '0.2 ms',
    `p50 / p95 ${milliseconds(reread)}, warm, after a first sentence`,
  )
  const goals = { '30 KB': ['10 ms', '4 ms'], '100 KB': ['10 ms', '5 ms'], '1 MB': ['50 ms', '15 ms'] }
  for (const [name, characters] of sizes) {
    const text = long(characters)
    const times = []
    for (const server of servers) times.push(await typingOverStdio(server, text))
    const [we, peer] = times
    const beside = peer === undefined ? '' : `p50 / p95 ${milliseconds(we)}; rumdl's server ${milliseconds(peer)}`
    row(
      `change to diagnostics over stdio, ${name}`,
      `p95 ${number(percentile(we, 0.95), 1)} ms`,
      ...goals[name],
      beside,
    )
  }
}

function coverage() {
  const texts = Array.from({ length: 100 }, (_, seed) => review(seed, 4700))
  for (const [name, { share }] of [
    ['labelled documents', coverageIn(join(root, 'tests/eval/documents'))],
    ['examples', coverageIn(join(root, 'examples'))],
    ['generated corpus', coverageOf(texts)],
  ])
    row(`on the fast path: ${name}`, `${number(100 * share)} %`, '90 %', '98 %')
}

const versionOf = (name) => JSON.parse(readFileSync(bin(`${name}/package.json`), 'utf8')).version

function page() {
  const peers = ['rumdl', 'markdownlint-cli2', 'remark-cli'].map((name) => `${name} ${versionOf(name)}`).join(', ')
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${platform()} ${release()}, Node ${process.versions.node}`
  const table = rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
  const introduction = readFileSync(join(here, 'introduction.md'), 'utf8')
  return `${introduction}
Measured on ${new Date().toISOString().slice(0, 10)}: ${machine}; beside ${peers}. Medians of ${rounds} rounds.

| what | measured | at least | aim | |
|---|---|---|---|---|
${table}
`
}

mkdirSync(work, { recursive: true })
try {
  cold()
  written()
  growth()
  oneDocument()
  warm()
  await keystrokes()
  coverage()
  if (options['dry-run']) console.log(page())
  else writeFileSync(join(root, 'docs/performance.md'), page())
} finally {
  rmSync(work, { recursive: true })
}
process.exit(0)

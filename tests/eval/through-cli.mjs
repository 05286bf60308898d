// The same evaluation through the front door: one review a passage, `coverage --format json`, then the scorer.
// `node tests/eval/through-cli.mjs [PASSAGES.jsonl]` (default: passages.jsonl beside this file)
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const set = process.argv[2] ?? join(here, 'passages.jsonl')
const passages = readFileSync(set, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))
const strength = ['present', 'absent', 'denied', 'unknown', 'generic']

const folder = mkdtempSync(join(tmpdir(), 'rapid-review-eval-'))
for (const { id, text } of passages)
  writeFileSync(join(folder, `${id}.md`), `---\ntype: rapid-review\nreference: ${id}\n---\n\n${text}\n`)
const cli = join(here, '../../dist/cli.js')
const { stdout, stderr, status } = spawnSync(
  process.execPath,
  [cli, 'coverage', '--format', 'json', '--no-config', folder],
  { encoding: 'utf8', maxBuffer: 1 << 28 },
)
if (status !== 0) {
  process.stderr.write(stderr)
  process.exit(status ?? 2)
}
const predictions = JSON.parse(stdout).documents.map(({ path, topics }) => {
  const labels = {}
  for (const { id, mentions } of topics) {
    const found = strength.find((label) => mentions.some(({ assertion }) => assertion === label))
    if (found !== undefined) labels[id] = found
  }
  return JSON.stringify({ id: basename(path, '.md'), labels })
})
const file = join(folder, 'predictions.jsonl')
writeFileSync(file, `${predictions.join('\n')}\n`)
const score = spawnSync(process.execPath, [join(here, 'score.mjs'), file, '--set', set], { stdio: 'inherit' })
rmSync(folder, { recursive: true, force: true })
process.exitCode = score.status ?? 2

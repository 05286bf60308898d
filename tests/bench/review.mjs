// Reading a review and an edit in it, in process, with the fast path and without; and the share of text on the fast path.
// `node tests/bench/review.mjs`
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { long, review } from './corpus.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const work = mkdtempSync(join(tmpdir(), 'rapid-review-bench-'))
const outfile = join(work, 'review.cjs')
const entry = join(here, '../../server/review/index.ts')
await build({ entryPoints: [entry], bundle: true, format: 'cjs', platform: 'node', outfile, logLevel: 'error' })
const { LiveReview } = (await import(pathToFileURL(outfile).href)).default
rmSync(work, { recursive: true })

const percentile = (values, part) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))]

function timed(count, run) {
  const times = []
  for (let index = 0; index < count; index++) {
    const start = performance.now()
    run(index)
    times.push(performance.now() - start)
  }
  return times
}

const readAll = ({ passages, sections, comments, facts }) => [passages, sections, comments, facts]
const milliseconds = (times) => `${percentile(times, 0.5).toFixed(3)} / ${percentile(times, 0.95).toFixed(3)} ms`
const report = (what, ...figures) => console.log([what.padEnd(44), ...figures.map((one) => one.padStart(20))].join(' '))
const both = (what, measure) => report(what, milliseconds(measure(true)), milliseconds(measure(false)))

report('p50 / p95', 'fast path', 'full grammar')
for (const [name, text, rounds] of [
  ['30 KB', long(30_000), 60],
  ['100 KB', long(100_000), 20],
  ['1 MB', long(1_000_000), 5],
]) {
  both(`read ${name}`, (fastPath) => timed(rounds, () => readAll(new LiveReview(text, { fastPath }))))
  both(`a letter typed in ${name}, all read again`, (fastPath) => {
    const live = new LiveReview(text, { fastPath })
    readAll(live)
    const at = text.indexOf('. ', text.length / 2) + 2
    const sentence = 'The social worker saw the child on 3 March and recorded the visit. '.repeat(4)
    return timed(sentence.length, (index) => {
      live.edit({ start: at + index, end: at + index }, sentence[index])
      readAll(live)
    })
  })
}

const share = (texts) => {
  const all = texts.reduce((sum, text) => sum + text.length, 0)
  const fast = texts.reduce((sum, text) => sum + text.length * new LiveReview(text).fastShare, 0)
  return `${((100 * fast) / all).toFixed(2)} %`
}
const folder = join(here, '../eval/documents')
const documents = readdirSync(folder).filter((name) => name.endsWith('.md'))
report('on the fast path: labelled documents', share(documents.map((name) => readFileSync(join(folder, name), 'utf8'))))
report('on the fast path: generated corpus', share(Array.from({ length: 100 }, (_, seed) => review(seed, 4700))))

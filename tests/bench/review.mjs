// Reading a review and an edit in it, in process, with the fast path and without.
// `node tests/bench/review.mjs`
import { pathToFileURL } from 'node:url'
import { long } from './corpus.mjs'
import { load } from './load.mjs'
import { percentile } from './measure.mjs'

const { LiveReview } = await load('server/review/index.ts')

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

/** Milliseconds that it takes to read a text. */
export const reading = (text, rounds, fastPath = true) =>
  timed(rounds, () => readAll(new LiveReview(text, { fastPath })))

const sentence = 'The social worker saw the child on 3 March and recorded the visit. '

/** Milliseconds after each letter that is typed in the middle, until all is read again; the first sentence warms up. */
export function typing(text, fastPath = true) {
  const live = new LiveReview(text, { fastPath })
  readAll(live)
  const at = text.indexOf('. ', text.length / 2) + 2
  const letters = sentence.repeat(5)
  return timed(letters.length, (index) => {
    live.edit({ start: at + index, end: at + index }, letters[index])
    readAll(live)
  }).slice(sentence.length)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const milliseconds = (times) => `${percentile(times, 0.5).toFixed(3)} / ${percentile(times, 0.95).toFixed(3)} ms`
  const report = (what, ...figures) =>
    console.log([what.padEnd(44), ...figures.map((one) => one.padStart(20))].join(' '))
  report('p50 / p95', 'fast path', 'full grammar')
  for (const [name, text, rounds] of [
    ['30 KB', long(30_000), 60],
    ['100 KB', long(100_000), 20],
    ['1 MB', long(1_000_000), 5],
  ]) {
    report(`read ${name}`, ...[true, false].map((fastPath) => milliseconds(reading(text, rounds, fastPath))))
    report(`a letter typed in ${name}, all read again`, ...[true, false].map((on) => milliseconds(typing(text, on))))
  }
}

#!/usr/bin/env node
// Where the time of one review goes, warm and in process: read, assessed, linted, and each rule by itself.
// `node tests/bench/stages.mjs [--rounds 300] [FILE …]`; without files, generated reviews of 30 KB.
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { review } from './corpus.mjs'
import { load } from './load.mjs'
import { percentile } from './measure.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '300' } },
})
const rounds = Number(values.rounds)
const texts =
  positionals.length > 0
    ? positionals.map((path) => readFileSync(path, 'utf8'))
    : Array.from({ length: 50 }, (_, seed) => review(seed, 4700))

const { LiveReview, assess, lint, rules, activeRules, runRule } = await load('tests/bench/stages.ts')
const today = '2026-04-01'
const readAll = ({ passages, sections, comments, facts }) => [passages, sections, comments, facts]
const kilobytes = texts.reduce((sum, text) => sum + text.length, 0) / texts.length / 1000

function timed(prepare, run) {
  const times = []
  for (let round = 0; round < rounds; round++) {
    const input = prepare(texts[round % texts.length])
    const start = performance.now()
    run(input)
    times.push(performance.now() - start)
  }
  return times.slice(rounds / 3)
}
const report = (what, times) =>
  console.log(
    `${what.padEnd(28)} p10 ${percentile(times, 0.1).toFixed(3)} p50 ${percentile(times, 0.5).toFixed(3)} p90 ${percentile(times, 0.9).toFixed(3)} ms`,
  )
const readReview = (text) => {
  const live = new LiveReview(text)
  readAll(live)
  return live
}

console.log(`${texts.length} reviews of ${kilobytes.toFixed(1)} KB on average`)
report(
  'read',
  timed((text) => text, readReview),
)
report(
  'assessed, having been read',
  timed(readReview, (live) => assess(live, { today })),
)
report(
  'linted, from text to findings',
  timed(
    (text) => text,
    (text) => lint(text, { today, rules: {} }),
  ),
)
for (const rule of rules) {
  const times = timed(
    (text) => {
      const live = readReview(text)
      return { live, assessment: assess(live, { today }) }
    },
    ({ live, assessment }) => {
      for (const active of activeRules([rule], assessment, { rules: {} })) runRule(active, live, assessment, [])
    },
  )
  if (percentile(times, 0.5) > 0.01) report(`  ${rule.id}`, times)
}

#!/usr/bin/env node
// Where the time of one review goes, warm and in process: read, assessed, linted, and each rule by itself.
// `node tests/bench/stages.mjs [--rounds 20] [FILE …]`; without files, generated reviews of 30 KB.
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { review } from './corpus.mjs'
import { load } from './load.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '20' } },
})
const rounds = Number(values.rounds)
const texts =
  positionals.length > 0
    ? positionals.map((path) => readFileSync(path, 'utf8'))
    : Array.from({ length: 20 }, (_, seed) => review(seed, 4700))

const { LiveReview, assess, lint, rules, activeRules, runRule } = await load('tests/bench/stages.ts')
const today = '2026-04-01'
const readAll = ({ passages, sections, comments, facts }) => [passages, sections, comments, facts]
const kilobytes = texts.reduce((sum, text) => sum + text.length, 0) / texts.length / 1000

/** For each review the least of all rounds, which is what a busy machine distorts least; then their mean. */
function timed(prepare, run) {
  const least = texts.map(() => Number.POSITIVE_INFINITY)
  for (let round = 0; round < rounds; round++) {
    texts.forEach((text, index) => {
      const input = prepare(text)
      const start = performance.now()
      run(input)
      least[index] = Math.min(least[index], performance.now() - start)
    })
  }
  return least.reduce((sum, time) => sum + time, 0) / texts.length
}
const report = (what, time) => console.log(`${what.padEnd(32)} ${time.toFixed(3)} ms`)
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
  const time = timed(
    (text) => {
      const live = readReview(text)
      return { live, assessment: assess(live, { today }) }
    },
    ({ live, assessment }) => {
      for (const active of activeRules([rule], assessment, { rules: {} })) runRule(active, live, assessment, [])
    },
  )
  if (time > 0.01) report(`  ${rule.id}`, time)
}

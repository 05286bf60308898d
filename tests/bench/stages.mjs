#!/usr/bin/env node
// Where the time of one review goes, warm and in process: read, assessed, each rule in the order they run.
// `node tests/bench/stages.mjs [--rounds 20] [FILE …]`; without files, generated reviews of 30 KB.
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { review } from './corpus.mjs'
import { load } from './load.mjs'

const { values, positionals } = parseArgs({ allowPositionals: true, options: { rounds: { type: 'string' } } })
const rounds = Number(values.rounds ?? 20)
const texts =
  positionals.length > 0
    ? positionals.map((path) => readFileSync(path, 'utf8'))
    : Array.from({ length: 20 }, (_, seed) => review(seed, 4700))

const { LiveReview, assess, lint, rules, activeRules, runRule } = await load('tests/bench/stages.ts')
const today = '2026-04-01'
const ruleIds = rules.map(({ id }) => id)

/** For each stage and review the least of all rounds, which is what a busy machine distorts least. */
const least = new Map()
function timed(stage, index, run) {
  const start = performance.now()
  const result = run()
  const time = performance.now() - start
  const times = least.get(stage) ?? texts.map(() => Number.POSITIVE_INFINITY)
  least.set(stage, times)
  times[index] = Math.min(times[index], time)
  return result
}

for (let round = 0; round < rounds; round++) {
  for (const [index, text] of texts.entries()) {
    const live = timed('read', index, () => {
      const made = new LiveReview(text)
      return made.passages.length + made.sections.length + made.comments.length + made.facts.ages.length > 0 && made
    })
    const assessment = timed('assessed, having been read', index, () => assess(live, { today, once: true }))
    for (const rule of rules) {
      timed(rule.id, index, () => {
        for (const active of activeRules([rule], assessment, { rules: {} })) runRule(active, live, assessment, ruleIds)
      })
    }
    timed('all: from text to findings', index, () => lint(text, { today, rules: {} }))
  }
}

const mean = (times) => times.reduce((sum, time) => sum + time, 0) / times.length
const kilobytes = mean(texts.map((text) => text.length)) / 1000
console.log(
  `${texts.length} reviews of ${kilobytes.toFixed(1)} KB on average; milliseconds, the least of ${rounds} rounds`,
)
for (const [stage, times] of least) console.log(`${mean(times).toFixed(3).padStart(8)}  ${stage}`)

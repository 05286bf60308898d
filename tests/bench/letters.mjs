#!/usr/bin/env node
// What a letter typed into a review costs until it is judged again, warm and in process: in all, and by stage and rule.
// `node tests/bench/letters.mjs [--size 100000] [--letters 600]`
import { parseArgs } from 'node:util'
import { long } from './corpus.mjs'
import { load } from './load.mjs'
import { percentile } from './measure.mjs'

const { values } = parseArgs({ options: { size: { type: 'string' }, letters: { type: 'string' } } })
const size = Number(values.size ?? 100_000)
const letters = Number(values.letters ?? 600)
/** So many in one place, then elsewhere: a passage that only grows would be what is measured. */
const together = 100
const sentence = 'The social worker saw the child on 3 March and recorded the visit. '
const settings = { today: '2026-04-01', rules: {} }

const { LiveReview, assess, lint, rules, activeRules, runRule } = await load('tests/bench/stages.ts')
const ruleIds = rules.map(({ id }) => id)

const stages = new Map()
function timed(stage, run) {
  const start = performance.now()
  const result = run()
  const times = stages.get(stage) ?? []
  stages.set(stage, times)
  times.push(performance.now() - start)
  return result
}

const live = new LiveReview(long(size))
lint(live, settings)
for (let index = 0; index < letters; index++) {
  const place = Math.floor(index / together)
  const from = Math.floor((live.length * (1 + (place % 5))) / 7)
  const at = live.slice(from, from + 5000).indexOf('. ') + from + 2 + (index % together)
  timed('the edit', () => live.edit({ start: at, end: at }, sentence[index % sentence.length]))
  timed('passages and sections', () => [live.passages, live.sections, live.comments, live.facts])
  // By turns: what is judged in all has nothing left to judge by stage.
  if (index % 2 === 0) timed('all: judged again', () => lint(live, settings))
  else {
    const assessment = timed('assessed', () => assess(live, settings))
    for (const active of activeRules(rules, assessment, settings))
      timed(active.rule.id, () => runRule(active, live, assessment, ruleIds))
  }
}

const rows = [...stages].map(([stage, times]) => {
  const warm = times.slice(times.length / 2)
  return { stage, p50: percentile(warm, 0.5), p95: percentile(warm, 0.95) }
})
console.log(`${letters} letters typed into ${size / 1000} KB, the second half of them; milliseconds, p50 and p95`)
for (const { stage, p50, p95 } of rows.sort((a, b) => b.p50 - a.p50).slice(0, 24))
  console.log(`${p50.toFixed(3).padStart(9)} ${p95.toFixed(3).padStart(9)}  ${stage}`)

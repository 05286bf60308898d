#!/usr/bin/env node
// How often each phrase of a topic stands in a passage that has the topic, and in one that has not, over all that may be read.
//   node tests/eval/phrases.mjs [TOPIC] [--weak]   --weak: only those right in fewer than two passages, or less often than not
//   node tests/eval/phrases.mjs --show PHRASE      the passages it stands in
import { join } from 'node:path'
import { bundled } from './engine.mjs'
import { asserted, here, readable } from './sets.mjs'

const { termsIn, terms } = await bundled(join(here, 'predict.ts'))
const args = process.argv.slice(2)
const shown = args.includes('--show') ? args[args.indexOf('--show') + 1] : undefined
const wanted = shown === undefined ? args.find((arg) => !arg.startsWith('--')) : undefined
const weak = args.includes('--weak')
/** Uses that say that the topic is there. */
const telling = new Set(['condition', 'event', 'deed', 'step'])

const found = new Map(terms().map((term) => [term.number, { ...term, right: 0, wrong: 0, files: new Set() }]))
for (const { name, passages, topics } of readable)
  for (const { id, text, labels } of passages)
    for (const number of new Set(termsIn(text))) {
      const phrase = found.get(number)
      if (topics?.includes(phrase.topic) === false) continue
      const right = asserted(labels[phrase.topic]) !== undefined
      if (right) {
        phrase.right++
        phrase.files.add(name)
      } else phrase.wrong++
      if (phrase.phrase === shown)
        console.log(`${right ? 'right' : 'WRONG'} ${phrase.topic} ${id} ${text.replaceAll('\n', ' / ')}`)
    }
if (shown === undefined) {
  const totals = { phrases: 0, weak: 0 }
  for (const { topic, use, phrase, right, wrong, files } of found.values()) {
    if (wanted !== undefined && topic !== wanted) continue
    totals.phrases++
    const isWeak = telling.has(use) && (right < 2 || files.size < 2 || right < wrong * 2)
    if (isWeak) totals.weak++
    if (!weak || isWeak)
      console.log(`${String(right).padStart(5)} right ${String(wrong).padStart(4)} wrong  ${use.padEnd(10)} ${phrase}`)
  }
  console.log(`${totals.phrases} phrases, ${totals.weak} weak`)
}

#!/usr/bin/env node
// Tries labelled passages: lists each that is read wrongly, with the phrase that decided, and the figures over all.
//   node tests/eval/try.mjs FILE.jsonl …
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const work = mkdtempSync(join(tmpdir(), 'rapid-review-try-'))
const bundle = join(work, 'predict.mjs')
await build({
  entryPoints: [join(dirname(fileURLToPath(import.meta.url)), 'predict.ts')],
  bundle: true,
  format: 'esm',
  platform: 'node',
  outfile: bundle,
  logLevel: 'error',
  banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url)" },
})
const { labelsOf, mentionsOf } = await import(pathToFileURL(bundle).href)

/** "Generic" says that a topic was not considered here, as leaving it out does. */
const asserted = (labels) => Object.fromEntries(Object.entries(labels).filter(([, label]) => label !== 'generic'))

const total = { right: 0, exact: 0, extra: 0, missed: 0 }
for (const line of process.argv.slice(2).flatMap((file) => readFileSync(file, 'utf8').trim().split('\n'))) {
  const { id, text, labels } = JSON.parse(line)
  const got = asserted(labelsOf(text))
  const want = asserted(labels)
  const wrong = []
  for (const topic of new Set([...Object.keys(got), ...Object.keys(want)])) {
    if (got[topic] && want[topic]) total.right++
    else if (got[topic]) total.extra++
    else total.missed++
    if (got[topic] === want[topic]) total.exact++
    else wrong.push(`${topic}: ${want[topic] ?? 'none'}, read as ${got[topic] ?? 'none'}${why(text, topic)}`)
  }
  if (wrong.length > 0) console.log(`${id}  ${text}\n      ${wrong.join('\n      ')}`)
}
rmSync(work, { recursive: true, force: true })

function why(text, topic) {
  const deciding = mentionsOf(text).filter((mention) => mention.topic === topic && mention.assertion !== 'generic')
  return deciding
    .map(({ term, cue }) => `\n        by: ${term.slice(0, 200)}${cue ? ` + ${cue.slice(0, 60)}` : ''}`)
    .join('')
}

const { right, exact, extra, missed } = total
const f1 = (hits) => ((2 * hits) / (2 * right + extra + missed)).toFixed(3)
console.log(
  `precision ${(right / (right + extra)).toFixed(3)}, recall ${(right / (right + missed)).toFixed(3)}, F1 touched ${f1(right)}, exact ${f1(exact)}`,
)

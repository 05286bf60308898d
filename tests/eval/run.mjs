#!/usr/bin/env node
// Scores the engine on the labelled passages and documents. `npm run eval`; flags:
//   --json          the figures as JSON
//   --wrong TOPIC   lists every wrong passage of a topic (or `all`), with the cue that decided; never for cases kept aside
//   --explain ID    every mention found in one passage
//   --brief         macro figures only
//   --check         exits 1 when a figure is below its floor in floors.json
//   --floors        writes floors.json from the figures reached (less 0.005)
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const here = dirname(fileURLToPath(import.meta.url))
const args = process.argv.slice(2)
const option = (name) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined)
const floorsFile = join(here, 'floors.json')
const work = mkdtempSync(join(tmpdir(), 'rapid-review-eval-'))

const bundle = join(work, 'predict.mjs')
await build({
  entryPoints: [join(here, 'predict.ts')],
  bundle: true,
  format: 'esm',
  platform: 'node',
  outfile: bundle,
  logLevel: 'error',
  banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url)" },
})
const predict = await import(pathToFileURL(bundle).href)

const readLines = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line))

function score(set) {
  const predictions = join(work, 'predictions.jsonl')
  const lines = readLines(set).map(({ id, text }) => JSON.stringify({ id, labels: predict.labelsOf(text) }))
  writeFileSync(predictions, `${lines.join('\n')}\n`)
  return scored([predictions, '--set', set])
}

function scored(flags) {
  const run = spawnSync(process.execPath, [join(here, 'score.mjs'), ...flags, '--json'], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  })
  if (run.status !== 0) throw new Error(run.stderr)
  return JSON.parse(run.stdout)
}

function scoreDocuments() {
  const folder = join(here, 'documents')
  const statuses = join(work, 'statuses.jsonl')
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => name.slice(0, -3))
  const lines = names.map((document) =>
    JSON.stringify({ document, topics: predict.statusesOf(readFileSync(join(folder, `${document}.md`), 'utf8')) }),
  )
  writeFileSync(statuses, `${lines.join('\n')}\n`)
  return scored(['--documents', statuses, '--expected', folder])
}

function listWrong(file, wanted) {
  for (const { id, text, labels } of readLines(file)) {
    const got = predict.labelsOf(text)
    const topics = [...new Set([...Object.keys(labels), ...Object.keys(got)])].filter(
      (topic) => wanted === 'all' || topic === wanted,
    )
    const wrong = topics.filter((topic) => asserted(labels[topic]) !== asserted(got[topic]))
    if (wrong.length === 0) continue
    console.log(`${id} ${text.replaceAll('\n', ' / ')}`)
    for (const topic of wrong) {
      console.log(`   ${topic}: want ${labels[topic] ?? 'none'}, got ${got[topic] ?? 'none'}`)
      for (const m of predict.mentionsOf(text))
        if (m.topic === topic) console.log(`      ${m.assertion} ${m.subject ?? '-'} "${m.term}" <- ${m.cue}`)
    }
  }
}

const asserted = (label) => (label === undefined || label === 'generic' ? 'none' : label)

const sets = [join(here, 'passages.jsonl')]
if (existsSync(join(here, 'cases'))) {
  for (const name of readdirSync(join(here, 'cases'))
    .filter((name) => name.endsWith('.jsonl'))
    .sort())
    sets.push(join(here, 'cases', name))
}

const explain = option('--explain')
const wrong = option('--wrong')
if (explain !== undefined) {
  for (const set of sets) {
    if (set.includes('aside-')) continue
    for (const { id, text, labels } of readLines(set))
      if (id === explain) console.log(text, labels, predict.mentionsOf(text))
  }
} else if (wrong !== undefined) {
  for (const set of sets)
    if (!set.includes('aside-') && (option('--set') === undefined || set.includes(option('--set'))))
      listWrong(set, wrong)
} else {
  const results = sets.map((set) => ({ set: set.slice(here.length + 1), ...score(set) }))
  const documents = scoreDocuments()
  if (args.includes('--json')) console.log(JSON.stringify({ results, documents }, null, 2))
  else if (args.includes('--check')) check(figuresOf(results, documents))
  else if (args.includes('--floors')) writeFloors(figuresOf(results, documents))
  else print(results, documents)
}
rmSync(work, { recursive: true, force: true })

/** The figures that have floors, by a name that says what they are. */
function figuresOf(results, documents) {
  const figures = {}
  for (const { set, macro } of results) {
    for (const [kind, { touched, exact }] of Object.entries(macro)) {
      figures[`${set}: macro F1 touched, ${kind}`] = touched.f1
      figures[`${set}: macro F1 exact, ${kind}`] = exact.f1
    }
  }
  figures['documents: statuses right'] = documents.accuracy
  return figures
}

function writeFloors(figures) {
  const floors = Object.entries(figures).map(([name, value]) => [
    name,
    Math.max(0, Math.floor((value - 0.005) * 1000) / 1000),
  ])
  writeFileSync(floorsFile, `${JSON.stringify(Object.fromEntries(floors), null, 2)}\n`)
}

function check(figures) {
  const floors = JSON.parse(readFileSync(floorsFile, 'utf8'))
  let failed = 0
  for (const [name, floor] of Object.entries(floors)) {
    const value = figures[name]
    if (value !== undefined && value >= floor) continue
    failed++
    console.log(`✗ ${name}: ${value === undefined ? 'not measured' : value.toFixed(3)}, below ${floor.toFixed(3)}`)
  }
  console.log(`${Object.keys(floors).length - failed} passed, ${failed} failed`)
  process.exitCode = failed > 0 ? 1 : 0
}

function print(results, documents) {
  const figure = (value) => (value === null ? '–' : value.toFixed(3)).padStart(6)
  const trio = (m) => `${figure(m.precision)} ${figure(m.recall)} ${figure(m.f1)}`
  for (const { set, passages, topics, macro } of results) {
    console.log(
      `\n${set}: ${passages} passages`.padEnd(40),
      ' touched  P      R     F1    exact  P      R     F1     n',
    )
    const brief = args.includes('--brief')
    if (!brief)
      for (const [topic, m] of Object.entries(topics))
        console.log(
          `  ${topic.padEnd(38)}${trio(m.touched)}    ${trio(m.exact)} ${String(m.touched.support).padStart(5)}`,
        )
    for (const [kind, m] of Object.entries(macro))
      console.log(`  ${`macro: ${kind}`.padEnd(38)}${trio(m.touched)}    ${trio(m.exact)}`)
  }
  if (documents === undefined) return
  console.log(`\ndocument statuses: ${documents.accuracy.toFixed(3)} right`)
  for (const [id, { accuracy, wrong }] of Object.entries(documents.documents)) {
    console.log(`  ${id.padEnd(36)} ${accuracy.toFixed(3)}`)
    for (const w of wrong) console.log(`      ${w.topic}: expected ${w.expected}, predicted ${w.predicted}`)
  }
}

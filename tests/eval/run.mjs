#!/usr/bin/env node
// Scores the engine on the labelled passages and documents. `npm run eval`; flags:
//   --json    the figures as JSON
//   --files   file by file
//   --brief   macro figures only
//   --check   exits 1 when a figure is below its floor in floors.json
//   --floors  writes floors.json from the figures reached (less 0.005)
// What is read wrongly, and why: wrong.mjs. How often each phrase is right: phrases.mjs.
import { readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { bundled } from './engine.mjs'
import { scoreOf, scoreOfDocuments } from './scorer.mjs'
import { documentsOf, fitted, here, passagesOf, scored } from './sets.mjs'

const flags = new Set(process.argv.slice(2))
const floorsFile = join(here, 'floors.json')
const { labelsOf, statusesOf, topicKinds } = await bundled(join(here, 'predict.ts'))

const sets = flags.has('--files')
  ? scored.flatMap(({ files }) => files.map((file) => ({ set: basename(file.path), files: [file] })))
  : scored
const results = sets.map(({ set, files }) => ({ set, ...score(files) }))
const statuses = documentsOf(topicKinds).map(({ set, documents }) => ({ set, ...scoreDocuments(documents) }))
/** Of all others it is not shown what is wrong: whoever knew would tune on them, or they are learned from. */
const shown = 'documents'

if (flags.has('--json')) console.log(JSON.stringify({ results, statuses }, null, 2))
else if (flags.has('--check')) check(figuresOf())
else if (flags.has('--floors')) writeFloors(figuresOf())
else print()

function score(files) {
  const passages = files.flatMap((file) => passagesOf(file).map((one) => ({ ...one, id: `${file.name}/${one.id}` })))
  return scoreOf(
    passages,
    passages.map(({ id, text }) => ({ id, labels: labelsOf(text) })),
  )
}

function scoreDocuments(documents) {
  return scoreOfDocuments(
    documents.map(({ document, markdown, expected }) => ({ document, expected, topics: statusesOf(markdown) })),
  )
}

/** The figures that have floors, by a name that says what they are. */
function figuresOf() {
  const figures = {}
  for (const { set, macro } of results) {
    if (fitted.has(set)) continue
    for (const [kind, { touched, exact }] of Object.entries(macro)) {
      figures[`${set}: macro F1 touched, ${kind}`] = touched.f1
      figures[`${set}: macro F1 exact, ${kind}`] = exact.f1
    }
  }
  for (const { set, accuracy } of statuses) if (!fitted.has(set)) figures[`${set}: statuses right`] = accuracy
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

function print() {
  const figure = (value) => (value === null ? '–' : value.toFixed(3)).padStart(6)
  const trio = (m) => `${figure(m.precision)} ${figure(m.recall)} ${figure(m.f1)}`
  for (const { set, passages, topics, macro } of results) {
    console.log(
      `\n${set}: ${passages} passages`.padEnd(40),
      ' touched  P      R     F1    exact  P      R     F1     n',
    )
    if (!flags.has('--brief'))
      for (const [topic, m] of Object.entries(topics))
        console.log(
          `  ${topic.padEnd(38)}${trio(m.touched)}    ${trio(m.exact)} ${String(m.touched.support).padStart(5)}`,
        )
    for (const [kind, m] of Object.entries(macro))
      console.log(`  ${`macro: ${kind}`.padEnd(38)}${trio(m.touched)}    ${trio(m.exact)}`)
  }
  for (const { set, accuracy, documents } of statuses) {
    console.log(`\nstatuses of ${set}: ${accuracy.toFixed(3)} right in ${Object.keys(documents).length} reviews`)
    if (set !== shown) continue
    for (const [id, { accuracy, wrong }] of Object.entries(documents)) {
      console.log(`  ${id.padEnd(36)} ${accuracy.toFixed(3)}`)
      for (const w of wrong) console.log(`      ${w.topic}: expected ${w.expected}, predicted ${w.predicted}`)
    }
  }
}

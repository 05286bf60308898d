#!/usr/bin/env node
// Learns from the passages that may be learned from how much words weigh for each topic: `npm run learn`. Writes
// server/guidance/language/weights.generated.json, which the engine reads. The same passages give the same file.
//   --check        writes nothing, and fails when the file is stale
//   --try FILE …   learns without one of these files of cases after the other, and prints how well it is recognised by the
//                  whole engine, with several limits; writes nothing
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundled } from './engine.mjs'
import { regress } from './logistic.mjs'
import { asserted, here, learnable } from './sets.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')
const { firstNames, stemsOf, writtenIn, topicKinds } = await bundled(join(here, 'predict.ts'))

/** A word or pair that fewer passages hold is not weighed. */
const seenIn = 3
const penalties = { sparse: 0.2, small: 0.7 }
/** Weights are whole numbers, so many for one. */
const scale = 10
/** Those that did best: `--try`. */
const limits = { tells: 5, silent: -30, overrules: 30 }

const bearings = ['present', 'absent', 'denied', 'unknown']
const riskFactors = topicKinds.flatMap(({ id, kind }) => (kind === 'risk-factor' ? id : []))

const passages = learnable.flatMap(({ name, fresh, passages }) =>
  passages.map((one) => ({ ...one, file: name, fresh, stems: stemsOf(one.text) })),
)

const doubtful = doubtfulPhrases()
const names = namesIn(passages)

/**
 * Names of people, places, peoples, faiths and days: who somebody is must not weigh for anything, except where identity itself
 * is the topic, or the time is. "Black" and "white" are small letters too ("a black eye").
 */
function namesIn(passages) {
  const counts = new Map()
  for (const { text } of passages)
    for (const { stem, isName } of writtenIn(text)) {
      const count = counts.get(stem) ?? { names: 0, all: 0 }
      counts.set(stem, count)
      count.all++
      if (isName) count.names++
    }
  const named = [...counts].flatMap(([stem, { names, all }]) => (names >= 2 && names > 0.7 * all ? stem : []))
  return new Set([...named, 'black', 'white'])
}

const people = new Set([...firstNames].map((name) => name.toLowerCase()).filter((name) => names.has(name)))
const holds = (some, stem) => stem.split(' ').some((word) => some.has(word))
const mayName = ({ id, kind }) => id === 'ethnicity-and-identity' || kind === 'pandemic-theme'

/** @param isLearned whether to learn from a passage */
async function learn(isLearned) {
  const rows = passages.flatMap((passage, row) => (isLearned(passage) ? [row] : []))
  const told = rows.filter((row) => riskFactors.some((topic) => asserted(passages[row].labels[topic]) !== undefined))
  const stems = [...rowsByStem(rows)].filter(([, list]) => list.length >= seenIn).sort(([a], [b]) => (a < b ? -1 : 1))
  const model = (among, isTrue, withNames = false) => {
    const isAmong = new Set(among)
    const columns = stems.map(([stem, list]) =>
      Int32Array.from(holds(withNames ? people : names, stem) ? [] : list.filter((row) => isAmong.has(row))),
    )
    return regress(columns, among, Uint8Array.from(passages, isTrue), penalties)
  }
  const models = [
    ...topicKinds.map((topic) =>
      model(rows, ({ labels }) => (asserted(labels[topic.id]) === undefined ? 0 : 1), mayName(topic)),
    ),
    ...bearings.map((id) => model(told, ({ labels }) => (riskFactors.some((topic) => labels[topic] === id) ? 1 : 0))),
  ]
  const biases = models.map(({ bias }) => Math.round(bias * scale))
  const weights = stems.flatMap(([stem], at) => {
    const weighs = models.flatMap(({ weights }, measure) => {
      const weight = Math.round(weights[at] * scale)
      return weight === 0 ? [] : [`${measure}:${weight}`]
    })
    return weighs.length === 0 ? [] : [`${stem} ${weighs.join(' ')}`]
  })
  return {
    made: 'npm run learn',
    limits,
    topics: topicKinds.map((topic, at) => ({ ...topic, bias: biases[at] })),
    bearings: bearings.map((id, at) => ({ id, bias: biases[topicKinds.length + at] })),
    doubtful: await doubtful,
    weights,
  }
}

/** Phrases that say of passages that no phrases were written for that a topic is there, and are wrong more than once in five times. */
async function doubtfulPhrases() {
  const nothing = { limits, topics: [], bearings: [], doubtful: [], weights: [] }
  const { mentionsOf } = await bundled(join(here, 'predict.ts'), nothing)
  const found = new Map()
  for (const { text, labels } of passages.filter(({ fresh }) => fresh)) {
    const present = mentionsOf(text).filter(({ assertion }) => assertion === 'present')
    for (const phrase of new Set(present.map(({ topic, term }) => `${topic} ${term}`))) {
      const counts = found.get(phrase) ?? { right: 0, all: 0 }
      found.set(phrase, counts)
      counts.all++
      if (asserted(labels[phrase.slice(0, phrase.indexOf(' '))]) !== undefined) counts.right++
    }
  }
  return [...found].flatMap(([phrase, { right, all }]) => (all >= 2 && right < 0.8 * all ? phrase : [])).sort()
}

function rowsByStem(rows) {
  const found = new Map()
  for (const row of rows)
    for (const stem of passages[row].stems) {
      const list = found.get(stem)
      if (list === undefined) found.set(stem, [row])
      else list.push(row)
    }
  return found
}

/** What the whole engine makes of each file when it has not learned from it. */
async function tryOut(files) {
  const learned = new Map()
  for (const file of files) learned.set(file, await learn((passage) => passage.file !== file))
  const never = { tells: 1e6, silent: -1e6, overrules: 1e6 }
  const tries = [
    never,
    limits,
    ...[0, 10].map((tells) => ({ ...limits, tells })),
    ...[-1e6, -45].map((silent) => ({ ...limits, silent })),
    ...[1e6, 15].map((overrules) => ({ ...limits, overrules })),
  ]
  for (const tried of tries) {
    const pairs = []
    for (const file of files) {
      const { labelsOf } = await bundled(join(here, 'predict.ts'), { ...learned.get(file), limits: tried })
      for (const one of passages) if (one.file === file) pairs.push([one.labels, labelsOf(one.text)])
    }
    console.log(
      JSON.stringify(tried),
      'touched',
      macro(pairs, (want, have) => (want !== undefined) === (have !== undefined)),
      'exact',
      macro(pairs, (want, have) => want === have),
    )
  }
}

/** Macro F1. @param agrees whether what is found is what was labelled */
function macro(pairs, agrees) {
  const each = topicKinds.map(({ id }) => {
    let [right, found, wanted] = [0, 0, 0]
    for (const [labels, got] of pairs) {
      const want = asserted(labels[id])
      const have = asserted(got[id])
      if (want !== undefined) wanted++
      if (have !== undefined) found++
      if (want !== undefined && have !== undefined && agrees(want, have)) right++
    }
    return (2 * right) / Math.max(1, found + wanted)
  })
  return (each.reduce((sum, one) => sum + one, 0) / each.length).toFixed(3)
}

const files = process.argv.slice(2).filter((word) => !word.startsWith('--'))
if (process.argv.includes('--try')) await tryOut(files)
else {
  const learned = await learn(() => true)
  const file = join(root, 'server/guidance/language/weights.generated.json')
  const text = `${JSON.stringify(learned, null, 1)}\n`
  console.log(`${passages.length} passages, ${learned.weights.length} words and pairs that weigh`)
  if (!process.argv.includes('--check')) writeFileSync(file, text)
  else if (readFileSync(file, 'utf8') !== text) {
    console.error(`${file} is stale: run \`npm run learn\`, and commit what it writes.`)
    process.exitCode = 1
  }
}

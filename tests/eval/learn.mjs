#!/usr/bin/env node
// Learns from the passages that may be learned from how much words weigh for each topic: `npm run learn`. Writes
// server/guidance/language/weights.generated.json, which the engine reads. The same passages give the same file.
//   --check        writes nothing, and fails when the file is stale
//   --try NAME …   learns without these files of cases and reviews of these writers, and prints how well the whole engine
//                  reads them, with several limits; writes nothing
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundled } from './engine.mjs'
import { regress } from './logistic.mjs'
import { asserted, documentsOf, here, learnable } from './sets.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')
const { firstNames, stemsOf, writtenIn, topicKinds } = await bundled(join(here, 'predict.ts'))

/** A word or pair that fewer passages hold is not weighed. */
const seenIn = 3
const penalties = {
  words: { sparse: 0.2, small: 0.7 },
  phrases: { sparse: 0.2, small: 1 },
  said: { sparse: 0, small: 0.1 },
}
/** Weights are whole numbers, so many for one. */
const scale = 10
/**
 * A third of all weigh less than this for a topic, and together change two labels in a thousand. Of pairs more is asked but for themes, which live on
 * them: what they weigh for risk factors and bearings below that changes one label in a thousand, and is a twentieth of the packages.
 */
const leastWeight = 2
const leastOfPair = 3
/** Those that did best: `--try`. */
const limits = {
  tells: 0,
  other: 6,
  outweighed: 30,
  silent: { phrase: -10, cue: -20, sentence: 10 },
  ofNoCase: 30,
  overrules: { phrase: 5, cue: 55 },
  longer: {
    'risk-factor': { phrase: 5, words: 4 },
    'practice-theme': { phrase: 5, words: 2 },
    'pandemic-theme': { phrase: 3, words: 5 },
  },
}
/** What phrases add is learned from passages whose words were weighed without them: in so many parts. */
const parts = 3

const bearings = ['present', 'absent', 'denied', 'unknown']
const riskFactors = topicKinds.flatMap(({ id, kind }) => (kind === 'risk-factor' ? id : []))

const nothing = { limits, topics: [], bearings: [], ofNoCase: { bias: 0 }, phrases: [], weights: [] }
const { sayingsIn } = await bundled(join(here, 'predict.ts'), nothing)
const passages = learnable.flatMap(({ name, fresh, passages }) =>
  passages.map((one) => ({
    ...one,
    file: name,
    fresh,
    stems: stemsOf(one.text),
    // Phrases were written for all others, and are right there.
    mentions: fresh ? sayingsIn(one.text) : [],
  })),
)
const isThere = Object.fromEntries(
  topicKinds.map(({ id }) => [
    id,
    Uint8Array.from(passages, ({ labels }) => (asserted(labels[id]) === undefined ? 0 : 1)),
  ]),
)

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
  const words = wordModels(rows)
  const noCase = noCaseModel(rows, words)
  const { phrases, said } = saidModels(rows)
  const biases = words.models.map(({ bias }) => bias)
  const weights = words.stems.flatMap((stem, at) => {
    const weighs = [...words.models, noCase].flatMap(({ weights }, measure) => {
      const weight = whole(weights[at])
      const isTheme = measure < topicKinds.length && topicKinds[measure].kind !== 'risk-factor'
      const least = stem.includes(' ') && !isTheme ? leastOfPair : leastWeight
      return Math.abs(weight) < least ? [] : [`${measure}:${weight}`]
    })
    return weighs.length === 0 ? [] : [`${stem} ${weighs.join(' ')}`]
  })
  return {
    made: 'npm run learn',
    limits,
    topics: topicKinds.map((topic, at) => ({
      ...topic,
      bias: whole(biases[at] + phrases[at].bias),
      said: phrases[at].said,
    })),
    bearings: bearings.map((id, at) => ({
      id,
      bias: whole(biases[topicKinds.length + at]),
      said: said[at],
    })),
    ofNoCase: { bias: whole(noCase.bias) },
    phrases: topicKinds.flatMap(({ id }, at) =>
      phrases[at].phrases.flatMap(([phrase, weight]) =>
        whole(weight) === 0 ? [] : [`${id} ${whole(weight)} ${phrase}`],
      ),
    ),
    weights,
  }
}

const whole = (weight) => Math.round(weight * scale)

/** What words and pairs weigh: for each topic, and then for each bearing on risk factors. */
function wordModels(rows) {
  const stems = [...rowsByStem(rows)].filter(([, list]) => list.length >= seenIn).sort(([a], [b]) => (a < b ? -1 : 1))
  const model = (among, isTrue, withNames = false) => {
    const isAmong = new Set(among)
    const columns = stems.map(([stem, list]) =>
      Int32Array.from(holds(withNames ? people : names, stem) ? [] : list.filter((row) => isAmong.has(row))),
    )
    return regress(columns, among, isTrue, () => penalties.words)
  }
  const told = rows.filter((row) => riskFactors.some((topic) => isThere[topic][row] === 1))
  const isBorne = (id) =>
    Uint8Array.from(passages, ({ labels }) => (riskFactors.some((topic) => labels[topic] === id) ? 1 : 0))
  return {
    stems: stems.map(([stem]) => stem),
    models: [
      ...topicKinds.map((topic) => model(rows, isThere[topic.id], mayName(topic))),
      ...bearings.map((id) => model(told, isBorne(id))),
    ],
  }
}

/** A word that weighs so much for some topic, or more, says what is told and not of whom. */
const ofATopic = 0.5
/** A passage of no case is often short. How many words it has is learned beside the words, and left out of what is written. */
const lengths = [6, 9, 12, 15, 20, 25, 30, 40]

/** What words and pairs weigh for a passage that names topics and tells of no case. @param words what they weigh for each topic */
function noCaseModel(rows, { stems, models }) {
  const labelled = rows.filter((row) => Object.keys(passages[row].labels).length > 0)
  const isAmong = new Set(labelled)
  const isOfNoCase = Uint8Array.from(passages, ({ labels }) =>
    Object.values(labels).every((label) => asserted(label) === undefined) ? 1 : 0,
  )
  const ofTopics = models.slice(0, topicKinds.length)
  const isNeutral = stems.map(
    (stem, at) => !holds(names, stem) && ofTopics.every(({ weights }) => weights[at] < ofATopic),
  )
  const lists = rowsByStem(rows)
  const columns = stems.map((stem, at) =>
    Int32Array.from(isNeutral[at] ? lists.get(stem).filter((row) => isAmong.has(row)) : []),
  )
  const wordsIn = (row) => [...passages[row].stems].filter((stem) => !stem.includes(' ')).length
  const byLength = lengths.map((most, at) =>
    Int32Array.from(labelled.filter((row) => wordsIn(row) <= most && wordsIn(row) > (lengths[at - 1] ?? 0))),
  )
  const { bias, weights } = regress([...columns, ...byLength], labelled, isOfNoCase, (at) =>
    at < columns.length ? penalties.words : penalties.said,
  )
  const share = (at) => byLength[at].length / labelled.length
  return {
    bias: lengths.reduce((sum, _, at) => sum + share(at) * weights[columns.length + at], bias),
    weights: weights.slice(0, columns.length),
  }
}

/**
 * What it adds to the words of a passage that phrases tell of the topic, or say that it is not this case's; each phrase by
 * itself; and how phrases and cues say that a risk factor is considered. Learned from passages that no phrases were written
 * for, beside what words weigh that were learned from others.
 */
function saidModels(rows) {
  const fresh = rows.filter((row) => passages[row].fresh)
  const files = [...new Set(fresh.map((row) => passages[row].file))]
  const partOf = (row) => files.indexOf(passages[row].file) % parts
  const known = [...topicKinds, ...bearings].map(() => new Float64Array(passages.length))
  for (let part = 0; part < parts; part++) {
    const { stems, models } = wordModels(rows.filter((row) => !passages[row].fresh || partOf(row) !== part))
    const places = new Map(stems.map((stem, at) => [stem, at]))
    for (const row of fresh.filter((row) => partOf(row) === part)) {
      const found = passages[row].stems.flatMap((stem) => places.get(stem) ?? [])
      for (const [measure, { bias, weights }] of models.entries())
        known[measure][row] = found.reduce((sum, at) => sum + weights[at], bias)
    }
  }
  return {
    phrases: topicKinds.map(({ id }, topic) => phraseModel(id, fresh, known[topic])),
    said: bearings.map((id, bearing) => bearingModel(id, fresh, known[topicKinds.length + bearing])),
  }
}

/** What a saying or a phrase adds is learned where so many passages hold it. */
const leastHeard = { saying: 5, phrase: 2 }

function phraseModel(topic, rows, known) {
  const sayings = new Map()
  const phrases = new Map()
  for (const row of rows) {
    const said = passages[row].mentions.filter((mention) => mention.topic === topic)
    for (const saying of new Set(said.flatMap((mention) => mention.sayings))) put(sayings, saying, row)
    const telling = said.filter(({ assertion }) => assertion !== 'generic')
    for (const term of new Set(telling.map(({ term }) => term))) put(phrases, term, row)
  }
  const said = [...sayings].filter(([, list]) => list.length >= leastHeard.saying).sort(byName)
  const told = [...phrases].filter(([, list]) => list.length >= leastHeard.phrase).sort(byName)
  const { bias, weights } = regress(
    [...said, ...told].map(([, list]) => list),
    rows,
    isThere[topic],
    (at) => (at < said.length ? penalties.said : penalties.phrases),
    known,
  )
  return {
    bias,
    said: wholes(said, weights),
    phrases: told.map(([phrase], at) => [phrase, weights[said.length + at]]),
  }
}

const byName = ([a], [b]) => (a < b ? -1 : 1)

function put(lists, name, row) {
  const list = lists.get(name)
  if (list === undefined) lists.set(name, [row])
  else list.push(row)
}

const wholes = (features, weights) =>
  Object.fromEntries(features.map(([name], at) => [name, whole(weights[at])]).filter(([, weight]) => weight !== 0))

/** How much heavier a bearing is by what is said; each risk factor that a passage tells of is a row. */
function bearingModel(bearing, rows, known) {
  const sayings = new Map()
  const isBorne = []
  const weighed = []
  for (const row of rows)
    for (const topic of riskFactors) {
      const { labels, mentions } = passages[row]
      const said = mentions.filter((mention) => mention.topic === topic && mention.assertion !== 'generic')
      if (said.length === 0 || isThere[topic][row] === 0) continue
      for (const saying of new Set(said.flatMap((mention) => mention.bearingSayings)))
        put(sayings, saying, weighed.length)
      isBorne.push(labels[topic] === bearing ? 1 : 0)
      weighed.push(known[row])
    }
  const said = [...sayings].filter(([, list]) => list.length >= leastHeard.saying).sort(byName)
  const { bias, weights } = regress(
    said.map(([, list]) => list),
    weighed.map((_, at) => at),
    isBorne,
    () => penalties.said,
    Float64Array.from(weighed),
  )
  // A mention says one of these, and words alone none: what all have in common is theirs.
  const common = (name) => (name.endsWith(' cue') ? 0 : bias)
  return wholes(
    said,
    weights.map((weight, at) => weight + common(said[at][0])),
  )
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

/** What the whole engine makes of files that it has not learned from. */
async function tryOut(files) {
  const learned = await learn(({ file }) => !files.includes(file))
  const known = new Set(passages.map(({ file }) => file))
  for (const file of files) if (!known.has(file)) throw new Error(`nothing to be learned from is called ${file}`)
  const { documents } = documentsOf(topicKinds).find(({ set }) => set === 'reviews learned from')
  const reviews = documents.filter(({ writer }) => files.includes(writer))
  const by = (phrase, cue) => ({ phrase, cue })
  const never = { ...limits, tells: 1e6, ofNoCase: 1e6, silent: by(-1e6, -1e6), overrules: by(1e6, 1e6) }
  const others = [
    { tells: -10 },
    { tells: 10 },
    { silent: by(-20, -20) },
    { silent: by(0, -20) },
    { silent: by(-10, -1e6) },
    { overrules: by(30, 45) },
    { overrules: by(5, 20) },
    { other: 0 },
    { other: 9 },
    { outweighed: 1e6 },
    { outweighed: 0 },
    { ofNoCase: 1e6 },
    { ofNoCase: 0 },
    { silent: by(-1e6, -1e6), ofNoCase: 1e6, overrules: by(1e6, 1e6) },
    { longer: { ...limits.longer, 'risk-factor': { phrase: 3, words: 6 } } },
    { longer: { ...limits.longer, 'practice-theme': { phrase: 3, words: 6 } } },
    { longer: { ...limits.longer, 'pandemic-theme': { phrase: 5, words: 2 } } },
  ]
  const tries = [
    ['phrases alone', { ...nothing, limits: never }],
    ['as it is', learned],
    ...others.map((other) => [JSON.stringify(other), { ...learned, limits: { ...limits, ...other } }]),
  ]
  for (const [name, weights] of tries) {
    const { labelsOf, statusesOf } = await bundled(join(here, 'predict.ts'), weights)
    const pairs = passages.flatMap(({ file, labels, text }) => (files.includes(file) ? [[labels, labelsOf(text)]] : []))
    const touched = macro(pairs, (want, have) => (want !== undefined) === (have !== undefined))
    const exact = macro(pairs, (want, have) => want === have)
    const statuses = reviews.flatMap(({ markdown, expected }) => {
      const found = statusesOf(markdown)
      return Object.entries(expected).map(([topic, status]) => found[topic] === status)
    })
    const right = statuses.filter(Boolean).length / Math.max(1, statuses.length)
    console.log(`${name.padEnd(40)} touched ${touched} exact ${exact} statuses ${right.toFixed(3)}`)
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

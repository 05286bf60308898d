// How far a second reader, who saw the texts alone, agrees with the labels: `node tests/eval/agreement.mjs`. At the end, the
// second reader is scored on the cases and reviews kept aside as the engine is: what can be reached there.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundled } from './engine.mjs'
import { scoreOf, scoreOfDocuments } from './scorer.mjs'
import { documentsOf, here, readLines, scored } from './sets.mjs'

const read = (file) =>
  new Map(
    readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
      .map(({ id, labels }) => [id, labels]),
  )

const first = new Map(
  readdirSync(join(here, 'cases'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => [...read(join(here, 'cases', name))]),
)
for (const name of readdirSync(join(here, 'second-readings'))) {
  const second = read(join(here, 'second-readings', name))
  const ids = [...second.keys()].filter((id) => first.has(id))
  const topics = new Set(ids.flatMap((id) => [...Object.keys(first.get(id)), ...Object.keys(second.get(id))]))
  const counts = [new Map(), new Map()]
  let [pairs, same, labelled, labelledSame] = [0, 0, 0, 0]
  for (const id of ids) {
    for (const topic of topics) {
      const labels = [first.get(id)[topic] ?? 'none', second.get(id)[topic] ?? 'none']
      labels.forEach((label, reader) => counts[reader].set(label, (counts[reader].get(label) ?? 0) + 1))
      const equal = labels[0] === labels[1]
      pairs++
      if (equal) same++
      if (labels.some((label) => label !== 'none')) {
        labelled++
        if (equal) labelledSame++
      }
    }
  }
  // Cohen's kappa: agreement beyond what the readers' habits alone would bring.
  const chance = [...counts[0]].reduce(
    (sum, [label, count]) => sum + (count / pairs) * ((counts[1].get(label) ?? 0) / pairs),
    0,
  )
  const kappa = (same / pairs - chance) / (1 - chance)
  console.log(`${name}: ${ids.length} passages, ${labelledSame} of ${labelled} labels agree, kappa ${kappa.toFixed(3)}`)
}

const keptAside = scored.find(({ set }) => set === 'cases kept aside').files.flatMap(({ path }) => readLines(path))
const second = new Map(
  readdirSync(join(here, 'second-readings')).flatMap((name) => [...read(join(here, 'second-readings', name))]),
)
const { macro } = scoreOf(
  keptAside,
  keptAside.map(({ id }) => ({ id, labels: second.get(id) })),
)
const { touched, exact } = macro.all
console.log(`cases kept aside, scored as the engine is: touched ${touched.f1.toFixed(3)}, exact ${exact.f1.toFixed(3)}`)

const { topicKinds } = await bundled(join(here, 'predict.ts'))
const reviews = documentsOf(topicKinds).find(({ set }) => set === 'reviews kept aside').documents
const secondReadings = readLines(join(here, 'reviews', 'second-readings.jsonl'))
const { accuracy, documents } = scoreOfDocuments(
  secondReadings.map(({ document, topics }) => ({
    document,
    topics,
    expected: reviews.find((one) => one.document === document).expected,
  })),
)
console.log(
  `statuses of ${Object.keys(documents).length} reviews kept aside: ${accuracy.toFixed(3)} as the first reader has them`,
)

// Writes the measured scores into docs/method.md, from `npm run eval -- --json`. `--check` fails when they are stale.
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './ready.mjs'

const { stdout, status } = spawnSync(process.execPath, ['tests/eval/run.mjs', '--json'], {
  cwd: root,
  encoding: 'utf8',
  maxBuffer: 1 << 28,
})
if (status !== 0) process.exit(status ?? 1)
const { results, documents } = JSON.parse(stdout)
const sets = new Map(results.map((result) => [result.set, result]))
const tuned = [...sets.keys()].filter((set) => !set.includes('aside'))
const aside = [...sets.keys()].filter((set) => set.includes('aside'))

const figure = (value) => (value === null || value === undefined ? '–' : value.toFixed(2))
const row = (cells) => `| ${cells.join(' | ')} |`
const summary = (set) => {
  const { passages, macro } = sets.get(set)
  return row([
    `\`${set}\``,
    set.includes('aside') ? 'kept aside' : 'tuned on',
    passages,
    figure(macro.all.touched.f1),
    figure(macro.all.exact.f1),
  ])
}
const topicRow = (topic) =>
  row([
    topic,
    ...[tuned[0], ...aside].flatMap((set) => [
      figure(sets.get(set).topics[topic].touched.f1),
      figure(sets.get(set).topics[topic].exact.f1),
    ]),
  ])

const text = [
  row(['set', '', 'passages', 'touched, macro F1', 'exact, macro F1']),
  row(['---', '---', '---:', '---:', '---:']),
  ...[...tuned, ...aside].map(summary),
  '',
  `Statuses of the six whole documents: ${(documents.accuracy * 100).toFixed(0)} % right.`,
  '',
  'F1 by topic (touched, exact):',
  '',
  row(['topic', ...[tuned[0], ...aside].flatMap((set) => [`\`${set.replace('cases/', '')}\``, ''])]),
  row(['---', ...[tuned[0], ...aside].flatMap(() => ['---:', '---:'])]),
  ...Object.keys(sets.get(tuned[0]).topics).map(topicRow),
].join('\n')

const page = join(root, 'docs/method.md')
const before = readFileSync(page, 'utf8')
const after = before.replace(/(<!-- scores[^>]*-->\n)[\s\S]*?(<!-- \/scores -->)/, `$1\n${text}\n\n$2`)
if (after === before) process.exit(0)
if (process.argv.includes('--check')) {
  console.error('docs/method.md: the scores are stale (npm run generate)')
  process.exit(1)
}
writeFileSync(page, after)

// Writes the measured scores into docs/method.md, from `npm run eval -- --json`. `--check` fails when they are stale.
import { spawnSync } from 'node:child_process'
import { put, textOf } from './generated.mjs'
import { root } from './ready.mjs'

const { stdout, status } = spawnSync(process.execPath, ['tests/eval/run.mjs', '--json'], {
  cwd: root,
  encoding: 'utf8',
  maxBuffer: 1 << 28,
})
if (status !== 0) process.exit(status ?? 1)
const { results, statuses } = JSON.parse(stdout)
const figure = (value) => (value === null || value === undefined ? '–' : value.toFixed(2))
const row = (cells) => `| ${cells.join(' | ')} |`
const pair = ({ touched, exact }) => [figure(touched.f1), figure(exact.f1)]

const text = [
  row(['set', 'passages', 'touched, macro F1', 'exact, macro F1']),
  row(['---', '---:', '---:', '---:']),
  ...results.map(({ set, passages, macro }) => row([set, passages, ...pair(macro.all)])),
  '',
  row(['whole reviews', 'reviews', 'statuses right']),
  row(['---', '---:', '---:']),
  ...statuses.map(({ set, accuracy, documents }) =>
    row([set, Object.keys(documents).length, `${(accuracy * 100).toFixed(0)} %`]),
  ),
  '',
  'F1 by topic (touched, exact):',
  '',
  row(['topic', ...results.flatMap(({ set }) => [set, ''])]),
  row(['---', ...results.flatMap(() => ['---:', '---:'])]),
  ...Object.keys(results[0].topics).map((topic) => row([topic, ...results.flatMap((one) => pair(one.topics[topic]))])),
].join('\n')

const page = 'docs/method.md'
put(page, textOf(page).replace(/(<!-- scores[^>]*-->\n)[\s\S]*?(<!-- \/scores -->)/, `$1\n${text}\n\n$2`))

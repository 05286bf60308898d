// Two builds by turns on the same documents, so that a change can be told from what else the machine does.
// `node tests/bench/builds.mjs OTHER/dist/cli.js PATH… [--rounds 5]`: the build of another checkout, then that of this one.
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { inPairs } from './measure.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '5' } },
})
const [other, ...paths] = positionals.map((path) => resolve(path))
const builds = [other, join(import.meta.dirname, '../../dist/cli.js')]
const commands = builds.map((cli) => [process.execPath, cli, 'lint', '--no-config', ...paths])
const runs = inPairs([[process.execPath, '-e', '0'], ...commands], Number(values.rounds), tmpdir())
for (const [index, what] of ['node -e 0', 'the other build', 'this build'].entries()) {
  const { wall, cpu = Number.NaN, peak = Number.NaN } = runs[index]
  console.log(`${what.padEnd(16)} ${wall.toFixed(2)} s, processor ${cpu.toFixed(2)} s, ${peak.toFixed(0)} MiB`)
}

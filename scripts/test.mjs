// `npm test`: on a fresh clone too. Ends with "N passed, N failed", which counts each check as one and each test as one.
// With arguments, only the tests: `npm test -- tests/cli`.
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ready, root } from './ready.mjs'

ready()
const bin = (path) => [process.execPath, [join(root, 'node_modules', path)]]
const only = process.argv.slice(2)

const checks = [
  ['generated files are up to date', process.execPath, ['scripts/generate.mjs', '--check']],
  ['types', ...bin('typescript/bin/tsc'), '--noEmit'],
  // A web page, and the only place that knows a browser's types.
  ['types of the coverage panel', ...bin('typescript/bin/tsc'), '--noEmit', '-p', 'client/panel/webview'],
  ['format and lint', ...bin('@biomejs/biome/bin/biome'), 'check'],
  ['what is exported is used', process.execPath, ['scripts/exports.mjs']],
  [
    'arrows of the architecture',
    ...bin('dependency-cruiser/bin/dependency-cruise.mjs'),
    '--config',
    '.dependency-cruiser.cjs',
    ...['server', 'client'].filter((folder) => existsSync(join(root, folder))),
  ],
]

function run(command, args, show) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'] })
    let output = ''
    child.stdout?.on('data', (chunk) => (output += chunk))
    child.stderr?.on('data', (chunk) => (output += chunk))
    child.on('error', (error) => resolve({ code: 2, output: String(error) }))
    child.on('close', (code) => resolve({ code: code ?? 2, output }))
  })
}

let passed = 0
let failed = 0
for (const [name, command, args, ...more] of only.length > 0 ? [] : checks) {
  const started = Date.now()
  const { code, output } = await run(command, [...args, ...more], false)
  code === 0 ? passed++ : failed++
  console.log(`${code === 0 ? '✓' : '✗'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`)
  if (code !== 0) process.stdout.write(output)
}

const place = mkdtempSync(join(tmpdir(), 'rapid-review-test-'))
try {
  const report = join(place, 'vitest.json')
  const [command, args] = bin('vitest/vitest.mjs')
  const { code } = await run(
    command,
    [...args, 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...only],
    true,
  )
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'))
  passed += numPassedTests
  failed += numFailedTests > 0 ? numFailedTests : code === 0 ? 0 : 1
} catch {
  failed++
} finally {
  rmSync(place, { recursive: true, force: true })
}

console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0

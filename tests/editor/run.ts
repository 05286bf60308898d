/** `npm run test:editor [-- PART OF A FILE NAME…]`: the packaged extension in a real VS Code with a fresh profile. */
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { run } from 'node:test'
import { spec } from 'node:test/reporters'
import { screenshots, vsix } from './harness/paths.ts'
import { install } from './harness/server.ts'

if (!existsSync(vsix)) {
  console.error('There is no dist/rapid-review.vsix: run `npm run package` first.')
  process.exit(2)
}
const asked = process.argv.slice(2)
const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .filter((file) => /^(?:ui|inside)\/.*\.test\.ts$/.test(file))
  .filter((file) => asked.length === 0 || asked.some((part) => file.includes(part)))
  .sort()
if (files.length === 0) {
  console.error(`No test file has ${asked.join(' or ')} in its name.`)
  process.exit(2)
}
rmSync(screenshots, { recursive: true, force: true })
await install(vsix)

// One after another: two editors on a small machine make each other late.
const tests = run({
  files: files.map((file) => join(import.meta.dirname, file)),
  concurrency: 1,
  timeout: 400_000,
})
let passed = 0
let failed = 0
tests.on('test:pass', ({ details }) => {
  if (details.type !== 'suite') passed++
})
tests.on('test:fail', ({ details }) => {
  if (details.type !== 'suite') failed++
})
tests.compose(new spec()).pipe(process.stdout)
tests.on('end', () => {
  console.log(`${passed} passed, ${failed} failed`)
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0
})

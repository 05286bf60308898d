// `node scripts/suite.mjs FOLDER [vitest's arguments]`: the tests of a folder that `npm test` leaves out, since they need more
// than a clone has. Installs the packages that the folder asks for in a package.json of its own; ends with "N passed, N failed".
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { installed, ready, root } from './ready.mjs'

const [folder, ...args] = process.argv.slice(2)
ready()
installed(folder)
const place = mkdtempSync(join(tmpdir(), 'rapid-review-suite-'))
const report = join(place, 'vitest.json')
const vitest = join(root, 'node_modules/vitest/vitest.mjs')
const own = join(root, folder, 'vitest.config.ts')
const config = existsSync(own) ? own : join(root, 'tests/suite.config.ts')
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
try {
  const { status } = spawnSync(
    process.execPath,
    [vitest, 'run', '--config', config, '--dir', folder, ...reporters, ...args],
    {
      cwd: root,
      stdio: 'inherit',
    },
  )
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'))
  // A file that cannot even be read has no tests, and fails all the same.
  const failed = numFailedTests > 0 || status === 0 ? numFailedTests : 1
  console.log(`${numPassedTests} passed, ${failed} failed`)
  process.exitCode = failed > 0 ? 1 : 0
} finally {
  rmSync(place, { recursive: true, force: true })
}

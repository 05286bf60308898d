// Does what a page says, in its order and to the letter: `node walk.mjs PAGE [HEADING]`, from where the page is to be followed.
// A `sh` block is run, a `text` block after it is what it prints, a block with a file's name is that file, and a `diff` block
// with one is a change to it. In what is printed, … stands for any lines, or for anything within one.
import assert from 'node:assert'
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const [page, heading] = process.argv.slice(2)
let folder = process.cwd()
let printed = ''

const blocks = [...part(readFileSync(page, 'utf8')).matchAll(/^```(\w+)(?: (\S+))?\n([\s\S]*?)^```$/gm)]

function part(text) {
  if (heading === undefined) return text
  const [, after] = text.split(`\n## ${heading}\n`)
  assert(after !== undefined, `${page} has no heading ${heading}`)
  return after.split('\n## ')[0]
}

function run(command) {
  const script = `{ ${command}\n} 2>&1\ncode=$?\npwd >&3\nexit $code`
  const { status, stdout, output } = spawnSync('bash', ['-c', script], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit', 'pipe'],
  })
  // 1 is findings, of which a review that is being written has some.
  assert(status === 0 || status === 1, `ended with ${status}:\n${stdout}`)
  folder = output[3].trim()
  return stdout
}

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const matching = (expected) =>
  new RegExp(
    `^${expected
      .split('\n')
      .map((line) => (line === '…' ? '(?:.*\\n)*?' : `${line.split('…').map(escaped).join('.*')}\\n`))
      .join('')}$`,
  )

function change(file, lines) {
  const path = join(folder, file)
  const side = (sign) => lines.flatMap((line) => (line.startsWith(sign) ? [line.slice(1)] : [])).join('\n')
  const text = readFileSync(path, 'utf8')
  assert.equal(text.split(side('-')).length, 2, `${file} should have these lines once:\n${side('-')}`)
  writeFileSync(
    path,
    text.replace(side('-'), () => side('+')),
  )
}

function follow(kind, file, text) {
  if (kind === 'sh') printed = text.trimEnd().split('\n').map(run).join('')
  else if (kind === 'text') assert.match(`${printed.trim()}\n`, matching(text.trim()))
  else if (kind === 'diff') change(file, text.split('\n'))
  else if (file !== undefined) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
}

assert(blocks.length > 0, `${page} has nothing to follow`)
for (const [whole, kind, file, text] of blocks) {
  try {
    follow(kind, file, text)
  } catch (error) {
    console.error(`${page}:\n${whole}\n\n${error.message}`)
    process.exit(1)
  }
}
console.log(`${page}: ${blocks.length} blocks followed`)

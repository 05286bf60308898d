#!/usr/bin/env node
// What it is worth to look into `String.prototype` before a review is read (server/review/fast-path/characters.ts): the command
// line as it is built, beside the same without those lines; processor time of `lint` on a few reviews of 30 KB, in pairs.
// `node tests/bench/characters.mjs [--reviews 1] [--rounds 30]`
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'
import { bundles } from '../../esbuild.mjs'
import { review } from './corpus.mjs'
import { inPairs } from './measure.mjs'

const { values } = parseArgs({ options: { reviews: { type: 'string' }, rounds: { type: 'string' } } })
const reviews = Number(values.reviews ?? 1)
const rounds = Number(values.rounds ?? 30)
const root = join(dirname(fileURLToPath(import.meta.url)), '../..')

/** Leaves out the last lines of the module, which look into the prototype. */
const withoutLooking = {
  name: 'without-looking',
  setup({ onLoad }) {
    onLoad({ filter: /fast-path\/characters\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8')
      const contents = text.replace(/^for \(let times.*lookInto\(\)$/m, '')
      if (contents === text) throw new Error('there is nothing to leave out')
      return { contents, loader: 'ts' }
    })
  },
}

// Beside the other builds, where the packages are found that stand outside of them.
const work = mkdtempSync(join(root, 'dist/characters-'))
try {
  const programs = []
  for (const [name, plugins] of [
    ['without', [withoutLooking]],
    ['with', []],
  ]) {
    const outdir = join(work, name)
    await build({ ...bundles.cli, outdir, plugins: [...plugins, ...bundles.cli.plugins] })
    programs.push([process.execPath, join(outdir, 'cli.js'), 'lint', '--no-config', 'reviews'])
  }
  mkdirSync(join(work, 'reviews'))
  for (let seed = 0; seed < reviews; seed++) writeFileSync(join(work, `reviews/${seed}.md`), review(seed, 4700))
  const [without, looked] = inPairs(programs, rounds, work)
  console.log(`${process.version}, medians of ${rounds} pairs; reviews linted once: ${reviews}`)
  console.log(`without looking: ${without.cpu.toFixed(3)} s of processor time`)
  console.log(`as it is built:  ${looked.cpu.toFixed(3)} s, ${looked.cpuRatio.toFixed(2)} of the other`)
} finally {
  rmSync(work, { recursive: true })
}

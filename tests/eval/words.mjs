#!/usr/bin/env node
// The rules on words, over the documents of this folder and the examples: every finding with its line, and figures for each rule.
//   node tests/eval/words.mjs [FILE.md | FILE.jsonl | FOLDER …]
// On the thorough rapid review and the examples nothing should be found that a reader would not object to.
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const here = dirname(fileURLToPath(import.meta.url))
const root = join(here, '..', '..')
const work = mkdtempSync(join(tmpdir(), 'rapid-review-words-'))
const bundle = join(work, 'words.mjs')
await build({
  entryPoints: [join(here, 'words.ts')],
  bundle: true,
  format: 'esm',
  platform: 'node',
  outfile: bundle,
  logLevel: 'error',
  banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url)" },
})
const { findingsOf, wordRules } = await import(pathToFileURL(bundle).href)
rmSync(work, { recursive: true })

const given = process.argv.slice(2)
const files = (given.length > 0 ? given : [join(here, 'documents'), join(root, 'examples')]).flatMap((path) =>
  statSync(path).isDirectory()
    ? readdirSync(path, { recursive: true })
        .filter((name) => name.endsWith('.md'))
        .sort()
        .map((name) => join(path, name))
    : [path],
)

const asReview = '---\ntype: rapid-review\n---\n\n## Analysis of practice\n\n'

/** A file of passages, one JSON object a line, is read passage by passage. */
const texts = (file) => {
  const text = readFileSync(file, 'utf8')
  if (!file.endsWith('.jsonl')) return [{ name: relative(root, file), text }]
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .map((one) => ({ name: `${relative(root, file)} ${one.id}`, text: `${asReview}${one.text}\n` }))
}

const figures = new Map(wordRules.map((rule) => [rule, { warn: 0, info: 0, error: 0 }]))
let words = 0
for (const { name, text } of files.flatMap(texts)) {
  words += text.split(/\s+/).length
  for (const { rule, level, about, span } of findingsOf(text)) {
    figures.get(rule)[level]++
    const line = text.slice(0, span.start).split('\n').length
    const shown = `${text.slice(Math.max(0, span.start - 60), span.start)}⟦${text.slice(span.start, span.end)}⟧${text.slice(span.end, span.end + 60)}`
    console.log(`${name}:${line}  ${level} ${rule} (${about ?? ''})\n      …${shown.replaceAll(/\s+/g, ' ')}…`)
  }
}
console.log(`\n${files.length} files, ${words} words`)
console.table(Object.fromEntries(figures))

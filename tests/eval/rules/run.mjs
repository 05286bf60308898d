#!/usr/bin/env node
// How often each rule is right: `npm run eval:rules`. Every finding is held against labels made by reading.
//   --show [RULE]   prints each finding with its place and verdict (of one rule)
//   --wrong         prints the findings that are wrong, and what was planted and is not found
//   --check         exits 1 when a rule that warns is right less often than floors.json asks, or planted findings are missed
//   FILE.md …       these files only, whether or not they have labels: their findings, to be judged by eye
import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundled } from '../engine.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const root = join(here, '..', '..', '..')
const args = process.argv.slice(2)
const given = args.filter((arg) => arg.endsWith('.md'))
const follows = (name) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined)

const { findingsOf, registry } = await bundled(join(here, 'find.ts'))

const categoryOf = new Map(registry.map(({ id, category }) => [id, category]))
/** Rules that find one kind of thing from several sides: a label of one is met by another. */
const kin = new Set(['publication', 'words', 'decisions'])
const areKin = (a, b) => a === b || (kin.has(categoryOf.get(a)) && categoryOf.get(a) === categoryOf.get(b))

const readLines = (file) =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

const markdownIn = (folder) =>
  readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.md') && basename(name) !== 'README.md')
    .sort()
    .map((name) => join(folder, name))

/** "rule: words in the text", "rule: what it is about" or "rule" alone, which any finding of the rule meets. */
function readLabel(entry, text) {
  const [rule, words] = entry.split(/: (.*)/s)
  if (!categoryOf.has(rule)) throw new Error(`no such rule: ${entry}`)
  const at = words === undefined ? [] : [...text.matchAll(new RegExp(RegExp.escape?.(words) ?? escaped(words), 'g'))]
  return { entry, rule, about: words, places: at.map(({ index }) => [index, index + words.length]) }
}
const escaped = (words) => words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')

const meets = (label, { rule, about, span }) =>
  (label.rule === rule && (label.about === undefined || label.about === about)) ||
  (areKin(label.rule, rule) && label.places.some(([start, end]) => span.start < end && start < span.end))

/** One finding may be about several topics: each of them is judged. */
const eachOfIt = (finding) =>
  categoryOf.get(finding.rule) === 'considerations' && finding.about?.includes(' ')
    ? finding.about.split(' ').map((about) => ({ ...finding, about }))
    : [finding]

function documents() {
  if (given.length > 0)
    return given.map((file) => ({ name: file, text: readFileSync(file, 'utf8'), labels: undefined }))
  const folders = [join(here, 'reviews'), join(here, '..', 'documents'), join(root, 'examples')]
  return folders.flatMap(markdownIn).map((file) => {
    const text = readFileSync(file, 'utf8')
    const labels = JSON.parse(readFileSync(join(here, 'labels', `${basename(file, '.md')}.json`), 'utf8'))
    return { name: relative(root, file), text, labels: read(labels, text) }
  })
}
const read = (labels, text) => ({
  planted: labels.planted.map((entry) => readLabel(entry, text)),
  also: labels['also right'].map((entry) => readLabel(entry, text)),
})

/** Passages in which nothing is to be found but what is named, each alone in a review that is published. */
const clean = () =>
  [join(here, 'clean.jsonl'), join(here, '..', 'words', 'clean.jsonl')].flatMap((file) =>
    readLines(file).map(({ id, text, right = [] }) => ({
      name: `${relative(root, file)} ${id}`,
      text: `${asReview}${text}\n`,
      labels: read({ planted: [], 'also right': right }, `${asReview}${text}\n`),
      only: ['publication', 'words', 'decisions', 'document'],
      from: asReview.length,
    })),
  )
/** Passages with names, which are to be found and nothing else. */
const named = () =>
  readLines(join(here, 'named.jsonl')).map(({ id, text, names }) => ({
    name: `tests/eval/rules/named.jsonl ${id}`,
    text: `${asReview}${text}\n`,
    labels: read({ planted: names.map((one) => `identifying-name: ${one}`), 'also right': [] }, `${asReview}${text}\n`),
    only: ['publication'],
    from: asReview.length,
  }))

/**
 * The passages that `npm run eval` is scored on, each alone in a final rapid review: what their labels leave open, or rest on
 * a family's word, is to be found, and of these two rules nothing else; of names and words only what is listed. The cases beside them were written to be hard, and
 * tell nothing of how often a rule is right in an ordinary review.
 */
const labelled = () =>
  readLines(join(here, '..', 'passages.jsonl')).map(({ id, text, labels }) => ({
    name: `tests/eval/passages.jsonl ${id}`,
    text: `${asFinal}${text}\n`,
    labels: read({ planted: [], 'also right': [...rightOf(labels), ...(worded[id] ?? [])] }, ''),
    only: ['considerations', 'publication', 'words'],
    rules: registry
      .filter(({ category, id: rule }) => category !== 'considerations' || opens.has(rule))
      .map(({ id: rule }) => rule),
  }))
const opens = new Set(['risk-factor-unresolved', 'uncorroborated-denial'])
const worded = JSON.parse(readFileSync(join(here, 'labels', 'passages.json'), 'utf8'))
const rightOf = (labels) =>
  Object.entries(labels).flatMap(([topic, label]) =>
    label === 'unknown'
      ? [`risk-factor-unresolved: ${topic}`]
      : label === 'denied'
        ? [`uncorroborated-denial: ${topic}`]
        : [],
  )
const asFinal = '---\ntype: rapid-review\nstatus: final\nchild-age: 15 years\n---\n\n# Rapid review: Child A\n\n'

const asReview = '---\ntype: lcspr\nstatus: published\n---\n\n# Review: Child A\n\n## Analysis of practice\n\n'

const figures = new Map(registry.map(({ id }) => [id, { findings: 0, right: 0, wrong: 0, planted: 0, missed: 0 }]))
const warned = new Map()
const perCategory = new Map()
/** "document category": what is wrong or missed there. */
const amiss = new Map()
const isAmiss = (name, rule) => {
  const key = `${name} ${categoryOf.get(rule)}`
  amiss.set(key, (amiss.get(key) ?? 0) + 1)
}
const show = args.includes('--show') || given.length > 0
const shown = follows('--show')

function print(name, text, { rule, level, about, span, message }, verdict) {
  const line = text.slice(0, span.start).split('\n').length
  const around = `${text.slice(Math.max(0, span.start - 60), span.start)}⟦${text.slice(span.start, span.end)}⟧${text.slice(span.end, span.end + 60)}`
  console.log(
    `${verdict} ${name}:${line}  ${level} ${rule} (${about ?? ''})\n      …${around.replaceAll(/\s+/g, ' ')}…`,
  )
  if (given.length > 0) console.log(`      ${message}`)
}

for (const { name, text, labels, only, rules, from = 0 } of [
  ...documents(),
  ...(given.length > 0 ? [] : [...clean(), ...named(), ...labelled()]),
]) {
  const findings = findingsOf(text, only)
    .filter(({ span, rule }) => span.start >= from && (rules === undefined || rules.includes(rule)))
    .flatMap(eachOfIt)
  for (const finding of findings) {
    const all = labels === undefined ? [] : [...labels.planted, ...labels.also]
    const right = all.some((label) => meets(label, finding))
    const figure = figures.get(finding.rule)
    figure.findings++
    figure[right ? 'right' : 'wrong']++
    if (!right) isAmiss(name, finding.rule)
    if (finding.level !== 'info') {
      const level = warned.get(finding.rule) ?? { right: 0, all: 0 }
      warned.set(finding.rule, { right: level.right + Number(right), all: level.all + 1 })
    }
    if (
      (show && (shown === undefined || !categoryOf.has(shown) || shown === finding.rule)) ||
      (!right && args.includes('--wrong'))
    )
      print(name, text, finding, labels === undefined ? ' ' : right ? '✓' : '✗')
  }
  for (const label of labels?.planted ?? []) {
    const found = findings.some((finding) => meets(label, finding))
    figures.get(label.rule).planted++
    const category = perCategory.get(categoryOf.get(label.rule)) ?? { planted: 0, found: 0 }
    perCategory.set(categoryOf.get(label.rule), {
      planted: category.planted + 1,
      found: category.found + Number(found),
    })
    if (found) continue
    figures.get(label.rule).missed++
    isAmiss(name, label.rule)
    if (args.includes('--wrong')) console.log(`? ${name}: planted and not found: ${label.entry}`)
  }
}

if (given.length === 0) summary()

function summary() {
  const percent = (part, whole) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(0)} %`)
  console.log(`\n${'rule'.padEnd(26)} findings  right  wrong  precision  planted  found`)
  for (const [rule, { findings, right, wrong, planted, missed }] of figures)
    console.log(
      `${rule.padEnd(26)} ${String(findings).padStart(8)} ${String(right).padStart(6)} ${String(wrong).padStart(6)} ${percent(right, findings).padStart(10)} ${String(planted || '').padStart(8)} ${planted ? String(planted - missed).padStart(6) : ''}`,
    )
  for (const [category, { planted, found }] of perCategory)
    console.log(`planted, ${category}: ${found} of ${planted} found (${percent(found, planted)})`)
  if (args.includes('--check')) check()
}

function check() {
  const floors = JSON.parse(readFileSync(join(here, 'floors.json'), 'utf8'))
  const bad = [
    ...[...warned]
      .filter(([, { right, all }]) => right / all < floors.precision)
      .map(([rule, { right, all }]) => `${rule} warns and is right in ${right} of ${all}`),
    ...Object.entries(floors.found).flatMap(([category, floor]) => {
      const { planted, found } = perCategory.get(category)
      return found / planted < floor ? [`${category}: ${found} of ${planted} planted findings are found`] : []
    }),
    ...floors.flawless.filter((key) => amiss.has(key)).map((key) => `${key}: ${amiss.get(key)} wrong or missed`),
  ]
  for (const one of bad) console.error(`✗ ${one}`)
  console.log(
    `${warned.size + Object.keys(floors.found).length + floors.flawless.length - bad.length} passed, ${bad.length} failed`,
  )
  process.exitCode = bad.length > 0 ? 1 : 0
}

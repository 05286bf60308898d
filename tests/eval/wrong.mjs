#!/usr/bin/env node
// What is read wrongly in the passages that may be read, each with the phrase and the cue that decided.
//   node tests/eval/wrong.mjs TOPIC|all [FILE] [--missed|--extra|--label]   FILE: the name of one file of cases, or a path
//   node tests/eval/wrong.mjs --explain ID                                 every mention found in one passage
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { bundled } from './engine.mjs'
import { asserted, here, readable, readLines } from './sets.mjs'

/** What decided a mention, in words. */
const decided = (by) => (typeof by === 'string' ? by : (by?.saying ?? by?.stems.join(', ') ?? '-'))

const { labelsOf, mentionsOf } = await bundled(join(here, 'predict.ts'))
const words = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const [wanted, name] = words
const only = process.argv.find((word) => ['--missed', '--extra', '--label'].includes(word))

if (process.argv.includes('--explain')) {
  for (const { passages } of readable)
    for (const { id, text, labels } of passages) if (id === wanted) console.log(text, labels, mentionsOf(text))
} else {
  const files =
    name !== undefined && existsSync(name)
      ? [{ passages: readLines(name) }]
      : readable.filter((file) => name === undefined || file.name === name)
  const counts = { '--missed': 0, '--extra': 0, '--label': 0, right: 0 }
  for (const { passages, topics } of files)
    for (const passage of passages)
      look(passage, (topic) => (wanted === 'all' || topic === wanted) && topics?.includes(topic) !== false, counts)
  console.log(
    `${counts.right} right, ${counts['--missed']} missed, ${counts['--extra']} found where there is nothing, ${counts['--label']} with the wrong label`,
  )
}

function look({ id, text, labels }, isWanted, counts) {
  const got = labelsOf(text)
  const lines = []
  for (const topic of new Set([...Object.keys(labels), ...Object.keys(got)])) {
    if (!isWanted(topic)) continue
    const [want, have] = [asserted(labels[topic]), asserted(got[topic])]
    if (want === have) {
      if (want !== undefined) counts.right++
      continue
    }
    const kind = have === undefined ? '--missed' : want === undefined ? '--extra' : '--label'
    counts[kind]++
    if (only !== undefined && kind !== only) continue
    lines.push(`   ${topic}: want ${labels[topic] ?? 'none'}, got ${got[topic] ?? 'none'}`)
    for (const m of mentionsOf(text))
      if (m.topic === topic)
        lines.push(
          `      ${m.assertion} ${m.subject ?? '-'} "${decided(m.term).slice(0, 160)}" <- ${decided(m.cue).slice(0, 60)}`,
        )
  }
  if (lines.length > 0) console.log([`${id} ${text.replaceAll('\n', ' / ')}`, ...lines].join('\n'))
}

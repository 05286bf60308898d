/** The scorer, asked by other scripts: score.mjs reads files. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { here } from './sets.mjs'

/** @param passages with labels @param predictions the same ids, with the labels to be scored */
export const scoreOf = (passages, predictions) =>
  inFiles({ set: passages, predictions }, (files) => run([files.predictions, '--set', files.set]))

/** @param documents each with what is expected of its topics, and the statuses to be scored */
export const scoreOfDocuments = (documents) =>
  inFiles({ statuses: documents.map(({ document, topics }) => ({ document, topics })) }, (files, work) => {
    for (const { document, expected } of documents)
      writeFileSync(join(work, `${document}.expected.json`), JSON.stringify({ topics: expected }))
    return run(['--documents', files.statuses, '--expected', work])
  })

function inFiles(lists, ask) {
  const work = mkdtempSync(join(tmpdir(), 'rapid-review-eval-'))
  try {
    const files = Object.entries(lists).map(([name, list]) => {
      const file = join(work, `${name}.jsonl`)
      writeFileSync(file, list.map((line) => `${JSON.stringify(line)}\n`).join(''))
      return [name, file]
    })
    return ask(Object.fromEntries(files), work)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

function run(args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(here, 'score.mjs'), ...args, '--json'], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
}

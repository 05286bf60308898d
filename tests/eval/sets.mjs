/**
 * The labelled passages. `passages.jsonl` was given to us; the folders of `cases` hold our own:
 * `tuned-on` may be read while terms are written; weights are learned from `learned-from` too, which whoever writes terms
 * leaves alone, so that it tells how good they are; `kept-aside` is scored, and never shown or learned from;
 * `partly-labelled` was labelled for some topics only (its `topics.json` says which) and is scored for none.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const here = dirname(fileURLToPath(import.meta.url))
const cases = join(here, 'cases')

export const readLines = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line))

const files = (folder) =>
  readdirSync(join(cases, folder))
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => join(cases, folder, name))

const file = (path) => ({ path, name: basename(path, '.jsonl') })

/** What is scored: each set with its files. */
export const scored = [
  { set: 'passages.jsonl', files: [file(join(here, 'passages.jsonl'))] },
  { set: 'cases kept aside', files: files('kept-aside').map(file) },
  { set: 'cases tuned on', files: files('tuned-on').map(file) },
  { set: 'cases learned from', files: files('learned-from').map(file) },
]

/** Sets that have no floors: those would hold us to what fits one passage and no other. */
export const fitted = new Set(['cases tuned on', 'cases learned from'])

const filesOf = (...names) => scored.filter(({ set }) => names.includes(set)).flatMap((set) => set.files)

const topicsOf = JSON.parse(readFileSync(join(cases, 'partly-labelled', 'topics.json'), 'utf8'))

const read = (one) => ({ ...one, passages: readLines(one.path) })

/** What may be read: each file with its passages, and the topics it was labelled for where that is not all of them. */
export const readable = [
  ...filesOf('passages.jsonl', 'cases tuned on').map(read),
  ...files('partly-labelled').map((path) => ({ ...read(file(path)), topics: topicsOf[basename(path, '.jsonl')] })),
]

/** What weights are learned from; `fresh` where no terms were written for it. */
export const learnable = [
  ...filesOf('passages.jsonl', 'cases tuned on').map((one) => ({ ...read(one), fresh: false })),
  ...filesOf('cases learned from').map((one) => ({ ...read(one), fresh: true })),
]

/** "Generic" says that a topic was not considered here, as leaving it out does. */
export const asserted = (label) => (label === undefined || label === 'generic' ? undefined : label)

/**
 * The labelled passages. `passages.jsonl` was given to us; the folders of `cases` hold our own:
 * `tuned-on` may be read while terms are written; weights are learned from `learned-from` too, which whoever writes terms
 * leaves alone, so that it tells how good they are; `kept-aside` is scored, and never shown or learned from;
 * `partly-labelled` was labelled for some topics only (its `topics.json` says which) and is scored for none. Whole reviews that
 * are labelled line by line stand in `reviews`, in folders of the same names.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expectedOf, labelledLines, markdownOf, reviewFiles, writerOf } from './reviews.mjs'

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

/** The passages of a file of cases, or of a labelled review. */
export const passagesOf = ({ path }) => (path.endsWith('.md') ? labelledLines(path) : readLines(path))

/** Labelled reviews as files of cases: each writer's under one name. */
const linesOfReviews = (folder) => reviewFiles(folder).map((path) => ({ path, name: writerOf(path) }))

const keptAside = files('kept-aside').map(file)

/**
 * What is scored: each set with its files. `alike`: written to the standard of `passages.jsonl`; `plain`: in the most usual words; `form`: rows, forms
 * and notes without verbs; the older ones are harder.
 */
export const scored = [
  { set: 'passages.jsonl', files: [file(join(here, 'passages.jsonl'))] },
  { set: 'cases kept aside', files: keptAside },
  { set: 'those of them alike', files: keptAside.filter(({ name }) => name.startsWith('alike-')) },
  { set: 'those of them plain', files: keptAside.filter(({ name }) => name.startsWith('plain-')) },
  { set: 'those of them in rows and notes', files: keptAside.filter(({ name }) => name.startsWith('form-')) },
  { set: 'cases tuned on', files: files('tuned-on').map(file) },
  { set: 'cases learned from', files: files('learned-from').map(file) },
  { set: 'lines of reviews kept aside', files: linesOfReviews('kept-aside') },
  { set: 'lines of reviews learned from', files: linesOfReviews('learned-from') },
]

/** Sets that have no floors: those would hold us to what fits one passage and no other. */
export const fitted = new Set([
  'cases tuned on',
  'cases learned from',
  'lines of reviews learned from',
  'reviews learned from',
])

const filesOf = (...names) => scored.filter(({ set }) => names.includes(set)).flatMap((set) => set.files)

const topicsOf = JSON.parse(readFileSync(join(cases, 'partly-labelled', 'topics.json'), 'utf8'))

const read = (one) => ({ ...one, passages: passagesOf(one) })

/** What may be read: each file with its passages, and the topics it was labelled for where that is not all of them. */
export const readable = [
  ...filesOf('passages.jsonl', 'cases tuned on').map(read),
  ...files('partly-labelled').map((path) => ({ ...read(file(path)), topics: topicsOf[basename(path, '.jsonl')] })),
]

/** What weights are learned from; `fresh` where no terms were written for it. */
export const learnable = [
  ...filesOf('passages.jsonl', 'cases tuned on').map((one) => ({ ...read(one), fresh: false })),
  ...filesOf('cases learned from', 'lines of reviews learned from').map((one) => ({ ...read(one), fresh: true })),
]

/** Whole reviews that the statuses of topics are known of. @param topics with their kinds */
export const documentsOf = (topics) => [
  { set: 'documents', documents: withStatuses('documents') },
  { set: 'documents kept aside', documents: withStatuses('documents-kept-aside') },
  { set: 'reviews kept aside', documents: reviewFiles('kept-aside').map((path) => labelledReview(path, topics)) },
  { set: 'reviews learned from', documents: reviewFiles('learned-from').map((path) => labelledReview(path, topics)) },
]

function withStatuses(folder) {
  const names = readdirSync(join(here, folder)).filter((name) => name.endsWith('.md'))
  return names.map((name) => {
    const path = join(here, folder, name)
    const expected = JSON.parse(readFileSync(path.replace(/md$/, 'expected.json'), 'utf8')).topics
    return { document: basename(name, '.md'), markdown: readFileSync(path, 'utf8'), expected }
  })
}

const labelledReview = (path, topics) => ({
  document: basename(path, '.md'),
  writer: writerOf(path),
  markdown: markdownOf(path),
  expected: expectedOf(path, topics),
})

/** "Generic" says that a topic was not considered here, as leaving it out does. */
export const asserted = (label) => (label === undefined || label === 'generic' ? undefined : label)

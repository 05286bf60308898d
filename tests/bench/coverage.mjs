// How much of a folder's Markdown takes the fast path. `npm run bench:coverage -- [PATH…]`
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { load } from './load.mjs'

const { LiveReview } = await load('server/review/index.ts')
const root = join(dirname(fileURLToPath(import.meta.url)), '../..')

const markdownIn = (path) =>
  statSync(path).isDirectory()
    ? readdirSync(path, { withFileTypes: true })
        .filter(({ name }) => name !== 'node_modules' && !name.startsWith('.'))
        .flatMap(({ name }) => markdownIn(join(path, name)))
    : /\.(?:md|markdown)$/i.test(path)
      ? [path]
      : []

/** Share of the text, from 0 to 1, with the number of documents and their length in characters. */
export function coverageOf(texts) {
  let fast = 0
  let length = 0
  for (const text of texts) {
    fast += new LiveReview(text).fastShare * text.length
    length += text.length
  }
  return { documents: texts.length, length, share: length === 0 ? 1 : fast / length }
}

export const coverageIn = (path) => coverageOf(markdownIn(path).map((file) => readFileSync(file, 'utf8')))

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const given = process.argv.slice(2)
  for (const path of given.length > 0 ? given : ['examples', 'tests/eval/documents'].map((name) => join(root, name))) {
    const { documents, length, share } = coverageIn(path)
    console.log(`${(100 * share).toFixed(2)} % of ${length} characters in ${documents} documents: ${path}`)
  }
}

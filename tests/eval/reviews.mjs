/**
 * Whole invented reviews that their writers labelled line by line: a comment at the end of a line names what it touches
 * ("<!-- neglect=present -->"), or that it touches nothing ("<!-- none -->"). The folders are named as those of `cases` are.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = join(dirname(fileURLToPath(import.meta.url)), 'reviews')
const labelled = / <!-- (none|[a-z-]+=[a-z]+(?: [a-z-]+=[a-z]+)*) -->$/

/** Which label of several stands for the topic in a whole review. */
const strength = ['generic', 'unknown', 'denied', 'absent', 'present']
const statuses = {
  'risk-factor': {
    present: 'identified',
    absent: 'ruled-out',
    denied: 'unresolved',
    unknown: 'unresolved',
  },
  theme: { present: 'covered' },
}

/** The paths of the labelled reviews of a folder. */
export const reviewFiles = (name) =>
  readdirSync(join(folder, name))
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => join(folder, name, file))

/** Who wrote it: "ash" of ash-1.md. */
export const writerOf = (path) => basename(path, '.md').replace(/-\d+$/, '')

/** A comment that looks like labels and is none would be lost without a word. */
const almost = /<!--\s*(?:none|\S+=\S+).*$/i

const linesOf = (path) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .map((line, at) => {
      if (almost.test(line) && !labelled.test(line)) throw new Error(`${path}:${at + 1}: ${line.match(almost)[0]}`)
      return line
    })

/** The review as its readers would have it. */
export const markdownOf = (path) =>
  linesOf(path)
    .map((line) => line.replace(labelled, ''))
    .join('\n')

/** Each labelled line as a passage. */
export const labelledLines = (path) =>
  linesOf(path).flatMap((line, at) => {
    const [comment, labels] = labelled.exec(line) ?? []
    if (comment === undefined) return []
    return {
      id: `${basename(path, '.md')}:${at + 1}`,
      text: line.slice(0, -comment.length),
      labels: labels === 'none' ? {} : Object.fromEntries(labels.split(' ').map((label) => label.split('='))),
    }
  })

/** The status that each topic has by the labels of its lines. @param topics with their kinds */
export function expectedOf(path, topics) {
  const lines = labelledLines(path)
  return Object.fromEntries(
    topics.map(({ id, kind }) => {
      const labels = lines.flatMap(({ labels }) => labels[id] ?? [])
      const strongest = labels.sort((a, b) => strength.indexOf(b) - strength.indexOf(a))[0]
      return [id, statuses[kind === 'risk-factor' ? kind : 'theme'][strongest] ?? 'not-considered']
    }),
  )
}

import picocolors from 'picocolors'
import { ruleDocumentation } from '../../rules/documentation.ts'
import { type Counts, countsIn, type FileReport, type Message, type RunReport } from '../report.ts'
import { harmless, wrap } from '../terminal-text.ts'
import type { Reader } from './index.ts'

type Colours = ReturnType<typeof picocolors.createColors>
type Measure = (text: string) => number

/** For people: findings by document, then the counts. */
export async function* pretty(run: RunReport, reader: Reader): AsyncGenerator<string> {
  const colours = picocolors.createColors(reader.colour)
  const measure: Measure = run.showText ? (await import('string-width')).default : (text) => text.length
  for (const file of run.files) if (found(file.counts) > 0) yield `${block(file, reader, colours, measure)}\n`
  yield summary(run, colours)
}

function block({ name, messages }: FileReport, reader: Reader, colours: Colours, measure: Measure): string {
  const places = messages.map(({ line, column }) => `${line}:${column}`)
  const width = places.reduce((most, place) => Math.max(most, place.length), 0)
  const lines = messages.map((message, index) => {
    const place = (places[index] as string).padStart(width + 2)
    return (
      finding(message, place, reader, colours) +
      (message.excerpt === undefined ? '' : frame(message, reader, colours, measure))
    )
  })
  return `${colours.underline(harmless(name))}\n${lines.join('')}`
}

const levelWords = { error: 'error', warn: 'warn ', info: 'info ' } as const
const levelColours = { error: 'red', warn: 'yellow', info: 'cyan' } as const

function finding({ level, message: told, ruleId }: Message, place: string, reader: Reader, colours: Colours): string {
  const message = harmless(told)
  const start = `${colours.dim(place)}  ${colours[levelColours[level]](levelWords[level])}  `
  const rule = colours.dim(reader.links ? link(ruleId, ruleDocumentation(ruleId)) : ruleId)
  if (reader.columns === undefined) return `${start}${message}  ${rule}\n`
  const indent = place.length + 9
  const room = Math.max(30, reader.columns - indent - 1)
  const lines = wrap(message, room)
  const last = lines.at(-1) as string
  const fits = last.length + 2 + ruleId.length <= room
  const [first, ...rest] = fits ? [...lines.slice(0, -1), `${last}  ${rule}`] : [...lines, rule]
  const below = rest.map((line) => `${' '.repeat(indent)}${line}\n`).join('')
  return `${start}${first}\n${below}`
}

/** OSC 8: the words become a link where the terminal knows how. */
const link = (words: string, address: string) => `\u001B]8;;${address}\u0007${words}\u001B]8;;\u0007`

/** The line with the finding's place marked below it. */
function frame(
  { excerpt = '', line, column, endLine, endColumn }: Message,
  reader: Reader,
  colours: Colours,
  measure: Measure,
): string {
  const gutter = String(line)
  const room = Math.max(30, (reader.columns ?? 120) - gutter.length - 12)
  // A long line is shown from a little before the place.
  const from = column - 1 > room * 0.7 ? Math.max(0, column - 1 - Math.floor(room / 3)) : 0
  const visible = harmless(excerpt.slice(from, from + room))
  const start = Math.min(column - 1 - from, visible.length)
  const end = endLine > line ? visible.length : Math.min(endColumn - 1 - from, visible.length)
  const lead = ' '.repeat(measure(visible.slice(0, start)))
  const marks = '^'.repeat(Math.max(1, measure(visible.slice(start, end))))
  const side = (text: string) => colours.dim(`      ${text.padStart(gutter.length)} | `)
  return `${side(gutter)}${visible}\n${side('')}${lead}${colours.red(marks)}\n`
}

function summary({ files, others, unjudged, milliseconds, dryRun }: RunReport, colours: Colours): string {
  const counts = countsIn(files)
  const fixed = files.reduce((sum, file) => sum + file.fixed, 0)
  const lines = [headline(files, counts, colours)]
  if (fixed > 0)
    lines.push(`  ${count(fixed, 'finding')} ${dryRun ? 'would be' : fixed === 1 ? 'was' : 'were'} put right.`)
  if (counts.fixable > 0) lines.push(`  ${counts.fixable} can be put right with --fix.`)
  if (counts.suggestible > 0)
    lines.push(
      `  ${counts.suggestible} ${counts.suggestible === 1 ? 'has a suggestion' : 'have suggestions'} for a person to choose from, in an editor.`,
    )
  if (others > 0)
    lines.push(`  ${count(others, 'Markdown file')} ${others === 1 ? 'was not a review' : 'were not reviews'}.`)
  const lost = unjudged.filter(({ path }) => path !== undefined).length
  if (lost > 0) lines.push(colours.red(`  ${count(lost, 'file')} could not be judged.`))
  lines.push(colours.dim(`  ${(milliseconds / 1000).toFixed(2)} s`))
  return `${lines.join('\n')}\n`
}

const found = ({ error, warn, info }: Counts): number => error + warn + info

function headline(files: readonly FileReport[], counts: Counts, colours: Colours): string {
  const { error, warn, info } = counts
  if (found(counts) === 0) return colours.green(`✔ ${count(files.length, 'review')}, nothing to report`)
  const concerned = files.filter(({ counts }) => found(counts) > 0).length
  const parts = [
    error > 0 && count(error, 'error'),
    warn > 0 && count(warn, 'warning'),
    info > 0 && count(info, 'note'),
  ].filter((part) => part !== false)
  const paint = error > 0 ? colours.red : warn > 0 ? colours.yellow : colours.cyan
  return paint(
    colours.bold(`${error > 0 ? '✖' : '•'} ${parts.join(', ')} in ${concerned} of ${count(files.length, 'review')}`),
  )
}

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`

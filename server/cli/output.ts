import { resolve } from 'node:path'
import { RunError } from './exit.ts'
import { type FormatEntry, type Formatter, formats } from './formatters/index.ts'
import type { Io, Output } from './io.ts'
import type { RunReport } from './report.ts'
import { paper, readerOf } from './terminal.ts'
import { writeNewFile } from './write.ts'

/** A format, and the file it goes to; standard output where there is none. */
export interface OutputPlan {
  readonly format: FormatEntry
  readonly file: string | undefined
}

/**
 * Reads `json`, `json=out.json`.
 * @throws RunError for an unknown format, or two for standard output
 */
export async function planOutputs(wanted: readonly string[]): Promise<OutputPlan[]> {
  const plans: OutputPlan[] = []
  for (const one of wanted) {
    const [name = '', ...file] = one.split('=')
    if (name === '') throw new RunError(`-f ${one}: the name of the format is missing. Write, say, -f json=out.json`)
    const format = formats.find((known) => known.name === name)
    if (format === undefined)
      throw await unknownFormat(
        name,
        formats.map((known) => known.name),
      )
    if (one.includes('=') && file.join('=') === '')
      throw new RunError(`-f ${one}: the name of the file is missing after the equals sign.`)
    plans.push({ format, file: file.length > 0 ? file.join('=') : undefined })
  }
  if (plans.filter(({ file }) => file === undefined).length > 1)
    throw new RunError('Only one format can go to standard output. Send the others to files: -f json=out.json')
  return plans
}

/** For every command that has formats. */
export async function unknownFormat(name: string, known: readonly string[]): Promise<RunError> {
  const { bare, didYouMean } = await import('../config/names.ts')
  return new RunError(`There is no format ${name}.${didYouMean(name, known, bare)}`)
}

export async function sendOutputs(
  plans: readonly OutputPlan[],
  run: RunReport,
  io: Io,
  colour: boolean | undefined,
): Promise<void> {
  for (const { format, file } of plans) {
    const print = await format.load()
    if (file === undefined) await send(print(run, await readerOf(io.stdout, io, colour)), io.stdout)
    else writeNewFile(resolve(io.cwd, file), await whole(print(run, paper)), { force: true, name: file })
  }
}

/** Characters written at a time, at least. */
const portion = 1 << 14

async function send(pieces: ReturnType<Formatter>, output: Output): Promise<void> {
  let waiting = ''
  for await (const piece of pieces) {
    waiting += piece
    if (waiting.length < portion) continue
    await output.write(waiting)
    waiting = ''
  }
  await output.write(waiting)
}

async function whole(pieces: ReturnType<Formatter>): Promise<string> {
  let text = ''
  for await (const piece of pieces) text += piece
  return text
}

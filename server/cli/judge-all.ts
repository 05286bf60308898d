/** Every document of a run, judged: one after the other, or on several threads where that pays and nothing is written. */
import type { Estate } from '../assessment/index.ts'
import type { Source } from './documents.ts'
import { among } from './estate.ts'
import { RunError } from './exit.ts'
import type { Io } from './io.ts'
import { type Judged, judge } from './judge.ts'
import type { ConfigOptions } from './settings.ts'
import { progress } from './terminal.ts'
import { harmlessLines } from './terminal-text.ts'
import { helpersFor, judgeTogether, type Outcome } from './threads.ts'
import { replaceFile } from './write.ts'

export interface Judging {
  /** Fixes are applied to what is judged; `write` puts them into the files, `diff` prints them. */
  readonly fix: boolean
  readonly write: boolean
  readonly diff: boolean
  readonly showText: boolean
  readonly fingerprints: boolean
  /** How a thread of its own finds the settings. */
  readonly config: ConfigOptions
}

/** What became of a document; with its text as fixed, for who fixes standard input. */
export type JudgedOutcome = Outcome & { readonly text?: string }

/** One outcome for each source, in the same order. A document that cannot be read does not keep the others from being judged. */
export async function judgeAll(
  sources: readonly Source[],
  estate: Estate,
  judging: Judging,
  io: Io,
): Promise<readonly JudgedOutcome[]> {
  const helpers = judging.fix || sources.some(({ stdin }) => stdin) ? 0 : helpersFor(sources.length)
  const watch = progress(sources.length, io)
  const outcomes =
    helpers === 0
      ? await inTurn(sources, estate, judging, io, () => watch.step())
      : await together(sources, estate, judging, helpers, io, () => watch.step())
  watch.end()
  return outcomes
}

function together(
  sources: readonly Source[],
  estate: Estate,
  { showText, fingerprints, config }: Judging,
  helpers: number,
  { cwd }: Io,
  step: () => void,
): Promise<readonly Outcome[]> {
  const options = { fix: false, showText, keepOutput: false, fingerprints }
  const work = { cwd, paths: sources.map(({ path }) => path), config, estate, options }
  const here = (index: number) => {
    const source = among(estate, sources[index] as Source)
    return judge(source, source.read(), options).report
  }
  return judgeTogether(work, helpers, here, step)
}

async function inTurn(
  sources: readonly Source[],
  estate: Estate,
  judging: Judging,
  io: Io,
  step: () => void,
): Promise<readonly JudgedOutcome[]> {
  const { fix, write, showText, fingerprints } = judging
  const options = { fix, showText, fingerprints, keepOutput: !write && fix && showText }
  const outcomes: JudgedOutcome[] = []
  for (const source of sources) {
    try {
      const judged = judge(among(estate, source), source.read(), options)
      if (judged.after !== judged.before) await useFixed(source, judged, judging, io)
      outcomes.push({ ...(judged.report && { report: judged.report }), ...(source.stdin && { text: judged.after }) })
    } catch (error) {
      if (!(error instanceof RunError)) throw error
      outcomes.push({ problem: error.message })
    }
    step()
  }
  return outcomes
}

async function useFixed(source: Source, { before, after }: Judged, { write, diff }: Judging, io: Io): Promise<void> {
  if (diff) {
    const { createTwoFilesPatch } = await import('diff')
    const patch = createTwoFilesPatch(`a/${source.name}`, `b/${source.name}`, before, after, '', '')
    const told = patch.replace(/^=+\n/, '')
    // A patch is applied as it is; one that is only looked at must not steer the terminal.
    await io.stdout.write(io.stdout.isTTY ? harmlessLines(told) : told)
  }
  if (!write || source.stdin) return
  replaceFile(source.path, before, after)
}

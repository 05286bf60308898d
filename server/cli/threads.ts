/**
 * Judging many documents on several threads. The documents are a queue that every thread, this one included, takes from;
 * what a thread that breaks down had in hand is judged here. Results come back in the order of the documents.
 */
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Estate } from '../assessment/index.ts'
import { RunError } from './exit.ts'
import type { JudgeOptions } from './judge.ts'
import { packageFile } from './package-file.ts'
import type { FileReport } from './report.ts'
import type { ConfigOptions } from './settings.ts'

/** A thread takes about 0.2 s until it is under way: it pays from so many documents for each. Measured: docs/performance.md. */
const perThread = 100
/** Documents taken at a time. */
export const batch = 4

/** What became of one document: its report (none where it is no review), or why it could not be judged. */
export interface Outcome {
  readonly report?: FileReport
  readonly problem?: string
}

/** What a thread is told when it starts. */
export interface ThreadWork {
  readonly cwd: string
  readonly paths: readonly string[]
  readonly config: ConfigOptions
  /** What the documents of the run know of each other. */
  readonly estate: Estate
  readonly options: JudgeOptions
  /** Where the queue stands, then the document each thread has in hand. */
  readonly queue: Int32Array
  readonly thread: number
}

/** Outcomes of the documents from `first` on. */
export interface BatchDone {
  readonly first: number
  readonly outcomes: readonly Outcome[]
}

/** The first of the next documents that nobody has taken; every thread asks the same number. */
export const takeBatch = (queue: Int32Array): number => Atomics.add(queue, 0, batch)

export function helpersFor(documents: number, cores = availableParallelism()): number {
  return Math.max(0, Math.min(cores, Math.floor(documents / perThread)) - 1)
}

/** @param judgeHere judges the document with this index on this thread, or throws a RunError that says why not */
export async function judgeTogether(
  work: Omit<ThreadWork, 'queue' | 'thread'>,
  helpers: number,
  judgeHere: (index: number) => FileReport | undefined,
  step: () => void,
  script = packageFile('dist/lint-worker.js'),
): Promise<readonly Outcome[]> {
  const total = work.paths.length
  const queue = new Int32Array(new SharedArrayBuffer(4 * (helpers + 1)))
  const outcomes: (Outcome | undefined)[] = new Array(total)
  const settle = (first: number, done: readonly Outcome[]) => {
    for (const [offset, outcome] of done.entries()) {
      outcomes[first + offset] = outcome
      step()
    }
  }
  const threads = Array.from({ length: script === undefined ? 0 : helpers }, (_, thread) =>
    help(script as string, { ...work, queue, thread: thread + 1 }, settle, (index) =>
      settle(index, [{ problem: brokeDown }]),
    ),
  )
  const here = (index: number) => settle(index, [outcomeOf(() => judgeHere(index))])
  for (let first = takeBatch(queue); first < total; first = takeBatch(queue)) {
    for (let index = first; index < Math.min(first + batch, total); index++) here(index)
    // Lets what the other threads have sent come in.
    await new Promise(setImmediate)
  }
  await Promise.all(threads)
  // Left over by a thread that broke down.
  for (let index = 0; index < total; index++) if (outcomes[index] === undefined) here(index)
  return outcomes as Outcome[]
}

const brokeDown = 'something went wrong inside while it was judged'

/** Starts a thread; resolves when it has ended, in whatever way. */
function help(
  script: string,
  work: ThreadWork,
  settle: (first: number, outcomes: readonly Outcome[]) => void,
  lost: (index: number) => void,
): Promise<void> {
  return new Promise((resolve) => {
    const worker = new Worker(script, { workerData: work })
    let failed = false
    worker.on('message', ({ first, outcomes }: BatchDone) => settle(first, outcomes))
    worker.on('error', () => {
      failed = true
    })
    worker.on('exit', () => {
      const inHand = (work.queue[work.thread] as number) - 1
      if (failed && inHand >= 0) lost(inHand)
      resolve()
    })
  })
}

export function outcomeOf(judge: () => FileReport | undefined): Outcome {
  try {
    const report = judge()
    return report === undefined ? {} : { report }
  } catch (error) {
    if (!(error instanceof RunError)) throw error
    return { problem: error.message }
  }
}

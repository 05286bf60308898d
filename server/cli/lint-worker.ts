/** A thread that judges documents; see `threads.ts`. It reads each itself, and sends back what it found. */
import { parentPort, workerData } from 'node:worker_threads'
import { fileSource } from './documents.ts'
import { among } from './estate.ts'
import { judge } from './judge.ts'
import { nodeIo } from './node-io.ts'
import { Settings } from './settings.ts'
import { type BatchDone, batch, type Outcome, outcomeOf, type ThreadWork, takeBatch } from './threads.ts'

const { cwd, paths, config, estate, options, queue, thread } = workerData as ThreadWork
const io = { ...nodeIo(), cwd }
const settings = await Settings.from(config, io)

for (let first = takeBatch(queue); first < paths.length; first = takeBatch(queue)) {
  const outcomes: Outcome[] = []
  for (const [offset, path] of paths.slice(first, first + batch).entries()) {
    queue[thread] = first + offset + 1
    const source = among(estate, await fileSource({ path, named: false }, settings, io))
    outcomes.push(outcomeOf(() => judge(source, source.read(), options).report))
  }
  queue[thread] = 0
  parentPort?.postMessage({ first, outcomes } satisfies BatchDone)
}

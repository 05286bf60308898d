import { dirname } from 'node:path'
import { watch } from 'chokidar'
import { readBytes } from '../disk/read.ts'
import { tellFailure } from './failure.ts'
import type { Io } from './io.ts'
import { matters, type Watched } from './watched.ts'

/** A burst of saves is one change. */
const calm = 120

/**
 * Runs now, and again whenever something changes that is watched. A run that fails is told, and the watch goes on: while
 * somebody is still writing, a configuration may be broken for a moment. Resolves when the person ends it.
 * @param written a file that a run writes itself: what it left there is no change
 */
export async function runOnChange(
  watched: Watched,
  run: () => Promise<unknown>,
  io: Io,
  written?: string,
): Promise<void> {
  const changed = new Set<string>()
  let left: string | undefined
  let timer: NodeJS.Timeout | undefined
  const runOnce = async () => {
    changed.clear()
    await run().catch((error: unknown) => tellFailure(error, io))
    if (written !== undefined) left = textIn(written)
  }
  const isNews = (path: string) => path !== written || textIn(path) !== left
  const watcher = watch([...watched.targets, ...watched.homes, ...watched.files.map((file) => dirname(file))], {
    ignoreInitial: true,
    // A link may lead out of what is watched, or round in a circle.
    followSymlinks: false,
    ignored: (path, stats) => !matters(watched, path, stats),
  })
  // What cannot be listened to is told by the run that cannot read it.
  watcher.on('error', () => {})
  await new Promise<void>((resolve) => watcher.once('ready', () => resolve()))
  let running = runOnce()
  watcher.on('all', (_, path) => {
    changed.add(path)
    clearTimeout(timer)
    timer = setTimeout(() => {
      running = running.then(() => ([...changed].some(isNews) ? runOnce() : undefined))
    }, calm)
  })
  await running
  io.stderr.write('Watching for changes; end with Ctrl+C.\n')
  await io.interrupted()
  clearTimeout(timer)
  await watcher.close()
  await running
}

function textIn(file: string): string | undefined {
  try {
    return readBytes(file).toString()
  } catch {
    return undefined
  }
}

import { basename, sep } from 'node:path'
import { watch } from 'chokidar'
import { configNames } from '../config/index.ts'
import type { Io } from './io.ts'

/** A burst of saves is one change. */
const calm = 120

/**
 * Runs now, and again whenever a Markdown file, a configuration or the file of suppressions changes below the folder.
 * Resolves when the person ends it.
 */
export async function runOnChange(folder: string, run: () => Promise<void>, io: Io): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  let running = Promise.resolve()
  const again = () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      running = running.then(run)
    }, calm)
  }
  const watcher = watch(folder, {
    ignoreInitial: true,
    ignored: (path, stats) =>
      /(?:^|[\\/])(?:node_modules|\.git)(?:[\\/]|$)/.test(path) || (stats?.isFile() === true && !matters(path)),
  })
  await new Promise<void>((resolve) => watcher.once('ready', () => resolve()))
  await run()
  io.stderr.write('Watching for changes; end with Ctrl+C.\n')
  watcher.on('all', again)
  await io.interrupted()
  clearTimeout(timer)
  await watcher.close()
  await running
}

const matters = (path: string): boolean => {
  const name = basename(path.split(sep).join('/'))
  return /\.(?:md|markdown)$/i.test(name) || [...configNames, 'package.json', '.gitignore'].includes(name as never)
}

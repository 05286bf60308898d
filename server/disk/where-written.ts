import { fstatSync, readlinkSync, realpathSync, type Stats, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

/** Where something that is written to a name ends up. */
export type Destination =
  /** A file, or a place where there is none yet; links are followed. */
  | { readonly kind: 'file'; readonly path: string }
  /** A pipe or a device; a folder too, into which nothing can be written. */
  | { readonly kind: 'other'; readonly path: string }
  /** The file that this program's own standard output or error goes to. */
  | { readonly kind: 'stream'; readonly number: number }

/** @throws what Node throws for links that go round in a circle, or a folder that may not be looked into */
export function destinationOf(path: string): Destination {
  const stats = statOf(path)
  if (stats === undefined) {
    const next = linkAt(path)
    return next === undefined ? { kind: 'file', path } : destinationOf(next)
  }
  if (!stats.isFile()) return { kind: 'other', path }
  const number = [1, 2].find((stream) => isSame(stats, stream))
  return number === undefined ? { kind: 'file', path: realpathSync(path) } : { kind: 'stream', number }
}

function statOf(path: string): Stats | undefined {
  try {
    return statSync(path)
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOENT') return undefined
    throw error
  }
}

function linkAt(path: string): string | undefined {
  try {
    return resolve(dirname(path), readlinkSync(path))
  } catch {
    return undefined
  }
}

function isSame({ dev, ino }: Stats, stream: number): boolean {
  try {
    const other = fstatSync(stream)
    return other.ino === ino && other.dev === dev
  } catch {
    return false
  }
}

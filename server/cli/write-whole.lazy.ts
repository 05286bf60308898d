import { writeFileSync } from 'node:fs'
import writeFileAtomic from 'write-file-atomic'
import { destinationOf } from '../disk/where-written.ts'

/**
 * Writes a file whole or not at all; permissions are kept. What is no file, such as a pipe or a device, is written into: a file
 * must not take its place.
 * @param safely waits until the disk has it
 * @throws what Node throws
 */
export function writeWhole(path: string, text: string, safely = true): void {
  const to = destinationOf(path)
  if (to.kind === 'file') writeFileAtomic.sync(to.path, text, { fsync: safely })
  else writeFileSync(to.kind === 'other' ? to.path : to.number, text)
}

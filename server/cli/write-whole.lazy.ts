import writeFileAtomic from 'write-file-atomic'

/** Writes a file whole or not at all; permissions are kept. @param safely waits until the disk has it @throws what Node throws */
export function writeWhole(path: string, text: string, safely = true): void {
  writeFileAtomic.sync(path, text, { fsync: safely })
}

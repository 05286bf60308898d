import { closeSync, constants, fstatSync, openSync, readFileSync, type Stats } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { NoText } from './text.ts'

// A pipe that nobody writes to would hold the program for ever as soon as it is opened.
const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)

/**
 * The bytes of a file. Everything that a name on the disk stands for is read through here: what is no file (a pipe, a device,
 * a socket) may have no end, and what a link leads to is seen only when it is open.
 * @throws NoText for what is no file; what Node throws for one that cannot be read
 */
export function readBytes(path: string): Buffer {
  const file = openSync(path, flags)
  try {
    refuseEndless(fstatSync(file))
    return readFileSync(file)
  } finally {
    closeSync(file)
  }
}

/** The same, while other things go on. @param most a longer file is not read */
export async function readBytesLater(path: string, most = Number.POSITIVE_INFINITY): Promise<Buffer> {
  let file: FileHandle | undefined
  try {
    file = await open(path, flags)
    const stats = await file.stat()
    refuseEndless(stats)
    if (stats.size > most) throw new NoText('it is too long')
    return await file.readFile()
  } finally {
    await file?.close()
  }
}

export const noFile = 'it is a pipe, a device or a socket, and no file'

function refuseEndless(stats: Stats): void {
  if (!stats.isFile() && !stats.isDirectory()) throw new NoText(noFile)
}

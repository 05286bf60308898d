import { accessSync, constants, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { RunError } from './exit.ts'
import { fileTrouble } from './file-errors.ts'
import { writeWhole } from './write-whole.lazy.ts'

/**
 * Puts a new text in the place of the one that was judged: whole or not at all, permissions kept.
 * @throws RunError when the file has changed since it was read, or cannot be written
 */
export function replaceFile(path: string, before: string, after: string): void {
  try {
    accessSync(path, constants.W_OK)
    if (readFileSync(path, 'utf8') !== before)
      throw new RunError('it has changed since it was read; run the command again')
    writeWhole(path, after)
  } catch (error) {
    throw error instanceof RunError ? error : new RunError(fileTrouble(error))
  }
}

/**
 * Writes a file that a person asked for, with the folders above it.
 * @throws RunError when it is there already and `force` is not given, or cannot be written
 */
export function writeNewFile(
  path: string,
  text: string,
  { force = false, name = path }: { force?: boolean; name?: string } = {},
): void {
  if (!force && existsSync(path))
    throw new RunError(
      `${name} is there already, and was left as it is. Choose another name, or use --force to write over it.`,
    )
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeWhole(path, text)
  } catch (error) {
    throw new RunError(`${name} could not be written: ${fileTrouble(error)}.`)
  }
}

import { existsSync, lstatSync, realpathSync } from 'node:fs'
import { isAbsolute, resolve, sep } from 'node:path'
import { type ConfigHost, isConfigFile } from '../config/index.ts'
import { readBytes } from '../disk/read.ts'
import { decode } from '../disk/text.ts'
import { isNoFile } from '../disk/trouble.ts'
import { RunError } from './exit.ts'
import { fileTrouble } from './file-errors.ts'

/** Paths as configuration writes them. */
export const toSlashes = (path: string): string => (sep === '/' ? path : path.split(sep).join('/'))

export const configHost: ConfigHost = {
  async readFile(path) {
    try {
      return decode(readBytes(path))
    } catch (error) {
      const { code } = error as { code?: string }
      if (isConfigFile(path)) refusePlaceholder(path, code)
      if (isNoFile(error)) return undefined
      throw new RunError(`This file could not be read: ${fileTrouble(error)}.`)
    }
  },
  exists: async (path) => existsSync(path),
  async realPath(path) {
    try {
      return toSlashes(realpathSync(path))
    } catch (error) {
      throw new RunError(`Where this leads could not be found out: ${fileTrouble(error)}.`)
    }
  },
}

/** Something of a configuration's name that is none must not be passed over: its reviews would be judged by other rules. */
function refusePlaceholder(path: string, code: string | undefined): void {
  if (code === 'EISDIR') throw new RunError('This is a folder, and a configuration is a file.')
  if (code === 'ENOENT' && lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink())
    throw new RunError('This link leads nowhere.')
}

export const absolute = (cwd: string, path: string): string => toSlashes(isAbsolute(path) ? path : resolve(cwd, path))

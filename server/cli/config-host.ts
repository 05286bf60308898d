import { existsSync, realpathSync } from 'node:fs'
import { isAbsolute, resolve, sep } from 'node:path'
import type { ConfigHost } from '../config/index.ts'
import { readBytes } from '../disk/read.ts'
import { decode } from '../disk/text.ts'
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
      if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR') return undefined
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

export const absolute = (cwd: string, path: string): string => toSlashes(isAbsolute(path) ? path : resolve(cwd, path))

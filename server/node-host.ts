import { access } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { URI } from 'vscode-uri'
import { readBytesLater } from './disk/read.ts'
import { decode, longestFile } from './disk/text.ts'
import { isNoFile, troubleOf } from './disk/trouble.ts'
import { realPath, walk } from './disk/walk.ts'
import type { Host } from './lsp/host.ts'

/** A host on a disk. */
export function nodeHost(): Host {
  return {
    now: () => new Date(),
    readFile: async (uri) => {
      const path = pathOf(uri)
      if (path === undefined) return undefined
      try {
        // An editor that opens a longer one is served all the same; the index leaves it out.
        return decode(await readBytesLater(path, longestFile))
      } catch (error) {
        if (isNoFile(error)) return undefined
        throw new Error(`This file could not be read: ${troubleOf(error)}.`)
      }
    },
    exists: async (uri) => {
      try {
        await access(fileURLToPath(uri))
        return true
      } catch {
        return false
      }
    },
    findMarkdown: async (folder, cancelled) => {
      const found = new Map<string, string>()
      // A folder that cannot be read has no reviews to show, nor has one that is on no disk.
      const top = pathOf(folder)
      if (top === undefined) return []
      for await (const files of walk(top)) {
        if (cancelled()) break
        for (const { path, real } of files) if (!found.has(real)) found.set(real, path)
      }
      return Array.from(found, ([real, path]) => ({ uri: uriOf(path), real: uriOf(real) }))
    },
    realUri: async (uri) => {
      const path = pathOf(uri)
      return path === undefined ? uri : uriOf(realPath(path))
    },
    after: (milliseconds, action) => {
      const timer = setTimeout(action, milliseconds)
      timer.unref()
      return () => clearTimeout(timer)
    },
  }
}

const uriOf = (path: string): string => URI.file(path).toString()

function pathOf(uri: string): string | undefined {
  try {
    return fileURLToPath(uri)
  } catch {
    return undefined
  }
}

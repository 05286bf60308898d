import { access, readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ignore, { type Ignore } from 'ignore'
import { URI } from 'vscode-uri'
import type { Host } from './lsp/host.ts'

/** A review of more than this is no review, and an editor that opens one is served all the same; the index leaves it out. */
const largest = 20 * 1024 * 1024

/** A host on a disk. */
export function nodeHost(): Host {
  return {
    now: () => new Date(),
    readFile: async (uri) => {
      try {
        const path = fileURLToPath(uri)
        if ((await stat(path)).size > largest) return undefined
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(path))
      } catch {
        return undefined
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
      const found: string[] = []
      try {
        await walk(fileURLToPath(folder), [], found, cancelled)
      } catch {
        // A folder that cannot be read has no reviews to show.
      }
      return found
    },
    after: (milliseconds, action) => {
      const timer = setTimeout(action, milliseconds)
      timer.unref()
      return () => clearTimeout(timer)
    },
  }
}

interface Rules {
  readonly folder: string
  readonly matcher: Ignore
}

async function walk(folder: string, above: readonly Rules[], found: string[], cancelled: () => boolean): Promise<void> {
  if (cancelled()) return
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  const rules = entries.some(({ name }) => name === '.gitignore') ? [...above, await gitignore(folder)] : above
  for (const entry of entries) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) {
      if (entry.name === 'node_modules' || entry.name === '.git' || ignored(path, true, rules)) continue
      await walk(path, rules, found, cancelled)
    } else if (/\.(?:md|markdown)$/i.test(entry.name) && !ignored(path, false, rules)) {
      found.push(URI.file(path).toString())
    }
  }
}

async function gitignore(folder: string): Promise<Rules> {
  const text = await readFile(join(folder, '.gitignore'), 'utf8').catch(() => '')
  return { folder, matcher: ignore({ allowRelativePaths: true }).add(text) }
}

function ignored(path: string, directory: boolean, rules: readonly Rules[]): boolean {
  return rules.some(({ folder, matcher }) => {
    const relative = path.slice(folder.length + 1).replaceAll('\\', '/')
    return matcher.ignores(directory ? `${relative}/` : relative)
  })
}

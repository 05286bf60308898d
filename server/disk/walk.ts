import { type Dirent, realpathSync, statSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { isIgnored, rulesAbove, within } from './gitignore.ts'

export const isMarkdown = (name: string): boolean => /\.(?:md|markdown)$/i.test(name)
export const alwaysSkipped: ReadonlySet<string> = new Set(['node_modules', '.git'])

export interface MarkdownFile {
  readonly path: string
  /** Where it stands when links are followed: two ways to one file are one. */
  readonly real: string
}

/**
 * The Markdown files in a folder and below that git does not ignore, folder by folder, so that who has to do with something else
 * can see to that between two of them. Links to files are followed; links to folders are not, as git does not follow them.
 * @param unreadable told of each folder that cannot be looked into, and why
 */
export async function* walk(
  start: string,
  unreadable: (folder: string, error: unknown) => void = () => {},
): AsyncGenerator<readonly MarkdownFile[]> {
  const open = [{ folder: start, real: realPath(start), above: await rulesAbove(start) }]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { folder, real, above } = next
    let entries: Dirent[]
    try {
      entries = await readdir(folder, { withFileTypes: true })
    } catch (error) {
      unreadable(folder, error)
      continue
    }
    const rules = entries.some(({ name }) => name === '.gitignore') ? await within(above, folder) : above
    const found: MarkdownFile[] = []
    const links: MarkdownFile[] = []
    for (const entry of entries) {
      const path = join(folder, entry.name)
      const isBelow = entry.isDirectory()
      const counts = isBelow ? !alwaysSkipped.has(entry.name) : isMarkdown(entry.name)
      if (!counts || isIgnored(rules, path, isBelow)) continue
      if (isBelow) open.push({ folder: path, real: join(real, entry.name), above: rules })
      else if (entry.isFile()) found.push({ path, real: join(real, entry.name) })
      // A pipe or a device is told when it is to be read; a link that leads nowhere, or to a folder, is nothing.
      else if (isNoFolder(path)) links.push({ path, real: realPath(path) })
    }
    // A file goes by its own name rather than by that of a link beside it.
    yield [...found, ...links]
  }
}

/** Links are followed, where they lead anywhere. */
export function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}

const statOf = (path: string) => {
  try {
    return statSync(path)
  } catch {
    return undefined
  }
}

export const isFolder = (path: string): boolean => statOf(path)?.isDirectory() === true
const isNoFolder = (path: string): boolean => statOf(path)?.isDirectory() === false

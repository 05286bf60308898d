import { readdirSync, statSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { alwaysSkipped, type MarkdownFile, realPath, walk } from '../disk/walk.ts'
import { fileTrouble } from './file-errors.ts'

export interface FoundFile {
  /** Absolute. */
  readonly path: string
  /** Named by itself on the command line, not found in a folder. */
  readonly named: boolean
}

export interface FoundFiles {
  readonly files: readonly FoundFile[]
  /** What could not be looked into or found, as whole sentences. */
  readonly problems: readonly string[]
}

/**
 * Markdown files by path, folder or glob, each once, in order of path. Folders and globs leave out what git ignores;
 * a file that is named is always taken.
 */
export async function findFiles(targets: readonly string[], cwd: string): Promise<FoundFiles> {
  const found = new Map<string, FoundFile>()
  const problems: string[] = []
  for (const target of targets) {
    const path = resolve(cwd, target)
    const kind = kindOf(path)
    if (kind === 'folder') for await (const file of filesBelow(path, problems)) add(found, file, false)
    else if (kind === 'file') add(found, { path, real: realPath(path) }, true)
    else if (kind === 'nothing' && isGlob(target)) await addMatches(found, target, cwd, problems)
    else problems.push(await whyNotFound(target, path, kind))
  }
  return { files: [...found.values()].sort((a, b) => comparePaths(a.path, b.path)), problems }
}

function kindOf(path: string): 'file' | 'folder' | 'nothing' | Error {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file'
  } catch (error) {
    return ['ENOENT', 'ENOTDIR'].includes((error as { code?: string }).code ?? '') ? 'nothing' : (error as Error)
  }
}

/** Two ways to one file, by links or by names, are one. */
function add(found: Map<string, FoundFile>, { path, real }: MarkdownFile, named: boolean): void {
  const known = found.get(real)
  found.set(real, { path: known?.path ?? path, named: named || known?.named === true })
}

async function* filesBelow(folder: string, problems: string[]): AsyncGenerator<MarkdownFile> {
  const unreadable = (place: string, error: unknown) =>
    void problems.push(`The folder ${place} could not be looked into: ${fileTrouble(error)}.`)
  for await (const files of walk(folder, unreadable)) yield* files
}

const isGlob = (target: string) => /[*?[\]{}()!]/.test(target)

/** The folder in which a glob begins, and what it matches seen from there. */
async function readGlob(target: string, cwd: string) {
  const { default: picomatch } = await import('picomatch')
  const { base, glob } = picomatch.scan(target.split(sep).join('/').replace(/^\.\//, ''))
  return { start: resolve(cwd, base), matches: picomatch(glob, { dot: true }) }
}

/** Where to look for what a path, folder or glob stands for: the file or folder itself, or where the glob begins. */
export async function startOf(target: string, cwd: string): Promise<string> {
  const path = resolve(cwd, target)
  return kindOf(path) === 'nothing' && isGlob(target) ? (await readGlob(target, cwd)).start : path
}

async function addMatches(
  found: Map<string, FoundFile>,
  target: string,
  cwd: string,
  problems: string[],
): Promise<void> {
  const { start, matches } = await readGlob(target, cwd)
  let any = false
  if (kindOf(start) === 'folder') {
    for await (const file of filesBelow(start, problems)) {
      if (!matches(relative(start, file.path).split(sep).join('/'))) continue
      add(found, file, false)
      any = true
    }
  }
  if (!any) problems.push(`No Markdown file matches ${target}.`)
}

async function whyNotFound(target: string, path: string, kind: ReturnType<typeof kindOf>): Promise<string> {
  if (kind instanceof Error) return `${target} could not be read: ${fileTrouble(kind)}.`
  const { meantName } = await import('../review/nearest-name.ts')
  const near = meantName(basename(path), namesIn(dirname(path)))
  return `There is no file or folder ${target}.${near === undefined ? '' : ` Did you mean ${join(dirname(target), near)}?`}`
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => !alwaysSkipped.has(name))
  } catch {
    return []
  }
}

/** Folder by folder, so that a folder's files stand together. */
export function comparePaths(a: string, b: string): number {
  const [left, right] = [a.split(sep), b.split(sep)]
  for (let at = 0; ; at++) {
    const [one, other] = [left[at], right[at]]
    if (one === other && one !== undefined) continue
    if (one === undefined || other === undefined) return (one === undefined ? 0 : 1) - (other === undefined ? 0 : 1)
    return one < other ? -1 : 1
  }
}

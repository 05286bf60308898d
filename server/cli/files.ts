import { readdirSync, statSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { alwaysSkipped, type MarkdownFile, realPath, walk } from '../disk/walk.ts'
import { RunError } from './exit.ts'
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
export async function findFiles(targets: readonly string[], cwd: string, allowEmpty = false): Promise<FoundFiles> {
  const found = new Map<string, FoundFile>()
  const problems: string[] = []
  const { wanted, isExcluded } = await withoutExclusions(targets, cwd)
  for (const target of wanted) {
    const path = resolve(cwd, target)
    const kind = kindOf(path)
    if (kind === 'folder') for await (const file of filesBelow(path, problems)) add(found, file, false)
    else if (kind === 'file') add(found, { path, real: realPath(path) }, true)
    else if (kind === 'nothing' && isGlob(target)) {
      const any = await addMatches(found, target, cwd, problems)
      if (!any && !allowEmpty) problems.push(`No Markdown file matches ${target}.`)
    } else problems.push(await whyNotFound(target, path, kind))
  }
  const files = [...found.values()].filter(({ path }) => !isExcluded(path))
  return { files: files.sort((a, b) => comparePaths(a.path, b.path)), problems }
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
  // A lone bracket is no glob, and matches nothing.
  return { start: resolve(cwd, base), matches: glob === '' ? () => false : picomatch(glob, { dot: true }) }
}

/** Globs that begin with `!` take out of what the others find; by themselves, out of everything here. */
async function withoutExclusions(targets: readonly string[], cwd: string) {
  const exclusions = targets.filter((target) => target.startsWith('!') && kindOf(resolve(cwd, target)) === 'nothing')
  const wanted = targets.filter((target) => !exclusions.includes(target))
  if (exclusions.length === 0) return { wanted, isExcluded: () => false }
  const { default: picomatch } = await import('picomatch')
  const globs = exclusions.map((target) => target.slice(1).split(sep).join('/').replace(/^\.\//, '').replace(/\/$/, ''))
  // A folder stands for what is in it.
  const matches = picomatch(
    globs.filter((glob) => glob !== '').flatMap((glob) => [glob, `${glob}/**`]),
    { dot: true },
  )
  const isExcluded = (path: string) => matches(relative(cwd, path).split(sep).join('/'))
  return { wanted: wanted.length === 0 ? ['.'] : wanted, isExcluded }
}

/** Where to look for what `findFiles` finds by these: the files and folders themselves, and where the globs begin. */
export async function startsOf(targets: readonly string[], cwd: string): Promise<string[]> {
  const { wanted } = await withoutExclusions(targets, cwd)
  return Promise.all(wanted.map((target) => startOf(target, cwd)))
}

async function startOf(target: string, cwd: string): Promise<string> {
  const path = resolve(cwd, target)
  return kindOf(path) === 'nothing' && isGlob(target) ? (await readGlob(target, cwd)).start : path
}

async function addMatches(
  found: Map<string, FoundFile>,
  target: string,
  cwd: string,
  problems: string[],
): Promise<boolean> {
  const { start, matches } = await readGlob(target, cwd)
  let any = false
  if (kindOf(start) === 'folder') {
    for await (const file of filesBelow(start, problems)) {
      if (!matches(relative(start, file.path).split(sep).join('/'))) continue
      add(found, file, false)
      any = true
    }
  }
  return any
}

/** What no waiting makes good. @throws RunError for a path that is not there */
export async function refuseMissing(paths: readonly string[], cwd: string): Promise<void> {
  for (const target of paths) {
    const path = resolve(cwd, target)
    const kind = kindOf(path)
    if (kind === 'nothing' && !isGlob(target)) throw new RunError(await whyNotFound(target, path, kind))
  }
}

async function whyNotFound(target: string, path: string, kind: ReturnType<typeof kindOf>): Promise<string> {
  if (kind instanceof Error) return `${target} could not be read: ${fileTrouble(kind)}.`
  if (namesIn(dirname(path)).includes(basename(path))) return `${target} is a link that leads nowhere.`
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

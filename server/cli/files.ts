import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { fileTrouble } from './file-errors.ts'
import { type IgnoreRules, isIgnored, rulesAt, within } from './gitignore.ts'

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

const isMarkdown = (name: string) => /\.(?:md|markdown)$/i.test(name)
const alwaysSkipped = new Set(['node_modules', '.git'])

/**
 * Markdown files by path, folder or glob, each once, in order of path. Folders and globs leave out what git ignores;
 * a file that is named is always taken. Links to folders are not followed, as git does not follow them.
 */
export async function findFiles(targets: readonly string[], cwd: string): Promise<FoundFiles> {
  const found = new Map<string, FoundFile>()
  const problems: string[] = []
  for (const target of targets) {
    const path = resolve(cwd, target)
    const kind = kindOf(path)
    if (kind === 'folder') for (const file of walk(path, rulesAt(path), problems)) add(found, file, false)
    else if (kind === 'file') add(found, { path, real: realPath(path) }, true)
    else if (kind === 'nothing' && /[*?[\]{}()!]/.test(target)) await addMatches(found, target, cwd, problems)
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
function add(found: Map<string, FoundFile>, { path, real }: Walked, named: boolean): void {
  const known = found.get(real)
  found.set(real, { path: known?.path ?? path, named: named || known?.named === true })
}

function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}

interface Walked {
  readonly path: string
  /** Where it stands when links are followed. */
  readonly real: string
}

function* walk(
  folder: string,
  rules: IgnoreRules,
  problems: string[],
  realFolder = realPath(folder),
): Generator<Walked> {
  let entries: Dirent[]
  try {
    entries = readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    problems.push(`The folder ${folder} could not be looked into: ${fileTrouble(error)}.`)
    return
  }
  for (const entry of entries) {
    if (alwaysSkipped.has(entry.name)) continue
    const path = join(folder, entry.name)
    const real = join(realFolder, entry.name)
    if (entry.isDirectory()) {
      if (!isIgnored(rules, path, true)) yield* walk(path, within(rules, path), problems, real)
    } else if (isMarkdown(entry.name) && !isIgnored(rules, path, false)) {
      if (entry.isFile()) yield { path, real }
      else if (entry.isSymbolicLink() && kindOf(path) === 'file') yield { path, real: realPath(path) }
    }
  }
}

async function addMatches(
  found: Map<string, FoundFile>,
  target: string,
  cwd: string,
  problems: string[],
): Promise<void> {
  const { default: picomatch } = await import('picomatch')
  const pattern = target.split(sep).join('/').replace(/^\.\//, '')
  const { base, glob } = picomatch.scan(pattern)
  const start = resolve(cwd, base)
  const matches = picomatch(glob, { dot: true })
  let any = false
  if (kindOf(start) === 'folder') {
    for (const file of walk(start, rulesAt(start), problems)) {
      if (!matches(relative(start, file.path).split(sep).join('/'))) continue
      add(found, file, false)
      any = true
    }
  }
  if (!any) problems.push(`No Markdown file matches ${target}.`)
}

async function whyNotFound(target: string, path: string, kind: ReturnType<typeof kindOf>): Promise<string> {
  if (kind instanceof Error) return `${target} could not be read: ${fileTrouble(kind)}.`
  const { nearestName } = await import('../config/names.ts')
  const near = nearestName(basename(path), namesIn(dirname(path)))
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

import type { Stats } from 'node:fs'
import { basename, dirname, relative, resolve, sep } from 'node:path'
import { configNames } from '../config/index.ts'
import { nearestWith, repositoryOf } from '../disk/repository.ts'
import { alwaysSkipped, isFolder, isMarkdown } from '../disk/walk.ts'
import { startsOf } from './files.ts'

/** What a watch listens to. Absolute paths. */
export interface Watched {
  /** Files that were named, and folders: of these, every Markdown file and configuration below counts. */
  readonly targets: readonly string[]
  /** Folders in which a configuration, and what says which files git ignores, counts. */
  readonly homes: readonly string[]
  /** Files that count besides. */
  readonly files: readonly string[]
}

/** What the judgement of these paths, folders and globs rests on. @param files further files, such as the suppressions */
export async function watchedBy(paths: readonly string[], files: readonly string[], cwd: string): Promise<Watched> {
  const targets = await startsOf(paths.length === 0 ? ['.'] : paths, cwd)
  return { targets, homes: targets.flatMap(homesOf), files: files.map((file) => resolve(cwd, file)) }
}

/** The folders from the target upwards in which its configuration is looked for. */
function homesOf(target: string): string[] {
  const homes = [isFolder(target) ? target : dirname(target)]
  const start = homes[0] as string
  const top = repositoryOf(start) ?? nearestWith(configNames, start) ?? start
  while (homes.at(-1) !== top) homes.push(dirname(homes.at(-1) as string))
  return homes
}

const settingNames: readonly string[] = [...configNames, 'package.json', '.gitignore']

/** Whether a change there is heard. @param stats absent while nobody has looked what stands there, which decides */
export function matters({ targets, homes, files }: Watched, path: string, stats: Stats | undefined): boolean {
  if (stats === undefined || files.includes(path) || targets.includes(path)) return true
  const below = targets.some((target) => isBelow(target, path))
  if (stats.isDirectory()) return below || homes.includes(path) || files.some((file) => dirname(file) === path)
  const name = basename(path)
  return settingNames.includes(name) ? below || homes.includes(dirname(path)) : below && isMarkdown(name)
}

function isBelow(folder: string, path: string): boolean {
  const parts = relative(folder, path).split(sep)
  return parts[0] !== '..' && !parts.some((part) => alwaysSkipped.has(part))
}

import { dirname, join, relative, sep } from 'node:path'
import ignore, { type Ignore } from 'ignore'
import { readBytesLater } from './read.ts'
import { repositoryOf } from './repository.ts'

/** What git leaves alone in and below a folder: the patterns of each .gitignore from there down, as one at the top would say them. */
export interface IgnoreRules {
  readonly top: string
  readonly patterns: Ignore
}

/** The rules that come from above the folder where a walk starts. A folder somebody names is looked into, ignored or not. */
export async function rulesAbove(start: string): Promise<IgnoreRules> {
  const top = repositoryOf(start) ?? start
  const files = [
    join(top, '.git', 'info', 'exclude'),
    ...foldersBetween(top, start).map((folder) => join(folder, '.gitignore')),
  ]
  const patterns = ignore()
  for (const [index, file] of files.entries()) {
    const own = await patternsIn(file, index === 0 ? top : dirname(file), top)
    if (start === top || !isIgnored({ top, patterns: ignore().add(own) }, start, true)) patterns.add(own)
  }
  return { top, patterns }
}

/** From the top down to the folder, which is left out. */
const foldersBetween = (top: string, folder: string): string[] =>
  folder === top ? [] : [...foldersBetween(top, dirname(folder)), dirname(folder)]

/** The same in a folder that has a .gitignore of its own: what it says is stronger. */
export const within = async ({ top, patterns }: IgnoreRules, folder: string): Promise<IgnoreRules> => ({
  top,
  patterns: ignore()
    .add(patterns)
    .add(await patternsIn(join(folder, '.gitignore'), folder, top)),
})

export const isIgnored = ({ top, patterns }: IgnoreRules, path: string, isFolder: boolean): boolean =>
  patterns.ignores(`${slashed(relative(top, path))}${isFolder ? '/' : ''}`)

async function patternsIn(file: string, folder: string, top: string): Promise<string[]> {
  const text = await readBytesLater(file).then(String, () => '')
  const place = slashed(relative(top, folder)).replace(/[\\*?[\]]/g, '\\$&')
  return text.split(/\r?\n/).map((line) => (place === '' ? line : fromTop(line, place)))
}

/** A pattern of the folder at `place`: one with a slash before its end stands for that place, any other for what is below too. */
function fromTop(line: string, place: string): string {
  const [, not = '', pattern = ''] = /^(!?)(.*)$/.exec(line) ?? []
  if (pattern.trim() === '' || line.startsWith('#')) return ''
  return pattern.trimEnd().slice(0, -1).includes('/')
    ? `${not}/${place}/${pattern.replace(/^\//, '')}`
    : `${not}/${place}/**/${pattern}`
}

const slashed = (path: string): string => path.split(sep).join('/')

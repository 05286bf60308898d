import { relative, resolve } from 'node:path'
import { readBytes } from '../disk/read.ts'
import { decode } from '../disk/text.ts'
import { isFolder } from '../disk/walk.ts'
import { RunError } from './exit.ts'
import { fileTrouble } from './file-errors.ts'
import { type FoundFile, findFiles } from './files.ts'
import { inSentence } from './in-sentence.ts'
import type { Io } from './io.ts'
import { type ConfigOptions, type FileSettings, Settings } from './settings.ts'

/** A document that is to be judged: its bytes are read when its turn comes, and let go afterwards. */
export interface Source extends FileSettings {
  /** Absolute; what standard input was said to be called. */
  readonly path: string
  /** As people read it: seen from the current folder. */
  readonly name: string
  readonly named: boolean
  readonly stdin: boolean
  /** @throws RunError that says why not, without the file's name */
  read(): string
}

export interface SourceOptions extends ConfigOptions {
  readonly stdin?: boolean
  readonly stdinFilename?: string
  readonly allowEmpty?: boolean
}

export interface Sources {
  readonly sources: readonly Source[]
  /** Named files that the configuration tells to leave alone. */
  readonly ignored: readonly string[]
  readonly problems: readonly string[]
  readonly settings: Settings
  /** Standard input, where the configuration ignores the file it was said to be. */
  readonly leftAlone?: Source
}

/**
 * What paths, globs, folders and `-` stand for, with each document's settings.
 * @throws RunError when a configuration is broken
 */
export async function findSources(targets: readonly string[], options: SourceOptions, io: Io): Promise<Sources> {
  const settings = await Settings.from(options, io)
  const fromStdin = options.stdin === true || targets.includes('-')
  const paths = targets.filter((target) => target !== '-')
  // A variable that is not set would else stand for the whole folder.
  if (paths.some((path) => path.trim() === ''))
    throw new RunError('One of the paths is empty. Write `.` for the current folder.')
  if (fromStdin && paths.length > 0) throw new RunError('Standard input is read by itself: leave out the other paths.')
  if (fromStdin) {
    const source = await stdinSource(options, settings, io)
    return source.ignored
      ? { sources: [], ignored: [source.name], problems: [], settings, leftAlone: source }
      : { sources: [source], ignored: [], problems: [], settings }
  }
  // A broken configuration is told even where there is nothing to judge by it.
  for (const path of paths.length === 0 ? ['.'] : paths) {
    if (isFolder(resolve(io.cwd, path))) await settings.configFor(resolve(io.cwd, path, 'any.md'))
  }
  const { files, problems } = await findFiles(paths.length === 0 ? ['.'] : paths, io.cwd, options.allowEmpty)
  const sources: Source[] = []
  const ignored: string[] = []
  for (const file of files) {
    const source = await fileSource(file, settings, io)
    if (!source.ignored) sources.push(source)
    else if (file.named) ignored.push(source.name)
  }
  return { sources, ignored, problems, settings }
}

/** One document with its settings; nothing is read yet. */
export async function fileSource({ path, named }: FoundFile, settings: Settings, io: Io): Promise<Source> {
  const read = () => textOf(() => readBytes(path))
  return { ...(await settings.for(path)), path, name: relative(io.cwd, path) || path, named, stdin: false, read }
}

/** @throws RunError that says why there is no text */
function textOf(bytes: () => Uint8Array): string {
  try {
    return decode(bytes())
  } catch (error) {
    throw new RunError(fileTrouble(error))
  }
}

async function stdinSource({ stdinFilename }: SourceOptions, settings: Settings, io: Io): Promise<Source> {
  const path = resolve(io.cwd, stdinFilename ?? 'stdin.md')
  const bytes = await io.readStdin()
  const name = stdinFilename ?? '<stdin>'
  const known = await settings.for(path)
  return {
    ...known,
    // Without a name there is nothing that could be ignored.
    ignored: stdinFilename !== undefined && known.ignored,
    path,
    name,
    named: true,
    stdin: true,
    read: () => textOf(() => bytes),
  }
}

/** What to say when there was nothing to judge. */
export function nothingFound(paths: readonly string[], others: number, ignored: number): RunError {
  const names = paths.map(inSentence)
  const where = paths.length === 0 || paths.join() === '.' ? 'here' : `in ${names.join(', ')}`
  const why =
    others > 0
      ? `${others === 1 ? 'One Markdown file was' : `${others} Markdown files were`} looked at; a review says so in its front matter (type: rapid-review), in a table of key information near its top (a row "Document type | Rapid review" beside its reference and dates), or the configuration names it under "reviews". Where pandoc converts documents, give it "-t gfm", so that such tables can be read.`
      : ignored > 0
        ? 'The configuration ignores what was named.'
        : 'There is no Markdown file.'
  return new RunError(`No review was found ${where}. ${why} Use --allow-empty where that is no failure.`)
}

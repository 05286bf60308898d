import type { Span } from '../review/types.ts'
import type { ConfigValues } from './schema.ts'

/**
 * Files, as configuration sees them. Paths are absolute and separated by `/`: `/home/a/x.md`, `C:/a/x.md`, or a URI such
 * as `file:///a/x.md`. All paths given to one host are of one kind.
 */
export interface ConfigHost {
  /** Text of a file; undefined when there is none. Rejects, with a message for people, when it cannot be read. */
  readFile(path: string): Promise<string | undefined>
  /** Whether a file or folder of this name is there. Rejects, with a message for people, when that cannot be told. */
  exists(path: string): Promise<boolean>
  /** Where symbolic links lead; left out where there are none. Rejects in the same way. */
  realPath?(path: string): Promise<string>
}

/** Where a value was written. Line and column from 1; `span` in UTF-16 offsets of the file's text. */
export interface Place {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly span: Span
}

/** Why a configuration cannot be used. `message` says what is wrong and what to write. */
export interface ConfigProblem extends Place {
  /** The key concerned, as `rules.required-section` or `overrides[0].files`; empty for the file as a whole. */
  readonly key: string
  readonly message: string
}

export type KeyPath = readonly (string | number)[]

/** What one file, or the command line, has to say. */
export interface Layer {
  readonly file: string
  /** Folder that its globs are relative to. */
  readonly base: string
  readonly values: ConfigValues
  /** Where the value of a key stands; the nearest key above it where it is not written out. */
  place(path: KeyPath): Place
}

export interface Config {
  /** The file that was found, then those it extends; empty where there is none. */
  readonly files: readonly string[]
  /** What they say, the most general first: a later layer has the last word. */
  readonly layers: readonly Layer[]
  /** A configuration with problems is not to be used: half of it would judge wrongly. */
  readonly problems: readonly ConfigProblem[]
}

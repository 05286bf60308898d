/**
 * Results of earlier runs. An entry counts while the document, the settings, what other reviews say of it, the day and this
 * program are what they were. The file holds digests and messages, which quote no review; a broken or foreign one is set aside
 * unread.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { noFile, readBytes } from '../disk/read.ts'
import { isFolder } from '../disk/walk.ts'
import { destinationOf } from '../disk/where-written.ts'
import { type Entries, NamedReport, type Packed, pack, type RememberedReport, unpack } from './cache-messages.ts'
import type { Source } from './documents.ts'
import { fileTrouble } from './file-errors.ts'
import type { FileReport } from './report.ts'
import type { Veiled } from './veiled.ts'
import { writeWhole } from './write-whole.lazy.ts'

export const cacheFile = '.rapid-review-cache'

/** What is kept of one document. */
export interface Entry {
  readonly size: number
  readonly modified: number
  /** Of the bytes. */
  readonly hash: string
  /** As the other reviews see it; null for a document that is no review. */
  readonly neighbour: Omit<Veiled, 'path'> | null
  /** Everything else that its judgement rested on. */
  readonly basis: string
  readonly report: RememberedReport | null
}

interface Stored {
  /** The program and the day. */
  readonly made: string
  /** When it was written, in milliseconds: a file changed in that moment or later may have changed unseen. */
  readonly written: number
  readonly entries: Entries
}

/** As it stands in the file. */
interface Written extends Omit<Stored, 'entries'> {
  readonly entries: Packed
}

/** How the file is written: another number makes an older file none of ours. */
const form = 4

/** File systems round the time of a change, some to two seconds. */
const clockGrain = 2000

/** What `JSON.stringify` makes of the first that is `Written`, whatever the version. */
const beginning = '{"made":"'

/** Where the results are kept. @param location a file, or a folder that it goes into */
export function cacheAt(location: string | undefined, cwd: string): string {
  const file = resolve(cwd, location ?? cacheFile)
  return /[\\/]$/.test(location ?? '') || isFolder(file) ? join(file, cacheFile) : file
}

export class Cache {
  private readonly file: string
  private readonly made: string
  private readonly before: Stored
  private readonly entries = new Map<string, Entry>()
  /** Something is to be written that the file does not say yet. */
  private changed = false
  /** Documents as they were before they were judged. */
  private readonly seen = new Map<string, Pick<Entry, 'size' | 'modified' | 'hash'>>()

  /**
   * @param location as it was given
   * @param made names the program and the day: a cache made under another name is no cache
   */
  constructor(location: string | undefined, cwd: string, made: string) {
    this.file = cacheAt(location, cwd)
    this.made = `${made} ${form}`
    this.before = this.read()
  }

  private read(): Stored {
    try {
      const { made, written, entries } = JSON.parse(readBytes(this.file).toString('latin1')) as Written
      if (made === this.made && typeof written === 'number') return { made, written, entries: unpack(entries) }
    } catch {
      // None yet, cut off while it was written, or not ours.
    }
    return { made: this.made, written: 0, entries: new Map() }
  }

  /** What is known of a document, when its bytes are those it was judged by. */
  unchanged(source: Source): Entry | undefined {
    const entry = this.before.entries.get(source.path)
    try {
      const { size, mtimeMs: modified } = statSync(source.path)
      const quiet = modified < this.before.written - clockGrain
      if (entry !== undefined && size === entry.size && modified === entry.modified && quiet) return entry
      const hash = createHash('sha256').update(readBytes(source.path)).digest('base64')
      this.seen.set(source.path, { size, modified, hash })
      return entry !== undefined && hash === entry.hash ? { ...entry, size, modified } : undefined
    } catch {
      return undefined
    }
  }

  /** The document needs no judging again. */
  keep(source: Source, entry: Entry): void {
    // Its bytes were read, since its time is another or too new to be trusted: the file has to say so.
    if (this.seen.has(source.path)) this.changed = true
    this.entries.set(source.path, entry)
  }

  /** What was found now; unless the document changed while it was judged. */
  remember(source: Source, found: Pick<Entry, 'basis' | 'neighbour' | 'report'>): void {
    const seen = this.seen.get(source.path) ?? this.before.entries.get(source.path)
    try {
      const { size, mtimeMs } = statSync(source.path)
      if (seen === undefined || size !== seen.size || mtimeMs !== seen.modified) return
      this.changed = true
      this.entries.set(source.path, { size, modified: mtimeMs, hash: seen.hash, ...found })
    } catch {
      // Deleted meanwhile.
    }
  }

  /**
   * Whole or not at all; documents outside of this run are kept as they were.
   * @returns why it could not be written: the run did what it was asked for, and only the next one will be no faster
   */
  write(): string | undefined {
    if (!this.changed) return undefined
    const entries = pack(new Map([...this.before.entries, ...this.entries]))
    const written: Written = { made: this.made, written: Date.now(), entries }
    try {
      if (destinationOf(this.file).kind !== 'file') return noFile
      if (this.isForeign()) return 'it is there already and is no cache, so it was left as it is'
      mkdirSync(dirname(this.file), { recursive: true })
      writeWhole(this.file, inAscii(JSON.stringify(written)), false)
      return undefined
    } catch (error) {
      return fileTrouble(error)
    }
  }

  /** Somebody's file, named by a slip of the pen. What is called as only a cache is, cut off or made by another version is not. */
  private isForeign(): boolean {
    if (basename(this.file) === cacheFile || !existsSync(this.file)) return false
    const bytes = readBytes(this.file)
    return bytes.length > 0 && bytes.toString('latin1', 0, beginning.length) !== beginning
  }
}

/** What is known of a document, under the name that it has in this run; undefined for one that is no review. */
export const reportNow = ({ path, name }: Source, { report }: Entry): FileReport | undefined =>
  report === null ? undefined : new NamedReport(path, name, report)

/** A text of plain characters needs no decoding, and half the memory while it is parsed. */
const inAscii = (json: string): string =>
  json.replace(/[\u0080-\uFFFF]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`)

/**
 * The entries of a cache as they are written: an estate is told the same few things thousands of times, so that what a
 * message says stands once, and an entry tells which and where.
 */
import type { Entry } from './cache.ts'
import type { FileReport, Message, SetAside } from './report.ts'

type Saying = Pick<Message, 'ruleId' | 'level' | 'message' | 'fixable'>
type Rest = Pick<Message, 'fix' | 'suggestions' | 'excerpt' | 'fingerprint'>

/** Which saying; line, column, end line, end column; then what few messages have. */
type PackedMessage = readonly [number, number, number, number, number, Partial<Rest>?]

interface PackedReport extends Omit<FileReport, 'messages' | 'setAside'> {
  readonly messages: readonly PackedMessage[]
  readonly setAside: readonly { readonly message: PackedMessage; readonly kind: SetAside['kind'] }[]
}

export interface Packed {
  readonly sayings: readonly Saying[]
  /** By path. */
  readonly documents: Readonly<Record<string, Omit<Entry, 'report'> & { readonly report: PackedReport | null }>>
}

type Entries = Readonly<Record<string, Entry>>

export function pack(entries: Entries): Packed {
  const sayings: Saying[] = []
  const known = new Map<string, number>()

  function indexOf({ ruleId, level, message, fixable }: Message): number {
    const key = `${ruleId} ${level} ${fixable} ${message}`
    let index = known.get(key)
    if (index === undefined) {
      index = sayings.push({ ruleId, level, message, fixable }) - 1
      known.set(key, index)
    }
    return index
  }

  function packed(one: Message): PackedMessage {
    const { line, column, endLine, endColumn, fix, suggestions, excerpt, fingerprint } = one
    const rest = { fix, ...(suggestions.length > 0 && { suggestions }), excerpt, fingerprint }
    const place = [indexOf(one), line, column, endLine, endColumn] as const
    return Object.values(rest).every((value) => value === undefined) ? place : [...place, rest]
  }

  const documents = mapValues(entries, (entry) => ({
    ...entry,
    report: entry.report && {
      ...entry.report,
      messages: entry.report.messages.map(packed),
      setAside: entry.report.setAside.map(({ message, kind }) => ({ message: packed(message), kind })),
    },
  }))
  return { sayings, documents }
}

/** @throws TypeError for what `pack` has not made */
export function unpack({ sayings, documents }: Packed): Entries {
  function unpacked([saying, line, column, endLine, endColumn, rest]: PackedMessage): Message {
    const { ruleId, level, message, fixable } = sayings[saying] as Saying
    const { fix, suggestions = [], excerpt, fingerprint } = rest ?? {}
    const place = { line, column, endLine, endColumn }
    return { ruleId, level, message, ...place, fix, fixable, suggestions, excerpt, fingerprint }
  }

  return mapValues(documents, ({ size, modified, hash, neighbour, basis, report }) => ({
    size,
    modified,
    hash,
    neighbour,
    basis,
    report: report && {
      path: report.path,
      name: report.name,
      messages: report.messages.map(unpacked),
      fixed: report.fixed,
      setAside: report.setAside.map(({ message, kind }) => ({ message: unpacked(message), kind })),
      output: report.output,
    },
  }))
}

const mapValues = <A, B>(record: Readonly<Record<string, A>>, change: (value: A) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]))

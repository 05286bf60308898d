/**
 * The entries of a cache as they are written: an estate is told the same few things thousands of times, so that what a
 * message says stands once, and an entry tells which and where.
 */
import type { Entry } from './cache.ts'
import type { FileReport, Message, SetAside } from './report.ts'

type Saying = Pick<Message, 'ruleId' | 'level' | 'message' | 'fixable'>
type Rest = Pick<Message, 'fix' | 'suggestions' | 'excerpt' | 'fingerprint'>

const perMessage = 5

/** The same document may be called otherwise from another folder. */
export type RememberedReport = Omit<FileReport, 'path' | 'name'>

interface PackedMessages {
  /** One message after the other: which saying; line, column, end line, end column. */
  readonly places: readonly number[]
  /** What few messages have besides, by their place in the list. */
  readonly rest: Readonly<Record<number, Rest>>
}

interface PackedReport extends Omit<RememberedReport, 'messages' | 'setAside'> {
  readonly messages: PackedMessages
  readonly setAside: PackedMessages & { readonly kinds: readonly SetAside['kind'][] }
}

/** A document's path, and what is kept of it. */
type PackedEntry = readonly [path: string, entry: Omit<Entry, 'report'> & { readonly report: PackedReport | null }]

export interface Packed {
  readonly sayings: readonly Saying[]
  readonly documents: readonly PackedEntry[]
}

/** By path. */
export type Entries = ReadonlyMap<string, Entry>

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

  function packed(messages: readonly Message[]): PackedMessages {
    const places: number[] = []
    const rest: Record<number, Rest> = {}
    for (const [at, one] of messages.entries()) {
      const { line, column, endLine, endColumn, fix, suggestions, excerpt, fingerprint } = one
      places.push(indexOf(one), line, column, endLine, endColumn)
      if (fix !== undefined || suggestions.length > 0 || excerpt !== undefined || fingerprint !== undefined)
        rest[at] = { fix, suggestions, excerpt, fingerprint }
    }
    return { places, rest }
  }

  const packedReport = ({ messages, fixed, setAside, output }: RememberedReport): PackedReport => ({
    messages: packed(messages),
    fixed,
    output,
    setAside: { ...packed(setAside.map(({ message }) => message)), kinds: setAside.map(({ kind }) => kind) },
  })

  const documents = Array.from(
    entries,
    ([path, entry]): PackedEntry => [path, { ...entry, report: entry.report && packedReport(entry.report) }],
  )
  return { sayings, documents }
}

/** @throws TypeError for what `pack` has not made */
export function unpack({ sayings, documents }: Packed): Entries {
  function unpacked({ places, rest }: PackedMessages): Message[] {
    const messages: Message[] = []
    for (let at = 0; at < places.length; at += perMessage) {
      const { ruleId, level, message, fixable } = sayings[places[at] as number] as Saying
      const { fix, suggestions = none, excerpt, fingerprint } = rest[at / perMessage] ?? noRest
      const line = places[at + 1] as number
      const column = places[at + 2] as number
      const endLine = places[at + 3] as number
      const endColumn = places[at + 4] as number
      const place = { line, column, endLine, endColumn }
      messages.push({ ruleId, level, message, ...place, fix, fixable, suggestions, excerpt, fingerprint })
    }
    return messages
  }

  const reportOf = ({ messages, fixed, setAside, output }: PackedReport): RememberedReport => ({
    messages: unpacked(messages),
    fixed,
    setAside: unpacked(setAside).map((message, at) => ({ message, kind: setAside.kinds[at] as SetAside['kind'] })),
    output,
  })

  return new Map(
    documents.map(([path, { size, modified, hash, neighbour, basis, report }]) => [
      path,
      { size, modified, hash, neighbour, basis, report: report && reportOf(report) },
    ]),
  )
}

const none: Rest['suggestions'] = []
const noRest: Partial<Rest> = {}

/**
 * The entries of a cache as they are written: an estate is told the same few things thousands of times, so that what a
 * message says stands once, and an entry tells which and where.
 */
import type { Entry } from './cache.ts'
import { type Counts, type FileReport, type FixEdit, type Message, noCounts, type SetAside } from './report.ts'

type Saying = Pick<Message, 'ruleId' | 'level' | 'message' | 'fixable'>

const perMessage = 5

/** The same document may be called otherwise from another folder. */
export type RememberedReport = Omit<FileReport, 'path' | 'name'>

/** As it stood in the cache, under the name that it has in this run. */
export class NamedReport implements FileReport {
  readonly path: string
  readonly name: string
  private readonly remembered: RememberedReport

  constructor(path: string, name: string, remembered: RememberedReport) {
    this.path = path
    this.name = name
    this.remembered = remembered
  }

  get messages(): readonly Message[] {
    return this.remembered.messages
  }

  get counts(): Counts {
    return this.remembered.counts
  }

  get fixed(): number {
    return this.remembered.fixed
  }

  get setAside(): readonly SetAside[] {
    return this.remembered.setAside
  }

  get output(): string | undefined {
    return this.remembered.output
  }
}

/** Where it begins and ends, and the number of the text that it puts there. */
type PackedFix = readonly [start: number, end: number, text: number]

/** What few messages have besides; what a suggestion says is the number of a text too. */
interface Rest {
  readonly fix?: PackedFix | undefined
  readonly suggestions?: readonly (readonly [desc: number, fix: PackedFix | null])[]
  readonly excerpt?: string | undefined
  readonly fingerprint?: string | undefined
}

interface PackedMessages {
  /** One message after the other: which saying; line, column, end line, end column. */
  readonly places: readonly number[]
  /** By a message's place in the list. */
  readonly rest: Readonly<Record<number, Rest>>
}

interface PackedReport extends Omit<RememberedReport, 'messages' | 'counts' | 'setAside'> {
  readonly messages: PackedMessages
  readonly setAside: PackedMessages & { readonly kinds: readonly SetAside['kind'][] }
}

/** A document's path, and what is kept of it: what it rested on is the number of a text. */
type PackedEntry = readonly [
  path: string,
  entry: Omit<Entry, 'basis' | 'report'> & { readonly basis: number; readonly report: PackedReport | null },
]

export interface Packed {
  readonly sayings: readonly Saying[]
  readonly texts: readonly string[]
  readonly documents: readonly PackedEntry[]
}

/** By path. */
export type Entries = ReadonlyMap<string, Entry>

export function pack(entries: Entries): Packed {
  const sayings = new Numbered<Saying>()
  const texts = new Numbered<string>()
  const textOf = (text: string) => texts.numberOf(text, text)
  const packedFix = ({ range, text }: FixEdit): PackedFix => [...range, textOf(text)]

  function restOf({ fix, suggestions, excerpt, fingerprint }: Message): Rest | undefined {
    if (fix === undefined && suggestions.length === 0 && excerpt === undefined && fingerprint === undefined)
      return undefined
    return {
      fix: fix && packedFix(fix),
      ...(suggestions.length > 0 && {
        suggestions: suggestions.map(({ desc, fix }) => [textOf(desc), fix === undefined ? null : packedFix(fix)]),
      }),
      excerpt,
      fingerprint,
    }
  }

  function packed(messages: readonly Message[]): PackedMessages {
    const places: number[] = []
    const rest: Record<number, Rest> = {}
    for (const [at, one] of messages.entries()) {
      const { ruleId, level, message, fixable, line, column, endLine, endColumn } = one
      const saying = sayings.numberOf(`${ruleId} ${level} ${fixable} ${message}`, { ruleId, level, message, fixable })
      places.push(saying, line, column, endLine, endColumn)
      const more = restOf(one)
      if (more !== undefined) rest[at] = more
    }
    return { places, rest }
  }

  const packedReport = ({ messages, fixed, setAside, output }: RememberedReport): PackedReport => ({
    messages: packed(messages),
    fixed,
    output,
    setAside: { ...packed(setAside.map(({ message }) => message)), kinds: setAside.map(({ kind }) => kind) },
  })

  const documents = Array.from(entries, ([path, entry]): PackedEntry => {
    const { basis, report } = entry
    return [path, { ...entry, basis: textOf(basis), report: report && packedReport(report) }]
  })
  return { sayings: sayings.all, texts: texts.all, documents }
}

/** Things that stand once, and are called by their number. */
class Numbered<T> {
  readonly all: T[] = []
  private readonly known = new Map<string, number>()

  /** @param key tells it from the others */
  numberOf(key: string, one: T): number {
    let number = this.known.get(key)
    if (number === undefined) {
      number = this.all.push(one) - 1
      this.known.set(key, number)
    }
    return number
  }
}

export function unpack({ documents, ...book }: Packed): Entries {
  return new Map(
    documents.map(([path, { size, modified, hash, neighbour, basis, report }]) => [
      path,
      {
        ...{ size, modified, hash, neighbour, basis: book.texts[basis] as string },
        report: report && new UnpackedReport(report, book),
      },
    ]),
  )
}

/** What numbers stand for. */
type Book = Pick<Packed, 'sayings' | 'texts'>

/** Its messages are made anew whenever somebody asks, which formats do once: those of thousands of documents are a load to keep. */
class UnpackedReport implements RememberedReport {
  private readonly packed: PackedReport
  private readonly book: Book

  constructor(packed: PackedReport, book: Book) {
    this.packed = packed
    this.book = book
  }

  get messages(): readonly Message[] {
    return Array.from(unpacked(this.packed.messages, this.book))
  }

  get counts(): Counts {
    return counted(this.packed.messages, this.book)
  }

  get fixed(): number {
    return this.packed.fixed
  }

  get setAside(): readonly SetAside[] {
    const { setAside } = this.packed
    return Array.from(unpacked(setAside, this.book), (message, at) => ({
      message,
      kind: setAside.kinds[at] as SetAside['kind'],
    }))
  }

  get output(): string | undefined {
    return this.packed.output
  }
}

function* unpacked({ places, rest }: PackedMessages, { sayings, texts }: Book): Generator<Message> {
  const textOf = (number: number) => texts[number] as string
  const fixOf = ([start, end, text]: PackedFix): FixEdit => ({ range: [start, end], text: textOf(text) })
  for (let at = 0; at < places.length; at += perMessage) {
    const { ruleId, level, message, fixable } = sayings[places[at] as number] as Saying
    const { fix, suggestions, excerpt, fingerprint } = rest[at / perMessage] ?? noRest
    yield {
      ruleId,
      level,
      message,
      line: places[at + 1] as number,
      column: places[at + 2] as number,
      endLine: places[at + 3] as number,
      endColumn: places[at + 4] as number,
      fix: fix && fixOf(fix),
      fixable,
      suggestions:
        suggestions?.map(([desc, fix]) => ({ desc: textOf(desc), fix: fix === null ? undefined : fixOf(fix) })) ?? none,
      excerpt,
      fingerprint,
    }
  }
}

/** As `countsOf`, without making a message. */
function counted({ places, rest }: PackedMessages, { sayings }: Book): Counts {
  const counts = { ...noCounts }
  for (let at = 0; at < places.length; at += perMessage) {
    const { level, fixable } = sayings[places[at] as number] as Saying
    counts[level]++
    if (fixable) counts.fixable++
    else if (rest[at / perMessage]?.suggestions !== undefined) counts.suggestible++
  }
  return counts
}

const none: Message['suggestions'] = []
const noRest: Rest = {}

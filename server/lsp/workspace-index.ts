import type { Range } from 'vscode-languageserver'
import { type DeadlineEntry, deadlinesOf } from '../assessment/coverage.ts'
import { assess, type Estate, type Neighbour, neighbourOf } from '../assessment/index.ts'
import type { Assessment } from '../assessment/types.ts'
import { parseReview } from '../review/index.ts'
import { toRange } from './convert.ts'
import { canonical, type Documents, type OpenDocument } from './documents.ts'
import type { Host } from './host.ts'
import type { SettingsStore } from './settings.ts'
import { type Summary, summarise } from './summary.ts'
import { turn } from './turn.ts'

/** A review of the workspace, open or not: what is asked about all of them, since their text and all that was read in it is a lot. */
export interface IndexedReview {
  readonly uri: string
  readonly reference: string | undefined
  readonly referenceRange: Range
  readonly related: readonly { readonly reference: string; readonly range: Range }[]
  readonly type: string
  readonly status: string | undefined
  readonly summary: Omit<Summary, 'next'>
  readonly deadlines: readonly DeadlineEntry[]
  /** As the other reviews see it. */
  readonly neighbour: Neighbour
}

interface Progress {
  report(done: number, of: number): void
  done(): void
}

/** Files read at once: enough to keep a disk busy, few enough to leave the server free to answer. */
const atOnce = 8

/** As many as a view shows without scrolling. */
const firstShown = 10

/** Every review of the workspace. An open document counts as it stands in the editor. */
export class WorkspaceIndex {
  private readonly host: Host
  private readonly documents: Documents
  private readonly settings: SettingsStore
  private readonly folders: () => readonly string[]
  private readonly entries = new Map<string, IndexedReview>()
  private building: Promise<void> | undefined
  private cancelled = false
  private turns = Promise.resolve()
  private readonly readings = new Map<string, number>()
  private known: Estate = { reviews: [], complete: false }
  onChange: () => void = () => {}
  /** What the other reviews can see of one of them changed: its reference, what it follows from, or a date. */
  onEstateChange: () => void = () => {}
  /** Path of a review for people, by which reviews are told apart. */
  pathOf: (uri: string) => string = (uri) => uri
  /** What an open document amounts to; the server has judged it already. */
  judgeOpen: (document: OpenDocument) => Promise<Assessment | undefined> = async () => undefined
  startProgress: () => Promise<Progress | undefined> = async () => undefined

  constructor(host: Host, documents: Documents, settings: SettingsStore, folders: () => readonly string[]) {
    this.host = host
    this.documents = documents
    this.settings = settings
    this.folders = folders
  }

  /** Resolves when every review has been read once. */
  ready(): Promise<void> {
    this.building ??= this.build()
    return this.building
  }

  all(): readonly IndexedReview[] {
    return [...this.entries.values()].sort((a, b) => (a.uri < b.uri ? -1 : 1))
  }

  byReference(reference: string): readonly IndexedReview[] {
    return this.all().filter((entry) => entry.reference === reference)
  }

  /** The same object until something in it changes. */
  estate(): Estate {
    return this.known
  }

  references(): readonly string[] {
    return this.all().flatMap(({ reference }) => (reference === undefined ? [] : [reference]))
  }

  relatedTo(reference: string): readonly { uri: string; range: Range }[] {
    return this.all().flatMap(({ uri, related }) =>
      related.filter((one) => one.reference === reference).map(({ range }) => ({ uri, range })),
    )
  }

  /** A file changed on disk, or an open document changed; `gone` where it was deleted. */
  async update(uri: string, gone = false): Promise<void> {
    const before = this.entries.get(canonical(uri))?.neighbour
    if (gone && this.documents.get(uri) === undefined) {
      this.nextReading(canonical(uri))
      this.entries.delete(canonical(uri))
    } else await this.read(canonical(uri))
    const after = this.entries.get(canonical(uri))?.neighbour
    if (JSON.stringify(before) !== JSON.stringify(after)) this.gather(this.known.complete)
    this.onChange()
  }

  /** Settings or the day changed: everything is judged again when it is next asked for. */
  invalidate(): void {
    this.building = undefined
    this.onChange()
  }

  stop(): void {
    this.cancelled = true
  }

  private async build(): Promise<void> {
    const progress = await this.startProgress()
    const uris = new Set<string>()
    for (const folder of this.folders()) {
      for (const uri of await this.host.findMarkdown(folder, () => this.cancelled)) uris.add(canonical(uri))
    }
    for (const { uri } of this.documents.all()) uris.add(canonical(uri))
    for (const uri of this.entries.keys()) if (!uris.has(uri)) this.entries.delete(uri)
    const queue = [...uris]
    let done = 0
    const work = async () => {
      for (let uri = queue.shift(); uri !== undefined && !this.cancelled; uri = queue.shift()) {
        await this.read(uri)
        progress?.report(++done, uris.size)
        // What is found so far is shown while the rest is read.
        if (done === firstShown || done % 50 === 0) this.onChange()
      }
    }
    await Promise.all(Array.from({ length: atOnce }, work))
    progress?.done()
    this.gather(!this.cancelled)
    this.onChange()
  }

  /**
   * One review is judged at a time, and what the editor asks meanwhile goes first: of files read together, all would be judged
   * before the next question is heard.
   */
  private yourTurn(): Promise<void> {
    this.turns = this.turns.then(turn).then(turn)
    return this.turns
  }

  private gather(complete: boolean): void {
    this.known = { reviews: this.all().map(({ neighbour }) => neighbour), complete }
    this.onEstateChange()
  }

  /** Readings of one review may overlap; the one that began last tells. */
  private nextReading(uri: string): number {
    const reading = (this.readings.get(uri) ?? 0) + 1
    this.readings.set(uri, reading)
    return reading
  }

  private async read(uri: string): Promise<void> {
    const reading = this.nextReading(uri)
    const assessment = await this.assessmentOf(uri)
    if (this.readings.get(uri) !== reading) return
    if (assessment === undefined) {
      this.entries.delete(uri)
      return
    }
    const { review } = assessment
    const { reference, related, status } = review.facts
    const { next: _, ...summary } = summarise(assessment)
    this.entries.set(uri, {
      uri,
      reference: reference?.value,
      referenceRange: toRange(review, reference?.span ?? { start: 0, end: 0 }),
      related: related.map((fact) => ({ reference: fact.value, range: toRange(review, fact.span) })),
      type: assessment.type.id,
      status: status?.value,
      summary,
      deadlines: deadlinesOf(assessment, this.pathOf(uri)),
      neighbour: neighbourOf(review, assessment.type.id, this.pathOf(uri)),
    })
  }

  /** A review as it stands now, read again where it is not open. */
  async assessmentOf(uri: string): Promise<Assessment | undefined> {
    const open = this.documents.get(uri)
    if (open !== undefined) return this.judgeOpen(open)
    const text = await this.host.readFile(uri)
    if (text === undefined) return undefined
    const { settings, ignored } = await this.settings.forDocument(uri)
    if (ignored) return undefined
    await this.yourTurn()
    return assess(parseReview(text), { ...settings, once: true })
  }
}

import type { Range } from 'vscode-languageserver'
import { referenceKey } from '../assessment/index.ts'
import type { Assessment } from '../assessment/types.ts'
import { severalAtOnce } from './at-once.ts'
import { Discovery } from './discovery.ts'
import type { Documents, OpenDocument } from './documents.ts'
import { Estates, type Seen } from './estates.ts'
import type { Host } from './host.ts'
import { type IndexedReview, indexedReview } from './indexed-review.ts'
import { type ReferenceLookup, referenceLookup } from './reference-lookup.ts'
import { ReviewReader } from './review-reader.ts'
import type { SettingsStore } from './settings.ts'
import { standsIn } from './uris.ts'
import type { WorkspaceFolders } from './workspace-folders.ts'

interface Progress {
  report(done: number, of: number): void
  done(): void
}

interface Change {
  readonly uri: string
  readonly isGone?: boolean
}

/** What the index reads, and whom it tells. */
interface Surroundings {
  readonly host: Host
  readonly documents: Documents
  readonly settings: SettingsStore
  readonly folders: WorkspaceFolders
  /** What an open document amounts to; the server has judged it already. */
  judgeOpen(document: OpenDocument): Promise<Assessment | undefined>
  /** How far the first reading of the workspace is. */
  startProgress(): Promise<Progress | undefined>
  onChange(): void
  /** What the other reviews can see of one of them changed: its reference, what it follows from, or a date. */
  onEstateChange(): Promise<void>
}

/** As many as a view shows without scrolling. */
const firstShown = 10

/** Every review of the workspace. An open document counts as it stands in the editor. URIs are canonical. */
export class WorkspaceIndex {
  private readonly around: Surroundings
  private readonly discovery: Discovery
  private readonly reader: ReviewReader
  private readonly entries = new Map<string, IndexedReview>()
  /** Counts the builds; one with a later behind it stops. */
  private epoch = 0
  private building: Promise<void> | undefined
  /** The last reading of each file that was read and is still there. */
  private readonly readings = new Map<string, number>()
  private lastReading = 0
  /** Under which name a document is open that the workspace has under another, by the latter. */
  private readonly openAs = new Map<string, string>()
  private readonly estates: Estates
  private lookup: ReferenceLookup

  constructor(around: Surroundings) {
    this.around = around
    this.discovery = new Discovery(around.host, around.folders)
    this.reader = new ReviewReader(around.host, around.settings)
    this.estates = new Estates(around.folders)
    this.lookup = this.lookUp()
  }

  /** Resolves when every review has been read once, by what holds then. */
  async ready(): Promise<void> {
    let awaited: Promise<void>
    do {
      awaited = this.building ??= this.build(this.epoch)
      await awaited.catch((error: unknown) => this.giveUp(awaited, error))
    } while (awaited !== this.building)
  }

  /** What failed is not held against who asks next. */
  private giveUp(failed: Promise<void>, error: unknown): void {
    if (this.building !== failed) return
    this.building = undefined
    throw error
  }

  /** Settings, folders or the day changed: everything is judged again. */
  rebuild(): Promise<void> {
    this.building = this.build(++this.epoch, this.building)
    return this.ready()
  }

  all(): readonly IndexedReview[] {
    return [...this.entries.values()].sort((a, b) => (a.uri < b.uri ? -1 : 1))
  }

  /** The reviews that one means by a reference. */
  byReference(reference: string, from: string): readonly IndexedReview[] {
    return this.entriesAt(this.lookup.called(reference, from))
  }

  /** Where reviews say that they follow from those. */
  relatedTo(reference: string, from: string): readonly { readonly uri: string; readonly range: Range }[] {
    const key = referenceKey(reference)
    return this.entriesAt(this.lookup.followers(reference, from)).flatMap(({ uri, related }) =>
      related.filter((one) => referenceKey(one.reference) === key).map(({ range }) => ({ uri, range })),
    )
  }

  references(): readonly string[] {
    return this.all().flatMap(({ reference }) => reference ?? [])
  }

  /** The other reviews, as one sees them. */
  seenFrom(name: string): Seen {
    return this.estates.seenFrom(name)
  }

  /** Files changed on disk, or an open document did. */
  async update(changes: readonly Change[]): Promise<void> {
    const { documents, folders } = this.around
    for (const { uri } of changes) if (documents.get(uri) === undefined) this.discovery.hasChanged(uri)
    const come = changes.flatMap(({ uri, isGone }) => (isGone ? [] : uri))
    const isNew = (uri: string) => !this.isThere(uri) && folders.holding(uri) !== undefined
    if ((await this.namesOf(come)).some(isNew)) await this.discovery.search()
    await this.readAgain(await this.namesOf(changes.map(({ uri }) => uri)))
  }

  /** The name by which the workspace has a file: links to it are no other reviews. */
  async nameOf(uri: string): Promise<string> {
    const name = await this.discovery.nameOf(uri)
    if (name !== uri && this.around.documents.get(uri) !== undefined) this.openAs.set(name, uri)
    return name
  }

  private async namesOf(uris: readonly string[]): Promise<string[]> {
    return [...new Set(await Promise.all(uris.map((uri) => this.nameOf(uri))))]
  }

  /** Whether anything that was read stands in one of these folders. */
  hasReadIn(folders: ReadonlySet<string>): boolean {
    for (const uri of this.readings.keys()) if (standsIn(folders, uri)) return true
    return false
  }

  /** Whether Markdown stands in a folder that the last search did not find; in what is no folder there is none. */
  hasUnseenIn(folder: string): Promise<boolean> {
    return this.discovery.hasUnseenIn(folder)
  }

  /** A folder came, went or moved, or what git ignores is another: which reviews are concerned only a search can tell. */
  async searchAgain(): Promise<void> {
    await this.building?.catch(() => undefined)
    await this.discovery.search()
    const unread = [...this.discovery.all()].filter((uri) => !this.readings.has(uri))
    const gone = [...this.readings.keys()].filter((uri) => !this.isThere(uri))
    await this.readAgain([...unread, ...gone])
  }

  stop(): void {
    this.epoch++
    this.discovery.stop()
  }

  private async build(epoch: number, before?: Promise<void>): Promise<void> {
    await before?.catch(() => undefined)
    const isOver = () => epoch !== this.epoch
    if (isOver()) return
    const { host, documents, folders, startProgress, onChange } = this.around
    // Without a folder nobody knows what other reviews there are.
    const isWhole = folders.all().length > 0
    const progress = isWhole && !this.estates.complete ? await startProgress().catch(() => undefined) : undefined
    try {
      await Promise.all([this.discovery.search(), folders.lookForRepositories(host)])
      if (isOver()) return
      const uris = new Set(this.discovery.all())
      for (const uri of await this.namesOf(documents.all().map(({ canonicalUri }) => canonicalUri))) uris.add(uri)
      for (const uri of this.readings.keys()) if (!uris.has(uri)) this.forget(uri)
      let done = 0
      const read = async (uri: string) => {
        await this.read(uri)
        done++
        progress?.report(done, uris.size)
        // What is found so far is shown while the rest is read.
        if (done === firstShown || done % 50 === 0) onChange()
      }
      await severalAtOnce([...uris], read, isOver)
    } finally {
      progress?.done()
    }
    if (isOver()) return
    await this.gather(isWhole)
    onChange()
  }

  private async readAgain(uris: readonly string[]): Promise<void> {
    const entries = () => uris.map((uri) => this.entries.get(uri))
    const before = entries()
    await severalAtOnce(uris, (uri) => this.read(uri))
    const after = entries()
    // Most of what is written changes nothing here, and who is told asks for the whole workspace.
    if (sameFacts(before, after)) return
    if (!sameFacts(before.map(neighbour), after.map(neighbour))) await this.gather(this.estates.complete)
    this.around.onChange()
  }

  /** Readings of one review may overlap; the one that began last tells. */
  private async read(uri: string): Promise<void> {
    const reading = ++this.lastReading
    this.readings.set(uri, reading)
    // One that cannot be judged is left out; the others are there all the same.
    const assessment = await this.assess(uri).catch(() => undefined)
    if (this.readings.get(uri) !== reading) return
    if (!this.isThere(uri)) this.forget(uri)
    else if (assessment === undefined) this.entries.delete(uri)
    else this.entries.set(uri, indexedReview(uri, this.around.folders.pathOf(uri), assessment))
  }

  private isThere(uri: string): boolean {
    return this.discovery.has(uri) || this.openAt(uri) !== undefined
  }

  private forget(uri: string): void {
    this.readings.delete(uri)
    this.entries.delete(uri)
  }

  private openAt(name: string): OpenDocument | undefined {
    const { documents } = this.around
    return documents.get(name) ?? documents.get(this.openAs.get(name) ?? name)
  }

  /** A review of the workspace as it stands now, read again where it is not open. */
  async assessmentOf(uri: string): Promise<Assessment | undefined> {
    return this.assess(await this.nameOf(uri))
  }

  private async assess(name: string): Promise<Assessment | undefined> {
    const open = this.openAt(name)
    if (open !== undefined) return this.around.judgeOpen(open)
    return this.discovery.has(name) ? this.reader.read(name) : undefined
  }

  /** Takes together what the reviews know of each other. */
  private async gather(complete: boolean): Promise<void> {
    this.lookup = this.lookUp()
    if (this.estates.gather(this.all(), complete)) await this.around.onEstateChange()
  }

  private lookUp(): ReferenceLookup {
    return referenceLookup(this.all(), (uri) => this.around.folders.repository(uri))
  }

  private entriesAt(uris: readonly string[]): readonly IndexedReview[] {
    return uris.flatMap((uri) => this.entries.get(uri) ?? [])
  }
}

const neighbour = (entry: IndexedReview | undefined) => entry?.neighbour
const sameFacts = (before: readonly unknown[], after: readonly unknown[]): boolean =>
  JSON.stringify(before) === JSON.stringify(after)

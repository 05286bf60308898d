import type { Host } from './host.ts'
import { canonical } from './uris.ts'
import type { WorkspaceFolders } from './workspace-folders.ts'

/** The Markdown files that belong to the workspace. What the host leaves out, such as what git ignores, is none of them. */
export class Discovery {
  private readonly host: Pick<Host, 'findMarkdown' | 'realUri'>
  private readonly folders: WorkspaceFolders
  private found: ReadonlySet<string> = new Set()
  /** The same by where links lead. */
  private byReal: ReadonlyMap<string, string> = new Map()
  /** What is not among them, and by which of their names it is all the same; asked for on every keystroke in such a file. */
  private others = new Map<string, Promise<string>>()
  private running: Promise<void> = Promise.resolve()
  private waiting: Promise<void> | undefined
  private stopped = false

  constructor(host: Pick<Host, 'findMarkdown' | 'realUri'>, folders: WorkspaceFolders) {
    this.host = host
    this.folders = folders
  }

  has(uri: string): boolean {
    return this.found.has(uri)
  }

  all(): Iterable<string> {
    return this.found
  }

  /** The name by which the workspace has a file, by whichever link somebody comes to it. */
  async nameOf(uri: string): Promise<string> {
    if (this.found.has(uri)) return uri
    let name = this.others.get(uri)
    if (name === undefined) {
      const { byReal } = this
      name = this.host.realUri(uri).then((real) => byReal.get(canonical(real)) ?? uri)
      this.others.set(uri, name)
    }
    return name
  }

  /** It may have become a link, or be none any more. */
  hasChanged(uri: string): void {
    this.others.delete(uri)
  }

  /** Whether Markdown stands in a folder that the last search did not find. */
  async hasUnseenIn(folder: string): Promise<boolean> {
    const files = await this.host.findMarkdown(folder, () => this.stopped)
    return files.some(({ real }) => !this.byReal.has(canonical(real)))
  }

  /** Searches the folders. One search runs at a time, and whoever asks meanwhile shares the next: the one that runs may have passed by. */
  search(): Promise<void> {
    this.waiting ??= this.running
      .catch(() => undefined)
      .then(() => {
        this.waiting = undefined
        this.running = this.searchNow()
        return this.running
      })
    return this.waiting
  }

  stop(): void {
    this.stopped = true
  }

  private async searchNow(): Promise<void> {
    const byReal = new Map<string, string>()
    for (const folder of this.folders.all()) {
      for (const { uri, real } of await this.host.findMarkdown(folder, () => this.stopped)) {
        const name = canonical(real)
        if (!byReal.has(name)) byReal.set(name, canonical(uri))
      }
    }
    this.byReal = byReal
    this.found = new Set(byReal.values())
    this.others = new Map()
  }
}

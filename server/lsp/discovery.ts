import type { Host } from './host.ts'
import { canonical } from './uris.ts'
import type { WorkspaceFolders } from './workspace-folders.ts'

/** The Markdown files that belong to the workspace. What the host leaves out, such as what git ignores, is none of them. */
export class Discovery {
  private readonly host: Pick<Host, 'findMarkdown'>
  private readonly folders: WorkspaceFolders
  private found: ReadonlySet<string> = new Set()
  private running: Promise<void> = Promise.resolve()
  private waiting: Promise<void> | undefined
  private stopped = false

  constructor(host: Pick<Host, 'findMarkdown'>, folders: WorkspaceFolders) {
    this.host = host
    this.folders = folders
  }

  has(uri: string): boolean {
    return this.found.has(uri)
  }

  all(): Iterable<string> {
    return this.found
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
    const found = new Set<string>()
    for (const folder of this.folders.all()) {
      for (const uri of await this.host.findMarkdown(folder, () => this.stopped)) found.add(canonical(uri))
    }
    this.found = found
  }
}

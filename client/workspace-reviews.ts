import * as vscode from 'vscode'
import type { DeadlinesAnswer, PortfolioEntry } from '../server/lsp/protocol.ts'
import type { Server } from './server.ts'
import { Throttle } from './throttle.ts'

/** Between two questions, however often the server says that something changed: while somebody looks, and while nobody does. */
const pause = 300
const longPause = 5000

/** Every review of the workspace and every deadline, as far as they have been read. */
export class WorkspaceReviews implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>()
  readonly onDidChange = this.changed.event
  portfolio: readonly PortfolioEntry[] = []
  deadlines: DeadlinesAnswer['deadlines'] = []
  private readonly server: Server
  private readonly disposables: vscode.Disposable[]
  private readonly reading = new Throttle(pause, () => void this.ask(true))
  private readonly readingUnseen = new Throttle(longPause, () => void this.ask(true))
  private readonly views = new Set<{ readonly visible: boolean }>()
  private complete: Promise<void> | undefined
  private asked = false
  private disposed = false

  constructor(server: Server) {
    this.server = server
    this.disposables = [
      this.changed,
      server.onRunning((running) => {
        // A server that was started again has everything still to read, however far the one before it came.
        if (running && this.asked) this.complete = this.readAll()
      }),
      server.onPortfolioChanged(() => {
        if (this.complete === undefined) return
        const seen = [...this.views].some(({ visible }) => visible)
        if (seen) this.reading.call()
        else this.readingUnseen.call()
      }),
    ]
  }

  /** A view that shows what is here; while none is visible, the server is asked more rarely. */
  addView(view: { readonly visible: boolean }): void {
    this.views.add(view)
  }

  /** A view came into sight. Resolves when every review has been read once. */
  show(): Promise<void> {
    // What has been read so far is shown at once; the server tells when there is more.
    void this.server.running().then(() => this.disposed || this.reading.call())
    return this.read()
  }

  /** Resolves when every review has been read once. */
  read(): Promise<void> {
    this.complete ??= this.server.running().then(() => this.readAll())
    return this.complete
  }

  dispose(): void {
    this.disposed = true
    this.reading.dispose()
    this.readingUnseen.dispose()
    for (const disposable of this.disposables) disposable.dispose()
  }

  private async readAll(): Promise<void> {
    const answered = await this.ask(false)
    this.asked = true
    if (!answered) return
    void vscode.commands.executeCommand('setContext', 'rapidReview.portfolioRead', true)
  }

  private async ask(partial: boolean): Promise<boolean> {
    const [portfolio, deadlines] = await Promise.all([
      this.server.portfolio({ partial }),
      this.server.deadlines({ partial }),
    ])
    if (portfolio === undefined || deadlines === undefined) return false
    this.portfolio = portfolio
    this.deadlines = deadlines
    void vscode.commands.executeCommand('setContext', 'rapidReview.hasReviews', portfolio.length > 0)
    void vscode.commands.executeCommand('setContext', 'rapidReview.hasDeadlines', deadlines.length > 0)
    this.changed.fire()
    return true
  }
}

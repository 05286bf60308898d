import * as vscode from 'vscode'
import type { DeadlinesAnswer, PortfolioEntry } from '../server/lsp/protocol.ts'
import type { Server } from './server.ts'
import { Throttle } from './throttle.ts'

/** Between two questions, however often the server says that something changed. */
const pause = 300

/** Every review of the workspace and every deadline, as far as they have been read; asked for only once somebody looks. */
export class WorkspaceReviews implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>()
  readonly onDidChange = this.changed.event
  portfolio: readonly PortfolioEntry[] = []
  deadlines: DeadlinesAnswer['deadlines'] = []
  private readonly server: Server
  private readonly disposables: vscode.Disposable[]
  private readonly reading = new Throttle(pause, () => void this.ask(true))
  private complete: Promise<void> | undefined
  private answered = false

  constructor(server: Server) {
    this.server = server
    this.disposables = [
      this.changed,
      server.onRunning((running) => {
        // A server that was started again has everything still to read.
        if (running && this.answered) this.complete = this.readAll()
      }),
      server.onPortfolioChanged(() => {
        if (this.complete !== undefined) this.reading.call()
      }),
    ]
  }

  /** Resolves when every review has been read once. */
  read(): Promise<void> {
    this.complete ??= this.server.running().then(() => this.readAll())
    return this.complete
  }

  dispose(): void {
    this.reading.dispose()
    for (const disposable of this.disposables) disposable.dispose()
  }

  private async readAll(): Promise<void> {
    if (!(await this.ask(false))) return
    this.answered = true
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

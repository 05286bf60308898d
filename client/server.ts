/** The client's one way to the server: typed questions, and nothing about how they travel. */
import * as vscode from 'vscode'
import { type BaseLanguageClient, State } from 'vscode-languageclient'
import {
  type CoverageAnswer,
  coverageChanged,
  coverageRequest,
  type DeadlinesAnswer,
  type DocumentParams,
  deadlinesRequest,
  type PortfolioEntry,
  portfolioChanged,
  portfolioRequest,
  type StatusSummary,
  statusRequest,
  type WorkspaceParams,
} from '../server/lsp/protocol.ts'

export class Server implements vscode.Disposable {
  readonly client: BaseLanguageClient
  // The client hands a notification to one handler only; here several listen.
  private readonly coverageChanges = new vscode.EventEmitter<DocumentParams>()
  private readonly portfolioChanges = new vscode.EventEmitter<void>()
  readonly onCoverageChanged = this.coverageChanges.event
  readonly onPortfolioChanged = this.portfolioChanges.event
  private readonly disposables: readonly vscode.Disposable[]

  constructor(client: BaseLanguageClient) {
    this.client = client
    this.disposables = [
      this.coverageChanges,
      this.portfolioChanges,
      client.onNotification(coverageChanged, (params: DocumentParams) => this.coverageChanges.fire(params)),
      client.onNotification(portfolioChanged, () => this.portfolioChanges.fire()),
    ]
  }

  dispose(): void {
    for (const disposable of this.disposables) disposable.dispose()
  }

  coverage(uri: vscode.Uri): Promise<CoverageAnswer | undefined> {
    return this.ask<CoverageAnswer>(coverageRequest, { uri: uri.toString() })
  }

  status(uri: vscode.Uri): Promise<StatusSummary | undefined> {
    return this.ask<StatusSummary>(statusRequest, { uri: uri.toString() })
  }

  async deadlines(params: WorkspaceParams): Promise<DeadlinesAnswer['deadlines'] | undefined> {
    return (await this.ask<DeadlinesAnswer>(deadlinesRequest, params))?.deadlines
  }

  portfolio(params: WorkspaceParams): Promise<readonly PortfolioEntry[] | undefined> {
    return this.ask<PortfolioEntry[]>(portfolioRequest, params)
  }

  /** The answer; undefined where there is none, or where the server is not running: views then stay as they are. */
  async ask<Answer>(method: string, params: object): Promise<Answer | undefined> {
    if (this.client.state !== State.Running) return undefined
    try {
      return (await this.client.sendRequest<Answer | null>(method, params)) ?? undefined
    } catch (error) {
      // Called off, or stopped meanwhile. The server names the feature and never the text.
      this.client.warn(`${method} was not answered: ${error instanceof Error ? error.message : 'unknown reason'}`)
      return undefined
    }
  }

  /** Resolves when the server runs. */
  running(): Promise<void> {
    if (this.client.state === State.Running) return Promise.resolve()
    return new Promise((resolve) => {
      const listening = this.onRunning((running) => {
        if (!running) return
        listening.dispose()
        resolve()
      })
    })
  }

  onRunning(handler: (running: boolean) => void): vscode.Disposable {
    return this.client.onDidChangeState(({ newState }) => handler(newState === State.Running))
  }
}

import * as vscode from 'vscode'
import type { CoverageAnswer, StatusSummary } from '../server/lsp/protocol.ts'
import type { Server } from './server.ts'
import { Throttle } from './throttle.ts'

export interface ActiveReview {
  readonly document: vscode.TextDocument
  readonly coverage: CoverageAnswer
  readonly status: StatusSummary | undefined
}

/** While somebody types, the server is asked this often and no oftener; short enough to feel immediate. */
const pause = 150

/** The review somebody is working on, and what the server says of it. It stays while the focus is in a view or the output. */
export class ActiveReviews implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<ActiveReview | undefined>()
  readonly onDidChange = this.changed.event
  current: ActiveReview | undefined
  private document: vscode.TextDocument | undefined
  private question = 0
  private readonly asking = new Throttle(pause, () => void this.ask())
  private readonly server: Server
  private readonly disposables: vscode.Disposable[]

  constructor(server: Server) {
    this.server = server
    this.disposables = [
      this.changed,
      vscode.window.onDidChangeActiveTextEditor((editor) => this.follow(editor)),
      vscode.window.tabGroups.onDidChangeTabs(() => this.follow(vscode.window.activeTextEditor)),
      // One that becomes Markdown is closed and opened again, while the editor in front stays the same.
      vscode.workspace.onDidOpenTextDocument((document) => {
        const { activeTextEditor } = vscode.window
        if (document === activeTextEditor?.document) this.follow(activeTextEditor)
      }),
      vscode.workspace.onDidCloseTextDocument((document) => {
        if (document === this.document) this.turnTo(undefined)
      }),
      server.onRunning((running) => running && this.asking.call()),
      server.onCoverageChanged(({ uri }) => {
        if (uri === this.document?.uri.toString()) this.asking.call()
      }),
      server.onPortfolioChanged(() => this.asking.call()),
    ]
    this.follow(vscode.window.activeTextEditor)
  }

  dispose(): void {
    this.asking.dispose()
    for (const disposable of this.disposables) disposable.dispose()
  }

  private follow(editor: vscode.TextEditor | undefined): void {
    if (editor?.document.languageId === 'markdown' && editor.document.uri.scheme !== 'output') {
      if (editor.document !== this.document) this.turnTo(editor.document)
    } else if (this.document !== undefined && !isOpenInTab(this.document.uri)) this.turnTo(undefined)
  }

  private turnTo(document: vscode.TextDocument | undefined): void {
    this.document = document
    void this.ask()
  }

  private async ask(): Promise<void> {
    const question = ++this.question
    const { document } = this
    const [coverage, status] =
      document === undefined
        ? []
        : await Promise.all([this.server.coverage(document.uri), this.server.status(document.uri)])
    // Another document, or a later text of this one, was asked about meanwhile.
    if (question !== this.question) return
    this.current = document && coverage && { document, coverage, status }
    void vscode.commands.executeCommand('setContext', 'rapidReview.reviewActive', this.current !== undefined)
    this.changed.fire(this.current)
  }
}

function isOpenInTab(uri: vscode.Uri): boolean {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs)
  return tabs.some(({ input }) => {
    const shown =
      input instanceof vscode.TabInputText
        ? input.uri
        : input instanceof vscode.TabInputTextDiff
          ? input.modified
          : undefined
    return shown?.toString() === uri.toString()
  })
}

import * as vscode from 'vscode'
import type { StatusSummary } from '../server/lsp/protocol.ts'
import type { ActiveReviews } from './active-review.ts'
import { statusLine } from './status-line.ts'

/** The language status of the active review, beside "Markdown" in the status bar. */
export class StatusItem implements vscode.Disposable {
  private item: vscode.LanguageStatusItem | undefined
  private readonly listening: vscode.Disposable

  constructor(reviews: ActiveReviews) {
    this.listening = reviews.onDidChange((review) => this.show(review?.status))
  }

  dispose(): void {
    this.item?.dispose()
    this.listening.dispose()
  }

  private show(summary: StatusSummary | undefined): void {
    if (summary === undefined) {
      this.item?.dispose()
      this.item = undefined
      return
    }
    this.item ??= vscode.languages.createLanguageStatusItem('rapidReview.status', { language: 'markdown' })
    const { text, detail, spoken, trouble } = statusLine(summary)
    const { Error: error, Warning, Information } = vscode.LanguageStatusSeverity
    this.item.name = 'Rapid Review'
    this.item.text = text
    this.item.detail = detail
    this.item.accessibilityInformation = { label: spoken }
    this.item.severity = trouble === 'configuration' ? error : trouble === 'overdue' ? Warning : Information
    this.item.command =
      trouble === 'configuration'
        ? { command: 'rapidReview.showConfigProblem', title: vscode.l10n.t('Show problem') }
        : { command: 'rapidReview.showCoverage', title: vscode.l10n.t('Show coverage') }
  }
}

import * as vscode from 'vscode'
import type { ActiveReview, ActiveReviews } from '../active-review.ts'
import { coverageRows, gapsIn, passagesAt } from './coverage-rows.ts'
import { RowTree } from './row-tree.ts'

/** Which topics the active review considers, and where. */
export class CoverageView implements vscode.Disposable {
  private readonly tree = new RowTree()
  private readonly view: vscode.TreeView<string>
  private readonly reviews: ActiveReviews
  private readonly state: vscode.Memento
  private readonly disposables: vscode.Disposable[]
  private timer: ReturnType<typeof setTimeout> | undefined

  constructor(reviews: ActiveReviews, state: vscode.Memento) {
    this.reviews = reviews
    this.state = state
    this.view = vscode.window.createTreeView('rapidReview.coverage', { treeDataProvider: this.tree })
    this.disposables = [
      this.view,
      this.tree,
      reviews.onDidChange(() => this.show()),
      vscode.window.onDidChangeTextEditorSelection((event) => this.followSoon(event.textEditor)),
      vscode.commands.registerCommand('rapidReview.filterGaps', () => this.filter(true)),
      vscode.commands.registerCommand('rapidReview.showAll', () => this.filter(false)),
    ]
    this.filter(this.gapsOnly)
  }

  /** Shows and selects a row; the view is opened where it is not. */
  async reveal(row: string): Promise<void> {
    if (this.tree.has(row)) await this.view.reveal(row, { select: true, focus: false })
  }

  dispose(): void {
    clearTimeout(this.timer)
    for (const disposable of this.disposables) disposable.dispose()
  }

  private get gapsOnly(): boolean {
    return this.state.get('coverage.gapsOnly', false)
  }

  private filter(gapsOnly: boolean): void {
    void this.state.update('coverage.gapsOnly', gapsOnly)
    void vscode.commands.executeCommand('setContext', 'rapidReview.gapsOnly', gapsOnly)
    this.show()
  }

  private show(): void {
    const review = this.reviews.current
    const gaps = review === undefined ? 0 : gapsIn(review.coverage).length
    this.tree.show(
      review === undefined ? [] : coverageRows(review.document.uri.toString(), review.coverage, this.gapsOnly),
    )
    this.view.description = review === undefined ? undefined : nameOf(review)
    this.view.message =
      review !== undefined && this.gapsOnly && gaps === 0
        ? vscode.l10n.t('Nothing is open: every expected topic was considered.')
        : undefined
    const tooltip = gaps === 1 ? vscode.l10n.t('1 topic is open') : vscode.l10n.t('{0} topics are open', gaps)
    this.view.badge = gaps === 0 ? undefined : { value: gaps, tooltip }
  }

  private followSoon(editor: vscode.TextEditor): void {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.follow(editor), 150)
  }

  /** Selects the passage the cursor stands in; of several, one that is selected already stays. */
  private follow(editor: vscode.TextEditor): void {
    const review = this.reviews.current
    if (editor.document !== review?.document || !this.view.visible) return
    if (!vscode.workspace.getConfiguration('rapidReview').get('coverage.followCursor', true)) return
    const { line, character } = editor.selection.active
    const rows = passagesAt(review.coverage, line + 1, character + 1).filter((id) => this.tree.has(id))
    const [first] = rows
    if (first === undefined || rows.some((id) => this.view.selection.includes(id))) return
    this.view.reveal(first, { select: true, focus: false }).then(undefined, () => {
      // The rows changed meanwhile; the next move of the cursor finds them.
    })
  }
}

const nameOf = ({ coverage, document }: ActiveReview): string =>
  coverage.reference ?? document.uri.path.split('/').at(-1) ?? ''

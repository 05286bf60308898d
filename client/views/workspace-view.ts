import * as vscode from 'vscode'
import type { WorkspaceReviews } from '../workspace-reviews.ts'
import { RowTree } from './row-tree.ts'
import type { Row } from './rows.ts'

/** A view of the whole workspace: filled row by row while the reviews are being read. */
export class WorkspaceView implements vscode.Disposable {
  private readonly disposables: vscode.Disposable[]

  constructor(id: string, reviews: WorkspaceReviews, rows: () => readonly Row[]) {
    const tree = new RowTree()
    const view = vscode.window.createTreeView(id, { treeDataProvider: tree, showCollapseAll: true })
    reviews.addView(view)
    const read = () => {
      if (view.visible) void vscode.window.withProgress({ location: { viewId: id } }, () => reviews.show())
    }
    this.disposables = [view, tree, view.onDidChangeVisibility(read), reviews.onDidChange(() => tree.show(rows()))]
    read()
  }

  dispose(): void {
    for (const disposable of this.disposables) disposable.dispose()
  }
}

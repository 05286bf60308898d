import * as vscode from 'vscode'
import { changes, type Placed, placed, type Row } from './rows.ts'

/** Shows rows in a tree view. Its elements are the rows' ids, so that a row is the same row after every refresh. */
export class RowTree implements vscode.TreeDataProvider<string>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<string | string[] | undefined>()
  readonly onDidChangeTreeData = this.changed.event
  private rows: readonly Row[] = []
  private byId = new Map<string, Placed>()

  /** Draws again only what differs from what is shown. */
  show(rows: readonly Row[]): void {
    const difference = changes(this.rows, rows)
    this.rows = rows
    this.byId = placed(rows)
    if (difference.whole) this.changed.fire(undefined)
    else if (difference.rows.length > 0) this.changed.fire([...difference.rows])
  }

  has(id: string): boolean {
    return this.byId.has(id)
  }

  getChildren(id?: string): string[] {
    const rows = id === undefined ? this.rows : this.byId.get(id)?.row.children
    return (rows ?? []).map((row) => row.id)
  }

  getParent(id: string): string | undefined {
    return this.byId.get(id)?.parent
  }

  getTreeItem(id: string): vscode.TreeItem {
    const row = this.byId.get(id)?.row
    return row === undefined ? new vscode.TreeItem('') : toTreeItem(row)
  }

  dispose(): void {
    this.changed.dispose()
  }
}

function toTreeItem(row: Row): vscode.TreeItem {
  const { None, Collapsed, Expanded } = vscode.TreeItemCollapsibleState
  const item = new vscode.TreeItem(row.label, row.children?.length ? (row.open ? Expanded : Collapsed) : None)
  item.id = row.id
  item.description = row.description
  item.tooltip = row.tooltip
  item.contextValue = row.context
  item.accessibilityInformation = { label: row.spoken }
  if (row.icon) {
    const { name, colour } = row.icon
    item.iconPath = new vscode.ThemeIcon(name, colour === undefined ? undefined : new vscode.ThemeColor(colour))
  }
  if (row.command) {
    const { name, title, arguments: given } = row.command
    item.command = { command: name, title, arguments: [...given] }
  }
  return item
}

import * as vscode from 'vscode'

/**
 * Shows a document where it is open already; else where the person works, but never over the coverage panel, which is to
 * stay in sight beside the text.
 */
export function showDocument(
  uri: vscode.Uri,
  options: vscode.TextDocumentShowOptions = {},
): Thenable<vscode.TextEditor> {
  const { all, activeTabGroup } = vscode.window.tabGroups
  const holding = all.find(({ tabs }) =>
    tabs.some(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === uri.toString()),
  )
  const overPanel = activeTabGroup.activeTab?.input instanceof vscode.TabInputWebview
  const viewColumn = holding?.viewColumn ?? (overPanel ? vscode.ViewColumn.One : undefined)
  return vscode.window.showTextDocument(uri, { ...options, viewColumn })
}

import type { ClientCapabilities } from 'vscode-languageserver'

/** The editor's abilities that change what we send. */
export interface ClientFeatures {
  /** Asks for diagnostics itself; then nothing is pushed. */
  readonly pullsDiagnostics: boolean
  readonly refreshesDiagnostics: boolean
  readonly refreshesInlayHints: boolean
  readonly refreshesCodeLenses: boolean
  readonly documentChanges: boolean
  readonly snippetEdits: boolean
  readonly resolvesCodeActions: boolean
  readonly watchesFiles: boolean
  /** Can be asked to open further texts to us. */
  readonly registersTextSync: boolean
  readonly asksConfiguration: boolean
  readonly tellsConfiguration: boolean
  readonly tellsFolders: boolean
  readonly progress: boolean
  /** Shows a page of the web when it is asked to. */
  readonly showsDocuments: boolean
  /** Has a command of its own that opens a rule's page, as our extension has. */
  readonly opensRulePages: boolean
  /** Wants to be told that the reviews of the workspace changed. */
  readonly hearsOfPortfolio: boolean
  /** VS Code has its own Markdown outline and folding; a second one would double them. */
  readonly ownsMarkdownOutline: boolean
}

export interface InitializationOptions {
  /** Files are read through the client (a worker in a browser, a virtual workspace). */
  readonly readFilesThroughClient?: boolean
  readonly markdownOutline?: boolean
  readonly opensRulePages?: boolean
  readonly portfolioChanges?: boolean
}

export function clientFeatures(
  capabilities: ClientCapabilities,
  options: InitializationOptions | undefined,
): ClientFeatures {
  const { textDocument, workspace, window } = capabilities
  return {
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    refreshesInlayHints: workspace?.inlayHint?.refreshSupport === true,
    refreshesCodeLenses: workspace?.codeLens?.refreshSupport === true,
    documentChanges: workspace?.workspaceEdit?.documentChanges === true,
    snippetEdits: workspace?.workspaceEdit?.snippetEditSupport === true,
    resolvesCodeActions: textDocument?.codeAction?.resolveSupport?.properties.includes('edit') === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    registersTextSync: textDocument?.synchronization?.dynamicRegistration === true,
    asksConfiguration: workspace?.configuration === true,
    tellsConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    tellsFolders: workspace?.workspaceFolders === true,
    progress: window?.workDoneProgress === true,
    showsDocuments: window?.showDocument?.support === true,
    opensRulePages: options?.opensRulePages === true,
    hearsOfPortfolio: options?.portfolioChanges === true,
    ownsMarkdownOutline: options?.markdownOutline === true,
  }
}

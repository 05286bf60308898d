import { CodeActionKind, type InitializeResult, TextDocumentSyncKind } from 'vscode-languageserver'
import { fixAllKind } from './code-actions.ts'
import { fileOperations } from './file-operations.ts'
import { commandsFor } from './rule-pages.ts'
import type { Session } from './session.ts'

/** What the server offers to this editor. */
export function capabilities({ client }: Session): InitializeResult['capabilities'] {
  const commands = commandsFor(client)
  return {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    ...(client.pullsDiagnostics && {
      diagnosticProvider: { identifier: 'rapid-review', interFileDependencies: true, workspaceDiagnostics: false },
    }),
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix, fixAllKind],
      resolveProvider: client.resolvesCodeActions,
    },
    completionProvider: { triggerCharacters: ['#', '-', ' ', ':'] },
    hoverProvider: true,
    inlayHintProvider: true,
    codeLensProvider: {},
    documentLinkProvider: {},
    definitionProvider: true,
    referencesProvider: true,
    ...(!client.ownsMarkdownOutline && { documentSymbolProvider: true, foldingRangeProvider: true }),
    ...(commands.length > 0 && { executeCommandProvider: { commands } }),
    workspace: { workspaceFolders: { supported: true, changeNotifications: true }, fileOperations },
  }
}

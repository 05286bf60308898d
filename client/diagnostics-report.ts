import * as vscode from 'vscode'
import { State } from 'vscode-languageclient'
import type { ActiveReviews } from './active-review.ts'
import type { Server } from './server.ts'

/** What helps to understand a fault: versions, where things run, counts. No path, no name, nothing of any document. */
export async function diagnosticsReport(
  context: vscode.ExtensionContext,
  server: Server,
  reviews: ActiveReviews,
): Promise<string> {
  const { version } = context.extension.packageJSON as { version: string }
  const portfolio = await server.portfolio({ partial: true })
  const { current } = reviews
  const facts: readonly (readonly [string, string | number | boolean | undefined])[] = [
    ['Rapid Review', version],
    ['Editor', `${vscode.env.appName} ${vscode.version} (${vscode.env.appHost})`],
    ['Extension runs', vscode.env.uiKind === vscode.UIKind.Web ? 'for a browser' : 'for a desktop'],
    ['Remote', vscode.env.remoteName === undefined ? 'no' : 'yes'],
    ['Language', vscode.env.language],
    ['Workspace trusted', vscode.workspace.isTrusted],
    ['Folders', (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme).join(', ') || 'none'],
    ['Server', State[server.client.state]],
    ['Reviews read', portfolio?.length],
    ['Active review', current?.status?.type ?? 'none'],
    ['Configuration readable', current?.status && current.status.configProblem === null],
    ['Lines of the active document', current?.document.lineCount],
  ]
  const lines = facts.map(([name, value]) => `- ${name}: ${value ?? 'not known'}`)
  return [...lines, ...ruleCounts(current?.document.uri), ''].join('\n')
}

function ruleCounts(uri: vscode.Uri | undefined): string[] {
  const counts = new Map<string, number>()
  for (const { source, code } of uri === undefined ? [] : vscode.languages.getDiagnostics(uri)) {
    if (source !== 'rapid-review') continue
    const rule = String(typeof code === 'object' ? code.value : code)
    counts.set(rule, (counts.get(rule) ?? 0) + 1)
  }
  return [...counts].sort().map(([rule, count]) => `- Findings of ${rule}: ${count}`)
}

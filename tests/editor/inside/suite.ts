/** Runs inside the extension host, where `vscode` is: VS Code calls `run`, and the report is left as a file in the workspace. */
import * as vscode from 'vscode'
import { multiRoot } from './multi-root.ts'
import { singleFolder } from './single-folder.ts'
import type { InsideTest } from './tools.ts'

export interface Outcome {
  readonly name: string
  readonly error?: string
}

export const reportName = 'inside-report.json'

export async function run(): Promise<void> {
  const folders = vscode.workspace.workspaceFolders ?? []
  const tests: readonly InsideTest[] = folders.length > 1 ? multiRoot : singleFolder
  const outcomes: Outcome[] = []
  for (const { name, body } of tests)
    outcomes.push(
      await body().then(
        () => ({ name }),
        (error) => ({ name, error: String(error?.stack ?? error) }),
      ),
    )
  const file = vscode.Uri.joinPath(folders[0]!.uri, reportName)
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(JSON.stringify(outcomes)))
}

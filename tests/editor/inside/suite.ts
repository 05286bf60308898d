/** Runs inside the extension host, where `vscode` is: VS Code calls `run`, and the report is left as a file in the workspace. */
import * as vscode from 'vscode'
import { multiRoot } from './multi-root.ts'
import { singleFolder } from './single-folder.ts'
import { type InsideTest, until } from './tools.ts'

export interface Outcome {
  readonly name: string
  readonly error?: string
}

export const reportName = 'inside-report.json'

export async function run(): Promise<void> {
  // The folders of a workspace file are not always there yet when the tests are started.
  const several = vscode.workspace.workspaceFile !== undefined
  const folders = await until('the folders of the workspace', () => {
    const found = vscode.workspace.workspaceFolders ?? []
    return found.length > (several ? 1 : 0) && found
  })
  const tests: readonly InsideTest[] = several ? multiRoot : singleFolder
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
